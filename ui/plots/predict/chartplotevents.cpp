#include "ui/plots/predict/chartplot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr double grabWidth = 7;
constexpr double handleReach = 9; ///< the handle stands half above the area
} // namespace

void ChartPlot::fitView()
{
    m_view.reset();
    update();
}

void ChartPlot::resetView()
{
    m_view.reset();
    m_pointer.reset();
    m_panFrom.reset();
    m_lineBefore.reset();
    m_entry = -1;
    m_keyPlace = -1;
}

bool ChartPlot::isOnLine(const Chart& chart, QPointF position) const
{
    const auto value = lineValue();
    if (!value || !chart.area.adjusted(-grabWidth, -handleReach, grabWidth, 0).contains(position))
        return false;
    return std::abs(chart.toScreen(*value, chart.y.lower).x() - position.x()) <= grabWidth;
}

void ChartPlot::updateCursor(const Layout& layout, QPointF position)
{
    const int entry = layout.legend.entryAt(position);
    if (entry >= 0 && layout.legend.entries[static_cast<std::size_t>(entry)].clickable)
        setCursor(Qt::PointingHandCursor);
    else if (isDragging() || isOnLine(layout.chart, position))
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
}

void ChartPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure()) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    const QPointF at = event->position();
    const Layout layout = layOut(size(), themeOf(this));
    const int entry = layout.legend.entryAt(at);
    if (entry >= 0 && layout.legend.entries[static_cast<std::size_t>(entry)].clickable) {
        clickEntry(entry);
        return;
    }
    if (isOnLine(layout.chart, at)) {
        m_lineBefore = lineValue();
        return;
    }
    if (!layout.chart.area.contains(at)) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    // In a whole picture a press brings the line; in a part of it, it takes hold of the picture.
    if (lineValue() && !m_view) {
        m_lineBefore = lineValue();
        moveLine(layout.chart.xAt(at.x()));
        update();
        return;
    }
    m_panFrom = at;
}

void ChartPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasFigure())
        return;
    const Layout layout = layOut(size(), themeOf(this));
    m_pointer = event->position();
    m_keyPlace = -1;
    if (isDragging()) {
        moveLine(std::clamp(layout.chart.xAt(event->position().x()), layout.chart.x.lower,
                            layout.chart.x.upper));
    } else if (m_panFrom && m_view) {
        pan(layout.chart, event->position() - *m_panFrom);
        m_panFrom = event->position();
    }
    updateCursor(layout, event->position());
    update();
}

void ChartPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        PlotWidget::mouseReleaseEvent(event);
        return;
    }
    m_lineBefore.reset();
    m_panFrom.reset();
    update();
}

void ChartPlot::mouseDoubleClickEvent(QMouseEvent*)
{
    m_lineBefore.reset();
    m_panFrom.reset();
    fitView();
}

void ChartPlot::pan(const Chart& chart, QPointF moved)
{
    const Chart whole = wholeChart();
    const auto shifted = [](ChartAxis axis, const ChartAxis& all, double share) {
        ChartAxis next = axis;
        next.pan(share);
        return next.lower < all.lower || next.upper > all.upper ? axis : next;
    };
    m_view = View{shifted(chart.x, whole.x, -moved.x() / chart.area.width()),
                  shifted(chart.y, whole.y, moved.y() / chart.area.height())};
}

/// Never more than everything; everything is no view of its own.
void ChartPlot::setView(ChartAxis x, ChartAxis y)
{
    const Chart whole = wholeChart();
    x.lower = std::max(x.lower, whole.x.lower);
    x.upper = std::min(x.upper, whole.x.upper);
    y.lower = std::max(y.lower, whole.y.lower);
    y.upper = std::min(y.upper, whole.y.upper);
    if (x.lower == whole.x.lower && x.upper == whole.x.upper && y.lower == whole.y.lower &&
        y.upper == whole.y.upper)
        m_view.reset();
    else
        m_view = View{x, y};
    update();
}

void ChartPlot::wheelEvent(QWheelEvent* event)
{
    const Chart chart = layOut(size(), themeOf(this)).chart;
    const bool outwards = event->angleDelta().y() <= 0;
    if (!hasFigure() || !chart.area.contains(event->position()) || (outwards && !m_view)) {
        event->ignore();
        return;
    }
    const double factor = std::pow(0.999, event->angleDelta().y());
    Chart zoomed = chart;
    zoomed.x.zoom(chart.xAt(event->position().x()), factor);
    zoomed.y.zoom(chart.yAt(event->position().y()), factor);
    setView(zoomed.x, zoomed.y);
    event->accept();
}

void ChartPlot::leaveEvent(QEvent* event)
{
    m_pointer.reset();
    update();
    PlotWidget::leaveEvent(event);
}

bool ChartPlot::moveLineByKey(const QKeyEvent& event)
{
    const auto value = lineValue();
    if (!value)
        return false;
    const double step = lineStep(event.modifiers() & Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        moveLine(*value - step);
        return true;
    case Qt::Key_Right:
        moveLine(*value + step);
        return true;
    case Qt::Key_PageDown:
        moveLine(*value - 10 * step);
        return true;
    case Qt::Key_PageUp:
        moveLine(*value + 10 * step);
        return true;
    case Qt::Key_Home:
        moveLine(lineHome());
        return true;
    case Qt::Key_Escape:
        if (!m_lineBefore)
            return false;
        moveLine(*std::exchange(m_lineBefore, {}));
        return true;
    default:
        return false;
    }
}

bool ChartPlot::moveReading(int steps)
{
    const Chart chart = layOut(size(), themeOf(this)).chart;
    const auto places = keyPlaces(chart);
    if (places.empty())
        return false;
    const int last = static_cast<int>(places.size()) - 1;
    m_keyPlace = m_keyPlace < 0 ? (steps > 0 ? 0 : last) : std::clamp(m_keyPlace + steps, 0, last);
    m_pointer = places[static_cast<std::size_t>(m_keyPlace)];
    return true;
}

bool ChartPlot::moveEntry(int steps)
{
    const auto entries = legendEntries(themeOf(this));
    const int count = static_cast<int>(entries.size());
    for (int next = m_entry + steps; next >= 0 && next < count; next += steps) {
        if (!entries[static_cast<std::size_t>(next)].clickable)
            continue;
        m_entry = next;
        return true;
    }
    return m_entry >= 0;
}

void ChartPlot::keyPressEvent(QKeyEvent* event)
{
    bool handled = false;
    if (hasFigure()) {
        handled = moveLineByKey(*event);
        const int reach = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
        if (!handled && event->key() == Qt::Key_Left)
            handled = moveReading(-reach);
        else if (!handled && event->key() == Qt::Key_Right)
            handled = moveReading(reach);
        else if (event->key() == Qt::Key_Up)
            handled = moveEntry(-1);
        else if (event->key() == Qt::Key_Down)
            handled = moveEntry(1);
        else if (event->key() == Qt::Key_Space && m_entry >= 0) {
            clickEntry(m_entry);
            handled = true;
        }
    }
    if (!handled) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    update();
}

void ChartPlot::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    update();
}

void ChartPlot::focusOutEvent(QFocusEvent* event)
{
    m_entry = -1;
    if (m_keyPlace >= 0)
        m_pointer.reset();
    m_keyPlace = -1;
    PlotWidget::focusOutEvent(event);
    update();
}

} // namespace ui
