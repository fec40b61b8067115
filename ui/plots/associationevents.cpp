#include "ui/plots/associationheatmap.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

/// What pointer and keys do on an AssociationHeatmap.
namespace ui {

using core::explore::Measure;

std::optional<AssociationHeatmap::Place> AssociationHeatmap::placeAt(const QPointF& position) const
{
    if (!hasFigure())
        return {};
    const Layout layout = screenLayout();
    if (!layout.area.contains(position))
        return {};
    const auto down = static_cast<int>((position.y() - layout.area.top()) / layout.cellHeight);
    const auto across = static_cast<int>((position.x() - layout.area.left()) / layout.cellWidth);
    return Place{layout.view.firstRow + std::clamp(down, 0, layout.view.rows - 1),
                 layout.view.firstColumn + std::clamp(across, 0, layout.view.columns - 1)};
}

QString AssociationHeatmap::readOut(const Place& place) const
{
    const std::size_t a = matrixIndex(place.row);
    const std::size_t b = matrixIndex(place.column);
    if (a == b)
        return m_names[place.row];
    QString words = associationReadOut(m_matrix, a, b);
    if (isBelowThreshold(m_matrix.value(a, b)))
        words += QLatin1Char('\n') +
                 tr("Weaker than |%1|: its cell is left empty.").arg(numberText(m_threshold, 2));
    return words;
}

QString AssociationHeatmap::readOut(const QPointF& position) const
{
    if (const auto place = placeAt(position))
        return readOut(*place);
    if (!hasFigure())
        return {};
    // Names that had to be elided or skipped can be read here.
    const Layout layout = screenLayout();
    if (position.x() < layout.area.left() && position.y() >= layout.area.top() &&
        position.y() < layout.area.bottom())
        return m_names[layout.view.firstRow +
                       std::clamp(
                           static_cast<int>((position.y() - layout.area.top()) / layout.cellHeight),
                           0, layout.view.rows - 1)];
    if (position.y() < layout.area.top()) {
        const int across = columnOfLabelAt(layout.labels, position.x() - layout.area.left(),
                                           layout.area.top() - position.y(), layout.cellWidth);
        if (across >= 0 && across < layout.view.columns)
            return m_names[layout.view.firstColumn + across];
    }
    return {};
}

bool AssociationHeatmap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), readOut(QPointF(help->pos())), this);
        return true;
    }
    return PlotWidget::event(event);
}

bool AssociationHeatmap::choose(const Place& place)
{
    if (place.row == place.column)
        return false;
    const std::size_t a = matrixIndex(place.row);
    const std::size_t b = matrixIndex(place.column);
    if (m_matrix.measureAt(a, b) == Measure::None)
        return false;
    m_selected = std::pair(a, b);
    update();
    emit cellClicked(m_matrix.columns[a], m_matrix.columns[b]);
    return true;
}

void AssociationHeatmap::mousePressEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || !place) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    m_cursor = place;
    choose(*place);
}

void AssociationHeatmap::mouseMoveEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->position());
    if (place != m_hovered) {
        m_hovered = place;
        update();
        QToolTip::showText(event->globalPosition().toPoint(), readOut(event->position()), this);
    }
}

void AssociationHeatmap::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    PlotWidget::leaveEvent(event);
}

void AssociationHeatmap::wheelEvent(QWheelEvent* event)
{
    if (!isScrolling()) {
        event->ignore();
        return;
    }
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier);
    const int notches = event->angleDelta().y() / 60;
    QScrollBar* bar = sideways ? m_horizontal : m_vertical;
    bar->setValue(bar->value() - (notches != 0 ? notches : (event->angleDelta().y() > 0 ? 1 : -1)));
    if (event->angleDelta().x() != 0)
        m_horizontal->setValue(m_horizontal->value() - event->angleDelta().x() / 60);
    m_hovered.reset();
    event->accept();
}

void AssociationHeatmap::moveCursor(int rows, int columns)
{
    const bool starts = !m_cursor;
    startCursor();
    Place place = *m_cursor;
    // The first key shows where the keys are, unless a framed cell says so already.
    if (!starts || m_selected) {
        place.row = std::clamp(place.row + rows, 0, count() - 1);
        place.column = std::clamp(place.column + columns, 0, count() - 1);
    }
    m_cursor = place;
    const View view = screenLayout().view;
    if (place.row < view.firstRow || place.row >= view.firstRow + view.rows)
        m_vertical->setValue(place.row < view.firstRow ? place.row : place.row - view.rows + 1);
    if (place.column < view.firstColumn || place.column >= view.firstColumn + view.columns)
        m_horizontal->setValue(place.column < view.firstColumn ? place.column
                                                               : place.column - view.columns + 1);
    const QRectF cell = cellRect(place.row, place.column);
    QToolTip::showText(mapToGlobal(cell.bottomRight().toPoint()), readOut(place), this);
    setAccessibleDescription(readOut(place));
    update();
}

void AssociationHeatmap::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    const bool toCorner = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(0, -1);
    case Qt::Key_Right:
        return moveCursor(0, 1);
    case Qt::Key_Up:
        return moveCursor(-1, 0);
    case Qt::Key_Down:
        return moveCursor(1, 0);
    case Qt::Key_Home:
        startCursor();
        return moveCursor(toCorner ? -count() : 0, -count());
    case Qt::Key_End:
        startCursor();
        return moveCursor(toCorner ? count() : 0, count());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor && choose(*m_cursor))
            emit cellOpened();
        return;
    default:
        PlotWidget::keyPressEvent(event);
    }
}

void AssociationHeatmap::startCursor()
{
    if (!hasFigure() || m_cursor)
        return;
    m_cursor =
        m_selected ? Place{placeOf(m_selected->first), placeOf(m_selected->second)} : Place{};
}

void AssociationHeatmap::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    // Who comes by Tab sees at once where the keys are.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        startCursor();
    update();
}

void AssociationHeatmap::focusOutEvent(QFocusEvent* event)
{
    PlotWidget::focusOutEvent(event);
    update();
}

} // namespace ui
