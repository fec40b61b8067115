#pragma once

#include "ui/workspace/latestjob.h"
#include "ui/workspace/opentable.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace ui {

/// Notices that a file is no longer the one that was read: written to, replaced by another of the
/// same name, or gone. A file that was only touched counts as unchanged. Says it once it has
/// come to rest.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject* parent = nullptr);

    /// `stamp`: how it looked when it was read. An empty path watches nothing. Returns false when
    /// the very same is being watched already.
    bool watch(const QString& path, const FileStamp& stamp);
    /// What the file is now is known to the analyst.
    void takeAsKnown();

signals:
    void changed();
    void vanished();
    /// After one of the others: the file is again as it was read.
    void restored();

private:
    enum class Said { Nothing, Changed, Vanished };
    void attend();
    void look();
    void fingerprint();
    void compare(const FileStamp& now);
    void say(Said what);

    QString m_path;
    FileStamp m_read;  ///< as it was read
    FileStamp m_known; ///< the same, or what was ignored or only touched since
    FileStamp m_lastSeen;
    QByteArray m_fingerprint; ///< of the known content; empty while unknown
    Said m_said = Said::Nothing;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    LatestJob m_job;
};

} // namespace ui
