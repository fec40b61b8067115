#include "ui/workspace/recovery.h"

#include "core/base/error.h"
#include "core/store/projectfile.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

namespace ui {
namespace {

QString lockOf(const QString& file)
{
    return file + QStringLiteral(".lock");
}

/// Whether the program that wrote the file still runs.
bool isInUse(const QString& file)
{
    QLockFile lock(lockOf(file));
    lock.setStaleLockTime(0); // only a process that is gone makes it stale
    if (!lock.tryLock(0))
        return true;
    lock.unlock();
    return false;
}

/// What a program that was killed while it wrote has left of its writing.
void removePieces(const QDir& folder)
{
    const QDateTime longAgo = QDateTime::currentDateTime().addDays(-1);
    for (const QFileInfo& file :
         folder.entryInfoList({QStringLiteral(".*.part") + projectSuffix()},
                              QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        if (file.lastModified() < longAgo)
            QFile::remove(file.filePath());
}

} // namespace

QString projectSuffix()
{
    return QString::fromUtf8(core::store::projectSuffix.data(),
                             qsizetype(core::store::projectSuffix.size()));
}

Recovery::Recovery() = default;

Recovery::~Recovery()
{
    remove();
}

QString Recovery::file()
{
    if (!m_file.isEmpty())
        return m_file;
    const QDir folder(Settings::recoveryFolder());
    if (!folder.mkpath(QStringLiteral(".")))
        return {};
    const QString file = folder.filePath(
        QStringLiteral("%1-%2%3")
            .arg(QCoreApplication::applicationPid())
            .arg(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8), projectSuffix()));
    auto lock = std::make_unique<QLockFile>(lockOf(file));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return {};
    m_lock = std::move(lock);
    m_file = file;
    return m_file;
}

void Recovery::remove()
{
    if (m_file.isEmpty())
        return;
    QFile::remove(m_file);
    m_lock.reset();
    m_file.clear();
}

QList<LostDocument> Recovery::lost()
{
    QList<LostDocument> documents;
    const QDir folder(Settings::recoveryFolder());
    removePieces(folder);
    for (const QFileInfo& file : folder.entryInfoList({QLatin1Char('*') + projectSuffix()},
                                                      QDir::Files | QDir::NoSymLinks)) {
        if (isInUse(file.filePath()))
            continue;
        try {
            const auto glance = core::store::glanceAtProject(file.filePath().toStdU16String());
            LostDocument document;
            document.file = file.filePath();
            document.project = QString::fromStdString(glance.recovers);
            document.name = document.project.isEmpty()
                                ? QString::fromStdString(glance.title)
                                : QFileInfo(document.project).completeBaseName();
            document.saved =
                QDateTime::fromString(QString::fromStdString(glance.saved), Qt::ISODate);
            documents.append(document);
        } catch (const core::Error&) {
            continue; // of a newer version, or no document at all
        }
    }
    std::ranges::sort(documents, std::ranges::greater(), &LostDocument::saved);
    return documents;
}

void Recovery::forget(const QString& file)
{
    QFile::remove(file);
    QFile::remove(lockOf(file));
}

} // namespace ui
