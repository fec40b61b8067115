#include "ui/plots/segment/mappicture.h"

#include "core/segment/maps/pca.h"
#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace ui {

using core::data::ColumnType;

namespace {

constexpr std::size_t mostArrows = 8;
/// How far the pointer may be from a customer.
constexpr double reach = 10;

/// Widens one of the ranges so that distances are the same in both directions.
void equaliseScales(ChartAxis& x, ChartAxis& y, const QRectF& area)
{
    const double perX = (x.upper - x.lower) / area.width();
    const double perY = (y.upper - y.lower) / area.height();
    ChartAxis& narrow = perX < perY ? x : y;
    narrow.zoom((narrow.lower + narrow.upper) / 2, std::max(perX, perY) / std::min(perX, perY));
}

} // namespace

SegmentStyle MapPicture::styleOf(const Theme& theme, int segment) const
{
    return segmentStyle(
        theme,
        segment < 0 ? -1 : segmentation().profile.cards[static_cast<std::size_t>(segment)].mark);
}

Chart MapPicture::chartFor(const QSizeF& size) const
{
    Chart chart;
    chart.x = view ? view->first : points->fitX;
    chart.y = view ? view->second : points->fitY;
    chart.x.title = points->titleX;
    chart.y.title = points->titleY;
    if (isNeighbourMap()) {
        chart.area =
            QRectF(1, 24, std::max(10.0, size.width() - 2), std::max(10.0, size.height() - 25));
        if (!view)
            equaliseScales(chart.x, chart.y, chart.area);
        return chart;
    }
    chart.layOut(size, 14);
    return chart;
}

QPointF MapPicture::markPosition(const Chart& chart, std::size_t row) const
{
    return chart.toScreen(points->x(row), points->y(row));
}

double MapPicture::markRadius() const
{
    const std::size_t rows = points->rows();
    return rows <= 500 ? 4.2 : rows <= 2000 ? 3.4 : rows <= 6000 ? 2.6 : 2;
}

/// The hull grown by a mark, so that marks on its edge lie inside.
QPolygonF MapPicture::outlineOnScreen(const Chart& chart, int segment) const
{
    const auto at = static_cast<std::size_t>(segment);
    if (points->outlines == MapOutlines::Density) {
        // The largest of the outer lines stands for the segment.
        QPolygonF largest;
        double most = 0;
        for (const QPolygonF& line : points->densities[at].outer) {
            QPolygonF onScreen;
            for (const QPointF& point : line)
                onScreen << chart.toScreen(point.x(), point.y());
            const QRectF box = onScreen.boundingRect();
            if (box.width() * box.height() > most) {
                most = box.width() * box.height();
                largest = std::move(onScreen);
            }
        }
        return largest;
    }
    if (points->outlines == MapOutlines::Off || points->hulls[at].isEmpty())
        return {};
    const double grow = points->many() ? 1 : markRadius() + 2.5;
    std::vector<QPointF> grown;
    for (const QPointF& corner : points->hulls[at]) {
        const QPointF screen = chart.toScreen(corner.x(), corner.y());
        for (int i = 0; i < 12; ++i) {
            const double angle = i * std::numbers::pi / 6;
            grown.push_back(screen + QPointF(grow * std::cos(angle), grow * std::sin(angle)));
        }
    }
    return convexHull(std::move(grown));
}

/// Arrows from the mean, in the scale in which the longest takes half the room to the edge.
std::vector<MapArrow> MapPicture::arrows(const Chart& chart) const
{
    std::vector<MapArrow> placed;
    if (!loadings || points->axes.kind != MapAxes::Kind::Components)
        return placed;
    const auto& basis = *segmentation().basis;
    const auto found = core::segment::loadingArrows(basis.pca, mostArrows);
    const auto names = basis.recipe.preparedNames();
    double scale = std::numeric_limits<double>::infinity();
    for (const auto& arrow : found) {
        const double roomX = arrow.x > 0 ? points->fitX.upper : -points->fitX.lower;
        const double roomY = arrow.y > 0 ? points->fitY.upper : -points->fitY.lower;
        if (arrow.x != 0)
            scale = std::min(scale, 0.62 * roomX / std::fabs(arrow.x));
        if (arrow.y != 0)
            scale = std::min(scale, 0.62 * roomY / std::fabs(arrow.y));
    }
    const QFont font = interfaceFont(12, QFont::DemiBold);
    const QPointF from = chart.toScreen(0, 0);
    for (const auto& arrow : found) {
        if (arrow.column >= names.size())
            continue;
        MapArrow one;
        one.from = from;
        one.to = chart.toScreen(arrow.x * scale, arrow.y * scale);
        one.name = elidedText(font, QString::fromStdString(names[arrow.column]), 170);
        const QPointF way = one.to - one.from;
        const double length = std::hypot(way.x(), way.y());
        if (!(length > 12) || !chart.area.contains(one.to))
            continue;
        const QSizeF size(textWidth(font, one.name) + 2, 16);
        // Beyond the tip, then a little to each side of it, where it is free.
        bool free = false;
        for (const double aside : {0.0, 14.0, -14.0, 26.0, -26.0}) {
            const QPointF centre =
                one.to + way / length * 6 +
                QPointF(way.x() / length * size.width() / 2, way.y() / length * 8 + aside);
            one.rect = QRectF(centre - QPointF(size.width() / 2, 8), size);
            free = chart.area.contains(one.rect) &&
                   std::none_of(placed.begin(), placed.end(), [&](const MapArrow& other) {
                       return other.rect.adjusted(-3, -1, 3, 1).intersects(one.rect);
                   });
            if (free)
                break;
        }
        if (free)
            placed.push_back(std::move(one));
    }
    return placed;
}

std::vector<MapLabel> MapPicture::placedLabels(const Chart& chart) const
{
    MarkCover cover(chart.area);
    // In a crowd every place covers marks; only their relative number counts then.
    const double weight =
        std::min(1.0, 250.0 / static_cast<double>(std::max<std::size_t>(1, points->order.size())));
    if (points->many()) {
        const auto cells = static_cast<std::size_t>(MapPoints::cellsAcross);
        for (std::size_t cell = 0; cell < cells * cells; ++cell) {
            const double count = points->cellStart[cell + 1] - points->cellStart[cell];
            const double x = (double(cell % cells) + 0.5) / double(cells);
            const double y = (double(cell / cells) + 0.5) / double(cells);
            if (count > 0)
                cover.add(chart.toScreen(points->fitX.valueAt(x), points->fitY.valueAt(y)),
                          count * weight);
        }
    } else {
        for (const std::uint32_t row : points->order)
            cover.add(markPosition(chart, row), weight);
    }
    for (const MapArrow& arrow : arrows(chart)) {
        for (double y = arrow.rect.top(); y <= arrow.rect.bottom(); y += 4)
            for (double x = arrow.rect.left(); x <= arrow.rect.right(); x += 4)
                cover.add({x, y}, 100); // nothing is worth covering a name
        for (double share = 0; share < 1; share += 0.02)
            cover.add(arrow.from + (arrow.to - arrow.from) * share, 1);
    }
    cover.finish();
    std::vector<MapLabel> placed;
    const double widest = std::min(230.0, chart.area.width() * 0.42);
    for (const auto& card : segmentation().profile.cards) {
        const QPointF centre = points->centrePoints[static_cast<std::size_t>(card.id)];
        const QPointF at = chart.toScreen(centre.x(), centre.y());
        if (!std::isfinite(centre.x()) || !chart.area.contains(at))
            continue;
        MapLabel label;
        label.segment = card.id;
        label.name = QString::fromStdString(card.name);
        label.figures =
            QStringLiteral("%1 · %2").arg(countText(qint64(card.size)), percentText(card.share));
        label.outline = outlineOnScreen(chart, card.id);
        label.centre = at;
        placed.push_back(std::move(label));
    }
    placeMapLabels(placed, chart.area.adjusted(4, 2, -2, -2), cover, widest);
    return placed;
}

std::optional<std::size_t> MapPicture::rowAt(const Chart& chart, QPointF position) const
{
    if (!chart.area.adjusted(-4, -4, 4, 4).contains(position))
        return {};
    const auto shareX = [&](double screen) { return points->fitX.share(chart.xAt(screen)); };
    const auto shareY = [&](double screen) { return points->fitY.share(chart.yAt(screen)); };
    const auto columns =
        MapPoints::cellRange(shareX(position.x() - reach), shareX(position.x() + reach));
    const auto lines =
        MapPoints::cellRange(shareY(position.y() + reach), shareY(position.y() - reach));
    double nearest = reach * reach;
    std::optional<std::size_t> found;
    for (int line = lines.first; line <= lines.second; ++line) {
        const auto first = static_cast<std::size_t>(line * MapPoints::cellsAcross);
        const std::size_t end = points->cellStart[first + std::size_t(columns.second) + 1];
        for (std::size_t i = points->cellStart[first + std::size_t(columns.first)]; i < end; ++i) {
            const QPointF away = chart.toScreen(points->fitX.valueAt(points->orderedX[i]),
                                                points->fitY.valueAt(points->orderedY[i])) -
                                 position;
            const double distance = QPointF::dotProduct(away, away);
            if (distance < nearest) {
                nearest = distance;
                found = points->order[i];
            }
        }
    }
    return found;
}

int MapPicture::segmentAt(const Chart& chart, QPointF position) const
{
    if (const auto row = rowAt(chart, position))
        return segmentation().labels[*row];
    int found = -1;
    double smallest = std::numeric_limits<double>::max();
    for (int s = 0; s < points->segmentCount(); ++s) {
        const QPolygonF outline = outlineOnScreen(chart, s);
        const QRectF box = outline.boundingRect();
        const double area = box.width() * box.height();
        if (area < smallest && outline.containsPoint(position, Qt::OddEvenFill)) {
            smallest = area;
            found = s;
        }
    }
    return found;
}

ReadOut MapPicture::readOutOf(std::size_t row) const
{
    constexpr std::size_t mostLines = 9;
    const auto& basis = *segmentation().basis;
    const core::data::DataTable& table = *basis.table;
    const QFont font = interfaceFont(12);
    const auto name = [&](const QString& text) { return elidedText(font, text, 170); };
    ReadOut box;
    box.title = tr("Row %1").arg(countText(qint64(row) + 1));
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.role(i) != core::data::ColumnRole::Identifier)
            continue;
        box.title = name(
            QStringLiteral("%1 %2").arg(QString::fromStdString(table.column(i).name),
                                        QString::fromStdString(valueText(table.column(i), row))));
        break;
    }
    const int segment = segmentation().labels[row];
    const QString words =
        segment < 0 ? tr("not clustered")
                    : QString::fromStdString(
                          segmentation().profile.cards[static_cast<std::size_t>(segment)].name);
    box.lines.emplace_back(tr("segment"), name(words));
    const auto& clustering = segmentation().clustering;
    if (segment >= 0 && clustering && row < clustering->strengths.size())
        box.lines.emplace_back(tr("belongs to it by"), percentText(clustering->strengths[row]));
    const auto& silhouettes = segmentation().rowSilhouettes;
    if (segment >= 0 && row < silhouettes.size() && std::isfinite(silhouettes[row]))
        box.lines.emplace_back(tr("silhouette"), numberText(silhouettes[row], 2));
    std::vector<std::size_t> columns;
    if (points->axes.kind == MapAxes::Kind::Columns)
        columns = {points->axes.columnX, points->axes.columnY};
    for (const std::size_t feature : basis.features) {
        if (std::find(columns.begin(), columns.end(), feature) == columns.end())
            columns.push_back(feature);
    }
    for (const std::size_t index : columns) {
        if (box.lines.size() >= mostLines)
            break;
        const core::data::Column& column = table.column(index);
        QString value = column.isMissing(row) ? tr("missing")
                        : column.type == ColumnType::Numeric
                            ? readoutText(column.numbers[row])
                            : QString::fromStdString(valueText(column, row));
        box.lines.emplace_back(name(QString::fromStdString(column.name)), name(value));
    }
    return box;
}

QString MapPicture::noteText() const
{
    QStringList notes;
    if (isNeighbourMap() && points->neighbours) {
        const auto& map = *points->neighbours;
        if (!map.finished)
            notes << tr("arranging, %1 of %2")
                         .arg(countText(map.iteration), countText(map.iterations));
        else
            notes << tr("customers who are alike stand together (t-SNE, perplexity %1)")
                         .arg(readoutText(map.perplexity));
        if (map.embedded < points->rows())
            notes << tr("arranged by a sample of %1, the others beside the most alike")
                         .arg(countText(qint64(map.embedded)));
    } else {
        if (!view && points->outsideRows > 0)
            notes << (points->outsideRows == 1 ? tr("1 customer lies outside the view")
                                               : tr("%1 customers lie outside the view")
                                                     .arg(countText(qint64(points->outsideRows))));
        if (points->missingRows > 0)
            notes << tr("%1 without these values").arg(countText(qint64(points->missingRows)));
    }
    if (points->outlines == MapOutlines::Hulls && points->hullShare() < 1)
        notes << tr("outlines hold the inner 90 %");
    if (points->outlines == MapOutlines::Density)
        notes << tr("lines hold the densest 50 and 90 %");
    return notes.join(QStringLiteral(" · "));
}

MapRasterRequest MapPicture::rasterRequest(const Chart& chart, const Theme& theme,
                                           double scale) const
{
    MapRasterRequest request;
    request.points = points;
    request.selected = selectedFlags;
    request.x = chart.x;
    request.y = chart.y;
    request.scale = scale;
    request.pixels = QSize(std::max(1, static_cast<int>(std::lround(chart.area.width() * scale))),
                           std::max(1, static_cast<int>(std::lround(chart.area.height() * scale))));
    for (int s = -1; s < points->segmentCount(); ++s)
        request.colours.push_back(styleOf(theme, s).edge);
    return request;
}

} // namespace ui
