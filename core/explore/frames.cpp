#include "core/explore/frames.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace core::explore {

namespace {

// Four of everything side by side: one would wait for itself.
constexpr std::size_t lanes = 4;
using Vector [[gnu::vector_size(lanes * sizeof(double))]] = double;

struct Lanes {
    Vector low, high, sum, present;
};

[[gnu::always_inline]] inline void take(Lanes& lanesOf, const Vector& four)
{
    constexpr Vector none = {0, 0, 0, 0};
    constexpr Vector one = {1, 1, 1, 1};
    // A NaN fails every comparison.
    lanesOf.low = four < lanesOf.low ? four : lanesOf.low;
    lanesOf.high = four > lanesOf.high ? four : lanesOf.high;
    lanesOf.sum += four == four ? four : none;
    lanesOf.present += four == four ? one : none;
}

[[gnu::always_inline]] inline void takeAll(Lanes& lanesOf, std::span<const double> values)
{
    Lanes taken = lanesOf;
    std::size_t row = 0;
    for (; row + lanes <= values.size(); row += lanes) {
        Vector four;
        std::memcpy(&four, values.data() + row, sizeof four);
        take(taken, four);
    }
    if (row < values.size()) {
        Vector rest = {NAN, NAN, NAN, NAN};
        std::memcpy(&rest, values.data() + row, (values.size() - row) * sizeof(double));
        take(taken, rest);
    }
    lanesOf = taken;
}

#if defined(__x86_64__) && defined(__GNUC__)
__attribute__((target("avx2"))) void takeAllFast(Lanes& lanesOf, std::span<const double> values)
{
    takeAll(lanesOf, values);
}
#endif

} // namespace

Frame frameOf(std::span<const double> values)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    Lanes all = {{infinite, infinite, infinite, infinite},
                 {-infinite, -infinite, -infinite, -infinite},
                 {0, 0, 0, 0},
                 {0, 0, 0, 0}};
#if defined(__x86_64__) && defined(__GNUC__)
    static const bool fast = __builtin_cpu_supports("avx2") != 0;
    if (fast)
        takeAllFast(all, values);
    else
#endif
        takeAll(all, values);
    auto& [low, high, sum, present] = all;
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
