#include "core/explore/frames.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace core::explore {

Frame frameOf(std::span<const double> values)
{
    // Four of everything side by side: one would wait for itself.
    constexpr std::size_t lanes = 4;
    using Vector [[gnu::vector_size(lanes * sizeof(double))]] = double;
    constexpr double infinite = std::numeric_limits<double>::infinity();
    Vector low = {infinite, infinite, infinite, infinite};
    Vector high = -low;
    Vector sum = {0, 0, 0, 0};
    Vector present = {0, 0, 0, 0};
    constexpr Vector none = {0, 0, 0, 0};
    constexpr Vector one = {1, 1, 1, 1};
    for (std::size_t row = 0; row < values.size(); row += lanes) {
        Vector four = {NAN, NAN, NAN, NAN};
        std::memcpy(&four, values.data() + row,
                    std::min(lanes, values.size() - row) * sizeof(double));
        // A NaN fails every comparison.
        low = four < low ? four : low;
        high = four > high ? four : high;
        sum += four == four ? four : none;
        present += four == four ? one : none;
    }
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
