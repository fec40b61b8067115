#include "ui/importing/importreading.h"

#include "ui/workspace/jobs.h"
#include "ui/workspace/workspace.h"

#include <utility>

namespace ui {

namespace {

constexpr int busyMilliseconds = 300;

ReadTable readForPreview(const TableOrigin& origin, const core::data::CsvOptions& options,
                         std::stop_token stop, const core::ProgressCallback& progress)
{
    const FileStamp stamp = fileStamp(origin.path);
    if (origin.isFile() && stamp.bytes > ImportReading::largeBytes && !options.sampleRows) {
        std::string part = readFirstPart(origin.path, ImportReading::partBytes);
        if (!part.empty()) {
            ReadTable table;
            table.origin = origin;
            table.options = options;
            table.stamp = stamp;
            table.isWhole = false;
            table.read = core::data::readCsvText(std::move(part), origin.path.toStdString(),
                                                 options, std::move(stop), progress);
            return table;
        }
    }
    return readTable(origin, options, std::move(stop), progress);
}

} // namespace

ImportReading::ImportReading(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace)
{
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(busyMilliseconds);
    connect(&m_busyTimer, &QTimer::timeout, this, &ImportReading::busy);
}

ImportReading::~ImportReading()
{
    leave();
}

void ImportReading::start(const TableOrigin& origin, const core::data::CsvOptions& options)
{
    leave();
    m_job = std::make_unique<Job>(
        [this, origin, options](Job& job, const core::TrainingControl& control) {
            auto preview = std::make_shared<ImportPreview>();
            auto table = std::make_shared<const ReadTable>(
                readForPreview(origin, options, control.discard, job.progress()));
            preview->head = readRawHead(origin, table->read.receipt.dialect.encoding);
            preview->table = std::move(table);
            return Job::Deliver([this, preview] {
                m_busyTimer.stop();
                emit finished(*preview);
            });
        });
    connect(m_job.get(), &Job::failed, this, [this](const ErrorText& error) {
        m_busyTimer.stop();
        emit failed(error);
    });
    m_job->start();
    m_busyTimer.start();
}

void ImportReading::leave()
{
    m_busyTimer.stop();
    if (!m_job)
        return;
    disconnect(m_job.get(), nullptr, this, nullptr);
    if (m_job->isRunning())
        m_workspace.letEnd(std::move(m_job));
    else
        m_job.release()->deleteLater(); // its end signal may be being emitted
}

} // namespace ui
