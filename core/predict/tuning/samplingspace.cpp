#include "core/predict/tuning/samplingspace.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace core::predict {
namespace {

/// Where the scale begins and ends, before a logarithm.
struct Ends {
    double low = 0;
    double high = 0;
};

Ends endsOf(const Dimension& dimension)
{
    switch (dimension.kind) {
    case DimensionKind::Real:
        break;
    case DimensionKind::Whole:
        return {dimension.low - 0.5, dimension.high + 0.5};
    case DimensionKind::Choice:
        return {-0.5, static_cast<double>(dimension.choices.size()) - 0.5};
    }
    return {dimension.low, dimension.high};
}

double placeOnScale(const Dimension& dimension, double value)
{
    const Ends ends = endsOf(dimension);
    if (!(ends.high > ends.low))
        return 0.5;
    const double place = dimension.logarithmic
                             ? std::log(value / ends.low) / std::log(ends.high / ends.low)
                             : (value - ends.low) / (ends.high - ends.low);
    return std::clamp(place, 0.0, 1.0);
}

double toThreeDigits(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific, 2)
                         .ptr;
    double result = value;
    std::from_chars(buffer.data(), end, result);
    return result;
}

} // namespace

double unitPosition(const Dimension& dimension, double value)
{
    return placeOnScale(dimension, value);
}

UnitPart unitPart(const Dimension& dimension, double value)
{
    return {placeOnScale(dimension, value - 0.5), placeOnScale(dimension, value + 0.5)};
}

double valueAt(const Dimension& dimension, double position)
{
    const Ends ends = endsOf(dimension);
    const double raw = dimension.logarithmic ? ends.low * std::pow(ends.high / ends.low, position)
                                             : ends.low + (ends.high - ends.low) * position;
    if (dimension.kind == DimensionKind::Choice)
        return std::clamp(std::round(raw), 0.0, static_cast<double>(dimension.choices.size()) - 1);
    const double value =
        dimension.kind == DimensionKind::Whole ? std::round(raw) : toThreeDigits(raw);
    return std::clamp(value, dimension.low, dimension.high);
}

bool isActive(const Dimension& dimension, const SearchPoint& point)
{
    // A condition that itself means nothing is NaN, and not at least anything.
    return !dimension.condition ||
           point[dimension.condition->dimension] >= dimension.condition->atLeast;
}

SearchPoint randomPoint(const SamplingSpace& space, Random& random)
{
    SearchPoint point(space.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < space.size(); ++i)
        if (isActive(space[i], point))
            point[i] = valueAt(space[i], random.uniform());
    return point;
}

} // namespace core::predict
