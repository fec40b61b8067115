#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <vector>

namespace core::segment {

struct KMeansOptions {
    int k = 5;
    /// Independent starts, of which the best is kept; 0: as many as suit the size of the table,
    /// see automaticStarts(), and after them swaps, see automaticSwaps().
    int starts = 0;
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

/// Starts chosen for options.starts = 0: 20 up to 50,000 rows, fewer above (10 at 100,000 rows, at
/// least 3).
int automaticStarts(std::size_t rows, int k);
/// Centres that are taken away and put elsewhere after them, which is kept where the inertia gets
/// less (Fränti 2018): 10 k² and no fewer than 100 up to 5,000 rows, where even k = 10 with ten
/// local optima near each other is then found; fewer above, none from 100,000 rows on.
int automaticSwaps(std::size_t rows, int k);

/// Lloyd's algorithm from k-means++ seeds with greedy trials (Arthur and Vassilvitskii 2007), best
/// of `starts`. Beyond 5,000 rows the starts are compared once their centres hardly move (squared
/// shift at most 1e-4 of the mean variance) and the best one is then run to the end, where no
/// row changes its centre. A centre that loses all rows moves to the row farthest from its own;
/// with fewer than k distinct rows some labels stay unused. `points` must be finite.
/// The result depends on points and options only, not on the number of threads.
/// Throws core::Error (InvalidOption for k < 1, starts < 0, maxIterations < 1, no columns or
/// values that are not finite; NotEnoughRows when rows < k) and Cancelled.
KMeansResult kMeans(const data::Matrix& points, const KMeansOptions& options,
                    std::stop_token stop = {}, const ProgressCallback& progress = {});

} // namespace core::segment
