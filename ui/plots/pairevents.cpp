#include "ui/plots/pairplot.h"
#include "ui/plots/plottext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/// What pointer and keys do on a PairPlot.
namespace ui {

using core::explore::PairPart;
using core::explore::PairView;

namespace {

constexpr double leastFrame = 4;
constexpr double zoomStep = 0.85;
constexpr double panStep = 0.1;

} // namespace

const std::vector<Hit>& PairPlot::hits() const
{
    if (!m_hitsStale)
        return m_hits;
    m_hitsStale = false;
    m_hits.clear();
    if (m_pair && m_pair->kind == PairView::Kind::CrossTable)
        m_hits = crossTableHits(areasFor(size()).picture, *m_pair, m_content);
    if (m_pair && m_pair->kind == PairView::Kind::Boxes)
        m_hits = boxHits(areasFor(size()).picture, *m_pair);
    return m_hits;
}

const Hit* PairPlot::hitAt(const QPointF& position) const
{
    for (const Hit& hit : hits())
        if (hit.rect.contains(position))
            return &hit;
    return nullptr;
}

const Hit* PairPlot::cursor() const
{
    if (m_cursorRow < 0)
        return nullptr;
    for (const Hit& hit : hits())
        if (hit.row == m_cursorRow && hit.column == m_cursorColumn)
            return &hit;
    return nullptr;
}

QString PairPlot::keyHint() const
{
    if (!m_pair)
        return {};
    if (hasPoints())
        return hasFocus() ? tr("Shift + drag selects customers · + and − zoom, arrows move, 0 fits")
                          : tr("Shift + drag selects customers");
    if (!hasFocus())
        return m_pair->kind == PairView::Kind::Boxes ? tr("Click a group to select its customers")
                                                     : tr("Click a cell to select its customers");
    return tr("Arrow keys move, Enter selects the customers");
}

QString PairPlot::pointReadOut(const QPointF& position) const
{
    constexpr double reach = 8;
    const auto& points = m_pair->points;
    if (!m_chart.area.contains(position) || points.x.size() > 20000)
        return {};
    double nearest = reach * reach;
    std::size_t best = points.x.size();
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const QPointF away = m_chart.toScreen(points.x[i], points.y[i]) - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    if (best == points.x.size())
        return {};
    return tr("%1: %2\n%3: %4")
        .arg(QString::fromStdString(m_pair->nameA), readoutText(points.x[best]),
             QString::fromStdString(m_pair->nameB), readoutText(points.y[best]));
}

QString PairPlot::readOut(const QPointF& position) const
{
    if (hasPoints())
        return pointReadOut(position);
    const Hit* hit = hitAt(position);
    return hit ? hit->text : QString();
}

void PairPlot::choose(const PairPart& part)
{
    if (m_selected == part)
        emit selectedPartOpened();
    else
        emit partChosen(part);
}

void PairPlot::startCursor()
{
    if (hits().empty() || cursor())
        return;
    m_cursorRow = m_cursorColumn = 0;
    for (const Hit& hit : hits())
        if (m_selected && hit.row >= 0 && hit.part == m_selected) {
            m_cursorRow = hit.row;
            m_cursorColumn = hit.column;
        }
    update();
}

void PairPlot::moveCursor(int rows, int columns)
{
    startCursor();
    int lastRow = 0, lastColumn = 0;
    for (const Hit& hit : hits()) {
        lastRow = std::max(lastRow, hit.row);
        lastColumn = std::max(lastColumn, hit.column);
    }
    m_cursorRow = std::clamp(m_cursorRow + rows, 0, lastRow);
    m_cursorColumn = std::clamp(m_cursorColumn + columns, 0, lastColumn);
    if (const Hit* here = cursor()) {
        QToolTip::showText(mapToGlobal(here->rect.bottomRight().toPoint()), here->text, this);
        setAccessibleDescription(here->text);
    }
    update();
}

bool PairPlot::movePoints(int key)
{
    const auto zoom = [this](double factor) {
        m_chart.x.zoom((m_chart.x.lower + m_chart.x.upper) / 2, factor);
        m_chart.y.zoom((m_chart.y.lower + m_chart.y.upper) / 2, factor);
    };
    switch (key) {
    case Qt::Key_Plus:
        zoom(zoomStep);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        break;
    case Qt::Key_0:
        fitView();
        break;
    case Qt::Key_Left:
        m_chart.x.pan(-panStep);
        break;
    case Qt::Key_Right:
        m_chart.x.pan(panStep);
        break;
    case Qt::Key_Up:
        m_chart.y.pan(panStep);
        break;
    case Qt::Key_Down:
        m_chart.y.pan(-panStep);
        break;
    default:
        return false;
    }
    update();
    return true;
}

void PairPlot::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && m_selected) {
        emit clearRequested();
        return;
    }
    if (!m_pair || (hasPoints() && !movePoints(key))) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    if (hasPoints())
        return;
    switch (key) {
    case Qt::Key_Left:
        return moveCursor(0, -1);
    case Qt::Key_Right:
        return moveCursor(0, 1);
    case Qt::Key_Up:
        return moveCursor(-1, 0);
    case Qt::Key_Down:
        return moveCursor(1, 0);
    case Qt::Key_Home:
        return moveCursor(0, -m_cursorColumn);
    case Qt::Key_End:
        return moveCursor(0, static_cast<int>(hits().size()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const Hit* here = cursor(); here && here->part)
            choose(*here->part);
        return;
    default:
        PlotWidget::keyPressEvent(event);
    }
}

void PairPlot::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        startCursor();
    update();
    emit focusChanged();
}

void PairPlot::focusOutEvent(QFocusEvent* event)
{
    PlotWidget::focusOutEvent(event);
    update();
    emit focusChanged();
}

void PairPlot::resizeEvent(QResizeEvent* event)
{
    PlotWidget::resizeEvent(event);
    m_hitsStale = true;
}

bool PairPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), readOut(QPointF(help->pos())), this);
        return true;
    }
    if (event->type() == QEvent::FontChange)
        m_hitsStale = true;
    return PlotWidget::event(event);
}

void PairPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pair) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    if (hasPoints()) {
        if (!m_chart.area.contains(event->position()))
            return;
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            m_frame = QRectF(event->position(), QSizeF(0, 0));
        else
            m_dragged = event->position();
        return;
    }
    const Hit* hit = hitAt(event->position());
    if (!hit || !hit->part)
        return;
    if (hit->row >= 0) {
        m_cursorRow = hit->row;
        m_cursorColumn = hit->column;
    }
    if (m_selected != hit->part)
        emit partChosen(*hit->part);
}

void PairPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (m_frame) {
        m_frame->setBottomRight(event->position());
        update();
        return;
    }
    if (!m_dragged) {
        const Hit* hit = hitAt(event->position());
        setCursor(hit && hit->part ? Qt::PointingHandCursor : Qt::ArrowCursor);
        QToolTip::showText(event->globalPosition().toPoint(), readOut(event->position()), this);
        return;
    }
    const QPointF moved = event->position() - *m_dragged;
    m_chart.x.pan(-moved.x() / m_chart.area.width());
    m_chart.y.pan(moved.y() / m_chart.area.height());
    m_dragged = event->position();
    update();
}

void PairPlot::chooseFramedPoints()
{
    const QRectF frame = m_frame->normalized() & m_chart.area;
    m_frame.reset();
    update();
    if (frame.width() < leastFrame || frame.height() < leastFrame)
        return;
    PairPart part;
    part.valuesA = {m_chart.xAt(frame.left()), m_chart.xAt(frame.right())};
    part.valuesB = {m_chart.yAt(frame.bottom()), m_chart.yAt(frame.top())};
    emit partChosen(part);
}

void PairPlot::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragged.reset();
    if (m_frame)
        chooseFramedPoints();
    PlotWidget::mouseReleaseEvent(event);
}

void PairPlot::mouseDoubleClickEvent(QMouseEvent*)
{
    fitView();
}

void PairPlot::wheelEvent(QWheelEvent* event)
{
    if (!hasPoints() || !m_chart.area.contains(event->position())) {
        event->ignore();
        return;
    }
    const double factor = std::pow(zoomStep, event->angleDelta().y() / 120.0);
    m_chart.x.zoom(m_chart.xAt(event->position().x()), factor);
    m_chart.y.zoom(m_chart.yAt(event->position().y()), factor);
    update();
    event->accept();
}

} // namespace ui
