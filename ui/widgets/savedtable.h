#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

class QWidget;

namespace ui {

/// A title as a file name: letters, figures and single dashes.
QString figureStem(const QString& title);
/// The path with an ending where it has none; empty stays empty.
QString withEnding(const QString& path, const QString& ending);

/// Asks where to and writes a table, header row first, as CSV in the dress of the settings or as an
/// Excel workbook. Returns what went wrong, in a sentence with the remedy; empty: nothing.
QString saveTable(QWidget* parent, const QString& title, const QVector<QStringList>& table);

} // namespace ui
