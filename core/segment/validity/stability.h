#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace core::segment {

/// Finds segments among `points`: one label per row, −1 = not clustered. Is called from several
/// threads at once; the same arguments give the same labels.
using ClusterFunction = std::function<std::vector<std::int32_t>(
    const data::Matrix& points, int k, std::uint64_t seed, std::stop_token stop)>;

// Hennig 2007: below the first a segment has dissolved, from the second on it is stable.
inline constexpr double dissolvedJaccard = 0.6;
inline constexpr double stableJaccard = 0.75;
inline constexpr double highlyStableJaccard = 0.85;

struct StabilityOptions {
    int resamples = 60;
    /// A resample has as many rows as the table, but no more than this.
    std::size_t mostRows = 5'000;
    std::uint64_t seed = 42;
};

struct Stability {
    /// For each label 0 … k − 1 one Jaccard similarity per resample: of the segment's drawn rows
    /// with the segment found anew that shares most with them; NaN where none was drawn.
    std::vector<std::vector<double>> draws;
    std::vector<double> segments; ///< the mean of each label's draws
    double mean = std::numeric_limits<double>::quiet_NaN();
    double worst = std::numeric_limits<double>::quiet_NaN();     ///< lowest of `segments`
    double randIndex = std::numeric_limits<double>::quiet_NaN(); ///< mean adjusted Rand index
    int resamples = 0;
    std::size_t rows = 0; ///< of each resample
};

/// Bootstrap stability of segments (Hennig 2007, Cluster-wise assessment of cluster stability):
/// rows are drawn with replacement, segments found among them anew, and compared on the rows
/// drawn, each counted once. Rows labelled −1 take part as rows but are no segment. The same for
/// every number of threads. Throws core::Error (Internal) when sizes differ, what `cluster` throws,
/// and Cancelled.
Stability bootstrapStability(const data::Matrix& points, std::span<const std::int32_t> labels,
                             const ClusterFunction& cluster, const StabilityOptions& options = {},
                             std::stop_token stop = {}, const ProgressCallback& progress = {});

} // namespace core::segment
