#pragma once

#include "core/data/matrix.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::predict {

struct ScoredRow {
    double score = 0;
    std::uint32_t row = 0;
};

/// All rows by the probability of class `own`, highest first, equal ones in row order. Sorted in
/// blocks on all processors. Throws core::Error (Internal) for NaN, Cancelled.
std::vector<ScoredRow> descendingScores(const data::Matrix& probabilities, std::size_t own,
                                        const std::stop_token& stop = {});

/// One class against the rest: what any threshold would do, from one sort. Rows of equal score
/// are one step, since no threshold can part them.
struct RankedScores {
    std::size_t rows = 0;
    std::size_t positives = 0;         ///< rows of the class
    std::vector<double> scores;        ///< distinct, descending
    std::vector<std::size_t> selected; ///< per score: rows with this score or a higher one
    std::vector<std::size_t> right;    ///< per score: rows of the class among these

    std::size_t negatives() const { return rows - positives; }
};

/// `trueClasses` has one code per row, `probabilities` is rows × classes; the score is the
/// probability of class `own`. Throws core::Error (Internal) for NaN and shapes that do not fit,
/// Cancelled.
RankedScores rankScores(std::span<const std::int32_t> trueClasses,
                        const data::Matrix& probabilities, std::size_t own,
                        const std::stop_token& stop = {});

} // namespace core::predict
