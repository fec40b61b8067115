#include "ui/plots/predict/chartplot.h"

#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double noteLine = 17;
constexpr double rightMargin = 22; ///< half of the last tick's text
constexpr double handleSize = 10;

QFont noteFont(int line)
{
    return interfaceFont(12, line == 0 ? QFont::DemiBold : QFont::Normal);
}

/// Points about 6 pixels apart along a line that lie in a box.
int pointsInside(const QPolygonF& line, const QRectF& box)
{
    constexpr double apart = 6;
    int inside = 0;
    double rest = 0;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF step = line[i + 1] - line[i];
        const double length = std::hypot(step.x(), step.y());
        for (; rest <= length; rest += apart)
            inside += box.contains(line[i] + (length > 0 ? rest / length : 0) * step);
        rest -= length;
    }
    return inside;
}

} // namespace

QPen referencePen(const Theme& theme)
{
    QPen pen(theme.neutral, 1.5);
    pen.setDashPattern({3, 3});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QSizeF ChartNote::size() const
{
    double width = 0;
    for (int i = 0; i < lines.size(); ++i)
        width = std::max(width, textWidth(noteFont(i), lines[i]));
    return {std::ceil(width), noteLine * static_cast<double>(lines.size())};
}

void ChartNote::paint(QPainter& painter, QPointF topLeft, const Theme& theme) const
{
    for (int i = 0; i < lines.size(); ++i) {
        const bool last = i > 0 && i + 1 == lines.size();
        drawHaloLabel(painter, topLeft + QPointF(0, noteLine * i), Qt::AlignLeft | Qt::AlignTop,
                      noteFont(i), last ? theme.muted : theme.text, theme.surface, lines[i]);
    }
}

QPointF freePlace(const QRectF& area, const QSizeF& block, const std::vector<QPolygonF>& lines,
                  double lineX, Qt::Corner first)
{
    constexpr double edge = 8;
    constexpr int cells = 8;
    const QPointF least = area.topLeft() + QPointF(edge, edge);
    const QPointF most = area.bottomRight() - QPointF(edge + block.width(), edge + block.height());
    const bool fromRight = first == Qt::TopRightCorner || first == Qt::BottomRightCorner;
    const bool fromBottom = first == Qt::BottomLeftCorner || first == Qt::BottomRightCorner;
    std::vector<double> columns;
    for (int i = 0; i <= cells; ++i)
        columns.push_back(least.x() + (most.x() - least.x()) * (fromRight ? cells - i : i) / cells);
    if (std::isfinite(lineX))
        columns.insert(columns.begin() + 1, {lineX - edge - block.width(), lineX + edge});
    QPointF best(fromRight ? most.x() : least.x(), fromBottom ? most.y() : least.y());
    double fewest = std::numeric_limits<double>::infinity();
    for (int row = 0; row <= cells; ++row) {
        const double y =
            least.y() + (most.y() - least.y()) * (fromBottom ? cells - row : row) / cells;
        for (const double x : columns) {
            if (x < least.x() - 1 || x > most.x() + 1)
                continue;
            const QRectF box = QRectF(QPointF(x, y), block).adjusted(-5, -3, 5, 3);
            double met = box.left() < lineX && lineX < box.right() ? 1e6 : 0;
            double weight = 100;
            for (const QPolygonF& line : lines) {
                met += weight * pointsInside(line, box);
                weight = std::max(1.0, weight / 10);
            }
            if (met < fewest) {
                fewest = met;
                best = {x, y};
            }
        }
    }
    return best;
}

ChartPlot::ChartPlot(QWidget* parent) : PlotWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

ChartPlot::Layout ChartPlot::layOut(const QSizeF& size, const Theme& theme) const
{
    Layout layout;
    layout.chart = wholeChart();
    layout.legend.entries = legendEntries(theme);
    const double foot = footHeight(size.width());
    layout.legend.layOut({size.width(), size.height() - foot});
    const double top = layout.legend.top;
    const QSizeF room(size.width(), size.height() - top - foot);
    const double right = std::max(rightMargin, layout.legend.right + 4);
    layout.chart.layOut(room, right);
    if (m_view) {
        // Longer numbers move the axis, shorter ones do not.
        const double left = layout.chart.area.left();
        layout.chart.x = m_view->x;
        layout.chart.y = m_view->y;
        layout.chart.layOut(room, right);
        layout.chart.area.setLeft(std::max(left, layout.chart.area.left()));
    }
    layout.chart.area.translate(0, top);
    layout.foot = QRectF(0, size.height() - foot, size.width(), foot);
    return layout;
}

void ChartPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const Layout layout = layOut(size, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The canvas writes the value axis' title at the very top; the legend's rows stand above.
    Chart framed = layout.chart;
    framed.y.title.clear();
    paintFrame(painter, framed, theme);
    if (!layout.chart.y.title.isEmpty()) {
        const QFont font = interfaceFont(12);
        drawLabel(painter,
                  QRectF(2, layout.legend.top, layout.chart.area.right() - 2,
                         QFontMetricsF(font).height()),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, layout.chart.y.title);
    }
    paintCurves(painter, layout.chart, theme);
    layout.legend.paint(painter, theme, -1);
    paintFoot(painter, layout.foot, layout.chart, theme);
    painter.restore();
}

void ChartPlot::paintFrame(QPainter& painter, const Chart& chart, const Theme& theme)
{
    m_canvas.paintFrame(painter, chart, theme);
}

void ChartPlot::paintBareFrame(QPainter& painter, const Chart& chart, const Theme& theme)
{
    const auto ticks = chart.ticksY();
    const auto texts = chart.y.tickTexts(ticks);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double y = std::round(chart.toScreen(chart.x.lower, ticks[i]).y()) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(chart.area.left(), y), QPointF(chart.area.right(), y));
        drawLabel(painter, QRectF(0, y - 8, chart.area.left() - 9, 16),
                  Qt::AlignRight | Qt::AlignVCenter, interfaceFont(12), theme.muted, texts[i]);
    }
    // On whole pixels, where hairlines are sharp.
    const double left = std::round(chart.area.left()) + 0.5;
    const double bottom = std::round(chart.area.bottom()) + 0.5;
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(left, chart.area.top()), QPointF(left, bottom));
    painter.drawLine(QPointF(left, bottom), QPointF(chart.area.right(), bottom));
}

/// As drawn in the mockups: an accent line with a square handle at its top.
void ChartPlot::paintLine(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const auto value = lineValue();
    if (!value || *value < chart.x.lower || *value > chart.x.upper)
        return;
    const double x = chart.toScreen(*value, chart.y.lower).x();
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawLine(QPointF(x, chart.area.top()), QPointF(x, chart.area.bottom()));
    painter.setPen(QPen(theme.surface, 1));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(
        QRectF(x - handleSize / 2, chart.area.top() - handleSize / 2, handleSize, handleSize), 2,
        2);
}

void ChartPlot::paintRing(QPainter& painter, QPointF centre, const QColor& colour,
                          const Theme& theme) const
{
    painter.setPen(QPen(colour, 2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(centre, 4.5, 4.5);
}

double ChartPlot::roundedForLine(double value) const
{
    const Chart chart = layOut(size(), themeOf(this)).chart;
    const double pixel = (chart.x.upper - chart.x.lower) / std::max(1.0, chart.area.width());
    double step = 0.01;
    while (step > 2.5 * pixel && step > 1e-6)
        step /= 10;
    step = std::max(step, lineStep(true) / 10);
    return std::round(value / step) * step;
}

QRectF ChartPlot::chartArea() const
{
    return layOut(size(), themeOf(this)).chart.area;
}

QPointF ChartPlot::placeOf(double x, double y) const
{
    return layOut(size(), themeOf(this)).chart.toScreen(x, y);
}

QRectF ChartPlot::legendRect(int entry) const
{
    const auto rects = layOut(size(), themeOf(this)).legend.rects;
    return entry >= 0 && static_cast<std::size_t>(entry) < rects.size()
               ? rects[static_cast<std::size_t>(entry)]
               : QRectF();
}

std::optional<ChartReading> ChartPlot::reading() const
{
    if (!m_pointer || !hasFigure() || isDragging())
        return {};
    const Theme& theme = themeOf(this);
    const Chart chart = layOut(size(), theme).chart;
    if (!chart.area.adjusted(-3, -3, 3, 3).contains(*m_pointer))
        return {};
    return readingAt(chart, *m_pointer, theme);
}

void ChartPlot::paintEvent(QPaintEvent* event)
{
    PlotWidget::paintEvent(event);
    if (!hasFigure())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Theme& theme = themeOf(this);
    const Layout layout = layOut(size(), theme);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(layout.chart.area.adjusted(-1, -1, 1, 1), 3, 3);
        if (m_entry >= 0)
            layout.legend.paint(painter, theme, m_entry);
    }
    const auto read = reading();
    if (!read)
        return;
    paintRing(painter, read->point, read->colour, theme);
    const QSizeF box = read->box.size();
    QPointF at = read->point + QPointF(14, 14);
    // Rather over the chart than over the legend.
    const double otherSide = read->point.x() - 14 - box.width();
    if (at.x() + box.width() > (otherSide >= 0 ? layout.chart.area.right() + 8 : width()))
        at.setX(otherSide);
    if (at.y() + box.height() > height())
        at.setY(read->point.y() - 14 - box.height());
    read->box.paint(painter, {std::max(0.0, at.x()), std::max(0.0, at.y())}, theme);
}

} // namespace ui
