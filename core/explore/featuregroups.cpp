#include "core/explore/featuregroups.h"

#include <algorithm>
#include <cmath>

namespace core::explore {
namespace {

constexpr std::size_t leastBins = 4;
constexpr std::size_t mostBins = 32;
constexpr std::size_t mostLevels = 64;
/// Groups smaller than this on average fit any target by chance.
constexpr std::size_t rowsPerGroup = 20;

FeatureGroups groupsOfLevels(const data::Column& column, std::span<const std::uint32_t> rows)
{
    std::vector<std::uint32_t> counts(column.levels.size());
    for (const std::uint32_t row : rows) {
        if (!column.isMissing(row))
            ++counts[static_cast<std::size_t>(column.codes[row])];
    }
    // The commonest levels have groups of their own, the others share the last one.
    std::vector<std::uint32_t> order;
    for (std::uint32_t level = 0; level < counts.size(); ++level) {
        if (counts[level] > 0)
            order.push_back(level);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
    std::vector<std::int32_t> groupOf(counts.size(), 0);
    const std::size_t most = std::clamp(rows.size() / rowsPerGroup, std::size_t{2}, mostLevels);
    FeatureGroups groups;
    for (std::size_t i = 0; i < order.size(); ++i)
        groupOf[order[i]] = static_cast<std::int32_t>(std::min(i, most - 1)) + 1;
    groups.count = std::min(order.size(), most) + 1;
    for (const std::uint32_t row : rows)
        groups.codes.push_back(
            column.isMissing(row) ? 0 : groupOf[static_cast<std::size_t>(column.codes[row])]);
    return groups;
}

FeatureGroups groupsOfNumbers(const data::Column& column, std::span<const std::uint32_t> rows)
{
    std::vector<double> sorted;
    for (const std::uint32_t row : rows) {
        if (!column.isMissing(row))
            sorted.push_back(column.numbers[row]);
    }
    std::sort(sorted.begin(), sorted.end());
    // The fewer rows, the wider the groups have to be to say more than chance does.
    const auto wanted = static_cast<std::size_t>(std::sqrt(static_cast<double>(sorted.size())) / 4);
    const std::size_t bins = std::clamp(wanted, leastBins, mostBins);
    std::vector<double> edges; // each the first value of a group
    for (std::size_t i = 0; i < bins && !sorted.empty(); ++i)
        edges.push_back(sorted[i * sorted.size() / bins]);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    FeatureGroups groups;
    groups.count = edges.size() + 1;
    for (const std::uint32_t row : rows) {
        const auto edge = column.isMissing(row)
                              ? edges.begin()
                              : std::upper_bound(edges.begin(), edges.end(), column.numbers[row]);
        groups.codes.push_back(static_cast<std::int32_t>(edge - edges.begin()));
    }
    return groups;
}

} // namespace

std::optional<FeatureGroups> featureGroups(const data::Column& column,
                                           std::span<const std::uint32_t> rows)
{
    if (!column.hasLevels() && !column.isNumeric())
        return {};
    FeatureGroups groups =
        column.hasLevels() ? groupsOfLevels(column, rows) : groupsOfNumbers(column, rows);
    const bool varies = std::adjacent_find(groups.codes.begin(), groups.codes.end(),
                                           std::not_equal_to<>()) != groups.codes.end();
    if (!varies)
        return {};
    return groups;
}

} // namespace core::explore
