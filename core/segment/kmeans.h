#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <vector>

namespace core::segment {

struct KMeansOptions {
    int k = 5;
    int starts = 20;
    int maxIterations = 300;
    std::uint64_t seed = 42;
};

struct KMeansResult {
    std::vector<std::int32_t> labels; ///< one per row, 0 … k − 1
    data::Matrix centres;             ///< k × columns
    double inertia = 0;               ///< sum of squared distances to the nearest centre
    int iterations = 0;               ///< of the best start
    bool converged = true;
};

/// Lloyd's algorithm from k-means++ seeds (Arthur and Vassilvitskii 2007), best of `starts`.
/// Throws core::Error (InvalidOption for k < 1, NotEnoughRows when rows < k) and Cancelled.
KMeansResult kMeans(const data::Matrix& points, const KMeansOptions& options,
                    std::stop_token stop = {}, const ProgressCallback& progress = {});

} // namespace core::segment
