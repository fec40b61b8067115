#include "ui/plots/markerstamps.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/mappicture.h"
#include "ui/style/segmentstyle.h"

#include <QCoreApplication>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Rings round more customers than these would hide them.
constexpr std::size_t mostRings = 400;
/// Customers beside the selected ones.
constexpr double faded = 0.18;

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QPolygonF onScreen(const Chart& chart, const QPolygonF& line)
{
    QPolygonF result;
    result.reserve(line.size());
    for (const QPointF& point : line)
        result << chart.toScreen(point.x(), point.y());
    return result;
}

} // namespace

void MapPicture::paint(QPainter& painter, const QSizeF& size, const Theme& theme,
                       const MapLayers* layers) const
{
    const Chart chart = chartFor(size);
    if (isNeighbourMap()) {
        painter.setPen(QPen(theme.grid, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(chart.area);
    } else {
        canvas->paintFrame(painter, chart, theme);
    }
    paintNote(painter, chart, theme);
    painter.save();
    painter.setClipRect(chart.area);
    if (points->outlines == MapOutlines::Hulls)
        paintHulls(painter, chart, theme);
    if (points->outlines == MapOutlines::Density)
        paintDensities(painter, chart, theme);
    if (!points->many()) {
        paintMarks(painter, chart, theme);
    } else if (layers == nullptr) {
        const QPaintEngine* engine = painter.paintEngine();
        const bool raster = engine != nullptr && engine->type() == QPaintEngine::Raster;
        const double scale = raster ? painter.deviceTransform().m11() : 2;
        paintRaster(painter, chart,
                    {rasteriseMap(rasterRequest(chart, theme, scale)), chart.x, chart.y});
    } else if (layers->raster != nullptr) {
        paintRaster(painter, chart, *layers->raster);
    }
    paintRings(painter, chart, theme);
    // Leader lines end under the centres, names stand on top.
    const std::vector<MapLabel> placed = !labels  ? std::vector<MapLabel>()
                                         : layers ? layers->labels
                                                  : placedLabels(chart);
    paintLeaders(painter, placed, theme);
    if (centres)
        paintCentres(painter, chart, theme);
    paintArrows(painter, arrows(chart), theme);
    painter.restore();
    paintLabels(painter, placed, theme);
}

/// At the right above the map: how many are not clustered, with their mark, and what else is to be
/// said.
void MapPicture::paintNote(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const QFont font = interfaceFont(11);
    double right = chart.area.right();
    const double left = chart.area.left() + textWidth(interfaceFont(12), points->titleY) + 16;
    if (segmentation().notClustered > 0) {
        const QString text = QCoreApplication::translate("ui::SegmentMap", "Not clustered (%1)")
                                 .arg(countText(qint64(segmentation().notClustered)));
        const double width = textWidth(font, text);
        const SegmentStyle style = styleOf(theme, -1);
        drawLabel(painter, QRectF(right - width - 1, 0, width + 1, 16),
                  Qt::AlignRight | Qt::AlignTop, font, theme.text, text);
        drawMarker(painter, style.marker, QPointF(right - width - 9, 8), 4,
                   withAlpha(style.fill, 0.85), style.edge, 1);
        right -= width + 28;
    }
    const QString note = noteText();
    if (!note.isEmpty() && right - left > 40)
        drawLabel(painter, QRectF(left, 0, right - left, 16), Qt::AlignRight | Qt::AlignTop, font,
                  theme.muted, note);
}

void MapPicture::paintHulls(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int pass = 0; pass < 2; ++pass) {
        for (int segment = 0; segment < points->segmentCount(); ++segment) {
            // The selected one last, so that its edge is whole.
            if ((segment == selected) != (pass == 1))
                continue;
            const QPolygonF outline = outlineOnScreen(chart, segment);
            const SegmentStyle style = styleOf(theme, segment);
            const bool strong = segment == selected;
            painter.setBrush(withAlpha(style.fill, theme.dark ? 0.14 : 0.10));
            painter.setPen(QPen(strong ? style.edge : withAlpha(style.edge, 0.6), strong ? 2 : 1));
            painter.drawPolygon(outline);
        }
    }
    painter.restore();
}

void MapPicture::paintDensities(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int pass = 0; pass < 2; ++pass) {
        for (int segment = 0; segment < points->segmentCount(); ++segment) {
            if ((segment == selected) != (pass == 1))
                continue;
            const bool strong = segment == selected;
            const SegmentStyle style = styleOf(theme, segment);
            const DensityOutline& density = points->densities[static_cast<std::size_t>(segment)];
            for (const auto* lines : {&density.outer, &density.inner}) {
                const bool inner = lines == &density.inner;
                QPainterPath path; // islands and holes
                for (const QPolygonF& line : *lines) {
                    path.addPolygon(onScreen(chart, line));
                    path.closeSubpath();
                }
                painter.setBrush(withAlpha(style.fill, inner ? 0.16 : 0.09));
                painter.setPen(QPen(withAlpha(style.edge, strong  ? 1
                                                          : inner ? 0.85
                                                                  : 0.5),
                                    strong ? 2 : 1));
                painter.drawPath(path);
            }
        }
    }
    painter.restore();
}

void MapPicture::paintMarks(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const QPaintEngine* engine = painter.paintEngine();
    const bool raster = engine != nullptr && engine->type() == QPaintEngine::Raster;
    const double scale = raster ? painter.deviceTransform().m11() : 2;
    const double radius = markRadius();
    MarkerStamps stamps(scale);
    const QRectF visible = chart.area.adjusted(-8, -8, 8, 8);
    const auto isSelected = [&](std::size_t row) {
        return selectedFlags && (*selectedFlags)[row] != 0;
    };
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // Not clustered below all others, selected ones on top.
    for (int layer = 0; layer < 4; ++layer) {
        if (layer >= 2 && !selectedFlags)
            break;
        for (std::size_t row = 0; row < points->rows(); ++row) {
            const int segment = segmentation().labels[row];
            if ((segment >= 0 ? 1 : 0) + (isSelected(row) ? 2 : 0) != layer)
                continue;
            const QPointF at = markPosition(chart, row);
            if (!visible.contains(at))
                continue;
            const bool fades = selectedFlags && layer < 2;
            const auto look = [&] {
                const SegmentStyle style = styleOf(theme, segment);
                return MarkerStamps::Look{style.marker, radius,
                                          withAlpha(style.fill, fades ? faded : 0.85),
                                          fades ? withAlpha(style.edge, 2 * faded) : style.edge};
            };
            if (raster && points->rows() > 500) {
                stamps.stamp(painter, at, segment + (fades ? 1000 : 0), look);
                continue;
            }
            const MarkerStamps::Look mark = look();
            drawMarker(painter, mark.marker, at, mark.radius, mark.fill, mark.edge, 1);
        }
    }
    painter.restore();
}

/// An image of another view is stretched to where its part of the map is now.
void MapPicture::paintRaster(QPainter& painter, const Chart& chart, const MapRaster& raster) const
{
    const QPointF topLeft = chart.toScreen(raster.x.lower, raster.y.upper);
    const QPointF bottomRight = chart.toScreen(raster.x.upper, raster.y.lower);
    painter.drawImage(QRectF(topLeft, bottomRight), raster.image);
}

void MapPicture::paintRings(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    if (!selectedRows || selectedRows->size() > mostRings)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double radius = (points->many() ? 2 : markRadius()) + 3;
    for (const std::uint32_t row : *selectedRows) {
        if (row >= points->rows() || !std::isfinite(points->shareX[row]) ||
            !std::isfinite(points->shareY[row]))
            continue;
        const QPointF at = markPosition(chart, row);
        if (!chart.area.contains(at))
            continue;
        painter.setPen(QPen(theme.surface, 3.5));
        painter.drawEllipse(at, radius, radius);
        painter.setPen(QPen(theme.accent, 1.6));
        painter.drawEllipse(at, radius, radius);
    }
    painter.restore();
}

void MapPicture::paintCentres(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    for (int segment = 0; segment < points->segmentCount(); ++segment) {
        const QPointF centre = points->centrePoints[static_cast<std::size_t>(segment)];
        if (!std::isfinite(centre.x()))
            continue;
        const QPointF at = chart.toScreen(centre.x(), centre.y());
        const SegmentStyle style = styleOf(theme, segment);
        // The surface-coloured ring first, wide enough to show outside the edge.
        drawMarker(painter, style.marker, at, 8.5, theme.surface, theme.surface, 7.8);
        drawMarker(painter, style.marker, at, 8.5, style.fill, theme.text, 1.8);
    }
}

void MapPicture::paintArrows(QPainter& painter, const std::vector<MapArrow>& arrows,
                             const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MapArrow& arrow : arrows) {
        const QPointF way = arrow.to - arrow.from;
        const QPointF along = way / std::hypot(way.x(), way.y());
        const QPointF aside(-along.y(), along.x());
        const QPolygonF head{arrow.to, arrow.to - along * 9 + aside * 4,
                             arrow.to - along * 9 - aside * 4};
        for (const bool halo : {true, false}) {
            const QColor colour = halo ? withAlpha(theme.surface, 0.85) : theme.text;
            painter.setPen(QPen(colour, halo ? 4 : 1.5));
            painter.setBrush(colour);
            painter.drawLine(arrow.from, arrow.to - along * 6);
            painter.setPen(halo ? QPen(colour, 2.5) : QPen(Qt::NoPen));
            painter.drawPolygon(head);
        }
    }
    const QFont font = interfaceFont(12, QFont::DemiBold);
    for (const MapArrow& arrow : arrows)
        drawHaloLabel(painter, arrow.rect.topLeft() + QPointF(1, 0), Qt::AlignLeft | Qt::AlignTop,
                      font, theme.text, theme.surface, arrow.name);
    painter.restore();
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
        painter.setPen(QPen(styleOf(theme, label.segment).ink, 1));
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
        const QColor ink = styleOf(theme, label.segment).ink;
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
