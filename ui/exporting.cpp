#include "ui/exporting.h"

#include "core/base/error.h"
#include "core/data/csv/csvdress.h"
#include "core/data/rejectedrows.h"
#include "core/deploy/onnxexport.h"
#include "core/report/preparedexport.h"
#include "core/report/segmentexport.h"
#include "core/segment/segmentmodel.h"
#include "core/store/atomicfile.h"
#include "core/store/modelfile.h"
#include "core/store/segmentmodelfile.h"
#include "ui/settings.h"
#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"

#include <chrono>
#include <exception>
#include <filesystem>
#include <sstream>
#include <utility>

namespace ui {

namespace {

std::filesystem::path filePath(const QString& path)
{
    return path.toStdU16String();
}

core::report::Rgb rgb(const QColor& color)
{
    return color.rgb() & 0xFFFFFFU;
}

} // namespace

Exporting::~Exporting()
{
    for (JobThread& writer : m_writers)
        writer.requestStop();
    m_writers.clear();
}

void Exporting::clusterSummary(core::segment::SegmentationPointer segmentation, const QString& path)
{
    content(path, [segmentation = std::move(segmentation),
                   dress = Settings().tableDress()](std::stop_token) {
        return core::data::dressedCsv(core::report::clusterSummaryCsv(*segmentation), dress);
    });
}

void Exporting::clusterWorkbook(core::segment::SegmentationPointer segmentation,
                                const QString& path, const QString& source)
{
    core::report::WorkbookOptions options;
    options.source = filePath(source);
    for (const auto& card : segmentation->profile.cards)
        options.colors.push_back(rgb(segmentStyle(lightTheme(), card.mark).fill));
    options.lowColor = rgb(divergingColor(lightTheme(), -1));
    options.highColor = rgb(divergingColor(lightTheme(), 1));
    options.barColor = rgb(lightTheme().accentSoft.darker(110));
    work(path, [segmentation = std::move(segmentation), options,
               path](const std::stop_token& stop, const core::ProgressCallback& progress) {
        core::report::writeSegmentWorkbook(*segmentation, options, filePath(path), stop, progress);
    });
}

void Exporting::customers(core::segment::SegmentationPointer segmentation, const QString& path,
                          const QString& source)
{
    work(path, [segmentation = std::move(segmentation), path,
               source](const std::stop_token& stop, const core::ProgressCallback& progress) {
        core::report::writeCustomersCsv(*segmentation, {}, filePath(path), filePath(source), stop,
                                        progress);
    });
}

void Exporting::segmentFiles(core::segment::SegmentationPointer segmentation,
                             const SegmentFiles& files, const QString& source)
{
    work(files.folder, [segmentation = std::move(segmentation), files, source](
                          const std::stop_token& stop, const core::ProgressCallback& progress) {
        core::report::writeSegmentFiles(*segmentation, files.columns, files.segments,
                                        filePath(files.folder), filePath(source), stop, progress);
    });
}

void Exporting::segmentModel(core::segment::SegmentationPointer segmentation, const QString& path)
{
    work(path, [segmentation = std::move(segmentation),
               path](const std::stop_token& stop, const core::ProgressCallback& progress) {
        core::store::writeSegmentModel(filePath(path),
                                       core::segment::modelOf(*segmentation, stop, progress));
    });
}

void Exporting::model(const ScoringModel& model, const QString& path)
{
    work(path, [model, path](const std::stop_token& stop, const core::ProgressCallback& progress) {
        core::store::writeModel(filePath(path), *storedModel(model, stop, progress));
    });
}

void Exporting::onnx(const ScoringModel& model, const QString& path)
{
    content(path, [model](std::stop_token stop) {
        const auto stored = storedModel(model, stop);
        return std::visit([](const auto& held) { return core::deploy::onnxOf(*held).bytes; },
                          *stored);
    });
}

void Exporting::rejectedRows(OpenTablePointer table, const QString& path)
{
    content(path, [table = std::move(table)](std::stop_token) {
        std::ostringstream out;
        core::data::writeRejectedRows(out, table->receipt);
        return std::move(out).str();
    });
}

void Exporting::preparedTable(RecipePreviewPointer preview, const QString& path)
{
    content(path, [preview = std::move(preview)](std::stop_token stop) {
        const auto& table = *preview->request.table;
        return core::report::preparedCsv(preview->recipe, table, table.target(), stop);
    });
}

void Exporting::text(const std::string& text, const QString& path)
{
    content(path, [text](std::stop_token) { return text; });
}

void Exporting::cancel()
{
    for (JobThread& writer : m_writers)
        writer.requestStop();
}

void Exporting::content(const QString& path, std::function<std::string(std::stop_token)> make)
{
    work(path, [path, make = std::move(make)](const std::stop_token& stop,
                                              const core::ProgressCallback&) {
        core::store::writeFileAtomically(filePath(path), make(stop));
    });
}

void Exporting::work(const QString& path, Write write)
{
    const auto writer = m_writers.emplace(m_writers.end());
    const auto finish = [this, writer](std::function<void()> tell) {
        QMetaObject::invokeMethod(
            this,
            [this, writer, tell = std::move(tell)] {
                m_writers.erase(writer); // joins; the thread has nothing left to do
                tell();
            },
            Qt::QueuedConnection);
    };
    writer->start([this, path, finish, write = std::move(write)](const std::stop_token& stop) {
        auto told = std::chrono::steady_clock::now();
        const auto progress = [this, path, &told](double fraction, std::string_view) {
            const auto now = std::chrono::steady_clock::now();
            if (now - told < std::chrono::milliseconds(200))
                return;
            told = now;
            QMetaObject::invokeMethod(
                this, [this, path, fraction] { emit progressed(path, fraction); },
                Qt::QueuedConnection);
        };
        try {
            write(stop, progress);
            finish([this, path] { emit saved(path); });
        } catch (const core::Cancelled&) {
            // By the analyst, or the window is closing; the old file, if any, stays.
            finish([this, path] { emit cancelled(path); });
        } catch (...) {
            const ErrorText text = errorText(std::current_exception());
            finish([this, text] { emit failed(text); });
        }
    });
}

} // namespace ui
