#pragma once

#include "ui/plots/chartcanvas.h"
#include "ui/plots/plotwidget.h"
#include "ui/plots/predict/chartlegend.h"

#include <QPolygonF>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// What is read off a chart at a place.
struct ChartReading {
    QPointF point; ///< ringed, in the widget
    QColor colour;
    ReadOut box;
};

/// Dashed, for what a curve is compared with.
QPen referencePen(const Theme& theme);

/// A few lines of words inside a chart: the first semibold, the last muted.
struct ChartNote {
    QStringList lines;

    QSizeF size() const;
    void paint(QPainter& painter, QPointF topLeft, const Theme& theme) const;
};

/// Where a block of words inside `area` meets least of `lines` (the first of them counts most) and
/// not the vertical line at `lineX` unless that is NaN; near the corner `first` among equals.
QPointF freePlace(const QRectF& area, const QSizeF& block, const std::vector<QPolygonF>& lines,
                  double lineX, Qt::Corner first);

/// Base of the charts about a model: axes, a legend that can hide curves, perhaps a vertical line
/// to drag and words below. Wheel zooms, drag pans, double click fits; the pointer reads off
/// values, so do the arrow keys where they do not move the line.
class ChartPlot : public PlotWidget {
    Q_OBJECT
public:
    explicit ChartPlot(QWidget* parent = nullptr);

    void paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme) override;
    QSize figureSize() const override { return {720, 440}; }
    QSize minimumSizeHint() const override { return {240, 200}; }
    void fitView() override;
    bool isZoomed() const { return m_view.has_value(); }

    /// For a widget of the present size.
    QRectF chartArea() const;
    QPointF placeOf(double x, double y) const;
    QRectF legendRect(int entry) const;
    std::optional<ChartReading> reading() const;

protected:
    /// Axes of everything there is; their area is found by the base.
    virtual Chart wholeChart() const = 0;
    virtual std::vector<LegendEntry> legendEntries(const Theme&) const { return {}; }
    /// Grid, axes and ticks, without the title of the value axis.
    virtual void paintFrame(QPainter& painter, const Chart& chart, const Theme& theme);
    /// The same without ticks and grid of the horizontal axis.
    static void paintBareFrame(QPainter& painter, const Chart& chart, const Theme& theme);
    virtual void paintCurves(QPainter& painter, const Chart& chart, const Theme& theme) = 0;
    /// What stands under the chart; painted last, with an empty rectangle where there is no room.
    virtual double footHeight(double) const { return 0; }
    virtual void paintFoot(QPainter&, const QRectF&, const Chart&, const Theme&) {}
    virtual std::optional<ChartReading> readingAt(const Chart&, QPointF, const Theme&) const
    {
        return {};
    }
    /// Places the arrow keys visit, from left to right; none where they move the line.
    virtual std::vector<QPointF> keyPlaces(const Chart&) const { return {}; }
    /// An entry of the legend was clicked, or space was pressed on it.
    virtual void clickEntry(int) {}

    /// The line to drag, none by default.
    virtual std::optional<double> lineValue() const { return {}; }
    /// By the user: to be rounded, kept and told.
    virtual void moveLine(double) {}
    virtual double lineStep(bool /*fine*/) const { return 0.01; }
    virtual double lineHome() const { return 0; }
    void paintLine(QPainter& painter, const Chart& chart, const Theme& theme) const;
    /// A value as round as the pixels allow: 0.01 in a whole picture of 0 … 1, finer when zoomed.
    double roundedForLine(double value) const;

    ChartCanvas& canvas() { return m_canvas; }
    bool isDragging() const { return m_lineBefore.has_value(); }
    int currentEntry() const { return m_entry; }
    /// Forgets the view and what the pointer read: call when there are other values.
    void resetView();
    void paintRing(QPainter& painter, QPointF centre, const QColor& colour,
                   const Theme& theme) const;

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Layout {
        Chart chart;
        ChartLegend legend;
        QRectF foot;
    };
    struct View {
        ChartAxis x;
        ChartAxis y;
    };
    Layout layOut(const QSizeF& size, const Theme& theme) const;
    bool isOnLine(const Chart& chart, QPointF position) const;
    void updateCursor(const Layout& layout, QPointF position);
    void pan(const Chart& chart, QPointF moved);
    void setView(ChartAxis x, ChartAxis y);
    bool moveLineByKey(const QKeyEvent& event);
    bool moveReading(int steps);
    bool moveEntry(int steps);

    ChartCanvas m_canvas;
    std::optional<View> m_view;
    std::optional<QPointF> m_pointer;
    std::optional<QPointF> m_panFrom;
    std::optional<double> m_lineBefore; ///< set while the line is dragged
    int m_entry = -1;                   ///< of the legend, chosen by the keyboard
    int m_keyPlace = -1;
};

} // namespace ui
