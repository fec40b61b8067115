#pragma once

#include "core/explore/missingness.h"
#include "ui/plots/plottext.h"
#include "ui/plots/plotwidget.h"

#include <optional>
#include <vector>

namespace ui {

enum class MissingColumnOrder { FileOrder, MostMissingFirst };

/// Where cells are missing: bands of rows down, columns across, shaded by the share missing. The
/// columns wear their names above and their per cent missing below.
class MissingMatrix : public PlotWidget {
    Q_OBJECT
public:
    /// Bands worth asking core for; finer ones could not be seen.
    static constexpr std::size_t bandCount = 120;

    explicit MissingMatrix(QWidget* parent = nullptr);

    void setData(const core::explore::Missingness& missingness, core::explore::MissingBands bands,
                 core::explore::BandOrder order);
    void clear();
    void setColumnOrder(MissingColumnOrder order);
    MissingColumnOrder columnOrder() const { return m_columnOrder; }
    core::explore::BandOrder rowOrder() const { return m_rowOrder; }

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override;
    QSize figureSize() const override;
    QSize minimumSizeHint() const override { return {260, 220}; }

    /// What the pointer reads off at a place of the widget; empty beside the cells.
    QString readOut(const QPointF& position) const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout {
        QRectF area;
        double columnWidth = 0;
        ColumnLabels labels;
    };
    struct Cell {
        int band = 0, column = 0;
        bool operator==(const Cell&) const = default;
    };
    Layout layoutFor(const QSizeF& size) const;
    std::optional<Cell> cellAt(const QPointF& position) const;
    QString readOut(const Cell& cell) const;
    void moveCell(int bands, int columns);
    void orderColumns();
    void paintCells(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintRowAxis(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintShares(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void paintLegend(QPainter& painter, const QSizeF& size, const Layout& layout,
                     const Theme& theme) const;

    core::explore::Missingness m_missingness;
    core::explore::MissingBands m_bands;
    core::explore::BandOrder m_rowOrder = core::explore::BandOrder::FileOrder;
    MissingColumnOrder m_columnOrder = MissingColumnOrder::FileOrder;
    std::vector<std::size_t> m_order; ///< table column of each column shown
    QStringList m_names;              ///< in that order
    double m_scale = 1;               ///< share drawn in the darkest colour
    std::optional<Cell> m_hovered;
};

} // namespace ui
