#pragma once

#include "core/base/progress.h"
#include "core/segment/segmentbasis.h"
#include "core/segment/validity/advice.h"

#include <functional>

namespace core::segment {

struct KSweepOptions {
    int first = 2;
    int last = 10;
    /// Of the customers, for stability; 0: stability is left out.
    int resamples = 60;
    /// Tables without segments to compare with, of either kind; 0: the comparison is left out.
    int references = 20;

    bool operator==(const KSweepOptions&) const = default;
};

/// One method with several numbers of segments on one basis.
struct KSweep {
    SegmentBasisPointer basis;
    SegmentRequest request; ///< whose k does not matter
    KSweepOptions options;
    std::vector<KSweepRow> rows; ///< k = first … last
    std::optional<NullReference> null;
    KSweepAdvice advice;
    bool silhouetteExact = true; ///< see SilhouetteEstimate
    std::size_t silhouetteSample = 0;
    std::size_t resampledRows = 0; ///< rows of a resample
    double validitySeconds = 0;    ///< of clusterings and validity figures
    double seconds = 0;            ///< of everything

    const KSweepRow* row(int k) const;
};
using KSweepPointer = std::shared_ptr<const KSweep>;

/// Hears of a row whenever more of its figures are known: first clustering, inertia,
/// Davies–Bouldin and Calinski–Harabasz, then the silhouettes of all, then gap and comparison,
/// then stability, k by k. From any thread, but never from two at once.
using KSweepCallback = std::function<void(const KSweepRow& row)>;

/// Clusters the rows of the basis with first … last segments and judges each. Validity figures are
/// those of the prepared rows and equal those of the finished segmentation; gap, comparison and
/// stability are over the rows that are clustered. In resamples and references the method takes
/// fewer starts. Throws core::Error (InvalidOption for methods that find the number by themselves
/// and numbers out of range; NotEnoughRows when there are not more rows than `last`) and
/// Cancelled.
KSweep sweepSegments(SegmentBasisPointer basis, const SegmentRequest& request,
                     const KSweepOptions& options, const KSweepCallback& onRow = {},
                     std::stop_token stop = {}, const ProgressCallback& progress = {});

} // namespace core::segment
