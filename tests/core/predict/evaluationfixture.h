#pragma once

// Made-up rows for the tests of curves and choices: the vectors of the metrics reference, and
// larger ones from a seed.

#include "core/base/random.h"
#include "core/data/matrix.h"
#include "tests/core/predict/metricsvectors.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

struct JudgedRows {
    std::vector<std::int32_t> trueClasses;
    core::data::Matrix probabilities;
};

inline core::data::Matrix twoColumns(const std::vector<double>& scores)
{
    core::data::Matrix result(scores.size(), 2);
    for (std::size_t row = 0; row < scores.size(); ++row) {
        result(row, 1) = scores[row];
        result(row, 0) = 1 - scores[row];
    }
    return result;
}

/// 500 rows of two classes, 71 of them of the second.
inline JudgedRows twoClassRows()
{
    JudgedRows rows;
    std::vector<double> scores;
    for (std::size_t row = 0; row < 500; ++row) {
        rows.trueClasses.push_back(twoTrue[row] - '0');
        scores.push_back(twoProbability[row] / 1e6);
    }
    rows.probabilities = twoColumns(scores);
    return rows;
}

/// 500 rows of four classes.
inline JudgedRows fourClassRows()
{
    JudgedRows rows;
    rows.probabilities = core::data::Matrix(500, 4);
    for (std::size_t row = 0; row < 500; ++row) {
        rows.trueClasses.push_back(fourTrue[row] - 'A');
        for (std::size_t own = 0; own < 4; ++own)
            rows.probabilities(row, own) = fourProbability[row * 4 + own] / 1e6;
    }
    return rows;
}

/// Two classes whose scores overlap: every `rarity`-th row on average is of the second.
inline JudgedRows manyRows(std::size_t count, std::uint64_t rarity, std::uint64_t seed)
{
    core::Random random(seed);
    JudgedRows rows;
    std::vector<double> scores;
    for (std::size_t row = 0; row < count; ++row) {
        const bool positive = random.below(rarity) == 0;
        rows.trueClasses.push_back(positive ? 1 : 0);
        scores.push_back(1 / (1 + std::exp(2 - random.normal() - (positive ? 1.5 : 0))));
    }
    rows.probabilities = twoColumns(scores);
    return rows;
}
