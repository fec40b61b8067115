#pragma once

#include "core/predict/tuning/samplingspace.h"

#include <span>
#include <vector>

namespace core::predict {

/// Parzen estimate of the density of points of a space: the mean of one product of kernels around
/// each point and of the prior, which is wide. So it knows which values go together (Falkner,
/// Klein and Hutter 2018), where products of densities of single dimensions do not. Numbers: a
/// normal density on the dimension's scale, cut off at its ends, of the standard deviation
/// 0.14 · points^(−1/(dimensions + 4)), the prior's 1 in the middle of the scale. Choices: the
/// point's own with 0.8, or any. A dimension that means nothing to a point has the prior there.
class ParzenDensity {
public:
    ParzenDensity(const SamplingSpace& space, std::span<const SearchPoint> points);

    SearchPoint draw(Random& random) const;
    /// Of the dimensions that mean something to the point; chances of whole numbers and choices,
    /// densities of real ones. Above minus infinity.
    double logDensity(const SearchPoint& point) const;

private:
    /// Numbers: `mass` is the part of the normal density between the ends. Choices: the centre is
    /// the point's own, none for the prior.
    struct Kernel {
        double centre = 0;
        double width = 0;
        double mass = 1;
    };
    /// Where a value stands on its dimension's scale.
    struct Place {
        std::size_t dimension = 0;
        double value = 0;
        double position = 0;
        UnitPart part = {};
    };
    double valueNear(const Dimension& dimension, const Kernel& kernel, Random& random) const;
    double density(const Kernel& kernel, const Place& place) const;

    SamplingSpace m_space;
    std::vector<std::vector<Kernel>> m_products; ///< one kernel per dimension in each
};

} // namespace core::predict
