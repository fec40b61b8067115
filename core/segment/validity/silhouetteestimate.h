#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace core::segment {

struct SilhouetteOptions {
    /// Up to so many rows every silhouette is computed; beyond, those of a sample.
    std::size_t exactRows = 100'000;
    std::size_t sampleRows = 4'000;
    /// Segments with fewer rows than this in the sample get more, as far as they have any.
    std::size_t rowsPerSegment = 50;
    std::uint64_t seed = 42;
};

/// The silhouettes of one labelling: the one figure every view and command shows.
struct SilhouetteEstimate {
    /// Over the clustered rows; NaN with fewer than two segments.
    double mean = std::numeric_limits<double>::quiet_NaN();
    /// Standard error of the mean where it is over a sample; 0 where it is exact.
    double error = 0;
    bool exact = true;
    std::size_t sample = 0; ///< rows the mean is over
    /// One per row; NaN outside the sample. Rows labelled −1 have 0.
    std::vector<double> rows;
};

/// Euclidean silhouettes (Rousseeuw 1987), exact by blocks in O(n · k) memory. Beyond
/// `options.exactRows` rows those of a random sample, each still measured against all rows, so
/// that none of them is biased; the mean weighs each segment's sampled mean with the segment's
/// share of the rows, and its error is that of stratified sampling without replacement
/// (Cochran 1977, 5.6). The sample depends on the number of rows and the seed, but for the rows
/// added for small segments. −1 = not clustered. The same for every number of threads. Throws
/// core::Error (Internal) when sizes differ, and Cancelled.
SilhouetteEstimate estimateSilhouette(const data::Matrix& points,
                                      std::span<const std::int32_t> labels,
                                      const SilhouetteOptions& options = {},
                                      std::stop_token stop = {},
                                      const ProgressCallback& progress = {});

/// The same of several labellings of the same rows at once: every distance is computed once.
std::vector<SilhouetteEstimate>
estimateSilhouettes(const data::Matrix& points,
                    std::span<const std::span<const std::int32_t>> labellings,
                    const SilhouetteOptions& options = {}, std::stop_token stop = {},
                    const ProgressCallback& progress = {});

} // namespace core::segment
