#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace ui {

/// The questions the program asks, behind functions so that tests can answer them.
struct Dialogs {
    std::function<QString(QWidget*, const QString& title, const QString& filter)> openFile;
    /// `suggestedName` without folder; asks before replacing a file.
    std::function<QString(QWidget*, const QString& title, const QString& suggestedName,
                          const QString& filter)>
        saveFile;
    /// Returns the index of the button chosen; `escape` is the index for Esc.
    std::function<int(QWidget*, const QString& title, const QString& text,
                      const QStringList& buttons, int escape)>
        ask;
};

/// The dialogs in use; tests replace the functions.
Dialogs& dialogs();

} // namespace ui
