#include "core/explore/frames.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::explore {

Frame frameOf(std::span<const double> values)
{
    // Four sums side by side: one would wait for itself.
    constexpr std::size_t lanes = 4;
    constexpr double infinite = std::numeric_limits<double>::infinity();
    double low[lanes] = {infinite, infinite, infinite, infinite};
    double high[lanes] = {-infinite, -infinite, -infinite, -infinite};
    double sum[lanes] = {0, 0, 0, 0};
    double present[lanes] = {0, 0, 0, 0};
    const auto add = [&](double value, std::size_t lane) {
        const bool isPresent = value == value;
        // A NaN fails both comparisons.
        low[lane] = value < low[lane] ? value : low[lane];
        high[lane] = value > high[lane] ? value : high[lane];
        sum[lane] += isPresent ? value : 0.0;
        present[lane] += isPresent ? 1.0 : 0.0;
    };
    std::size_t row = 0;
    for (; row + lanes <= values.size(); row += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane)
            add(values[row + lane], lane);
    }
    for (; row < values.size(); ++row)
        add(values[row], 0);
    for (std::size_t lane = 1; lane < lanes; ++lane) {
        low[0] = std::min(low[0], low[lane]);
        high[0] = std::max(high[0], high[lane]);
        sum[0] += sum[lane];
        present[0] += present[lane];
    }
    Frame frame;
    frame.missing = values.size() - static_cast<std::size_t>(present[0]);
    frame.isUsable = low[0] < high[0] && std::isfinite(high[0] - low[0]);
    if (frame.isUsable) {
        frame.centre = sum[0] / present[0];
        frame.scale = 1 / (high[0] - low[0]);
        frame.isUsable = std::isfinite(frame.centre) && std::isfinite(frame.scale);
    }
    return frame;
}

} // namespace core::explore
