#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace ui {

/// A read-only table of words and figures, row by row: no grid, figures to the right, rows
/// numbered.
QTableView* figureTable(const QString& objectName, const QString& name, QAbstractItemModel* model);

} // namespace ui
