#pragma once

#include "core/base/random.h"
#include "core/data/matrix.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

/// Points for tests of density: round groups of different spread in a cube, and scattered rows.
inline core::data::Matrix densePoints(std::size_t rows, std::size_t columns, int groups,
                                      double scattered, std::uint64_t seed = 3)
{
    core::Random random(seed);
    core::data::Matrix middles(static_cast<std::size_t>(groups), columns);
    for (double& value : middles.values())
        value = 20 * random.uniform();
    core::data::Matrix points(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto group = random.below(static_cast<std::uint64_t>(groups));
        const bool lost = random.uniform() < scattered;
        for (std::size_t j = 0; j < columns; ++j)
            points(row, j) = lost ? 24 * random.uniform() - 2
                                  : middles(group, j) +
                                        (0.3 + 0.3 * static_cast<double>(group)) * random.normal();
    }
    return points;
}

inline core::data::Matrix rowsOf(const core::data::Matrix& points,
                                 const std::vector<std::uint32_t>& order)
{
    core::data::Matrix result(order.size(), points.columns());
    for (std::size_t row = 0; row < order.size(); ++row)
        std::ranges::copy(points.row(order[row]), result.row(row).begin());
    return result;
}

/// The same groups under other numbers, and the same rows without a group.
inline bool samePartition(std::span<const std::int32_t> a, std::span<const std::int32_t> b)
{
    if (a.size() != b.size())
        return false;
    std::map<std::int32_t, std::int32_t> forth;
    std::map<std::int32_t, std::int32_t> back;
    for (std::size_t row = 0; row < a.size(); ++row) {
        if ((a[row] < 0) != (b[row] < 0))
            return false;
        if (a[row] < 0)
            continue;
        if (forth.emplace(a[row], b[row]).first->second != b[row] ||
            back.emplace(b[row], a[row]).first->second != a[row])
            return false;
    }
    return true;
}
