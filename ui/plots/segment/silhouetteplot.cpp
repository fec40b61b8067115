#include "ui/plots/segment/silhouetteplot.h"

#include "core/data/column.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/profiletext.h"
#include "ui/style/segmentstyle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace ui {

namespace {

constexpr double bandGap = 6;
constexpr double valueRoom = 52; ///< for the mean at the right
/// More bars than any screen has pixels.
constexpr std::size_t mostBars = 4000;

} // namespace

SilhouettePlot::SilhouettePlot(QWidget* parent) : PlotWidget(parent)
{
    setEmptyText(tr("A silhouette needs at least two segments."));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Silhouette"));
}

bool SilhouettePlot::hasFigure() const
{
    return m_segmentation && std::isfinite(m_segmentation->silhouettePrepared) &&
           m_segmentation->rowSilhouettes.size() == m_segmentation->labels.size();
}

void SilhouettePlot::setSegmentation(core::segment::SegmentationPointer segmentation)
{
    m_segmentation = std::move(segmentation);
    m_selected = -1;
    m_bands.clear();
    m_lowest = 0;
    if (!hasFigure()) {
        emit figureChanged();
        return;
    }
    m_bands.resize(m_segmentation->profile.cards.size());
    const auto& labels = m_segmentation->labels;
    const auto& values = m_segmentation->rowSilhouettes;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (labels[row] < 0 || !std::isfinite(values[row]))
            continue;
        Band& band = m_bands[static_cast<std::size_t>(labels[row])];
        band.bars.push_back({values[row], static_cast<std::uint32_t>(row)});
        band.mean += values[row];
        m_lowest = std::min(m_lowest, values[row]);
    }
    for (Band& band : m_bands) {
        band.mean /= static_cast<double>(std::max<std::size_t>(1, band.bars.size()));
        std::ranges::stable_sort(band.bars, std::greater<>(), &Bar::value);
    }
    setSummary(tr("Silhouette of every customer; %1.").arg(meanText()));
    emit figureChanged();
}

/// With its error and the number of customers where it is over a sample.
QString SilhouettePlot::meanText() const
{
    if (m_segmentation->silhouetteExact)
        return tr("mean %1").arg(numberText(m_segmentation->silhouettePrepared, 2));
    return tr("mean %1 ± %2, of %3 customers drawn")
        .arg(numberText(m_segmentation->silhouettePrepared, 3),
             numberText(m_segmentation->silhouetteError, 3),
             countText(static_cast<qint64>(m_segmentation->silhouetteSample)));
}

void SilhouettePlot::setSelectedRows(std::shared_ptr<const std::vector<std::uint32_t>> rows)
{
    m_selectedRows = std::move(rows);
    update();
}

std::vector<std::uint32_t> SilhouettePlot::rowsBetween(double top, double bottom) const
{
    std::vector<std::uint32_t> rows;
    if (!hasFigure())
        return rows;
    const auto rects = bandRects(areaIn(size()));
    for (std::size_t b = 0; b < rects.size(); ++b) {
        const auto& bars = m_bands[b].bars;
        const auto count = static_cast<double>(bars.size());
        if (bars.empty() || bottom <= rects[b].top() || top >= rects[b].bottom())
            continue;
        const double scale = count / rects[b].height();
        const auto from = static_cast<std::size_t>(
            std::clamp(std::floor((top - rects[b].top()) * scale), 0.0, count - 1));
        const auto to = static_cast<std::size_t>(
            std::clamp(std::ceil((bottom - rects[b].top()) * scale), 1.0, count));
        for (std::size_t i = from; i < to; ++i)
            rows.push_back(bars[i].row);
    }
    std::ranges::sort(rows);
    return rows;
}

void SilhouettePlot::setSelectedSegment(int segment)
{
    m_selected = segment;
    update();
}

QRectF SilhouettePlot::areaIn(const QSizeF& size) const
{
    const QFont font = interfaceFont(12);
    double names = 0;
    for (const auto& card : m_segmentation->profile.cards)
        names = std::max(names, textWidth(font, QString::fromStdString(card.name)));
    const double left = std::min(names + 30, std::max(60.0, size.width() * 0.38));
    return {left, 20, std::max(20.0, size.width() - left - valueRoom),
            std::max(20.0, size.height() - 20 - 40)};
}

/// Heights by size, but never so thin that a segment vanishes.
std::vector<QRectF> SilhouettePlot::bandRects(const QRectF& area) const
{
    constexpr double thinnest = 4;
    const auto count = static_cast<double>(m_bands.size());
    double total = 0;
    for (const Band& band : m_bands)
        total += static_cast<double>(band.bars.size());
    const double room = std::max(1.0, area.height() - bandGap * (count - 1) - thinnest * count);
    std::vector<QRectF> rects;
    double top = area.top();
    for (const Band& band : m_bands) {
        const double height =
            thinnest + room * static_cast<double>(band.bars.size()) / std::max(1.0, total);
        rects.emplace_back(area.left(), top, area.width(), height);
        top += height + bandGap;
    }
    return rects;
}

void SilhouettePlot::paintBand(QPainter& painter, const QRectF& rect, double zero, double unit,
                               std::size_t index, const Theme& theme) const
{
    const Band& band = m_bands[index];
    const auto& card = m_segmentation->profile.cards[index];
    const SegmentStyle style = segmentStyle(theme, card.mark);
    const std::size_t stride = 1 + band.bars.size() / mostBars;
    const std::size_t drawn = (band.bars.size() + stride - 1) / stride;
    const auto count = static_cast<double>(drawn);
    QPolygonF shape;
    shape << QPointF(zero, rect.top());
    for (std::size_t i = 0; i < drawn; ++i) {
        const double x = zero + band.bars[i * stride].value * unit;
        shape << QPointF(x, rect.top() + rect.height() * double(i) / count)
              << QPointF(x, rect.top() + rect.height() * double(i + 1) / count);
    }
    shape << QPointF(zero, rect.bottom());
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.fill);
    painter.drawPolygon(shape);
    painter.setPen(QPen(style.edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(shape);
    paintSelected(painter, rect, zero, unit, band, theme);

    const double middle = rect.center().y();
    drawMarker(painter, style.marker, QPointF(8, middle), 5, style.fill, style.edge);
    const bool selected = card.id == m_selected;
    const double names = rect.left() - 30;
    const QFont font = interfaceFont(12, selected ? QFont::DemiBold : QFont::Normal);
    const QString name = QString::fromStdString(card.name);
    const QStringList lines = rect.height() + bandGap >= 30
                                  ? onLines(name, font, names)
                                  : QStringList{elidedText(font, name, names)};
    double top = middle - 8.0 * static_cast<double>(lines.size());
    for (const QString& line : lines) {
        drawLabel(painter, QRectF(20, top, names, 16), Qt::AlignLeft | Qt::AlignVCenter, font,
                  theme.text, line);
        top += 16;
    }
    drawLabel(painter, QRectF(rect.right() + 6, middle - 9, valueRoom - 8, 18),
              Qt::AlignRight | Qt::AlignVCenter, interfaceFont(12, QFont::DemiBold), style.ink,
              numberText(band.mean, 2));
}

/// Customers selected elsewhere: their bars in the text's colour, at least a pixel high, with a
/// tick at the left so that short ones are seen.
void SilhouettePlot::paintSelected(QPainter& painter, const QRectF& rect, double zero, double unit,
                                   const Band& band, const Theme& theme) const
{
    if (!m_selectedRows || m_selectedRows->empty() || band.bars.empty())
        return;
    const double height = rect.height() / static_cast<double>(band.bars.size());
    double last = -10;
    for (std::size_t i = 0; i < band.bars.size(); ++i) {
        const double top = rect.top() + height * static_cast<double>(i);
        if (top - last < 1 ||
            !std::binary_search(m_selectedRows->begin(), m_selectedRows->end(), band.bars[i].row))
            continue;
        last = std::max(1.0, height) > 1 ? top : std::floor(top);
        const double x = zero + band.bars[i].value * unit;
        painter.fillRect(QRectF(std::min(x, zero), top, std::fabs(x - zero), std::max(1.0, height)),
                         theme.text);
        painter.fillRect(QRectF(rect.left() - 6, top, 5, std::max(1.0, height)), theme.accent);
    }
}

void SilhouettePlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const QRectF area = areaIn(size);
    const double lower = std::max(-1.0, std::floor(m_lowest * 5 - 0.2) / 5);
    const double unit = area.width() / (1 - lower);
    const double zero = area.left() - lower * unit;
    const QFont small = interfaceFont(12);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const AxisTicks ticks = niceTicks(lower, 1, std::max(2, static_cast<int>(area.width() / 70)));
    for (const double tick : ticks.values) {
        const double x = std::round(zero + tick * unit);
        painter.setPen(QPen(tick == 0 ? theme.axis : theme.grid, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        drawLabel(painter, QRectF(x - 30, area.bottom() + 5, 60, 16),
                  Qt::AlignHCenter | Qt::AlignTop, small, theme.muted, tickText(tick, ticks));
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    drawLabel(painter, QRectF(area.left(), area.bottom() + 22, area.width(), 16),
              Qt::AlignHCenter | Qt::AlignTop, small, theme.muted,
              tr("silhouette of each customer"));
    drawLabel(painter, QRectF(area.right() + 6, 0, valueRoom - 8, 16),
              Qt::AlignRight | Qt::AlignTop, interfaceFont(11), theme.muted, tr("mean"));
    const auto rects = bandRects(area);
    for (std::size_t i = 0; i < rects.size(); ++i)
        paintBand(painter, rects[i], zero, unit, i, theme);

    const double mean = zero + m_segmentation->silhouettePrepared * unit;
    QPen dashed(theme.text, 1.5);
    dashed.setDashPattern({4 / 1.5, 4 / 1.5});
    painter.setPen(dashed);
    painter.drawLine(QPointF(mean, area.top() - 2), QPointF(mean, area.bottom()));
    const QFont bold = interfaceFont(12, QFont::DemiBold);
    const QString label = meanText();
    const double half = textWidth(bold, label) / 2 + 4;
    const double room = area.right() - 4 - half;
    const double centre = std::max(std::min(mean, room), std::min(half, room));
    drawHaloLabel(painter, QPointF(centre, area.top() - 5), Qt::AlignHCenter | Qt::AlignBottom,
                  bold, theme.text, theme.surface, label);
    painter.restore();
}

QVector<QStringList> SilhouettePlot::figureTable() const
{
    QVector<QStringList> table{
        {QStringLiteral("row"), QStringLiteral("segment"), QStringLiteral("silhouette")}};
    if (!hasFigure())
        return table;
    for (std::size_t row = 0; row < m_segmentation->labels.size(); ++row) {
        const int label = m_segmentation->labels[row];
        if (label < 0 || !std::isfinite(m_segmentation->rowSilhouettes[row]))
            continue;
        table.push_back(
            {QString::number(row + 1), QString::number(label + 1),
             QString::fromStdString(core::data::numberText(m_segmentation->rowSilhouettes[row]))});
    }
    return table;
}

void SilhouettePlot::paintEvent(QPaintEvent* event)
{
    PlotWidget::paintEvent(event);
    if (!m_dragging || !hasFigure())
        return;
    QPainter painter(this);
    const QRectF area = areaIn(size());
    QColor soft = themeOf(this).accent;
    soft.setAlphaF(0.15F);
    painter.setPen(QPen(themeOf(this).accent, 1));
    painter.setBrush(soft);
    painter.drawRect(
        QRectF(QPointF(area.left(), std::min(m_pressed.y(), m_pressed.y() + m_dragged)),
               QSizeF(area.width(), std::fabs(m_dragged))));
}

void SilhouettePlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure()) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    m_dragged = 0;
    m_dragging = false;
}

void SilhouettePlot::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) == 0 || !hasFigure()) {
        PlotWidget::mouseMoveEvent(event);
        return;
    }
    m_dragged = event->position().y() - m_pressed.y();
    m_dragging = m_dragging || std::fabs(m_dragged) > 4;
    update();
}

void SilhouettePlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure()) {
        PlotWidget::mouseReleaseEvent(event);
        return;
    }
    if (m_dragging) {
        m_dragging = false;
        update();
        const double to = m_pressed.y() + m_dragged;
        const auto rows = rowsBetween(std::min(m_pressed.y(), to), std::max(m_pressed.y(), to));
        if (!rows.empty())
            emit rowsChosen(rows);
        return;
    }
    const auto rects = bandRects(areaIn(size()));
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (m_pressed.y() >= rects[i].top() - bandGap / 2 &&
            m_pressed.y() <= rects[i].bottom() + bandGap / 2) {
            emit segmentClicked(m_segmentation->profile.cards[i].id);
            return;
        }
    }
}

/// Up and down go through the segments, Escape ends a drag.
void SilhouettePlot::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        update();
        return;
    }
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || !hasFigure()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    const int count = static_cast<int>(m_bands.size());
    const int next = m_selected < 0 ? (step > 0 ? 0 : count - 1) : m_selected + step;
    if (next >= 0 && next < count)
        emit segmentClicked(m_segmentation->profile.cards[static_cast<std::size_t>(next)].id);
}

} // namespace ui
