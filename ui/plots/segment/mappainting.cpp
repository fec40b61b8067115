#include "ui/plots/markerstamps.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/mappicture.h"
#include "ui/style/segmentstyle.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace

void MapPicture::paint(QPainter& painter, const QSizeF& size, const Theme& theme) const
{
    const Chart chart = chartFor(size);
    canvas->paintFrame(painter, chart, theme);
    const QString note = noteText(chart);
    if (!note.isEmpty()) {
        const double room = chart.area.right() - textWidth(interfaceFont(12), titleY) - 30;
        drawLabel(painter, QRectF(chart.area.right() - room, 0, room, 16),
                  Qt::AlignRight | Qt::AlignTop, interfaceFont(11), theme.muted, note);
    }
    painter.save();
    painter.setClipRect(chart.area);
    if (outlines)
        paintOutlines(painter, chart, theme);
    paintMarks(painter, chart, theme);
    // Leader lines end under the centres, names stand on top.
    const std::vector<MapLabel> placed = labels ? placedLabels(chart) : std::vector<MapLabel>();
    paintLeaders(painter, placed, theme);
    if (centres)
        paintCentres(painter, chart, theme);
    painter.restore();
    paintLabels(painter, placed, theme);
}

void MapPicture::paintOutlines(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int pass = 0; pass < 2; ++pass) {
        for (int segment = 0; segment < segmentCount(); ++segment) {
            // The selected one last, so that its edge is whole.
            if ((segment == selected) != (pass == 1))
                continue;
            const QPolygonF outline = outlineOnScreen(chart, segment);
            const SegmentStyle style = segmentStyle(theme, segment);
            const bool strong = segment == selected;
            painter.setBrush(withAlpha(style.fill, theme.dark ? 0.14 : 0.10));
            painter.setPen(QPen(strong ? style.edge : withAlpha(style.edge, 0.6), strong ? 2 : 1));
            painter.drawPolygon(outline);
        }
    }
    painter.restore();
}

void MapPicture::paintMarks(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const QPaintEngine* engine = painter.paintEngine();
    const bool raster = engine != nullptr && engine->type() == QPaintEngine::Raster;
    const double scale = raster ? painter.deviceTransform().m11() : 2;
    if (dense()) {
        painter.drawImage(chart.area, denseImage(chart, theme, scale));
        return;
    }
    const double radius = markRadius();
    MarkerStamps stamps(scale);
    const QRectF visible = chart.area.adjusted(-8, -8, 8, 8);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t row = 0; row < x.size(); ++row) {
        const QPointF at = chart.toScreen(x[row], y[row]);
        if (!visible.contains(at))
            continue;
        const int segment = segmentation->labels[row];
        const auto look = [&] {
            const SegmentStyle style = segmentStyle(theme, segment);
            return MarkerStamps::Look{style.marker, radius, withAlpha(style.fill, 0.85),
                                      style.edge};
        };
        if (raster && x.size() > 500) {
            stamps.stamp(painter, at, segment, look);
            continue;
        }
        const MarkerStamps::Look mark = look();
        drawMarker(painter, mark.marker, at, mark.radius, mark.fill, mark.edge, 1);
    }
    painter.restore();
}

/// Each pixel shows the mixture of the segments whose customers fall into it, the more opaque the
/// more of them: nothing depends on the order of the rows.
QImage MapPicture::denseImage(const Chart& chart, const Theme& theme, double scale) const
{
    const int width = std::max(1, static_cast<int>(std::lround(chart.area.width() * scale)));
    const int height = std::max(1, static_cast<int>(std::lround(chart.area.height() * scale)));
    struct Cell {
        float red = 0, green = 0, blue = 0, count = 0;
    };
    std::vector<Cell> cells(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    std::vector<QColor> colors;
    for (int s = -1; s < segmentCount(); ++s)
        colors.push_back(segmentStyle(theme, s).edge);
    const double factorX = width / (chart.x.upper - chart.x.lower);
    const double factorY = height / (chart.y.upper - chart.y.lower);
    const int dot = std::max(1, static_cast<int>(std::lround((x.size() > 200000 ? 1 : 2) * scale)));
    for (std::size_t row = 0; row < x.size(); ++row) {
        const double left = (x[row] - chart.x.lower) * factorX;
        const double top = (chart.y.upper - y[row]) * factorY;
        if (!(left >= 0 && top >= 0 && left < width && top < height))
            continue;
        const QColor& color = colors[static_cast<std::size_t>(segmentation->labels[row] + 1)];
        const int right = std::min(static_cast<int>(left) + dot, width);
        const int bottom = std::min(static_cast<int>(top) + dot, height);
        for (int j = static_cast<int>(top); j < bottom; ++j) {
            for (int i = static_cast<int>(left); i < right; ++i) {
                Cell& cell = cells[static_cast<std::size_t>(j) * static_cast<std::size_t>(width) +
                                   static_cast<std::size_t>(i)];
                cell.red += color.redF();
                cell.green += color.greenF();
                cell.blue += color.blueF();
                cell.count += 1;
            }
        }
    }
    std::array<float, 16> opacity{};
    for (std::size_t count = 1; count < opacity.size(); ++count)
        opacity[count] = 1 - 0.45F * std::pow(0.75F, static_cast<float>(count));
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    for (int j = 0; j < height; ++j) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(j));
        for (int i = 0; i < width; ++i) {
            const Cell& cell = cells[static_cast<std::size_t>(j) * static_cast<std::size_t>(width) +
                                     static_cast<std::size_t>(i)];
            if (cell.count == 0) {
                line[i] = 0;
                continue;
            }
            const float alpha =
                opacity[std::min(opacity.size() - 1, static_cast<std::size_t>(cell.count))];
            const float part = 255 * alpha / cell.count;
            line[i] = qRgba(int(cell.red * part), int(cell.green * part), int(cell.blue * part),
                            int(255 * alpha));
        }
    }
    return image;
}

void MapPicture::paintCentres(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    for (int segment = 0; segment < segmentCount(); ++segment) {
        const QPointF centre = centrePoints[static_cast<std::size_t>(segment)];
        if (!std::isfinite(centre.x()))
            continue;
        const QPointF at = chart.toScreen(centre.x(), centre.y());
        const SegmentStyle style = segmentStyle(theme, segment);
        // The surface-coloured ring first, wide enough to show outside the edge.
        drawMarker(painter, style.marker, at, 8.5, theme.surface, theme.surface, 7.8);
        drawMarker(painter, style.marker, at, 8.5, style.fill, theme.text, 1.8);
    }
}

void MapPicture::paintLeaders(QPainter& painter, const std::vector<MapLabel>& placed,
                              const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MapLabel& label : placed) {
        if (label.rect.isNull() || !label.leader)
            continue;
        const QPointF from(std::clamp(label.centre.x(), label.rect.left(), label.rect.right()),
                           std::clamp(label.centre.y(), label.rect.top(), label.rect.bottom()));
        painter.setPen(QPen(withAlpha(theme.surface, 0.8), 3));
        painter.drawLine(from, label.centre);
        painter.setPen(QPen(segmentStyle(theme, label.segment).ink, 1));
        painter.drawLine(from, label.centre);
    }
    painter.restore();
}

void MapPicture::paintLabels(QPainter& painter, const std::vector<MapLabel>& placed,
                             const Theme& theme) const
{
    const QFont nameFont = interfaceFont(13, QFont::DemiBold);
    const QFont figureFont = interfaceFont(12);
    for (const MapLabel& label : placed) {
        if (label.rect.isNull())
            continue;
        const bool right = label.centre.x() < label.rect.left();
        const bool left = label.centre.x() > label.rect.right();
        const Qt::Alignment side = right ? Qt::AlignLeft : left ? Qt::AlignRight : Qt::AlignHCenter;
        const double anchor = right  ? label.rect.left() + 1
                              : left ? label.rect.right() - 1
                                     : label.rect.center().x();
        const QColor ink = segmentStyle(theme, label.segment).ink;
        double top = label.rect.top();
        for (const QString& line : label.lines) {
            drawHaloLabel(painter, QPointF(anchor, top), side | Qt::AlignTop, nameFont, ink,
                          theme.surface, line);
            top += 16;
        }
        drawHaloLabel(painter, QPointF(anchor, top), side | Qt::AlignTop, figureFont, theme.muted,
                      theme.surface, label.figures);
    }
}

} // namespace ui
