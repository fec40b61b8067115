#pragma once

#include "ui/report/reportblock.h"

#include <QPainter>

#include <vector>

namespace ui {

/// Where the cells of a printed table stand. Texts wrap, nothing is cut.
class ReportTableLayout {
public:
    ReportTableLayout(const ReportTable& table, double width);

    double headHeight() const { return m_headHeight; }
    double rowHeight(std::size_t row) const { return m_rowHeights[row]; }
    std::size_t rowCount() const { return m_rowHeights.size(); }
    /// Head and rows first … last − 1, from the painter's origin.
    void paint(QPainter& painter, std::size_t first, std::size_t last) const;

private:
    void findWidths(double width);
    double cellHeight(const ReportCell& cell, std::size_t column, bool isHead, bool isBold) const;
    void paintCell(QPainter& painter, const ReportCell& cell, std::size_t column, double top,
                   double height, bool isHead, bool isBold) const;

    const ReportTable& m_table;
    std::vector<double> m_lefts, m_widths;
    double m_headHeight = 0;
    std::vector<double> m_rowHeights;
};

} // namespace ui
