#pragma once

#include <cstddef>
#include <span>

namespace core::explore {

/// Rough centre and scale of a column of values, so that sums of squares neither cancel nor
/// overflow.
struct Frame {
    double centre = 0;
    double scale = 1; ///< 1 / (largest − smallest)
    std::size_t missing = 0;
    bool isUsable = false; ///< false: fewer than two different values, or beyond what squares bear

    /// The value in the frame; 0 where missing.
    double operator()(double value) const
    {
        return value == value ? (value - centre) * scale : 0.0;
    }
};
/// NaN counts as missing.
Frame frameOf(std::span<const double> values);

/// Below this share of the raw sum of squares, what is left after centring is rounding noise.
inline constexpr double leastVarianceShare = 1e-3;

} // namespace core::explore
