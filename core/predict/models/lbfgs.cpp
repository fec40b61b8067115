#include "core/predict/models/lbfgs.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <numeric>

namespace core::predict {
namespace {

using Vector = std::vector<double>;

constexpr std::size_t mostPairs = 10;

double dot(const Vector& a, const Vector& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void addScaled(Vector& sum, double factor, const Vector& added)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += factor * added[i];
}

double largestOf(const Vector& values)
{
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    return largest;
}

/// A step taken and how it changed the gradient.
struct Pair {
    Vector step;
    Vector change;
    double product;
};

/// −H·gradient, with H the inverse Hessian that the pairs tell of (two-loop recursion).
Vector direction(const Vector& gradient, const std::deque<Pair>& pairs)
{
    Vector result(gradient.size());
    addScaled(result, -1, gradient);
    if (pairs.empty()) {
        // Nothing is known of the curvature: a step of length at most 1.
        const double length = std::sqrt(dot(gradient, gradient));
        for (double& value : result)
            value /= std::max(length, 1.0);
        return result;
    }
    Vector factors(pairs.size());
    for (std::size_t i = pairs.size(); i-- > 0;) {
        factors[i] = dot(pairs[i].step, result) / pairs[i].product;
        addScaled(result, -factors[i], pairs[i].change);
    }
    const double scale = pairs.back().product / dot(pairs.back().change, pairs.back().change);
    for (double& value : result)
        value *= scale;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        addScaled(result, factors[i] - dot(pairs[i].change, result) / pairs[i].product,
                  pairs[i].step);
    return result;
}

struct State {
    Vector point;
    Vector gradient;
    double value = 0;
};

/// The state after a step along `along` that fulfils the Wolfe conditions; false where rounding
/// leaves none.
bool search(const Objective& objective, const State& from, const Vector& along, State& to)
{
    constexpr double decrease = 1e-4;
    constexpr double flattening = 0.9;
    const double slope = dot(from.gradient, along);
    // Close to the minimum values differ by rounding only; then the slope decides alone.
    const double rounding = 1e-13 * std::abs(from.value);
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    double step = 1;
    for (int trial = 0; trial < 60; ++trial) {
        to.point = from.point;
        addScaled(to.point, step, along);
        to.value = objective(to.point, to.gradient);
        if (!(to.value <= from.value + decrease * step * slope + rounding))
            high = step;
        else if (dot(to.gradient, along) < flattening * slope)
            low = step;
        else
            return true;
        step = std::isfinite(high) ? (low + high) / 2 : 2 * low;
    }
    return false;
}

} // namespace

Minimum minimize(const Objective& objective, std::vector<double> start,
                 const MinimumOptions& options, const GradientCallback& onIteration)
{
    State at{std::move(start), {}, 0};
    at.gradient.resize(at.point.size());
    at.value = objective(at.point, at.gradient);
    State next = at;
    std::deque<Pair> pairs;
    Minimum result;
    while (true) {
        const double largest = largestOf(at.gradient);
        result.converged = largest <= options.tolerance;
        if (result.converged || result.iterations == options.mostIterations)
            break;
        if (onIteration)
            onIteration(largest);
        if (!search(objective, at, direction(at.gradient, pairs), next)) {
            if (pairs.empty())
                break;
            pairs.clear(); // what they tell may be rounding
            continue;
        }
        ++result.iterations;
        Pair pair{next.point, next.gradient, 0};
        addScaled(pair.step, -1, at.point);
        addScaled(pair.change, -1, at.gradient);
        pair.product = dot(pair.step, pair.change);
        if (pair.product > 1e-14 * dot(pair.change, pair.change))
            pairs.push_back(std::move(pair));
        if (pairs.size() > mostPairs)
            pairs.pop_front();
        std::swap(at, next);
    }
    result.point = std::move(at.point);
    result.value = at.value;
    return result;
}

} // namespace core::predict
