#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"
#include "core/segment/validity/agreement.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::segment {

/// Silhouette of every row, in [−1, 1] (Rousseeuw 1987), Euclidean, exact, in O(n · k) memory and
/// O(n²) time. `points` is rows × dims, `labels` one entry per row, −1 = not clustered (scores 0,
/// ignored); labels need not be consecutive. A cluster of one row scores 0, and so does every
/// row when there are fewer than two clusters. The result does not depend on the number of
/// threads. Throws core::Error (Internal) when sizes differ, and Cancelled.
std::vector<double> silhouettes(const data::Matrix& points, std::span<const std::int32_t> labels,
                                std::stop_token stop = {}, const ProgressCallback& progress = {});
/// Mean over the clustered rows whose silhouette is known (not NaN); NaN with fewer than two
/// clusters among them.
double meanSilhouette(std::span<const double> silhouettes, std::span<const std::int32_t> labels);

// The figures below leave out rows labelled −1. Clusters without rows do not count.

/// Sum of squared distances to each cluster's mean.
double inertia(const data::Matrix& points, std::span<const std::int32_t> labels);
/// Davies and Bouldin 1979 with Euclidean mean distances to the cluster's mean; lower is better.
/// NaN with fewer than two clusters. Clusters with the same mean are not compared.
double daviesBouldin(const data::Matrix& points, std::span<const std::int32_t> labels);
/// Caliński and Harabasz 1974: (B / (k − 1)) / (W / (n − k)); higher is better. NaN with fewer
/// than two clusters or one per row; infinite when no cluster has any spread.
double calinskiHarabasz(const data::Matrix& points, std::span<const std::int32_t> labels);

} // namespace core::segment
