#pragma once

#include "core/data/matrix.h"
#include "core/predict/metrics.h"

#include <cstdint>
#include <span>
#include <stop_token>

namespace core::predict {

/// Area under the ROC curve of one class against the rest, with its uncertainty.
struct AucInterval {
    double auc = 0;           ///< as in Evaluation; NaN when either side has no rows
    double standardError = 0; ///< NaN when either side has fewer than two rows
    Interval interval;        ///< 95 %; [0, 1] when nothing can be said
};

/// DeLong, DeLong and Clarke-Pearson (1988), by ranks in O(n log n) (Sun and Xu 2014). An area of
/// 0 or 1 has no spread by that formula: Wilson's interval for the smaller side stands in for it.
/// Throws core::Error (Internal) for shapes that do not fit, Cancelled.
AucInterval aucInterval(std::span<const std::int32_t> trueClasses,
                        const data::Matrix& probabilities, std::size_t own,
                        const std::stop_token& stop = {});

struct AucDifference {
    double difference = 0; ///< first less second; NaN when an area is
    double standardError = 0;
    Interval interval; ///< 95 %
    double p = 1;      ///< two-sided; NaN when nothing can be said
};

/// Areas of two models on the same rows, with the covariance of the two (DeLong et al. 1988).
AucDifference compareAuc(std::span<const std::int32_t> trueClasses, const data::Matrix& first,
                         const data::Matrix& second, std::size_t own,
                         const std::stop_token& stop = {});

} // namespace core::predict
