#include "core/explore/quantileselection.h"

#include "core/explore/summary.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace core::explore {
namespace {

constexpr std::size_t buckets = 4096;
/// Up to here sorting costs less than the buckets.
constexpr std::size_t fewValues = 2048;

/// Grows with the value, so that what lies in a lower bucket is lower.
class Buckets {
public:
    Buckets(double low, double high) : m_low(low)
    {
        const double span = high - low;
        m_scale = span > 0 && std::isfinite(span) ? static_cast<double>(buckets) / span : 0;
    }
    std::size_t operator()(double value) const
    {
        const double place = (value - m_low) * m_scale;
        return place < static_cast<double>(buckets) ? static_cast<std::size_t>(place) : buckets - 1;
    }

private:
    double m_low;
    double m_scale;
};

/// The order statistic `rank` − `below` of the values of one bucket.
double nth(std::vector<double>& values, std::size_t rank)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace

std::vector<double> selectedQuantiles(std::span<const double> values, double low, double high,
                                      std::span<const double> shares)
{
    std::vector<double> result(shares.size(), std::numeric_limits<double>::quiet_NaN());
    if (values.size() <= fewValues) {
        std::vector<double> sorted(values.begin(), values.end());
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 0; i < shares.size(); ++i)
            result[i] = sortedQuantile(sorted, shares[i]);
        return result;
    }
    const Buckets bucketOf(low, high);
    std::vector<std::uint32_t> counts(buckets, 0);
    for (const double value : values)
        ++counts[bucketOf(value)];
    std::vector<std::size_t> before(buckets + 1, 0); // values in lower buckets
    for (std::size_t i = 0; i < buckets; ++i)
        before[i + 1] = before[i] + counts[i];
    const auto bucketOfRank = [&](std::size_t rank) {
        return static_cast<std::size_t>(std::upper_bound(before.begin(), before.end(), rank) -
                                        before.begin()) -
               1;
    };

    struct Wanted {
        std::size_t lower = 0, upper = 0;
        double fraction = 0;
    };
    std::vector<Wanted> wanted;
    std::vector<std::int32_t> slot(buckets, -1);
    std::vector<std::vector<double>> held;
    for (const double share : shares) {
        const double place = share * static_cast<double>(values.size() - 1);
        const auto lower = static_cast<std::size_t>(std::floor(place));
        wanted.push_back(
            {lower, std::min(lower + 1, values.size() - 1), place - std::floor(place)});
        for (const std::size_t rank : {wanted.back().lower, wanted.back().upper}) {
            const std::size_t bucket = bucketOfRank(rank);
            if (slot[bucket] < 0) {
                slot[bucket] = static_cast<std::int32_t>(held.size());
                held.emplace_back().reserve(counts[bucket]);
            }
        }
    }
    for (const double value : values) {
        const std::int32_t at = slot[bucketOf(value)];
        if (at >= 0)
            held[static_cast<std::size_t>(at)].push_back(value);
    }
    const auto valueAt = [&](std::size_t rank) {
        const std::size_t bucket = bucketOfRank(rank);
        return nth(held[static_cast<std::size_t>(slot[bucket])], rank - before[bucket]);
    };
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double lower = valueAt(wanted[i].lower);
        const double upper = wanted[i].fraction > 0 ? valueAt(wanted[i].upper) : lower;
        result[i] = lower + wanted[i].fraction * (upper - lower);
    }
    return result;
}

} // namespace core::explore
