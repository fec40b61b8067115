#pragma once

#include "ui/plots/pairpicture.h"

#include <QCoreApplication>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <vector>

namespace ui {

/// A cross-table laid out for the given room: which levels are shown, where each cell stands, and
/// what it says. One row and one column more than the levels hold the totals.
class CrossTableGrid {
public:
    static constexpr double rowHeight = 22;
    static constexpr double headerHeight = 26;

    CrossTableGrid(const QRectF& area, const core::explore::PairView& view, CellContent content);

    bool isEmpty() const { return m_total <= 0; }
    const std::vector<ShownLevel>& rows() const { return m_rows; }
    const std::vector<ShownLevel>& columns() const { return m_columns; }
    bool isTotal(std::size_t row, std::size_t column) const
    {
        return row == m_rows.size() || column == m_columns.size();
    }

    QRectF cell(std::size_t row, std::size_t column) const;
    QRectF rowName(std::size_t row) const;
    QRectF columnName(std::size_t column) const;
    QRectF firstName() const;
    /// From the first name to the last total.
    double right() const { return m_totalLeft + m_totalWidth; }

    double count(std::size_t row, std::size_t column) const;
    /// What stands in the cell.
    QString text(std::size_t row, std::size_t column) const;
    /// Between −1 and 1; only of cells that are no totals.
    double colorValue(std::size_t row, std::size_t column) const;
    QString totalRowName() const;
    QString totalColumnName() const;
    QString readOut(std::size_t row, std::size_t column) const;
    core::explore::PairPart part(std::size_t row, std::size_t column) const;

private:
    QString rowTitle(std::size_t row) const;
    QString columnTitle(std::size_t column) const;

    const core::explore::PairView& m_view;
    CellContent m_content;
    QRectF m_area;
    std::vector<double> m_rowSums, m_columnSums; ///< by level
    double m_total = 0;
    double m_fullResidual = 1;
    std::vector<ShownLevel> m_rows, m_columns;
    double m_nameWidth = 0, m_cellWidth = 0, m_totalWidth = 0, m_totalLeft = 0;

    Q_DECLARE_TR_FUNCTIONS(ui::CrossTableGrid)
};

/// Room that the names of the rows, a cell and the totals want.
struct CrossTableWidths {
    double name = 0;
    double leastCell = 0; ///< the figure fits, the name may be cut
    double cell = 0;      ///< the name fits as well
    double total = 0;
};
CrossTableWidths crossTableWidths(const core::explore::PairView& view, CellContent content);

} // namespace ui
