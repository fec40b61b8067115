#pragma once

#include "core/base/random.h"
#include "core/data/matrix.h"
#include "core/segment/segmentbasis.h"

#include <cmath>
#include <functional>
#include <memory>

/// Rows with and without segments, standardised as a recipe leaves them.
namespace sweepdata {

inline core::data::Matrix standardised(core::data::Matrix points)
{
    const auto rows = static_cast<double>(points.rows());
    for (std::size_t j = 0; j < points.columns(); ++j) {
        double mean = 0;
        double square = 0;
        for (std::size_t row = 0; row < points.rows(); ++row)
            mean += points(row, j) / rows;
        for (std::size_t row = 0; row < points.rows(); ++row)
            square += (points(row, j) - mean) * (points(row, j) - mean) / rows;
        for (std::size_t row = 0; row < points.rows(); ++row)
            points(row, j) = (points(row, j) - mean) / std::sqrt(square);
    }
    return points;
}

/// Independent values, each by `draw`.
inline core::data::Matrix independent(std::size_t rows, std::size_t columns, std::uint64_t seed,
                                      const std::function<double(core::Random&)>& draw)
{
    core::Random random(seed);
    core::data::Matrix points(rows, columns);
    for (double& value : points.values())
        value = draw(random);
    return standardised(std::move(points));
}

inline double uniform(core::Random& random)
{
    return random.uniform();
}
inline double normal(core::Random& random)
{
    return random.normal();
}
/// Log-normal: long-tailed, as amounts of money are.
inline double skewed(core::Random& random)
{
    return std::exp(random.normal());
}

/// One group with a correlation of 0.64 between all features.
inline core::data::Matrix correlated(std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    core::Random random(seed);
    core::data::Matrix points(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const double common = random.normal();
        for (std::size_t j = 0; j < columns; ++j)
            points(row, j) = 0.8 * common + 0.6 * random.normal();
    }
    return standardised(std::move(points));
}

/// `groups` round groups of sd 1 at random places no nearer than 7 to each other; `unbalanced`
/// ones get fewer and fewer rows.
inline core::data::Matrix planted(std::size_t rows, std::size_t columns, int groups,
                                  bool unbalanced, std::uint64_t seed)
{
    core::Random random(seed);
    const auto count = static_cast<std::size_t>(groups);
    core::data::Matrix centres(count, columns);
    for (double nearest = 0; nearest < 7;) {
        nearest = 1e9;
        for (double& value : centres.values())
            value = 20 * random.uniform();
        for (std::size_t a = 0; a < count; ++a)
            for (std::size_t b = 0; b < a; ++b) {
                double squared = 0;
                for (std::size_t j = 0; j < columns; ++j)
                    squared += std::pow(centres(a, j) - centres(b, j), 2);
                nearest = std::min(nearest, std::sqrt(squared));
            }
    }
    core::data::Matrix points(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const double u = random.uniform();
        const auto group =
            static_cast<std::size_t>((unbalanced ? (0.4 * u + 0.6 * u * u) : u) * groups);
        for (std::size_t j = 0; j < columns; ++j)
            points(row, j) = centres(group, j) + random.normal();
    }
    return standardised(std::move(points));
}

/// A basis as preparing would leave it.
inline core::segment::SegmentBasisPointer basisOf(core::data::Matrix points)
{
    auto basis = std::make_shared<core::segment::SegmentBasis>();
    basis->prepared = std::move(points);
    return basis;
}

/// 240 rows in three groups, from a generator any language can repeat.
inline core::data::Matrix threeGroups()
{
    std::uint64_t state = 1;
    const auto uniform = [&] {
        state = (1103515245 * state + 12345) % (std::uint64_t{1} << 31);
        return static_cast<double>(state) / 2147483648.0;
    };
    core::data::Matrix points(240, 2);
    for (std::size_t row = 0; row < 240; ++row)
        for (std::size_t j = 0; j < 2; ++j) {
            const double noise = uniform() + uniform() + uniform() - 1.5;
            points(row, j) = (row % 3 == j + 1 ? 4 : 0) + 2 * noise;
        }
    return points;
}

} // namespace sweepdata
