#include "core/explore/groupbox.h"

#include "core/explore/quantileselection.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace core::explore {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostOutsideValues = 100;

/// Distinct values, ascending, thinned evenly.
std::vector<double> thinned(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (values.size() <= mostOutsideValues)
        return values;
    std::vector<double> kept(mostOutsideValues);
    for (std::size_t i = 0; i < mostOutsideValues; ++i)
        kept[i] = values[i * (values.size() - 1) / (mostOutsideValues - 1)];
    return kept;
}

} // namespace

GroupBox boxOf(std::string level, std::span<const double> values)
{
    GroupBox box;
    box.level = std::move(level);
    box.count = values.size();
    box.mean = box.q1 = box.median = box.q3 = box.lowWhisker = box.highWhisker = notANumber;
    if (values.empty())
        return box;
    double sum = 0, low = values.front(), high = values.front();
    for (const double value : values) {
        sum += value;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    box.mean = sum / static_cast<double>(values.size());
    const auto quantiles =
        selectedQuantiles(values, low, high, std::array<double, 3>{0.25, 0.5, 0.75});
    box.q1 = quantiles[0];
    box.median = quantiles[1];
    box.q3 = quantiles[2];
    const double reach = 1.5 * (box.q3 - box.q1);
    const double from = box.q1 - reach, to = box.q3 + reach;
    // The box lies between two values of the sample, so at least one is inside.
    box.lowWhisker = box.q1;
    box.highWhisker = box.q3;
    std::vector<double> outside;
    for (const double value : values) {
        if (value < from || value > to) {
            outside.push_back(value);
            continue;
        }
        box.lowWhisker = std::min(box.lowWhisker, value);
        box.highWhisker = std::max(box.highWhisker, value);
    }
    box.outsideCount = outside.size();
    box.outside = thinned(std::move(outside));
    return box;
}

} // namespace core::explore
