#pragma once

#include "core/base/progress.h"
#include "core/predict/metrics.h"

#include <cstdint>
#include <vector>

namespace core::predict {

/// 95 % percentile intervals (Efron 1979) of the scores that have no formula.
struct F1Intervals {
    std::vector<Interval> f1; ///< per class
    Interval macroF1;
    Interval weightedF1;
    int resamples = 0;
};

/// Bootstrap of the judged rows, stratified by true class: every class keeps its number of rows,
/// and what they are predicted as is drawn anew from its line of the confusion matrix, which is
/// the same as drawing its rows with replacement and does not depend on their number. Same result
/// for the same seed and any number of threads. Throws core::Error (NotEnoughRows without rows,
/// InvalidOption below 100 resamples), Cancelled.
F1Intervals f1Intervals(const Evaluation& evaluation, std::uint64_t seed, int resamples = 2000,
                        const std::stop_token& stop = {}, const ProgressCallback& progress = {});

} // namespace core::predict
