#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::segment {

/// Silhouette of every row, in [−1, 1] (Rousseeuw 1987), Euclidean, exact, in O(n · k) memory.
/// `points` is rows × dims, `labels` one entry per row, −1 = not clustered (scores 0, ignored).
/// A cluster of one row scores 0. Throws Cancelled.
std::vector<double> silhouettes(const data::Matrix& points, std::span<const std::int32_t> labels,
                                std::stop_token stop = {}, const ProgressCallback& progress = {});
/// Mean over the clustered rows; NaN with fewer than two clusters.
double meanSilhouette(std::span<const double> silhouettes, std::span<const std::int32_t> labels);

/// Sum of squared distances to each cluster's mean.
double inertia(const data::Matrix& points, std::span<const std::int32_t> labels);
/// Davies and Bouldin 1979; lower is better. NaN with fewer than two clusters.
double daviesBouldin(const data::Matrix& points, std::span<const std::int32_t> labels);
/// Caliński and Harabasz 1974; higher is better. NaN with fewer than two clusters.
double calinskiHarabasz(const data::Matrix& points, std::span<const std::int32_t> labels);
/// Hubert and Arabie 1985; 1 for equal partitions, about 0 for independent ones.
double adjustedRandIndex(std::span<const std::int32_t> a, std::span<const std::int32_t> b);

} // namespace core::segment
