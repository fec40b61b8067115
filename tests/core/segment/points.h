#pragma once

#include "core/base/random.h"
#include "core/data/matrix.h"

#include <cmath>
#include <cstdint>
#include <vector>

/// Points for tests: `groups` round groups of sd 1, whose middles lie `apart` apart from each other
/// along the diagonal.
struct Groups {
    core::data::Matrix points;
    std::vector<std::int32_t> labels; ///< the planted ones
};

inline Groups plantedGroups(std::size_t rows, std::size_t columns, int groups, double apart,
                            std::uint64_t seed = 7)
{
    core::Random random(seed);
    Groups result{core::data::Matrix(rows, columns), std::vector<std::int32_t>(rows)};
    for (std::size_t row = 0; row < rows; ++row) {
        const auto group =
            static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(groups)));
        result.labels[row] = group;
        for (std::size_t j = 0; j < columns; ++j)
            result.points(row, j) =
                apart * group / std::sqrt(static_cast<double>(columns)) + random.normal();
    }
    return result;
}

inline double distance(const core::data::Matrix& points, std::size_t a, std::size_t b)
{
    double sum = 0;
    for (std::size_t j = 0; j < points.columns(); ++j)
        sum += (points(a, j) - points(b, j)) * (points(a, j) - points(b, j));
    return std::sqrt(sum);
}
