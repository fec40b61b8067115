#include "core/segment/validity/validity.h"

#include "core/segment/validity/labels.h"

#include <cmath>
#include <limits>

namespace core::segment {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

double squaredDistance(std::span<const double> a, std::span<const double> b)
{
    double sum = 0;
    for (std::size_t j = 0; j < a.size(); ++j) {
        const double difference = a[j] - b[j];
        sum += difference * difference;
    }
    return sum;
}

data::Matrix clusterMeans(const data::Matrix& points, const DenseLabels& dense)
{
    data::Matrix means(dense.count, points.columns());
    for (std::size_t row = 0; row < points.rows(); ++row) {
        if (dense.labels[row] < 0)
            continue;
        const auto mean = means.row(static_cast<std::size_t>(dense.labels[row]));
        const auto values = points.row(row);
        for (std::size_t j = 0; j < values.size(); ++j)
            mean[j] += values[j];
    }
    for (std::size_t c = 0; c < dense.count; ++c)
        for (double& value : means.row(c))
            value /= static_cast<double>(dense.sizes[c]);
    return means;
}

double withinSquares(const data::Matrix& points, const DenseLabels& dense,
                     const data::Matrix& means)
{
    double sum = 0;
    for (std::size_t row = 0; row < points.rows(); ++row)
        if (dense.labels[row] >= 0)
            sum += squaredDistance(points.row(row),
                                   means.row(static_cast<std::size_t>(dense.labels[row])));
    return sum;
}

} // namespace

double meanSilhouette(std::span<const double> silhouettes, std::span<const std::int32_t> labels)
{
    if (silhouettes.size() != labels.size())
        throw Error(ErrorCode::Internal, "There must be one label per silhouette.");
    double sum = 0;
    std::size_t count = 0;
    std::int32_t firstLabel = -1;
    bool several = false;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (labels[row] < 0 || std::isnan(silhouettes[row]))
            continue;
        if (firstLabel < 0)
            firstLabel = labels[row];
        several = several || labels[row] != firstLabel;
        sum += silhouettes[row];
        ++count;
    }
    return several ? sum / static_cast<double>(count) : notANumber;
}

double inertia(const data::Matrix& points, std::span<const std::int32_t> labels)
{
    requireOneLabelPerRow(points, labels);
    const DenseLabels dense = denseLabels(labels);
    return withinSquares(points, dense, clusterMeans(points, dense));
}

double daviesBouldin(const data::Matrix& points, std::span<const std::int32_t> labels)
{
    requireOneLabelPerRow(points, labels);
    const DenseLabels dense = denseLabels(labels);
    if (dense.count < 2)
        return notANumber;
    const data::Matrix means = clusterMeans(points, dense);
    std::vector<double> spreads(dense.count);
    for (std::size_t row = 0; row < points.rows(); ++row) {
        if (dense.labels[row] < 0)
            continue;
        const auto c = static_cast<std::size_t>(dense.labels[row]);
        spreads[c] += std::sqrt(squaredDistance(points.row(row), means.row(c)));
    }
    for (std::size_t c = 0; c < dense.count; ++c)
        spreads[c] /= static_cast<double>(dense.sizes[c]);
    double sum = 0;
    for (std::size_t a = 0; a < dense.count; ++a) {
        double worst = 0;
        for (std::size_t b = 0; b < dense.count; ++b) {
            const double apart = std::sqrt(squaredDistance(means.row(a), means.row(b)));
            if (a != b && apart > 0)
                worst = std::max(worst, (spreads[a] + spreads[b]) / apart);
        }
        sum += worst;
    }
    return sum / static_cast<double>(dense.count);
}

double calinskiHarabasz(const data::Matrix& points, std::span<const std::int32_t> labels)
{
    requireOneLabelPerRow(points, labels);
    const DenseLabels dense = denseLabels(labels);
    if (dense.count < 2 || dense.clustered == dense.count)
        return notANumber;
    const data::Matrix means = clusterMeans(points, dense);
    std::vector<double> overall(points.columns());
    for (std::size_t c = 0; c < dense.count; ++c)
        for (std::size_t j = 0; j < overall.size(); ++j)
            overall[j] += means(c, j) * static_cast<double>(dense.sizes[c]) /
                          static_cast<double>(dense.clustered);
    double between = 0;
    for (std::size_t c = 0; c < dense.count; ++c)
        between += static_cast<double>(dense.sizes[c]) * squaredDistance(means.row(c), overall);
    const double within = withinSquares(points, dense, means);
    return between / static_cast<double>(dense.count - 1) /
           (within / static_cast<double>(dense.clustered - dense.count));
}

} // namespace core::segment
