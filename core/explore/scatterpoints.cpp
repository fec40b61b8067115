#include "core/explore/scatterpoints.h"

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/explore/quantileselection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace core::explore {
namespace {

constexpr std::size_t mostLevels = 12;
constexpr std::size_t rowsBetweenPolls = 65536;

void poll(const std::stop_token& stop, std::size_t row)
{
    if (row % rowsBetweenPolls == 0)
        throwIfStopped(stop);
}

/// Keeps `wanted` of the places, each with the same chance, in their order.
std::vector<std::size_t> sample(std::size_t count, std::size_t wanted, std::uint64_t seed)
{
    Random random(seed);
    std::vector<std::size_t> kept;
    kept.reserve(wanted);
    for (std::size_t i = 0; i < count && kept.size() < wanted; ++i)
        if (random.below(count - i) < wanted - kept.size())
            kept.push_back(i);
    return kept;
}

template <typename Value>
void keep(std::vector<Value>& values, const std::vector<std::size_t>& places)
{
    for (std::size_t i = 0; i < places.size(); ++i)
        values[i] = values[places[i]];
    values.resize(places.size());
}

/// Gives the levels with the most points a place each.
void setLevels(ScatterPoints& result, const std::vector<std::int32_t>& codes,
               const std::vector<std::string>& names)
{
    std::vector<std::size_t> counts(names.size(), 0);
    for (const std::uint32_t row : result.rows)
        if (codes[row] >= 0)
            ++counts[static_cast<std::size_t>(codes[row])];
    std::vector<std::size_t> shown(names.size());
    std::iota(shown.begin(), shown.end(), std::size_t{0});
    if (names.size() > mostLevels) {
        std::stable_sort(shown.begin(), shown.end(),
                         [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
        shown.resize(mostLevels - 1);
        std::sort(shown.begin(), shown.end());
        result.foldedLevels = names.size() - shown.size();
    }
    const auto rest = static_cast<std::int32_t>(shown.size());
    std::vector<std::int32_t> placeOf(names.size(), rest);
    for (std::size_t place = 0; place < shown.size(); ++place) {
        placeOf[shown[place]] = static_cast<std::int32_t>(place);
        result.levels.push_back(names[shown[place]]);
    }
    if (result.foldedLevels > 0)
        result.levels.emplace_back();
    result.levelCounts.assign(result.levels.size(), 0);
    for (const std::uint32_t row : result.rows) {
        const std::int32_t place =
            codes[row] < 0 ? -1 : placeOf[static_cast<std::size_t>(codes[row])];
        result.levelOf.push_back(place);
        if (place >= 0)
            ++result.levelCounts[static_cast<std::size_t>(place)];
    }
}

std::vector<double> valuesOf(const data::Column& column, const std::vector<std::uint32_t>& rows)
{
    std::vector<double> values;
    values.reserve(rows.size());
    for (const std::uint32_t row : rows)
        values.push_back(column.numbers[row]);
    return values;
}

/// All but one in a hundred at each end.
ValueBounds bulkOf(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (values.empty())
        return {};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const auto ends = selectedQuantiles(values, *low, *high, std::array<double, 2>{0.01, 0.99});
    if (values.size() < 200 || !(ends[1] > ends[0]))
        return {*low, *high};
    return {ends[0], ends[1]};
}

/// A few points far out must not press all others into a corner.
ValueBounds viewOf(const std::vector<double>& values)
{
    if (values.empty())
        return {};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    ValueBounds view{*low, *high};
    if (values.size() <= 2000)
        return view;
    const auto ends = selectedQuantiles(values, *low, *high, std::array<double, 2>{0.005, 0.995});
    const double length = ends[1] - ends[0];
    if (length > 0) {
        view.low = std::max(view.low, ends[0] - 0.2 * length);
        view.high = std::min(view.high, ends[1] + 0.2 * length);
    }
    return view;
}

void requireNumbers(const data::Column& column)
{
    if (!column.isNumeric())
        throw Error(ErrorCode::WrongColumnType,
                    filled(translate("Errors", "\"{1}\" does not hold numbers."), {column.name}),
                    column.name);
}

} // namespace

ScatterPoints scatterPoints(const data::DataTable& table, const ScatterWish& wish,
                            std::stop_token stop)
{
    const data::Column& x = table.column(wish.x);
    const data::Column& y = table.column(wish.y);
    const data::Column* size = wish.size ? &table.column(*wish.size) : nullptr;
    const data::Column* colour = wish.colour ? &table.column(*wish.colour) : nullptr;
    if (size)
        requireNumbers(*size);
    if (colour && !colour->hasLevels())
        requireNumbers(*colour);
    ScatterPoints result;
    result.points = pointPairs(table, wish.x, wish.y, stop);
    result.correlation = pearsonOf(result.points.x, result.points.y);
    throwIfStopped(stop);
    std::vector<std::size_t> places; // with a size
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        poll(stop, row);
        if (x.isMissing(row) || y.isMissing(row))
            continue;
        if (!size || !size->isMissing(row))
            places.push_back(result.rows.size());
        result.rows.push_back(static_cast<std::uint32_t>(row));
    }
    const auto keepPlaces = [&](const std::vector<std::size_t>& kept) {
        keep(result.points.x, kept);
        keep(result.points.y, kept);
        keep(result.rows, kept);
    };
    if (places.size() < result.rows.size())
        keepPlaces(places);
    result.present = result.rows.size();
    const bool isPlain = !size && !colour && !wish.labels;
    if (result.present > wish.most) {
        result.isDensity = isPlain;
        result.isSample = !isPlain;
        if (result.isSample)
            keepPlaces(sample(result.present, wish.most, wish.seed));
    }
    throwIfStopped(stop);
    result.viewX = viewOf(result.points.x);
    result.viewY = viewOf(result.points.y);
    const auto isWhole = [](const std::vector<double>& values) {
        return std::all_of(values.begin(), values.end(),
                           [](double value) { return value == std::floor(value); });
    };
    result.wholeX = isWhole(result.points.x);
    result.wholeY = isWhole(result.points.y);
    for (std::size_t i = 0; i < result.rows.size(); ++i)
        result.outsideView +=
            result.points.x[i] < result.viewX.low || result.points.x[i] > result.viewX.high ||
            result.points.y[i] < result.viewY.low || result.points.y[i] > result.viewY.high;
    if (wish.labels)
        setLevels(result, *wish.labels, wish.labelNames);
    else if (colour && colour->hasLevels())
        setLevels(result, colour->codes, colour->levels);
    else if (colour) {
        result.colour = valuesOf(*colour, result.rows);
        result.colourBounds = bulkOf(result.colour);
    }
    if (size) {
        result.size = valuesOf(*size, result.rows);
        result.sizeBounds = bulkOf(result.size);
    }
    return result;
}

} // namespace core::explore
