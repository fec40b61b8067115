#pragma once

#include "core/base/random.h"
#include "core/network/engine.h"
#include "tests/support/engine.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

/// Normal clouds of unit width, one per class, whose centres stand `distance` apart or more.
struct Blobs {
    core::data::Matrix inputs;
    std::vector<std::int32_t> classes;
};

inline Blobs makeBlobs(std::size_t rows, std::size_t columns, std::size_t classCount,
                       std::uint64_t seed, double distance = 2.5)
{
    core::Random random(seed);
    Blobs blobs{core::data::Matrix(rows, columns), std::vector<std::int32_t>(rows)};
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t own = random.below(classCount);
        blobs.classes[row] = static_cast<std::int32_t>(own);
        for (std::size_t i = 0; i < columns; ++i)
            blobs.inputs(row, i) = random.normal() + (i % classCount == own ? distance : 0);
    }
    return blobs;
}

inline double crossEntropy(const core::data::Matrix& probabilities,
                           const std::vector<std::int32_t>& classes)
{
    double sum = 0;
    for (std::size_t row = 0; row < classes.size(); ++row)
        sum -= std::log(probabilities(row, static_cast<std::size_t>(classes[row])));
    return sum / static_cast<double>(classes.size());
}

inline double meanSquaredError(const core::data::Matrix& left, const core::data::Matrix& right)
{
    double sum = 0;
    for (std::size_t i = 0; i < left.values().size(); ++i)
        sum += (left.values()[i] - right.values()[i]) * (left.values()[i] - right.values()[i]);
    return sum / static_cast<double>(left.values().size());
}

inline double accuracy(const core::data::Matrix& probabilities,
                       const std::vector<std::int32_t>& classes)
{
    std::size_t right = 0;
    for (std::size_t row = 0; row < classes.size(); ++row) {
        const auto values = probabilities.row(row);
        right += std::max_element(values.begin(), values.end()) - values.begin() == classes[row];
    }
    return static_cast<double>(right) / static_cast<double>(classes.size());
}
