#pragma once

#include "core/predict/evaluation/rankedscores.h"
#include "core/predict/metrics.h"

namespace core::predict {

enum class Binning { EqualWidth, Quantile };

struct ReliabilityBin {
    double low = 0;        ///< scores above this one (the first bin: from it) …
    double high = 0;       ///< … up to and with this one
    std::size_t count = 0; ///< at least 1: empty bins are left out
    std::size_t positives = 0;
    double meanPrediction = 0;
    double observed = 0; ///< share of positives
    Interval interval;   ///< Wilson's, of the observed share
};

/// Whether scores can be read as chances.
struct Reliability {
    std::vector<ReliabilityBin> bins; ///< ascending
    /// Mean over rows of |mean prediction − observed share| of the row's bin (Naeini et al. 2015).
    double expectedError = 0;
    double largestError = 0;
};

/// Equal width: bins of [0, 1]. Quantile: edges are type-7 quantiles of the scores; equal scores
/// are never parted, so there may be fewer. Without rows: no bins, errors NaN. Throws core::Error
/// (InvalidOption) for no bins.
Reliability reliability(const RankedScores& ranked, Binning binning, std::size_t bins = 10);

/// For several classes at once: the score is the highest probability of a row, positive is a row
/// whose likeliest class is the true one (Guo et al. 2017).
RankedScores rankConfidence(std::span<const std::int32_t> trueClasses,
                            const data::Matrix& probabilities, const std::stop_token& stop = {});

/// Brier's score. Two classes: mean (p − y)² of the second, in [0, 1]; otherwise the mean over
/// rows of the sum over classes, in [0, 2] (Brier 1950). NaN without rows.
double brierScore(std::span<const std::int32_t> trueClasses, const data::Matrix& probabilities);

} // namespace core::predict
