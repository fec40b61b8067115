#include "core/explore/distribution.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/explore/groupbox.h"
#include "core/explore/histogramedges.h"
#include "core/explore/quantileselection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::explore {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t rowsBetweenPolls = 65536;
constexpr std::size_t mostBins = 60; ///< over the bulk of the values
constexpr std::size_t mostBinsInAll = 2400;
constexpr std::size_t gridPoints = 256; ///< over the bulk of the values
constexpr std::size_t outerGridPoints = 96;
/// A range that is this much longer than that of the bulk is not shown whole at first.
constexpr double longTail = 1.6;

/// The present values of a column, group by group.
struct GroupedValues {
    std::vector<double> values;
    std::vector<std::size_t> starts; ///< one more than groups
    std::vector<std::size_t> missing;
    std::size_t ungrouped = 0;

    std::size_t groups() const { return starts.size() - 1; }
    std::span<const double> of(std::size_t group) const
    {
        return std::span(values).subspan(starts[group], starts[group + 1] - starts[group]);
    }
};

GroupedValues grouped(const data::Column& column, const Grouping* grouping,
                      const std::stop_token& stop)
{
    const std::size_t count = grouping ? grouping->groups.size() : 1;
    const std::int32_t* codes = grouping ? grouping->codes->data() : nullptr;
    GroupedValues result;
    std::vector<std::size_t> sizes(count + 1, 0), missing(count + 1, 0); // the last: in no group
    const auto groupOf = [&](std::size_t row) {
        return !codes ? 0 : codes[row] < 0 ? count : static_cast<std::size_t>(codes[row]);
    };
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % rowsBetweenPolls == 0)
            throwIfStopped(stop);
        const std::size_t group = groupOf(row);
        missing[group] += column.missing[row];
        ++sizes[group];
    }
    result.starts.assign(count + 1, 0);
    for (std::size_t group = 0; group < count; ++group)
        result.starts[group + 1] = result.starts[group] + sizes[group] - missing[group];
    result.ungrouped = sizes[count] - missing[count];
    result.missing.assign(missing.begin(), missing.end() - 1);
    result.values.resize(result.starts.back());
    std::vector<std::size_t> next(result.starts.begin(), result.starts.end() - 1);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % rowsBetweenPolls == 0)
            throwIfStopped(stop);
        const std::size_t group = groupOf(row);
        if (group < count && !column.isMissing(row))
            result.values[next[group]++] = column.numbers[row];
    }
    return result;
}

ValueRange rangeOf(std::span<const double> values)
{
    ValueRange range;
    for (const double value : values) {
        range.min = std::min(range.min, value);
        range.max = std::max(range.max, value);
        range.whole = range.whole && value == std::floor(value);
    }
    range.count = values.size();
    range.whole = range.whole && std::max(std::abs(range.min), std::abs(range.max)) < 1e15;
    return range;
}

/// Mean and sd of values, taken from one of them so that a large common part costs no digits.
void setMoments(DistributionGroup& group, std::span<const double> values)
{
    if (values.empty())
        return;
    const auto n = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value - values.front();
    const double mean = values.front() + sum / n;
    double squares = 0, rest = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
        rest += value - mean;
    }
    group.mean = mean + rest / n;
    if (values.size() > 1)
        group.sd = std::sqrt(std::max(0.0, squares - rest * rest / n) / (n - 1));
}

/// Bins by Freedman and Diaconis for a range, at least Sturges's number.
std::size_t wantedBins(double span, double quartileRange, std::size_t count)
{
    const auto n = static_cast<double>(count);
    const double sturges = std::ceil(std::log2(n)) + 1;
    const double width = 2 * quartileRange / std::cbrt(n);
    const double bins = width > 0 ? std::ceil(span / width) : 0;
    return static_cast<std::size_t>(std::clamp(bins, sturges, static_cast<double>(mostBins)));
}

/// Edges and the part of them where the bulk of the values lies.
void setBins(Distribution& result, const ValueRange& whole, const std::array<double, 5>& quantiles)
{
    const auto [lowest, q1, median, q3, highest] = quantiles;
    ValueRange bulk = whole;
    const double room = 0.2 * (highest - lowest);
    bulk.min = std::max(whole.min, whole.whole ? std::floor(lowest - room) : lowest - room);
    bulk.max = std::min(whole.max, whole.whole ? std::ceil(highest + room) : highest + room);
    if (!(bulk.span() > 0) || whole.span() < longTail * bulk.span())
        bulk = whole;
    const bool single = bulk.whole && bulk.span() < static_cast<double>(mostBins);
    const std::size_t bins = single ? mostBins : wantedBins(bulk.span(), q3 - q1, whole.count);
    result.edges = histogramEdges(bulk, bins);
    result.oneBinPerValue = single;
    const double width = result.binWidth();
    const double missingBins = (whole.span() - bulk.span()) / width;
    if (whole.span() > bulk.span() && missingBins < static_cast<double>(mostBinsInAll)) {
        // The same bins over the whole range.
        const double base = result.edges.front();
        const auto below =
            static_cast<std::ptrdiff_t>(std::max(0.0, std::ceil((base - whole.min) / width)));
        const auto bulkBins = static_cast<std::ptrdiff_t>(result.edges.size()) - 1;
        const double end = result.edges.back();
        auto above =
            static_cast<std::ptrdiff_t>(std::max(0.0, std::ceil((whole.max - end) / width)));
        if (whole.whole && end + static_cast<double>(above) * width == whole.max)
            ++above;
        result.viewLow = base;
        result.viewHigh = end;
        std::vector<double> edges;
        // Whole multiples of the width, so that edges are the numbers one would write.
        const double offset = single ? base : std::round(base / width);
        for (std::ptrdiff_t i = -below; i <= bulkBins + above; ++i)
            edges.push_back(single ? offset + static_cast<double>(i) * width
                                   : (offset + static_cast<double>(i)) * width);
        result.edges = std::move(edges);
    } else if (whole.span() > bulk.span()) {
        result.edges = histogramEdges(whole, mostBinsInAll);
        result.oneBinPerValue = false;
        const auto from = std::upper_bound(result.edges.begin(), result.edges.end(), bulk.min);
        const auto to = std::lower_bound(result.edges.begin(), result.edges.end(), bulk.max);
        result.viewLow = from == result.edges.begin() ? result.edges.front() : *(from - 1);
        result.viewHigh = to == result.edges.end() ? result.edges.back() : *to;
    } else {
        result.viewLow = result.edges.front();
        result.viewHigh = result.edges.back();
    }
}

void addGrid(std::vector<double>& grid, double from, double to, std::size_t points)
{
    for (std::size_t i = 0; i < points; ++i)
        grid.push_back(from + (to - from) * static_cast<double>(i) / static_cast<double>(points));
}

/// Fine where the bulk lies, coarse in the tails; beyond the values by what a kernel reaches.
void setGrid(Distribution& result, double bandwidth)
{
    const double low = std::min(result.edges.front(), result.low - 3 * bandwidth);
    const double high = std::max(result.edges.back(), result.high + 3 * bandwidth);
    const bool tailBelow = result.low < result.viewLow;
    const bool tailAbove = result.high > result.viewHigh;
    if (tailBelow)
        addGrid(result.grid, low, result.viewLow, outerGridPoints);
    addGrid(result.grid, tailBelow ? result.viewLow : low, tailAbove ? result.viewHigh : high,
            gridPoints);
    if (tailAbove)
        addGrid(result.grid, result.viewHigh, high, outerGridPoints);
    result.grid.push_back(high);
}

void fillNumbers(Distribution& result, const data::Column& column, const Grouping* grouping,
                 const std::stop_token& stop)
{
    const GroupedValues values = grouped(column, grouping, stop);
    result.ungrouped = values.ungrouped;
    const ValueRange range = rangeOf(values.values);
    result.all.count = range.count;
    result.all.missing =
        std::accumulate(values.missing.begin(), values.missing.end(), std::size_t{0});
    for (std::size_t g = 0; grouping && g < values.groups(); ++g) {
        DistributionGroup group;
        group.name = grouping->groups[g];
        group.count = values.of(g).size();
        group.missing = values.missing[g];
        result.groups.push_back(std::move(group));
    }
    if (range.count == 0)
        return;
    result.low = range.min;
    result.high = range.max;
    throwIfStopped(stop);
    const auto quantiles = selectedQuantiles(values.values, range.min, range.max,
                                             std::array<double, 5>{0.005, 0.25, 0.5, 0.75, 0.995});
    setBins(result, range, {quantiles[0], quantiles[1], quantiles[2], quantiles[3], quantiles[4]});
    // All rows and each group are parts of their own, so that they can be done side by side.
    const BinFinder binOf(result.edges);
    const std::size_t bins = result.edges.size() - 1;
    const std::size_t parts = result.groups.size() + 1;
    const auto forParts = [&](auto body) {
        parallelBlocks(parts, 1, [&](std::size_t part, std::size_t) {
            throwIfStopped(stop);
            if (part == 0)
                body(result.all, std::span<const double>(values.values));
            else
                body(result.groups[part - 1], values.of(part - 1));
        });
    };
    forParts([&](DistributionGroup& group, std::span<const double> own) {
        setMoments(group, own);
        throwIfStopped(stop);
        group.box = boxOf(group.name, own);
        throwIfStopped(stop);
        group.bandwidth = scottBandwidth(group.sd, group.count);
        group.counts.assign(bins, 0);
        if (parts > 1 && &group == &result.all)
            return; // the sum of the groups
        for (const double value : own)
            ++group.counts[binOf(value)];
    });
    for (const DistributionGroup& group : result.groups)
        for (std::size_t bin = 0; bin < bins; ++bin)
            result.all.counts[bin] += group.counts[bin];
    setGrid(result, result.all.bandwidth);
    forParts([&](DistributionGroup& group, std::span<const double> own) {
        group.density = gaussianDensity(own, group.bandwidth, result.grid, stop);
    });
    for (std::size_t bin = 0; bin < bins; ++bin) {
        if (result.edges[bin + 1] <= result.viewLow)
            result.belowView += result.all.counts[bin];
        else if (result.edges[bin] >= result.viewHigh)
            result.aboveView += result.all.counts[bin];
    }
    if (grouping) {
        result.measure = Measure::Eta;
        result.difference = etaOf(column.numbers, *grouping->codes, grouping->groups.size(), stop);
    }
}

void fillLevels(Distribution& result, const data::Column& column, const Grouping* grouping,
                const std::stop_token& stop)
{
    const std::size_t levels = column.levels.size();
    const std::size_t groups = grouping ? grouping->groups.size() : 1;
    // Row and column 0 take what is missing or in no group.
    std::vector<std::size_t> counts((groups + 1) * (levels + 1), 0);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % rowsBetweenPolls == 0)
            throwIfStopped(stop);
        const auto group =
            grouping ? static_cast<std::size_t>((*grouping->codes)[row] + 1) : std::size_t{1};
        ++counts[group * (levels + 1) + static_cast<std::size_t>(column.codes[row] + 1)];
    }
    result.levels = column.levels;
    result.all.counts.assign(levels, 0);
    for (std::size_t g = 0; g <= groups; ++g) {
        const std::size_t* own = counts.data() + g * (levels + 1);
        if (g == 0) {
            result.ungrouped = std::accumulate(own + 1, own + levels + 1, std::size_t{0});
            continue;
        }
        DistributionGroup group;
        group.missing = own[0];
        group.counts.assign(own + 1, own + levels + 1);
        group.count = std::accumulate(group.counts.begin(), group.counts.end(), std::size_t{0});
        for (std::size_t level = 0; level < levels; ++level)
            result.all.counts[level] += group.counts[level];
        result.all.count += group.count;
        result.all.missing += group.missing;
        if (grouping) {
            group.name = grouping->groups[g - 1];
            result.groups.push_back(std::move(group));
        }
    }
    if (grouping) {
        result.measure = Measure::CramersV;
        result.difference = cramersVOf(column.codes, levels, *grouping->codes, groups, stop);
    }
}

} // namespace

DistributionGroup::DistributionGroup()
    : mean(notANumber),
      sd(notANumber), box{{},         0,          notANumber, notANumber, notANumber,
                          notANumber, notANumber, notANumber, 0,          {}}
{
}

GroupedBoxes Distribution::boxes() const
{
    GroupedBoxes boxes;
    for (const DistributionGroup& group : groups)
        boxes.groups.push_back(group.box);
    boxes.all = all.box;
    boxes.low = low;
    boxes.high = high;
    return boxes;
}

bool hasDistribution(const data::Column& column)
{
    return column.isNumeric() || column.hasLevels();
}

Distribution distribution(const data::DataTable& table, std::size_t index, const Grouping* grouping,
                          std::stop_token stop)
{
    const data::Column& column = table.column(index);
    if (!hasDistribution(column))
        throw Error(ErrorCode::WrongColumnType,
                    filled(translate("Errors", "\"{1}\" holds texts, which have no distribution."),
                           {column.name}),
                    column.name);
    if (grouping && grouping->codes->size() != table.rowCount())
        throw Error(ErrorCode::Internal, "There must be one group per row.");
    Distribution result;
    result.column = index;
    result.name = column.name;
    result.unit = column.unit;
    result.type = column.type;
    result.rows = table.rowCount();
    if (column.isNumeric()) {
        fillNumbers(result, column, grouping, stop);
    } else {
        result.kind = Distribution::Kind::Levels;
        fillLevels(result, column, grouping, stop);
    }
    return result;
}

} // namespace core::explore
