#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace ui {

struct ImportRequest;
class Workspace;

/// The kinds of files that hold tables, for openFile.
QString tableFilter();
/// Those that hold models; segments were once kept in files of another ending.
QString modelFilter();
bool isModelFile(const QString& path);
QString projectFilter();
/// All that can be opened: tables, projects, saved models.
QString openableFilter();

/// The questions the program asks, behind functions so that tests can answer them.
struct Dialogs {
    std::function<QString(QWidget*, const QString& title, const QString& filter)> openFile;
    /// `suggestedName` without folder; asks before replacing a file.
    std::function<QString(QWidget*, const QString& title, const QString& suggestedName,
                          const QString& filter)>
        saveFile;
    /// A folder to write into, which may be new; starts at `folder`.
    std::function<QString(QWidget*, const QString& title, const QString& folder)> chooseFolder;
    /// Returns the index of the button chosen; `escape` is the index for Esc.
    std::function<int(QWidget*, const QString& title, const QString& text,
                      const QStringList& buttons, int escape)>
        ask;
    /// How a table is to be read. Empty: the import dialog itself, which answers when it is closed.
    std::function<void(QWidget*, Workspace&, const ImportRequest&)> importTable;
};

/// The dialogs in use; tests replace the functions.
Dialogs& dialogs();

} // namespace ui
