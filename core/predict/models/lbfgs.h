#pragma once

#include <functional>
#include <span>
#include <vector>

namespace core::predict {

struct MinimumOptions {
    /// The search ends when no element of the gradient is larger.
    double tolerance = 1e-6;
    int mostIterations = 1000;
};

struct Minimum {
    std::vector<double> point;
    double value = 0;
    int iterations = 0;
    bool converged = false; ///< the gradient came below the tolerance
};

/// Value at a point; writes the gradient there.
using Objective = std::function<double(std::span<const double> point, std::span<double> gradient)>;
/// Called before each iteration with the largest element of the gradient.
using GradientCallback = std::function<void(double largest)>;

/// Lowest point of a smooth convex function: L-BFGS with ten pairs (Liu and Nocedal 1989); steps
/// fulfil the weak Wolfe conditions, found by bisection (Lewis and Overton 2013).
Minimum minimize(const Objective& objective, std::vector<double> start,
                 const MinimumOptions& options, const GradientCallback& onIteration = {});

} // namespace core::predict
