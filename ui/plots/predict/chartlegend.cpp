#include "ui/plots/predict/chartlegend.h"

#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double sampleWidth = 18;
constexpr double sampleGap = 6;
constexpr double valueGap = 8;
constexpr double lineHeight = 20;
constexpr double noteHeight = 15;
constexpr double columnGap = 18;
constexpr double leastChart = 250; ///< a chart narrower than this has its legend above
constexpr double columnTop = 22;

QFont nameFont(const LegendEntry& entry)
{
    QFont font = interfaceFont(11, entry.strong ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(entry.hidden);
    return font;
}

QFont valueFont()
{
    return interfaceFont(11, QFont::DemiBold);
}

double nameWidth(const LegendEntry& entry)
{
    return std::ceil(textWidth(nameFont(entry), entry.name)) + 1;
}

double valueWidth(const LegendEntry& entry)
{
    if (entry.value.isEmpty())
        return 0;
    return std::ceil(std::max(textWidth(valueFont(), entry.value),
                              textWidth(valueFont(), entry.widest))) +
           1;
}

} // namespace

void ChartLegend::layOut(const QSizeF& size)
{
    rects.clear();
    right = 0;
    top = 0;
    notes = false;
    if (entries.empty())
        return;
    double names = 0;
    double values = 0;
    double widestNote = 0;
    for (const LegendEntry& entry : entries) {
        names = std::max(names, nameWidth(entry));
        values = std::max(values, valueWidth(entry));
        widestNote = std::max(widestNote, std::ceil(textWidth(interfaceFont(11), entry.note)) + 1);
    }
    const double most = size.width() * 0.32;
    const double fixed = sampleWidth + sampleGap + (values > 0 ? valueGap + values : 0);
    names = std::min(names, std::max(24.0, most - fixed));
    valueAt = sampleWidth + sampleGap + names + valueGap;
    const double width = std::max(fixed + names, sampleWidth + sampleGap + widestNote);
    if (size.width() - width - columnGap >= leastChart)
        layOutColumn(size, width);
    else
        layOutRows(size);
}

void ChartLegend::layOutColumn(const QSizeF& size, double width)
{
    right = width + columnGap;
    const auto count = static_cast<double>(entries.size());
    const double room = size.height() - columnTop - 40;
    notes = count * (lineHeight + noteHeight + 4) <= room;
    double y = columnTop;
    for (const LegendEntry& entry : entries) {
        const bool two = notes && !entry.note.isEmpty();
        const double height =
            two ? lineHeight + noteHeight + 4 : std::clamp(room / count, 14.0, lineHeight);
        rects.emplace_back(size.width() - width - 2, y, width + 2, height);
        y += height;
    }
}

/// As wide as they are; where that takes too many rows, in equal widths, names elided.
void ChartLegend::layOutRows(const QSizeF& size)
{
    constexpr double gap = 14;
    constexpr double height = 18;
    constexpr int mostRows = 3;
    valueAt = 0;
    for (const bool equal : {false, true}) {
        const auto perRow = (entries.size() + mostRows - 1) / mostRows;
        const double cell = size.width() / static_cast<double>(perRow) - gap;
        double x = 0;
        double y = 0;
        rects.clear();
        for (const LegendEntry& entry : entries) {
            const double value = valueWidth(entry);
            double width = sampleWidth + sampleGap + (value > 0 ? 5 + value : 0) +
                           std::min(nameWidth(entry), size.width() * 0.5);
            width = equal ? cell : std::min(width, size.width());
            if (x > 0 && x + width > size.width()) {
                x = 0;
                y += height;
            }
            rects.emplace_back(x, y, width, height);
            x += width + gap;
        }
        top = y + height + 6;
        if (y < mostRows * height)
            return;
    }
}

int ChartLegend::entryAt(QPointF position) const
{
    for (std::size_t i = 0; i < rects.size(); ++i)
        if (rects[i].contains(position))
            return static_cast<int>(i);
    return -1;
}

void ChartLegend::paint(QPainter& painter, const Theme& theme, int current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        paintEntry(painter, theme, i);
        if (static_cast<int>(i) != current)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(rects[i].adjusted(-2.5, 0.5, 2.5, -0.5), 3, 3);
    }
    painter.restore();
}

void ChartLegend::paintEntry(QPainter& painter, const Theme& theme, std::size_t index) const
{
    const LegendEntry& entry = entries[index];
    const QRectF& rect = rects[index];
    const double height = std::min(rect.height(), lineHeight);
    const double middle = rect.top() + height / 2;
    painter.setOpacity(entry.hidden ? 0.35 : 1);
    if (entry.choice) {
        drawMarker(painter, Marker::TriangleUp, {rect.left() + sampleWidth / 2, middle}, 5,
                   theme.ok, theme.surface);
    } else if (entry.block) {
        painter.fillRect(QRectF(rect.left() + 4, middle - 5, 10, 10), entry.pen.color());
    } else if (entry.pen.style() != Qt::NoPen) {
        painter.setPen(entry.pen);
        painter.drawLine(QPointF(rect.left() + 1, middle),
                         QPointF(rect.left() + sampleWidth - 1, middle));
    }
    if (entry.mark >= 0) {
        const SegmentStyle style = segmentStyle(theme, entry.mark);
        drawMarker(painter, style.marker, {rect.left() + sampleWidth / 2, middle}, 4.2, style.fill,
                   style.edge);
    }
    painter.setOpacity(1);
    const double x = rect.left() + sampleWidth + sampleGap;
    const double value = valueWidth(entry);
    const bool column = valueAt > 0;
    const double valueX = column ? rect.left() + valueAt : rect.right() - value;
    const double nameRight = value > 0 ? valueX - (column ? valueGap : 5) : rect.right();
    const QColor ink = entry.strong && !entry.hidden ? theme.text : theme.muted;
    drawLabel(painter, QRectF(x, rect.top(), nameRight - x, height),
              Qt::AlignLeft | Qt::AlignVCenter, nameFont(entry), ink, entry.name);
    if (value > 0)
        drawLabel(painter, QRectF(valueX, rect.top(), value, height),
                  Qt::AlignLeft | Qt::AlignVCenter, valueFont(),
                  entry.hidden ? theme.muted : theme.text, entry.value);
    if (notes && !entry.note.isEmpty())
        drawLabel(painter, QRectF(x, rect.top() + lineHeight - 2, rect.right() - x, noteHeight),
                  Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(11), theme.muted, entry.note);
}

} // namespace ui
