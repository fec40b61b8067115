#pragma once

#include "ui/plots/plottext.h"
#include "ui/plots/plotwidget.h"
#include "ui/plots/segment/flowplot.h"

#include <optional>
#include <utility>

namespace ui {

/// How many customers of each earlier segment (rows) are in each later one (columns), with the
/// share of the row; the darker a cell, the larger its share. Totals stand at the right and below.
class SegmentCrossTable : public PlotWidget {
    Q_OBJECT
public:
    explicit SegmentCrossTable(QWidget* parent = nullptr);

    void setComparison(SegmentComparisonPointer comparison);
    /// Of the widget; empty when there is no such cell.
    QRectF cellRect(std::size_t from, std::size_t to) const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_comparison && m_comparison->compared > 0; }
    QSize figureSize() const override;
    QSize smallestFigure() const override { return figureSize(); }
    QSize sizeHint() const override { return {420, 320}; }

signals:
    void cellClicked(std::size_t from, std::size_t to);

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Layout {
        double nameWidth = 0, totalWidth = 0;
        double left = 0, top = 0; ///< of the first cell
        double cellWidth = 0, cellHeight = 0;
        ColumnLabels labels;
        QRectF cell(std::size_t row, std::size_t column) const
        {
            return {left + double(column) * cellWidth, top + double(row) * cellHeight, cellWidth,
                    cellHeight};
        }
    };
    Layout layOut(const QSizeF& size) const;
    std::optional<std::pair<std::size_t, std::size_t>> cellAt(QPointF position) const;
    /// How all figures are written: in one size, with shares where there is room for all.
    struct CellStyle {
        int pixels = 9;
        bool shares = false;
    };
    CellStyle cellStyle(const Layout& layout) const;
    void paintCell(QPainter& painter, const QRectF& rect, std::size_t from, std::size_t to,
                   const CellStyle& style, const Theme& theme) const;
    void paintTotals(QPainter& painter, const Layout& layout, const Theme& theme) const;

    SegmentComparisonPointer m_comparison;
};

} // namespace ui
