#include "core/explore/distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace core::explore {
namespace {

constexpr std::size_t mostExactValues = 1000;
constexpr double pointsPerBandwidth = 16;
/// exp(−½ · 8.5²) is below 1e-15 of the middle.
constexpr double reach = 8.5;
constexpr std::size_t mostPoints = std::size_t{1} << 18;

/// Weights at equally spaced points that stand for the values.
struct Points {
    double first = 0, step = 1;
    std::vector<double> weight;
};

/// Each value is shared out between its two neighbours, so that sum and mean stay.
Points sharedOut(std::span<const double> values, double bandwidth, const std::stop_token& stop)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    Points points;
    points.first = *low;
    const double wanted = std::ceil((*high - *low) / bandwidth * pointsPerBandwidth);
    const auto gaps =
        static_cast<std::size_t>(std::clamp(wanted, 1.0, static_cast<double>(mostPoints)));
    points.step = (*high - *low) / static_cast<double>(gaps);
    points.weight.assign(gaps + 2, 0);
    const double perStep = 1 / points.step;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % 65536 == 0)
            throwIfStopped(stop);
        const double place = (values[i] - points.first) * perStep;
        const std::size_t below = std::min(static_cast<std::size_t>(place), gaps);
        const double above = place - static_cast<double>(below);
        points.weight[below] += 1 - above;
        points.weight[below + 1] += above;
    }
    return points;
}

} // namespace

double scottBandwidth(double sd, std::size_t count)
{
    if (count < 2 || !(sd > 0) || !std::isfinite(sd))
        return 0;
    return sd * std::pow(static_cast<double>(count), -0.2);
}

std::vector<double> gaussianDensity(std::span<const double> values, double bandwidth,
                                    std::span<const double> grid, std::stop_token stop)
{
    if (values.empty() || !(bandwidth > 0))
        return {};
    const double scale =
        1 / (static_cast<double>(values.size()) * bandwidth * std::sqrt(2 * std::numbers::pi));
    const auto kernel = [&](double distance) {
        const double z = distance / bandwidth;
        return std::exp(-0.5 * z * z);
    };
    std::vector<double> density(grid.size(), 0);
    if (values.size() <= mostExactValues) {
        for (std::size_t i = 0; i < grid.size(); ++i) {
            for (const double value : values)
                density[i] += kernel(grid[i] - value);
            density[i] *= scale;
        }
        return density;
    }
    const Points points = sharedOut(values, bandwidth, stop);
    const auto last = static_cast<double>(points.weight.size() - 1);
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const double from = (grid[i] - reach * bandwidth - points.first) / points.step;
        const double to = (grid[i] + reach * bandwidth - points.first) / points.step;
        if (to < 0 || from > last)
            continue;
        const auto begin = static_cast<std::size_t>(std::max(0.0, std::ceil(from)));
        const auto end = static_cast<std::size_t>(std::min(last, std::floor(to)));
        for (std::size_t k = begin; k <= end; ++k)
            if (points.weight[k] != 0)
                density[i] += points.weight[k] *
                              kernel(grid[i] - points.first - static_cast<double>(k) * points.step);
        density[i] *= scale;
    }
    return density;
}

} // namespace core::explore
