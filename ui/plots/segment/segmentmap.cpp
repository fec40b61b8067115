#include "ui/plots/segment/segmentmap.h"

#include "core/data/column.h"
#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

SegmentMap::SegmentMap(QWidget* parent) : PlotWidget(parent)
{
    setMouseTracking(true);
}

SegmentMap::~SegmentMap() = default;

void SegmentMap::redraw()
{
    m_cache = {};
    emit figureChanged();
}

void SegmentMap::setSegmentation(core::segment::SegmentationPointer segmentation)
{
    m_picture.segmentation = std::move(segmentation);
    m_picture.selected = -1;
    m_hoverRow.reset();
    if (m_picture.segmentation)
        m_picture.axes = suitableMapAxes(*m_picture.segmentation);
    m_picture.load();
    if (m_picture.segmentation) {
        QStringList parts;
        for (const auto& card : m_picture.segmentation->profile.cards)
            parts << tr("%1: %2 customers")
                         .arg(QString::fromStdString(card.name), countText(qint64(card.size)));
        setSummary(tr("Map of %1 against %2. %3.")
                       .arg(m_picture.titleY, m_picture.titleX, parts.join(QStringLiteral("; "))));
    }
    redraw();
}

void SegmentMap::setAxes(const MapAxes& axes)
{
    if (m_picture.axes == axes)
        return;
    m_picture.axes = axes;
    m_hoverRow.reset();
    m_picture.load();
    redraw();
}

void SegmentMap::setCentresShown(bool shown)
{
    m_picture.centres = shown;
    redraw();
}

void SegmentMap::setOutlinesShown(bool shown)
{
    m_picture.outlines = shown;
    redraw();
}

void SegmentMap::setLabelsShown(bool shown)
{
    m_picture.labels = shown;
    redraw();
}

void SegmentMap::setSelectedSegment(int segment)
{
    if (m_picture.selected == segment)
        return;
    m_picture.selected = segment;
    redraw();
}

std::vector<QRectF> SegmentMap::labelRects() const
{
    std::vector<QRectF> rects;
    if (!hasFigure())
        return rects;
    for (const MapLabel& label : m_picture.placedLabels(m_picture.chartFor(size()))) {
        if (!label.rect.isNull())
            rects.push_back(label.rect);
    }
    return rects;
}

std::vector<QPolygonF> SegmentMap::outlines() const
{
    std::vector<QPolygonF> polygons;
    if (!hasFigure())
        return polygons;
    const Chart chart = m_picture.chartFor(size());
    for (int segment = 0; segment < m_picture.segmentCount(); ++segment)
        polygons.push_back(m_picture.outlineOnScreen(chart, segment));
    return polygons;
}

QPointF SegmentMap::markPosition(std::size_t row) const
{
    return m_picture.chartFor(size()).toScreen(m_picture.x[row], m_picture.y[row]);
}

void SegmentMap::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    m_picture.paint(painter, size, theme);
}

QVector<QStringList> SegmentMap::figureTable() const
{
    QVector<QStringList> table{
        {tr("row"), tr("segment"), tr("segment name"), m_picture.titleX, m_picture.titleY}};
    if (!hasFigure())
        return table;
    const auto text = [](double value) {
        return std::isfinite(value) ? QString::fromStdString(core::data::numberText(value))
                                    : QString();
    };
    const auto& segmentation = *m_picture.segmentation;
    for (std::size_t row = 0; row < m_picture.x.size(); ++row) {
        const int segment = segmentation.labels[row];
        table.push_back(
            {QString::number(row + 1), segment < 0 ? QString() : QString::number(segment + 1),
             segment < 0 ? QString()
                         : QString::fromStdString(
                               segmentation.profile.cards[static_cast<std::size_t>(segment)].name),
             text(m_picture.x[row]), text(m_picture.y[row])});
    }
    return table;
}

void SegmentMap::fitView()
{
    m_picture.view.reset();
    redraw();
}

void SegmentMap::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    const Theme& theme = themeOf(this);
    const double ratio = devicePixelRatioF();
    const QSize wanted = (QSizeF(size()) * ratio).toSize();
    if (m_cache.size() != wanted || m_cacheTheme != &theme) {
        m_cache = QPixmap(wanted);
        m_cache.setDevicePixelRatio(ratio);
        m_cache.fill(Qt::transparent);
        m_cacheTheme = &theme;
        QPainter painter(&m_cache);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintFigure(painter, size(), theme);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    paintReadOut(painter);
}

void SegmentMap::paintReadOut(QPainter& painter)
{
    if (!m_hoverRow || m_dragging)
        return;
    const Theme& theme = themeOf(this);
    const Chart chart = m_picture.chartFor(size());
    const QPointF at = chart.toScreen(m_picture.x[*m_hoverRow], m_picture.y[*m_hoverRow]);
    const int segment = m_picture.segmentation->labels[*m_hoverRow];
    const SegmentStyle style = segmentStyle(theme, segment);
    drawMarker(painter, style.marker, at, 6, style.fill, theme.text, 1.5);
    const ReadOut box = m_picture.readOutOf(*m_hoverRow);
    const QSizeF needed = box.size();
    double left = at.x() + 14;
    if (left + needed.width() > width())
        left = std::max(0.0, at.x() - 14 - needed.width());
    const double top =
        std::clamp(at.y() - needed.height() / 2, 0.0, std::max(0.0, height() - needed.height()));
    box.paint(painter, QPointF(left, top), theme);
}

void SegmentMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasFigure())
        return;
    const Chart chart = m_picture.chartFor(size());
    if (m_pressedAt) {
        const QPointF moved = event->position() - m_draggedTo;
        if (!m_dragging && (event->position() - *m_pressedAt).manhattanLength() < 5)
            return;
        m_dragging = true;
        m_picture.view = {chart.x, chart.y};
        m_picture.view->first.pan(-moved.x() / chart.area.width());
        m_picture.view->second.pan(moved.y() / chart.area.height());
        m_draggedTo = event->position();
        setCursor(Qt::ClosedHandCursor);
        redraw();
        return;
    }
    const auto row = m_picture.rowAt(chart, event->position());
    if (row != m_hoverRow) {
        m_hoverRow = row;
        update();
    }
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
}

void SegmentMap::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt) {
        PlotWidget::mouseReleaseEvent(event);
        return;
    }
    if (!m_dragging)
        emit segmentClicked(m_picture.segmentAt(m_picture.chartFor(size()), event->position()));
    m_pressedAt.reset();
    m_dragging = false;
    unsetCursor();
    update();
}

void SegmentMap::mouseDoubleClickEvent(QMouseEvent*)
{
    m_pressedAt.reset();
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
    const double factor = std::pow(0.999, event->angleDelta().y());
    m_picture.view = {chart.x, chart.y};
    m_picture.view->first.zoom(chart.xAt(event->position().x()), factor);
    m_picture.view->second.zoom(chart.yAt(event->position().y()), factor);
    m_hoverRow.reset();
    event->accept();
    redraw();
}

void SegmentMap::leaveEvent(QEvent* event)
{
    m_hoverRow.reset();
    update();
    PlotWidget::leaveEvent(event);
}

} // namespace ui
