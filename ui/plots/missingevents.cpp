#include "ui/plots/missingmatrix.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double dragStart = 4;

} // namespace

bool MissingMatrix::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        // No words: the tip is hidden.
        QToolTip::showText(help->globalPos(), readOut(QPointF(help->pos())), this);
        return true;
    }
    return PlotWidget::event(event);
}

void MissingMatrix::mousePressEvent(QMouseEvent* event)
{
    if (!m_zoomable || !hasFigure() || event->button() != Qt::LeftButton) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    if (isOverName(event->position())) {
        const auto place = static_cast<std::size_t>(*columnAt(event->position()));
        emit columnClicked(m_order[place]);
    } else if (cellArea().contains(event->position())) {
        m_dragFrom = event->position();
        m_dragRow = static_cast<double>(m_range.first);
        m_dragged = false;
    }
}

void MissingMatrix::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom && event->buttons().testFlag(Qt::LeftButton)) {
        const double moved = m_dragFrom->y() - event->position().y();
        m_dragged = m_dragged || std::abs(moved) >= dragStart;
        if (!m_dragged || !isZoomed())
            return;
        setCursor(Qt::ClosedHandCursor);
        const double rowsPerPixel = static_cast<double>(m_range.count()) / cellArea().height();
        pan(m_dragRow + moved * rowsPerPixel - static_cast<double>(m_range.first));
        QToolTip::hideText();
        return;
    }
    if (isOverName(event->position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    const auto cell = cellAt(event->position());
    if (cell != m_hovered) {
        m_hovered = cell;
        update();
    }
    QToolTip::showText(event->globalPosition().toPoint(), readOut(event->position()), this);
}

void MissingMatrix::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragFrom.reset();
    unsetCursor();
    PlotWidget::mouseReleaseEvent(event);
}

void MissingMatrix::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_zoomable && hasFigure() && cellArea().contains(event->position()))
        fitView();
    else
        PlotWidget::mouseDoubleClickEvent(event);
}

void MissingMatrix::wheelEvent(QWheelEvent* event)
{
    // Beside the cells the wheel scrolls the page.
    if (!m_zoomable || !hasFigure() || !cellArea().contains(event->position())) {
        event->ignore();
        return;
    }
    const QRectF area = cellArea();
    const double share = (event->position().y() - area.top()) / area.height();
    zoom(std::pow(zoomStep, -event->angleDelta().y() / 120.0),
         static_cast<double>(m_range.first) + share * static_cast<double>(m_range.count()));
    event->accept();
}

void MissingMatrix::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    PlotWidget::leaveEvent(event);
}

void MissingMatrix::moveCell(int bands, int columns)
{
    const auto first = static_cast<int>(shown().bandOf(m_range.first));
    const auto last = static_cast<int>(shown().bandOf(m_range.end - 1));
    Cell cell = m_hovered.value_or(Cell{first, 0});
    if (m_hovered) {
        const int wanted = cell.band + bands;
        if (wanted < first || wanted > last) {
            // Past the rows in view: they move along.
            const std::size_t row = shown().rows(static_cast<std::size_t>(cell.band)).first;
            pan(bands * std::max(1.0, static_cast<double>(m_range.count()) / 10));
            cell.band =
                static_cast<int>(shown().bandOf(std::clamp(row, m_range.first, m_range.end - 1)));
        } else {
            cell.band = wanted;
        }
        cell.column = std::clamp(cell.column + columns, 0, static_cast<int>(m_order.size()) - 1);
    }
    m_hovered = cell;
    const QRectF rect = cellRect(layoutFor(size()), cell);
    QToolTip::showText(mapToGlobal(rect.bottomRight().toPoint()), readOut(cell), this);
    setAccessibleDescription(readOut(cell));
    update();
}

void MissingMatrix::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure() || m_order.empty()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCell(0, -1);
    case Qt::Key_Right:
        return moveCell(0, 1);
    case Qt::Key_Up:
        return moveCell(-1, 0);
    case Qt::Key_Down:
        return moveCell(1, 0);
    default:
        break;
    }
    if (!m_zoomable) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    const auto count = static_cast<double>(m_range.count());
    double centre = static_cast<double>(m_range.first) + count / 2;
    if (m_hovered)
        centre = static_cast<double>(shown().rows(static_cast<std::size_t>(m_hovered->band)).first);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / (zoomStep * zoomStep), centre);
    case Qt::Key_Minus:
        return zoom(zoomStep * zoomStep, centre);
    case Qt::Key_PageUp:
        return pan(-count * 0.9);
    case Qt::Key_PageDown:
        return pan(count * 0.9);
    case Qt::Key_Home:
        return fitView();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_hovered)
            emit columnClicked(m_order[static_cast<std::size_t>(m_hovered->column)]);
        return;
    default:
        PlotWidget::keyPressEvent(event);
    }
}

void MissingMatrix::paintEvent(QPaintEvent* event)
{
    PlotWidget::paintEvent(event);
    if (!m_hovered || !hasFigure())
        return;
    QPainter painter(this);
    painter.setPen(QPen(themeOf(this).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cellRect(layoutFor(size()), *m_hovered).adjusted(-1, -2, 0, 2));
}

} // namespace ui
