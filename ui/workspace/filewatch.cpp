#include "ui/workspace/filewatch.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/workspace/jobs.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace ui {

namespace {

constexpr int restMilliseconds = 250;
// Larger files are told apart by size and time alone.
constexpr qint64 mostBytes = 300'000'000;

/// Empty when the file cannot be read or is too large.
QByteArray fingerprintOf(const QString& path, std::stop_token stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    constexpr qint64 blockBytes = 1 << 20;
    QCryptographicHash hash(QCryptographicHash::Md5);
    while (!file.atEnd()) {
        core::throwIfStopped(stop);
        hash.addData(file.read(blockBytes));
    }
    return hash.result();
}

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::look);
    // Writing, and replacing by renaming, show in one or the other.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon,
            qOverload<>(&QTimer::start));
}

bool FileWatch::watch(const QString& path, const FileStamp& stamp)
{
    if (path == m_path && stamp == m_read)
        return false;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_job.stop();
    m_soon.stop();
    m_path = path;
    m_read = stamp;
    m_known = stamp;
    m_lastSeen = stamp;
    m_fingerprint.clear();
    m_said = Said::Nothing;
    if (m_path.isEmpty())
        return true;
    attend();
    fingerprint();
    if (fileStamp(m_path) != m_known)
        m_soon.start(); // changed while it was read
    return true;
}

void FileWatch::takeAsKnown()
{
    m_known = fileStamp(m_path);
    m_lastSeen = m_known;
    m_said = Said::Nothing;
    fingerprint();
}

void FileWatch::attend()
{
    if (QFile::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

void FileWatch::fingerprint()
{
    m_fingerprint.clear();
    m_job.start([this, path = m_path, known = m_known](Job&, const core::TrainingControl& control) {
        QByteArray found = fingerprintOf(path, control.discard);
        if (fileStamp(path) != known)
            found.clear(); // it is not what was read
        return Job::Deliver([this, found] { m_fingerprint = found; });
    });
}

void FileWatch::look()
{
    attend(); // a file put in place of another one has to be attended to anew
    const FileStamp now = fileStamp(m_path);
    if (now == m_known) {
        say(Said::Nothing);
        return;
    }
    // It is still being written while it looks different from one look to the next.
    if (now != m_lastSeen) {
        m_lastSeen = now;
        m_soon.start();
        return;
    }
    if (now.bytes < 0)
        say(Said::Vanished);
    else
        compare(now);
}

void FileWatch::compare(const FileStamp& now)
{
    if (now.bytes != m_known.bytes || m_fingerprint.isEmpty()) {
        say(Said::Changed);
        return;
    }
    m_job.start([this, path = m_path, now,
                 known = m_fingerprint](Job&, const core::TrainingControl& control) {
        const bool isSame = fingerprintOf(path, control.discard) == known;
        return Job::Deliver([this, isSame, now] {
            if (isSame)
                m_known = now; // only touched
            say(isSame ? Said::Nothing : Said::Changed);
        });
    });
}

void FileWatch::say(Said what)
{
    if (what == m_said)
        return;
    m_said = what;
    switch (what) {
    case Said::Nothing:
        emit restored();
        break;
    case Said::Changed:
        emit changed();
        break;
    case Said::Vanished:
        emit vanished();
        break;
    }
}

} // namespace ui
