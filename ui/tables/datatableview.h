#pragma once

#include "core/explore/summary.h"
#include "ui/tables/tablemodel.h"

#include <QTableView>

#include <vector>

namespace ui {

class CellDelegate;
class ColumnHeader;

/// The customer table: any number of rows, header cells with small pictures, one column chosen.
class DataTableView : public QTableView {
    Q_OBJECT
public:
    explicit DataTableView(QWidget* parent = nullptr);

    TableModel* tableModel() const { return m_model; }
    ColumnHeader* columnHeader() const { return m_header; }
    /// Other rows, or another order of them. The current cell is kept in sight when `keepsCell`
    /// and it is among them; else the view starts at the top.
    void setShownRows(ShownRowsPointer rows, bool keepsCell);
    /// Rows any selected cell stands in, counted without walking through them.
    std::size_t selectedRowCount() const;
    void setTable(core::data::TablePointer table,
                  const std::vector<core::explore::ColumnSummary>& summaries,
                  const std::vector<core::explore::Histogram>& histograms);
    int currentColumn() const { return m_currentColumn; }
    /// Scrolls there and makes it the current cell.
    void showCell(std::size_t tableRow, std::size_t column);
    /// First and last row in sight; {−1, −1} when there is none.
    std::pair<int, int> visibleRows() const;

public slots:
    void setCurrentColumn(int column);

signals:
    void currentColumnChanged(int column);
    void visibleRowsChanged();
    /// Ctrl+C; the selection is in the selection model.
    void copyRequested();
    /// The menu of a column's head (`row` −1) or of one of its cells.
    void menuRequested(int column, int row, const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void spreadColumns();

    TableModel* m_model;
    ColumnHeader* m_header;
    CellDelegate* m_delegate;
    int m_currentColumn = -1;
    std::vector<int> m_fittedWidths;
    bool m_isResizedByHand = false;
};

/// Tab-separated text of the cells between the corners, names first when whole columns are
/// wanted. Missing cells are empty. Safe on any thread.
QString cellsText(const core::data::DataTable& table, const std::vector<std::uint32_t>& rows,
                  const std::vector<std::size_t>& columns, bool withNames);

} // namespace ui
