#include "ui/plots/segment/mappoints.h"

#include "core/base/progress.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/mapdensity.h"
#include "ui/plots/segment/maplabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ui {

using core::data::ColumnType;
using core::segment::Segmentation;

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t rowsPerPoll = 65'536;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

const core::segment::ProfileColumn* profileOf(const Segmentation& segmentation, std::size_t column)
{
    for (const auto& profile : segmentation.profile.columns) {
        if (profile.column == column)
            return &profile;
    }
    return nullptr;
}

/// Share of a column's variance that lies between the segments.
double separation(const Segmentation& segmentation, std::size_t column)
{
    const auto* profile = profileOf(segmentation, column);
    if (profile == nullptr)
        return 0;
    double sum = 0;
    for (std::size_t s = 0; s < profile->segments.size(); ++s) {
        const double difference = profile->segments[s].difference;
        if (std::isfinite(difference))
            sum += segmentation.profile.cards[s].share * difference * difference;
    }
    return sum;
}

/// A range that shows the values; `sample` bounds what its quantiles are taken from.
ChartAxis rangeOf(const std::vector<double>& all)
{
    constexpr std::size_t sample = 100'000;
    ChartAxis axis;
    double low = std::numeric_limits<double>::infinity(), high = -low;
    std::vector<double> values;
    values.reserve(std::min(all.size(), 2 * sample));
    const std::size_t step = std::max<std::size_t>(1, all.size() / sample);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!std::isfinite(all[i]))
            continue;
        low = std::min(low, all[i]);
        high = std::max(high, all[i]);
        if (i % step == 0)
            values.push_back(all[i]);
    }
    if (!(low <= high))
        return axis;
    axis.lower = low;
    axis.upper = high;
    // A few customers far out must not press all others into a corner.
    if (values.size() > 2000) {
        const auto at = [&](double share) {
            const auto index = static_cast<std::ptrdiff_t>(share * double(values.size() - 1));
            std::nth_element(values.begin(), values.begin() + index, values.end());
            return values[static_cast<std::size_t>(index)];
        };
        const double lower = at(0.005);
        const double upper = at(0.995);
        const double length = upper - lower;
        if (length > 0) {
            axis.lower = std::max(axis.lower, lower - 0.2 * length);
            axis.upper = std::min(axis.upper, upper + 0.2 * length);
        }
    }
    if (!(axis.upper > axis.lower)) {
        axis.lower -= 0.5;
        axis.upper += 0.5;
    }
    const double margin = 0.06 * (axis.upper - axis.lower);
    axis.lower -= margin;
    axis.upper += margin;
    return axis;
}

/// The values of both axes, one a row, and their titles.
struct Values {
    std::vector<double> x, y;
};

Values valuesOf(MapPoints& points)
{
    const Segmentation& segmentation = *points.segmentation;
    const core::segment::SegmentBasis& basis = *segmentation.basis;
    Values values;
    if (points.axes.kind == MapAxes::Kind::Columns) {
        const core::data::DataTable& table = *basis.table;
        const auto read = [&](std::size_t index, QString& title) {
            const core::data::Column& column = table.column(index);
            title = QString::fromStdString(column.name);
            return column.isNumeric() ? column.numbers
                                      : std::vector<double>(table.rowCount(), notKnown);
        };
        values.x = read(points.axes.columnX, points.titleX);
        values.y = read(points.axes.columnY, points.titleY);
        return values;
    }
    const auto fill = [&](const core::data::Matrix& places) {
        values.x.resize(places.rows());
        values.y.resize(places.rows());
        for (std::size_t row = 0; row < places.rows(); ++row) {
            values.x[row] = places(row, 0);
            values.y[row] = places.columns() > 1 ? places(row, 1) : 0;
        }
    };
    if (points.axes.kind == MapAxes::Kind::Neighbours) {
        if (points.neighbours)
            fill(points.neighbours->places);
        return values;
    }
    const bool latent = points.axes.kind == MapAxes::Kind::Latent;
    fill(latent ? basis.latent : basis.pca.scores);
    const auto title = [&](std::size_t index) {
        const QString number = QString::number(index + 1);
        if (latent)
            return tr("latent %1").arg(number);
        const auto& shares = basis.pca.varianceShares;
        const double share = index < shares.size() ? shares[index] : 0;
        return tr("component %1 (%2 of variance)").arg(number, percentText(share));
    };
    points.titleX = title(0);
    points.titleY = title(1);
    return values;
}

void findRanges(MapPoints& points, const Values& values)
{
    points.fitX = rangeOf(values.x);
    points.fitY = rangeOf(values.y);
    // Room for names above and below the outermost outlines.
    const double length = points.fitY.upper - points.fitY.lower;
    points.fitY.upper += 0.07 * length;
}

int cellOf(double share)
{
    return static_cast<int>(
        std::clamp(share * MapPoints::cellsAcross, 0.0, MapPoints::cellsAcross - 1.0));
}

/// Rows by the cell of the grid they stand in: what is near on the map is near in memory.
void arrange(MapPoints& points, const Values& values, const std::stop_token& stop)
{
    const std::size_t rows = values.x.size();
    const auto cells = static_cast<std::size_t>(MapPoints::cellsAcross * MapPoints::cellsAcross);
    points.shareX.resize(rows);
    points.shareY.resize(rows);
    points.cellStart.assign(cells + 1, 0);
    std::vector<std::uint32_t> cellOfRow(rows);
    constexpr auto nowhere = std::numeric_limits<std::uint32_t>::max();
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % rowsPerPoll == 0)
            core::throwIfStopped(stop);
        const double x = points.fitX.share(values.x[row]);
        const double y = points.fitY.share(values.y[row]);
        points.shareX[row] = static_cast<float>(x);
        points.shareY[row] = static_cast<float>(y);
        cellOfRow[row] = nowhere;
        if (!std::isfinite(x) || !std::isfinite(y)) {
            ++points.missingRows;
            continue;
        }
        points.outsideRows += x < 0 || x > 1 || y < 0 || y > 1;
        cellOfRow[row] = static_cast<std::uint32_t>(cellOf(y) * MapPoints::cellsAcross + cellOf(x));
        ++points.cellStart[cellOfRow[row] + 1];
    }
    std::partial_sum(points.cellStart.begin(), points.cellStart.end(), points.cellStart.begin());
    const std::size_t placed = rows - points.missingRows;
    points.order.resize(placed);
    points.orderedX.resize(placed);
    points.orderedY.resize(placed);
    points.group.resize(placed);
    std::vector<std::uint32_t> next(points.cellStart.begin(), points.cellStart.end() - 1);
    const auto& labels = points.segmentation->labels;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % rowsPerPoll == 0)
            core::throwIfStopped(stop);
        if (cellOfRow[row] == nowhere)
            continue;
        const std::size_t at = next[cellOfRow[row]]++;
        points.order[at] = static_cast<std::uint32_t>(row);
        points.orderedX[at] = points.shareX[row];
        points.orderedY[at] = points.shareY[row];
        points.group[at] = static_cast<std::uint8_t>(std::clamp(labels[row] + 1, 0, 255));
    }
}

/// Centres are the profile's means for columns, else the means of the points.
void findCentres(MapPoints& points)
{
    const auto count = static_cast<std::size_t>(points.segmentCount());
    std::vector<double> sumX(count + 1), sumY(count + 1), size(count + 1);
    for (std::size_t i = 0; i < points.order.size(); ++i) {
        const std::size_t group = std::min<std::size_t>(points.group[i], count);
        sumX[group] += points.orderedX[i];
        sumY[group] += points.orderedY[i];
        ++size[group];
    }
    points.centrePoints.assign(count, {notKnown, notKnown});
    const bool columns = points.axes.kind == MapAxes::Kind::Columns;
    const auto* profileX = columns ? profileOf(*points.segmentation, points.axes.columnX) : nullptr;
    const auto* profileY = columns ? profileOf(*points.segmentation, points.axes.columnY) : nullptr;
    for (std::size_t s = 0; s < count; ++s) {
        const double members = size[s + 1];
        if (!(members > 0))
            continue;
        points.centrePoints[s] = {points.fitX.valueAt(sumX[s + 1] / members),
                                  points.fitY.valueAt(sumY[s + 1] / members)};
        if (profileX && profileY)
            points.centrePoints[s] = {profileX->segments[s].mean, profileY->segments[s].mean};
    }
}

/// Of many points only the lowest and highest of each of many columns: the others cannot be
/// corners of the hull, but for less than a pixel.
std::vector<QPointF> cornersOf(const std::vector<QPointF>& points, double left, double width)
{
    constexpr std::size_t columns = 1024;
    constexpr std::size_t few = 8192;
    if (points.size() <= few || !(width > 0))
        return points;
    std::vector<std::pair<QPointF, QPointF>> extremes(columns);
    std::vector<char> used(columns, 0);
    for (const QPointF& point : points) {
        const auto column = static_cast<std::size_t>(
            std::clamp((point.x() - left) / width * columns, 0.0, columns - 1.0));
        auto& [lowest, highest] = extremes[column];
        if (!used[column] || point.y() < lowest.y())
            lowest = point;
        if (!used[column] || point.y() > highest.y())
            highest = point;
        used[column] = 1;
    }
    std::vector<QPointF> corners;
    for (std::size_t column = 0; column < columns; ++column) {
        if (used[column]) {
            corners.push_back(extremes[column].first);
            corners.push_back(extremes[column].second);
        }
    }
    const auto [leftmost, rightmost] = std::minmax_element(
        points.begin(), points.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    corners.push_back(*leftmost);
    corners.push_back(*rightmost);
    return corners;
}

void findHulls(MapPoints& points, const std::stop_token& stop)
{
    const auto count = static_cast<std::size_t>(points.segmentCount());
    std::vector<std::vector<std::pair<float, std::uint32_t>>> members(count);
    for (std::size_t i = 0; i < points.order.size(); ++i) {
        const std::size_t group = points.group[i];
        if (group == 0 || group > count)
            continue;
        const QPointF& centre = points.centrePoints[group - 1];
        const auto away = std::hypot(points.orderedX[i] - float(points.fitX.share(centre.x())),
                                     points.orderedY[i] - float(points.fitY.share(centre.y())));
        members[group - 1].emplace_back(away, static_cast<std::uint32_t>(i));
    }
    points.hulls.assign(count, {});
    for (std::size_t s = 0; s < count; ++s) {
        core::throwIfStopped(stop);
        auto& rows = members[s];
        if (rows.empty())
            continue;
        const auto keep = std::clamp<std::size_t>(
            static_cast<std::size_t>(std::ceil(points.hullShare() * double(rows.size()))), 1,
            rows.size());
        if (keep < rows.size())
            std::nth_element(rows.begin(), rows.begin() + std::ptrdiff_t(keep), rows.end());
        std::vector<QPointF> inner;
        inner.reserve(keep);
        double left = std::numeric_limits<double>::infinity(), right = -left;
        for (std::size_t i = 0; i < keep; ++i) {
            const std::size_t row = points.order[rows[i].second];
            inner.emplace_back(points.x(row), points.y(row));
            left = std::min(left, inner.back().x());
            right = std::max(right, inner.back().x());
        }
        points.hulls[s] = convexHull(cornersOf(inner, left, right - left));
    }
}

} // namespace

std::pair<int, int> MapPoints::cellRange(double from, double to)
{
    return {cellOf(std::isfinite(from) ? from : 0), cellOf(std::isfinite(to) ? to : 1)};
}

std::vector<std::size_t> mapColumns(const Segmentation& segmentation)
{
    std::vector<std::size_t> columns;
    for (const auto& column : segmentation.profile.columns) {
        if (column.type == ColumnType::Numeric)
            columns.push_back(column.column);
    }
    std::sort(columns.begin(), columns.end());
    return columns;
}

MapAxes suitableMapAxes(const Segmentation& segmentation)
{
    const core::segment::SegmentBasis& basis = *segmentation.basis;
    const bool allNumeric =
        std::all_of(basis.features.begin(), basis.features.end(), [&](std::size_t column) {
            return basis.table->column(column).type == ColumnType::Numeric;
        });
    std::vector<std::size_t> features = basis.features;
    if (allNumeric && features.size() >= 2 && features.size() <= 4) {
        std::stable_sort(features.begin(), features.end(), [&](std::size_t a, std::size_t b) {
            return separation(segmentation, a) > separation(segmentation, b);
        });
        return {MapAxes::Kind::Columns, std::min(features[0], features[1]),
                std::max(features[0], features[1])};
    }
    if (basis.latent.columns() >= 2)
        return {MapAxes::Kind::Latent};
    if (basis.pca.scores.columns() >= 2)
        return {MapAxes::Kind::Components};
    const auto columns = mapColumns(segmentation);
    return {MapAxes::Kind::Columns, columns.empty() ? 0 : columns.front(),
            columns.empty() ? 0 : columns.back()};
}

MapPointsPointer readMapPoints(core::segment::SegmentationPointer segmentation, const MapAxes& axes,
                               core::segment::NeighbourMapPointer neighbours, MapOutlines outlines,
                               const std::stop_token& stop)
{
    auto points = std::make_shared<MapPoints>();
    points->segmentation = std::move(segmentation);
    points->axes = axes;
    points->outlines = outlines;
    // A map of another table's rows says nothing about these.
    if (neighbours && neighbours->places.rows() == points->segmentation->labels.size())
        points->neighbours = std::move(neighbours);
    const Values values = valuesOf(*points);
    core::throwIfStopped(stop);
    findRanges(*points, values);
    arrange(*points, values, stop);
    core::throwIfStopped(stop);
    findCentres(*points);
    if (outlines == MapOutlines::Hulls)
        findHulls(*points, stop);
    if (outlines == MapOutlines::Density)
        findDensities(*points, stop);
    return points;
}

} // namespace ui
