#pragma once

#include "ui/errortext.h"
#include "ui/importing/rawhead.h"
#include "ui/workspace/job.h"
#include "ui/workspace/opentable.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace ui {

class Workspace;

/// A table read for the preview, beside its first lines.
struct ImportPreview {
    ReadTablePointer table;
    RawHead head;
};

/// Reads a table again whenever the choices change, on its own thread. Only the newest counts; an
/// earlier reading is told to stop and nobody waits for it.
class ImportReading : public QObject {
    Q_OBJECT
public:
    explicit ImportReading(Workspace& workspace, QObject* parent = nullptr);
    ~ImportReading() override;

    /// Files larger than this are read in part for the preview.
    static constexpr qint64 largeBytes = 200'000'000;
    static constexpr qint64 partBytes = 48'000'000;

    void start(const TableOrigin& origin, const core::data::CsvOptions& options);
    bool isReading() const { return m_job && m_job->isRunning(); }

signals:
    void finished(const ui::ImportPreview& preview);
    void failed(const ui::ErrorText& error);
    /// The reading takes so long that it should be said.
    void busy();

private:
    void leave();

    Workspace& m_workspace;
    std::unique_ptr<Job> m_job;
    QTimer m_busyTimer;
};

} // namespace ui
