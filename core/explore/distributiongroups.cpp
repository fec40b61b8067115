#include "core/base/translation.h"
#include "core/explore/ascending.h"
#include "core/explore/distribution.h"
#include "core/explore/valuegroups.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <limits>

namespace core::explore {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

[[noreturn]] void refuse(const data::Column& column)
{
    throw Error(ErrorCode::WrongColumnType,
                filled(translate("Errors", "\"{1}\" does not divide the rows into a few groups."),
                       {column.name}),
                column.name);
}

} // namespace

bool canGroup(const data::Column& column, std::size_t distinct)
{
    return (column.hasLevels() || column.isNumeric()) && distinct >= 2 &&
           distinct <= Grouping::mostGroups;
}

Grouping groupingBy(const data::DataTable& table, std::size_t index, std::stop_token stop)
{
    const data::DataTable::ColumnPointer column = table.columnPointer(index);
    Grouping grouping;
    grouping.name = column->name;
    grouping.column = index;
    if (column->hasLevels()) {
        if (column->levels.size() > Grouping::mostGroups)
            refuse(*column);
        grouping.groups = column->levels;
        grouping.codes = {column, &column->codes};
        return grouping;
    }
    auto values = valueGroups(*column, Grouping::mostGroups, stop);
    if (!values)
        refuse(*column);
    grouping.groups = std::move(values->names);
    grouping.codes = std::make_shared<const std::vector<std::int32_t>>(std::move(values->codes));
    return grouping;
}

Grouping groupingBy(std::string name, std::vector<std::string> groups,
                    std::shared_ptr<const std::vector<std::int32_t>> labels,
                    const std::string& rest)
{
    Grouping grouping;
    grouping.name = std::move(name);
    grouping.groups = std::move(groups);
    grouping.codes = std::move(labels);
    const auto& codes = *grouping.codes;
    if (std::find(codes.begin(), codes.end(), -1) == codes.end())
        return grouping;
    std::vector<std::int32_t> filled = codes;
    std::replace(filled.begin(), filled.end(), -1,
                 static_cast<std::int32_t>(grouping.groups.size()));
    grouping.groups.push_back(rest);
    grouping.codes = std::make_shared<const std::vector<std::int32_t>>(std::move(filled));
    grouping.lastIsRest = true;
    return grouping;
}

namespace {

/// `ties` counts the rows of each value, ascending; `sizes` those of each group; `twiceRanks` has
/// the sums of twice the average rank, whole numbers, of each group.
RankTest rankTest(std::span<const std::size_t> ties, std::span<const std::size_t> sizes,
                  std::span<const std::uint64_t> twiceRanks)
{
    RankTest test{notANumber, notANumber};
    for (const std::size_t size : sizes) {
        test.n += size;
        test.groups += size > 0;
    }
    long double tied = 0;
    for (const std::size_t count : ties) {
        const auto t = static_cast<long double>(count);
        tied += t * t * t - t;
    }
    const auto n = static_cast<long double>(test.n);
    const long double correction = 1 - tied / (n * n * n - n);
    if (test.groups < 2 || !(correction > 0))
        return test;
    // Σ R² / size − n (n + 1)² / 4, taken about the mean rank so that nothing cancels.
    long double between = 0;
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        if (sizes[group] == 0)
            continue;
        const auto size = static_cast<long double>(sizes[group]);
        const long double away =
            static_cast<long double>(twiceRanks[group]) / 2 / size - (n + 1) / 2;
        between += size * away * away;
    }
    test.statistic = static_cast<double>(12 * between / (n * (n + 1)) / correction);
    namespace math = boost::math;
    using Quiet =
        math::policies::policy<math::policies::underflow_error<math::policies::ignore_error>,
                               math::policies::overflow_error<math::policies::ignore_error>,
                               math::policies::promote_double<false>>;
    test.p = math::cdf(math::complement(
        math::chi_squared_distribution<double, Quiet>(static_cast<double>(test.groups - 1)),
        test.statistic));
    return test;
}

/// Twice the average rank of each value.
std::vector<std::uint64_t> twiceAverageRanks(std::span<const std::size_t> ties)
{
    std::vector<std::uint64_t> ranks(ties.size());
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < ties.size(); ++i) {
        ranks[i] = 2 * before + ties[i] + 1;
        before += ties[i];
    }
    return ranks;
}

} // namespace

RankTest kruskalWallis(const data::Column& column, const Grouping& grouping, std::stop_token stop)
{
    const std::vector<std::int32_t>& groups = *grouping.codes;
    const DenseCodes codes = denseCodes(column, stop);
    std::vector<std::size_t> ties(codes.distinct, 0);
    std::vector<std::size_t> sizes(grouping.groups.size(), 0);
    for (std::size_t row = 0; row < codes.codes.size(); ++row) {
        if (codes.codes[row] < 0 || groups[row] < 0)
            continue;
        ++ties[static_cast<std::size_t>(codes.codes[row])];
        ++sizes[static_cast<std::size_t>(groups[row])];
    }
    throwIfStopped(stop);
    const std::vector<std::uint64_t> ranks = twiceAverageRanks(ties);
    std::vector<std::uint64_t> sums(sizes.size(), 0);
    for (std::size_t row = 0; row < codes.codes.size(); ++row)
        if (codes.codes[row] >= 0 && groups[row] >= 0)
            sums[static_cast<std::size_t>(groups[row])] +=
                ranks[static_cast<std::size_t>(codes.codes[row])];
    return rankTest(ties, sizes, sums);
}

RankTest kruskalWallis(std::span<const std::size_t> counts, std::size_t groups)
{
    const std::size_t values = groups > 0 ? counts.size() / groups : 0;
    std::vector<std::size_t> ties(values, 0);
    std::vector<std::size_t> sizes(groups, 0);
    for (std::size_t group = 0; group < groups; ++group) {
        for (std::size_t value = 0; value < values; ++value) {
            ties[value] += counts[group * values + value];
            sizes[group] += counts[group * values + value];
        }
    }
    const std::vector<std::uint64_t> ranks = twiceAverageRanks(ties);
    std::vector<std::uint64_t> sums(groups, 0);
    for (std::size_t group = 0; group < groups; ++group)
        for (std::size_t value = 0; value < values; ++value)
            sums[group] += ranks[value] * counts[group * values + value];
    return rankTest(ties, sizes, sums);
}

} // namespace core::explore
