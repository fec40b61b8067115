#include "ui/plots/predict/parallelcoordinatesplot.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double axisReach = 10; ///< pixels beside an axis where a drag brushes it
constexpr double lineReach = 9;
constexpr double keyStep = 0.1;

double distanceTo(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
    const QPointF away = point - (from + share * along);
    return std::hypot(away.x(), away.y());
}

} // namespace

/// The nearest line that is shown; the better one of equals.
int ParallelCoordinatesPlot::trialAt(const Layout& layout, QPointF at) const
{
    int nearest = 0;
    double least = lineReach;
    double best = -2;
    for (const Trial& trial : m_trials) {
        if (!isShown(trial))
            continue;
        const QPolygonF line = lineOf(trial, layout);
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            if (at.x() < line[i].x() - lineReach || at.x() > line[i + 1].x() + lineReach)
                continue;
            const double distance = distanceTo(at, line[i], line[i + 1]);
            const double good = std::isfinite(trial.score) ? goodness(trial.score) : -1;
            if (distance < least - 0.5 || (distance < least + 0.5 && good > best)) {
                least = std::min(least, distance);
                best = good;
                nearest = trial.id;
            }
        }
    }
    return nearest;
}

int ParallelCoordinatesPlot::axisAt(const Layout& layout, QPointF at) const
{
    if (at.y() < layout.area.top() - 6 || at.y() > layout.area.bottom() + 6)
        return -1;
    for (std::size_t axis = 0; axis < layout.x.size(); ++axis)
        if (std::abs(at.x() - layout.x[axis]) <= axisReach)
            return static_cast<int>(axis);
    return -1;
}

double ParallelCoordinatesPlot::shareAt(const Layout& layout, double y) const
{
    return std::clamp((layout.area.bottom() - y) / layout.area.height(), 0.0, 1.0);
}

void ParallelCoordinatesPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure()) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
}

void ParallelCoordinatesPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasFigure())
        return;
    const Layout layout = layOut(size());
    m_pointer = event->position();
    if (m_pressed && !m_drag && (m_pointer - *m_pressed).manhattanLength() > 4) {
        const int axis = axisAt(layout, *m_pressed);
        if (axis >= 0)
            m_drag = Drag{axis, shareAt(layout, m_pressed->y())};
    }
    if (m_drag) {
        const double to = shareAt(layout, m_pointer.y());
        m_hovered = 0;
        setBrush(m_drag->axis, Brush{std::min(m_drag->from, to), std::max(m_drag->from, to)});
        return;
    }
    setCursor(axisAt(layout, m_pointer) >= 0 ? Qt::SplitVCursor : Qt::ArrowCursor);
    m_hovered = trialAt(layout, m_pointer);
    update();
}

void ParallelCoordinatesPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        PlotWidget::mouseReleaseEvent(event);
        return;
    }
    const bool dragged = m_drag.has_value();
    const Layout layout = layOut(size());
    const QPointF pressed = *m_pressed;
    m_drag.reset();
    m_pressed.reset();
    update();
    if (dragged || (event->position() - pressed).manhattanLength() > 4)
        return;
    // A click on a brushed axis takes the brush away.
    const int axis = axisAt(layout, pressed);
    if (axis >= 0 && m_brushes[static_cast<std::size_t>(axis)]) {
        setBrush(axis, std::nullopt);
        return;
    }
    const int id = trialAt(layout, event->position());
    if (id == 0)
        return;
    setSelected(id);
    emit trialChosen(id);
}

void ParallelCoordinatesPlot::mouseDoubleClickEvent(QMouseEvent*)
{
    m_pressed.reset();
    m_drag.reset();
    clearBrushes();
}

void ParallelCoordinatesPlot::leaveEvent(QEvent* event)
{
    m_hovered = 0;
    update();
    PlotWidget::leaveEvent(event);
}

/// To a better (−1) or worse (+1) trial among those shown.
void ParallelCoordinatesPlot::chooseByKey(int steps)
{
    std::vector<const Trial*> order;
    for (const Trial& trial : m_trials)
        if (isShown(trial) && std::isfinite(trial.score))
            order.push_back(&trial);
    if (order.empty())
        return;
    std::ranges::stable_sort(order, std::ranges::greater(), [this](const Trial* trial) {
        return m_higherIsBetter ? trial->score : -trial->score;
    });
    const auto now = std::ranges::find(order, m_selected, &Trial::id);
    auto place = now == order.end() ? std::ptrdiff_t(0) : now - order.begin() + steps;
    place = std::clamp(place, std::ptrdiff_t(0), static_cast<std::ptrdiff_t>(order.size()) - 1);
    const Trial& chosen = *order[static_cast<std::size_t>(place)];
    setSelected(chosen.id);
    const ReadOut box = readOutOf(chosen);
    QStringList words{box.title};
    for (const auto& [name, value] : box.lines)
        words << name + QLatin1Char(' ') + value;
    setSummary(words.join(QStringLiteral(", ")));
    emit trialChosen(chosen.id);
}

/// Moves the ends of the current axis' brush by steps.
void ParallelCoordinatesPlot::brushByKey(int low, int high)
{
    if (m_keyAxis < 0)
        return;
    const Brush now = brush(m_keyAxis).value_or(Brush{});
    const Brush moved{now.low + low * keyStep, now.high + high * keyStep};
    if (moved.high - moved.low > keyStep / 2)
        setBrush(m_keyAxis, moved);
}

void ParallelCoordinatesPlot::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int last = static_cast<int>(m_axes.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_keyAxis = std::clamp(m_keyAxis + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
        m_stale = true;
        update();
        return;
    case Qt::Key_Up:
        return shift ? brushByKey(1, 0) : control ? brushByKey(0, 1) : chooseByKey(-1);
    case Qt::Key_Down:
        return shift ? brushByKey(0, -1) : control ? brushByKey(-1, 0) : chooseByKey(1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_keyAxis >= 0)
            setBrush(m_keyAxis, std::nullopt);
        return;
    case Qt::Key_Escape:
        if (std::ranges::any_of(m_brushes, [](const auto& each) { return !!each; })) {
            clearBrushes();
            return;
        }
        break;
    default:
        break;
    }
    PlotWidget::keyPressEvent(event);
}

void ParallelCoordinatesPlot::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    m_stale = true;
    update();
}

void ParallelCoordinatesPlot::focusOutEvent(QFocusEvent* event)
{
    PlotWidget::focusOutEvent(event);
    m_stale = true;
    update();
}

} // namespace ui
