#pragma once

#include "core/explore/scatterpoints.h"
#include "ui/plots/chart.h"
#include "ui/plots/chartcanvas.h"
#include "ui/plots/plotwidget.h"

#include <QPixmap>
#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// What a scatter plot shows, with the names of its columns.
struct ScatterFigure {
    std::shared_ptr<const core::explore::ScatterPoints> points;
    core::data::TablePointer table;
    core::explore::ScatterWish wish;
    QString colourName; ///< heading of the key; empty: one colour
    QString sizeName;
    bool byValue = false; ///< the colour's numbers are so few that each is a level
};

/// Two numbers of each customer as a mark, coloured by levels or numbers and sized by a third
/// number, with keys beside the chart. Wheel zooms, drag pans, double click fits, the pointer reads
/// off a customer.
class ScatterPlot : public PlotWidget {
    Q_OBJECT
public:
    explicit ScatterPlot(QWidget* parent = nullptr);

    void setFigure(const ScatterFigure& figure);
    void clear();
    void setTrendShown(bool shown);
    bool isTrendShown() const { return m_isTrendShown; }
    /// Moves marks a little where numbers are whole, so that equal ones do not cover each other.
    void setSpread(bool spread);
    /// Whether there is something to spread.
    bool canSpread() const;
    /// "8,068 customers · r = 0.32": what is drawn, and what is not.
    QString note() const;

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QVector<QStringList> figureTable() const override;
    bool hasFigure() const override { return m_figure.points && m_figure.points->present > 0; }
    QSize figureSize() const override { return {760, 520}; }
    void fitView() override;
    QSize minimumSizeHint() const override { return {260, 200}; }

    /// The customer under the pointer in words; empty where there is none.
    QString readOut(const QPointF& position) const;
    /// Where the chart is in a widget of the present size.
    QRectF chartArea() const { return m_chart.area; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double keyWidth(const QSizeF& size) const;
    void layOut(Chart& chart, const QSizeF& size) const;
    void paint(QPainter& painter, const QSizeF& size, const Theme& theme, Chart& chart) const;
    void paintMarks(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintTrend(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintKeys(QPainter& painter, const QRectF& area, const Theme& theme) const;
    double paintLevelKey(QPainter& painter, const QRectF& area, const Theme& theme) const;
    double paintColourBar(QPainter& painter, const QRectF& area, const Theme& theme) const;
    double paintSizeKey(QPainter& painter, const QRectF& area, const Theme& theme) const;
    double baseRadius() const;
    double radiusOf(double size) const;
    QPointF place(const Chart& chart, std::size_t point) const;
    int sizeClass(std::size_t point) const;
    int colourClass(std::size_t point) const;
    QString levelName(std::size_t level) const;
    QString axisTitle(std::size_t column) const;
    void redraw();

    ScatterFigure m_figure;
    std::vector<std::uint32_t> m_order; ///< of drawing: no group lies on top of another
    Chart m_chart;
    mutable ChartCanvas m_canvas;
    QPixmap m_picture; ///< as last painted
    bool m_isTrendShown = false;
    bool m_isSpread = false;
    std::vector<QPointF> m_offsets; ///< of the marks, in axis units; empty: none
    std::optional<QPointF> m_dragged;
};

} // namespace ui
