#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace ui {

/// A read-only list of whole rows, as the import dialog and the receipt show them.
QTableView* plainTable(const QString& objectName, const QString& name, QAbstractItemModel* model);

/// Widths of the columns of a CheckModel and of a PreviewColumnsModel.
void setCheckWidths(QTableView& view);
void setColumnWidths(QTableView& view);

constexpr int plainRowHeight = 27;

} // namespace ui
