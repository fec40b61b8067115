#include "ui/plots/segment/mapselection.h"
#include "ui/plots/segment/segmentmap.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <iterator>

/// What pointer and keys do on a SegmentMap.
namespace ui {

namespace {

constexpr double keyZoom = 0.8;
constexpr double keyPan = 0.1;
constexpr double keyStep = 12;
/// A drag shorter than this is a click.
constexpr double leastDrag = 5;
constexpr double lassoStep = 3;

} // namespace

void SegmentMap::setTool(MapTool tool)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    m_keyFrame.reset();
    showCursor();
    update();
    emit toolChanged(tool);
}

void SegmentMap::showCursor()
{
    if (m_tool == MapTool::Pan)
        unsetCursor();
    else
        setCursor(Qt::CrossCursor);
}

void SegmentMap::pan(const Chart& chart, QPointF by)
{
    m_picture.view = {chart.x, chart.y};
    m_picture.view->first.pan(-by.x() / chart.area.width());
    m_picture.view->second.pan(by.y() / chart.area.height());
    settleSoon();
    redraw();
}

void SegmentMap::zoom(const Chart& chart, QPointF about, double factor)
{
    m_picture.view = {chart.x, chart.y};
    m_picture.view->first.zoom(chart.xAt(about.x()), factor);
    m_picture.view->second.zoom(chart.yAt(about.y()), factor);
    m_hoverRow.reset();
    settleSoon();
    redraw();
}

void SegmentMap::chooseInside(const QPolygonF& line, bool add)
{
    auto rows = std::make_shared<std::vector<std::uint32_t>>(
        rowsInside(*m_picture.points, m_picture.chartFor(size()), line));
    if (add && m_picture.selectedRows) {
        std::vector<std::uint32_t> both;
        std::set_union(rows->begin(), rows->end(), m_picture.selectedRows->begin(),
                       m_picture.selectedRows->end(), std::back_inserter(both));
        *rows = std::move(both);
    }
    emit rowsChosen(rows);
}

void SegmentMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasFigure())
        return;
    const Chart chart = m_picture.chartFor(size());
    if (!m_pressedAt) {
        const auto row = m_picture.rowAt(chart, event->position());
        if (row != m_hoverRow) {
            m_hoverRow = row;
            update();
        }
        return;
    }
    if (!m_dragging && (event->position() - *m_pressedAt).manhattanLength() < leastDrag)
        return;
    m_dragging = true;
    if (m_drag == MapTool::Pan) {
        setCursor(Qt::ClosedHandCursor);
        pan(chart, event->position() - m_draggedTo);
        m_draggedTo = event->position();
        return;
    }
    const QPointF at(std::clamp(event->position().x(), chart.area.left(), chart.area.right()),
                     std::clamp(event->position().y(), chart.area.top(), chart.area.bottom()));
    if (m_drag == MapTool::Rectangle) {
        m_drawing = QPolygonF(QRectF(*m_pressedAt, at).normalized());
    } else {
        if (m_drawing.isEmpty())
            m_drawing << *m_pressedAt;
        if ((at - m_drawing.last()).manhattanLength() >= lassoStep)
            m_drawing << at;
    }
    update();
}

void SegmentMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure()) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    m_pressedAt = event->position();
    m_draggedTo = event->position();
    m_dragging = false;
    m_drawing.clear();
    m_keyFrame.reset();
    m_drag = event->modifiers() & Qt::ShiftModifier ? MapTool::Rectangle
             : event->modifiers() & Qt::AltModifier ? MapTool::Lasso
                                                    : m_tool;
}

void SegmentMap::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt) {
        PlotWidget::mouseReleaseEvent(event);
        return;
    }
    const bool dragged = m_dragging;
    const QPolygonF drawing = std::move(m_drawing);
    m_drawing = {};
    m_pressedAt.reset();
    m_dragging = false;
    showCursor();
    update();
    if (!hasFigure())
        return;
    if (!dragged)
        emit segmentClicked(m_picture.segmentAt(m_picture.chartFor(size()), event->position()));
    else if (m_drag != MapTool::Pan)
        chooseInside(drawing, event->modifiers() & Qt::ControlModifier);
}

void SegmentMap::mouseDoubleClickEvent(QMouseEvent*)
{
    m_pressedAt.reset();
    m_drawing.clear();
    if (hasFigure())
        fitView();
}

void SegmentMap::wheelEvent(QWheelEvent* event)
{
    if (!hasFigure()) {
        event->ignore();
        return;
    }
    const Chart chart = m_picture.chartFor(size());
    if (!chart.area.contains(event->position())) {
        event->ignore();
        return;
    }
    zoom(chart, event->position(), std::pow(0.999, event->angleDelta().y()));
    event->accept();
}

/// Arrows move the rectangle, with Shift its right and lower edge.
bool SegmentMap::moveKeyFrame(int key, bool resize)
{
    const QPointF by(key == Qt::Key_Left    ? -keyStep
                     : key == Qt::Key_Right ? keyStep
                                            : 0,
                     key == Qt::Key_Up     ? -keyStep
                     : key == Qt::Key_Down ? keyStep
                                           : 0);
    if (by.isNull() || !m_keyFrame)
        return false;
    const QRectF area = m_picture.chartFor(size()).area;
    QRectF moved = *m_keyFrame;
    if (resize)
        moved.setBottomRight(moved.bottomRight() + by);
    else
        moved.translate(by);
    if (area.contains(moved) && moved.width() >= keyStep && moved.height() >= keyStep)
        m_keyFrame = moved;
    update();
    return true;
}

void SegmentMap::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    const Chart chart = m_picture.chartFor(size());
    const QRectF area = chart.area;
    if (moveKeyFrame(event->key(), event->modifiers() & Qt::ShiftModifier))
        return;
    const auto step = [&](double across, double down) {
        pan(chart, QPointF(-across * keyPan * area.width(), -down * keyPan * area.height()));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1, 0);
        return;
    case Qt::Key_Right:
        step(1, 0);
        return;
    case Qt::Key_Up:
        step(0, -1);
        return;
    case Qt::Key_Down:
        step(0, 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(chart, area.center(), keyZoom);
        return;
    case Qt::Key_Minus:
        zoom(chart, area.center(), 1 / keyZoom);
        return;
    case Qt::Key_0:
        fitView();
        return;
    case Qt::Key_P:
        setTool(MapTool::Pan);
        return;
    case Qt::Key_R:
        setTool(MapTool::Rectangle);
        return;
    case Qt::Key_L:
        setTool(MapTool::Lasso);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_keyFrame) {
            const QPolygonF frame(*m_keyFrame);
            m_keyFrame.reset();
            chooseInside(frame, event->modifiers() & Qt::ControlModifier);
        } else if (m_tool == MapTool::Rectangle) {
            const QSizeF half(area.width() / 6, area.height() / 6);
            m_keyFrame = QRectF(area.center() - QPointF(half.width(), half.height()), 2 * half);
        } else {
            break;
        }
        update();
        return;
    case Qt::Key_Escape:
        if (m_keyFrame || !m_drawing.isEmpty()) {
            m_keyFrame.reset();
            m_drawing.clear();
            m_pressedAt.reset();
            m_dragging = false;
            update();
            return;
        }
        if (m_picture.selectedRows) {
            emit clearRequested();
            return;
        }
        break;
    default:
        break;
    }
    PlotWidget::keyPressEvent(event);
}

void SegmentMap::leaveEvent(QEvent* event)
{
    m_hoverRow.reset();
    update();
    PlotWidget::leaveEvent(event);
}

void SegmentMap::focusInEvent(QFocusEvent* event)
{
    m_focusByKey = event->reason() == Qt::TabFocusReason ||
                   event->reason() == Qt::BacktabFocusReason ||
                   event->reason() == Qt::ShortcutFocusReason;
    update();
    PlotWidget::focusInEvent(event);
}

void SegmentMap::focusOutEvent(QFocusEvent* event)
{
    m_focusByKey = false;
    m_keyFrame.reset();
    update();
    PlotWidget::focusOutEvent(event);
}

} // namespace ui
