#pragma once

#include <QList>
#include <QString>

namespace ui {

struct Language {
    QString code; ///< "de", "zh_CN"
    QString name; ///< as its speakers write it
};

/// English, in which the program is written, and those that have been translated.
QList<Language> installedLanguages();
/// The words of the program and of Qt's own dialogs, and how numbers and dates are shown; empty:
/// as the system. Widgets that are there keep their words: see WindowHolder.
void applyLanguage(const QString& code);
/// Code of the language that is spoken now.
QString currentLanguage();

} // namespace ui
