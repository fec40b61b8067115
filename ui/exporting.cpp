#include "ui/exporting.h"

#include "core/base/error.h"
#include "core/data/rejectedrows.h"
#include "core/report/preparedexport.h"
#include "core/report/segmentexport.h"
#include "core/store/atomicfile.h"

#include <exception>
#include <filesystem>
#include <sstream>
#include <utility>

namespace ui {

Exporting::~Exporting()
{
    for (std::jthread& writer : m_writers)
        writer.request_stop();
    m_writers.clear();
}

void Exporting::clusterSummary(core::segment::SegmentationPointer segmentation, const QString& path)
{
    write(path, [segmentation = std::move(segmentation)](std::stop_token) {
        return core::report::clusterSummaryCsv(*segmentation);
    });
}

void Exporting::customers(core::segment::SegmentationPointer segmentation, const QString& path)
{
    write(path, [segmentation = std::move(segmentation)](std::stop_token stop) {
        return core::report::customersCsv(*segmentation, stop);
    });
}

void Exporting::rejectedRows(OpenTablePointer table, const QString& path)
{
    write(path, [table = std::move(table)](std::stop_token) {
        std::ostringstream out;
        core::data::writeRejectedRows(out, table->receipt);
        return std::move(out).str();
    });
}

void Exporting::preparedTable(RecipePreviewPointer preview, const QString& path)
{
    write(path, [preview = std::move(preview)](std::stop_token stop) {
        const auto& table = *preview->request.table;
        return core::report::preparedCsv(preview->recipe, table, table.target(), stop);
    });
}

void Exporting::text(const std::string& text, const QString& path)
{
    write(path, [text](std::stop_token) { return text; });
}

void Exporting::write(const QString& path, std::function<std::string(std::stop_token)> content)
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
    *writer =
        std::jthread([this, path, finish, content = std::move(content)](std::stop_token stop) {
            try {
                core::store::writeFileAtomically(std::filesystem::path(path.toStdU16String()),
                                                 content(stop));
                finish([this, path] { emit saved(path); });
            } catch (const core::Cancelled&) {
                // The window is closing; the old file, if any, stays.
            } catch (...) {
                const ErrorText text = errorText(std::current_exception());
                finish([this, text] { emit failed(text); });
            }
        });
}

} // namespace ui
