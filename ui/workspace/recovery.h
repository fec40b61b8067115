#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

class QLockFile;

namespace ui {

/// ".tesseraproj", as the files of projects end.
QString projectSuffix();

/// A document that was kept by a program that ended by accident.
struct LostDocument {
    QString file;    ///< what was kept
    QString project; ///< its own file; empty: it had none
    QString name;
    QDateTime saved;
};

/// The folder of documents kept in case the program ends by accident: one file for each running
/// program, known by a lock that goes with its process.
class Recovery {
public:
    Recovery();
    /// An orderly end: there is nothing to recover.
    ~Recovery();
    Recovery(const Recovery&) = delete;
    Recovery& operator=(const Recovery&) = delete;

    /// The file this program may write to; empty when the folder cannot be written to. The folder
    /// is made when it is first asked for.
    QString file();
    /// Nothing is worth keeping any more.
    void remove();

    /// Documents of programs that run no more, newest first. What cannot be read is passed by.
    static QList<LostDocument> lost();
    static void forget(const QString& file);

private:
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace ui
