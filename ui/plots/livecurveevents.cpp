#include "ui/plots/livecurveparts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

void LiveCurve::mouseMoveEvent(QMouseEvent* event)
{
    if (d->dragFrom) {
        const Chart chart = d->chartFor(size());
        const QPointF moved = event->position() - *d->dragFrom;
        if (!d->zoomed && moved.manhattanLength() < 4)
            return;
        d->viewX = chart.x;
        d->viewY = chart.y;
        d->viewX.pan(-moved.x() / chart.area.width());
        d->viewY.pan(moved.y() / chart.area.height());
        d->zoomed = true;
        d->dragFrom = event->position();
    }
    d->pointer = event->position();
    update();
}

void LiveCurve::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure()) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    d->dragFrom = event->position();
}

void LiveCurve::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        PlotWidget::mouseReleaseEvent(event);
    d->dragFrom.reset();
    update();
}

void LiveCurve::mouseDoubleClickEvent(QMouseEvent*)
{
    d->dragFrom.reset();
    fitView();
}

void LiveCurve::wheelEvent(QWheelEvent* event)
{
    const Chart chart = d->chartFor(size());
    if (!hasFigure() || !chart.area.contains(event->position())) {
        event->ignore();
        return;
    }
    const double factor = std::pow(0.999, event->angleDelta().y());
    d->viewX = chart.x;
    d->viewY = chart.y;
    d->viewX.zoom(chart.xAt(event->position().x()), factor);
    d->viewY.zoom(chart.yAt(event->position().y()), factor);
    d->zoomed = true;
    event->accept();
    update();
}

void LiveCurve::leaveEvent(QEvent* event)
{
    d->pointer.reset();
    update();
    PlotWidget::leaveEvent(event);
}

/// Left and right go from epoch to epoch, ten at a time with Shift.
void LiveCurve::keyPressEvent(QKeyEvent* event)
{
    const Chart chart = d->chartFor(size());
    const int last = d->axisEnd();
    const int step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    const int now = readEpoch().value_or(0);
    int wanted = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = now > 0 ? now - step : last;
        break;
    case Qt::Key_Right:
        wanted = now + step;
        break;
    case Qt::Key_Home:
        wanted = 1;
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    default:
        PlotWidget::keyPressEvent(event);
        return;
    }
    if (!hasFigure())
        return;
    const double x = chart.toScreen(std::clamp(wanted, 1, last), chart.y.lower).x();
    d->pointer =
        QPointF(std::clamp(x, chart.area.left(), chart.area.right()), chart.area.center().y());
    if (const auto epoch = readEpoch()) {
        const ReadOut box = d->readOutOf(*epoch);
        QStringList words{box.title};
        for (const auto& [name, value] : box.lines)
            words << name + QLatin1Char(' ') + value;
        setSummary(words.join(QStringLiteral(", ")));
    }
    update();
}

void LiveCurve::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    update();
}

void LiveCurve::focusOutEvent(QFocusEvent* event)
{
    PlotWidget::focusOutEvent(event);
    d->pointer.reset();
    update();
}

void LiveCurve::hideEvent(QHideEvent* event)
{
    d->pointer.reset();
    d->dragFrom.reset();
    PlotWidget::hideEvent(event);
}

} // namespace ui
