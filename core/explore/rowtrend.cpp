#include "core/explore/rowtrend.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/explore/measures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace core::explore {
namespace {

constexpr std::size_t leastRows = 30;
constexpr std::size_t leastDistinct = 10;
/// |Spearman's ρ| with the row number from which a column counts as ordered.
constexpr double orderedFrom = 0.95;
/// A file in blocks has at most this share of the runs of a shuffled one.
constexpr double blockShare = 0.5;
/// Runs so few are no accident.
constexpr double blockZ = -5;
/// Cramér's V of class and tenth of the file from which on the classes drift.
constexpr double driftFrom = 0.15;
constexpr std::size_t parts = 10;

std::string twoDecimals(double value)
{
    return fixedText(value, 2);
}

/// The class whose share differs most between the first and the last tenth.
std::string driftText(const TargetCodes& target, const std::string& name)
{
    const std::size_t classes = target.balance.classes.size();
    const std::size_t rows = target.codes.size();
    std::vector<double> first(classes), last(classes);
    double firstRows = 0, lastRows = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t part = row * parts / rows;
        if (target.codes[row] < 0 || (part != 0 && part != parts - 1))
            continue;
        ++(part == 0 ? first : last)[static_cast<std::size_t>(target.codes[row])];
        ++(part == 0 ? firstRows : lastRows);
    }
    std::size_t most = 0;
    double largest = -1;
    for (std::size_t i = 0; i < classes; ++i) {
        const double difference = std::abs(first[i] / firstRows - last[i] / lastRows);
        if (difference > largest) {
            largest = difference;
            most = i;
        }
    }
    return filled(translate("Warnings", "\"{1}\" changes along the file: \"{2}\" has {3} of the "
                                        "first tenth of the rows and {4} of the last."),
                  {name, target.balance.classes[most].name, percentText(first[most] / firstRows),
                   percentText(last[most] / lastRows)});
}

} // namespace

Runs runsOf(std::span<const std::int32_t> codes)
{
    Runs runs;
    std::vector<double> counts;
    std::int32_t before = -1;
    double n = 0;
    for (const std::int32_t code : codes) {
        if (code < 0)
            continue;
        if (static_cast<std::size_t>(code) >= counts.size())
            counts.resize(static_cast<std::size_t>(code) + 1);
        ++counts[static_cast<std::size_t>(code)];
        ++n;
        runs.count += code != before;
        before = code;
    }
    double squares = 0;
    double cubes = 0;
    for (const double count : counts) {
        squares += count * count;
        cubes += count * count * count;
    }
    if (n < 2)
        return runs;
    runs.expected = n + 1 - squares / n;
    const double variance =
        (squares * (squares + n * (n + 1)) - 2 * n * cubes - n * n * n) / (n * n * (n - 1));
    if (variance > 0)
        runs.z = (static_cast<double>(runs.count) - runs.expected) / std::sqrt(variance);
    return runs;
}

std::optional<Warning> rowOrderFinding(const data::Column& column,
                                       std::span<const std::uint32_t> rows, std::stop_token stop)
{
    if (!column.isNumeric() && column.type != data::ColumnType::Ordinal)
        return {};
    data::Column values;
    values.type = data::ColumnType::Numeric;
    data::Column numbers = values;
    for (const std::uint32_t row : rows) {
        if (column.isMissing(row))
            continue;
        values.numbers.push_back(column.isNumeric() ? column.numbers[row] : column.codes[row]);
        numbers.numbers.push_back(static_cast<double>(row));
    }
    if (values.numbers.size() < leastRows)
        return {};
    values.missing.resize(values.numbers.size());
    numbers.missing.resize(numbers.numbers.size());
    const RankedColumn ranked = rankedColumn(values, stop);
    if (ranked.distinct < leastDistinct)
        return {};
    const PairFigures rho = spearmanOf(ranked, rankedColumn(numbers, stop), stop);
    if (!rho.isDefined() || std::abs(rho.value) < orderedFrom)
        return {};
    return Warning{"row-order", column.name,
                   filled(rho.value > 0 ? translate("Warnings", "\"{1}\" rises with the row number "
                                                                "(Spearman's ρ {2}).")
                                        : translate("Warnings", "\"{1}\" falls with the row number "
                                                                "(Spearman's ρ {2})."),
                          {column.name, twoDecimals(rho.value)})};
}

std::optional<Warning> orderedTargetFinding(const data::DataTable& table, const TargetCodes& target,
                                            std::stop_token stop)
{
    const ClassBalance& balance = target.balance;
    if (balance.classes.size() < 2 || balance.rowsWithClass < leastRows)
        return {};
    const std::string& name = table.column(balance.target).name;
    const Runs runs = runsOf(target.codes);
    if (static_cast<double>(runs.count) <= blockShare * runs.expected && runs.z <= blockZ)
        return Warning{
            "ordered-target", name,
            filled(translate("Warnings", "The rows are sorted by \"{1}\": {2} blocks of equal "
                                         "values, where a shuffled file has about {3}."),
                   {name, groupedCount(runs.count),
                    groupedCount(static_cast<std::size_t>(std::lround(runs.expected)))})};
    std::vector<std::int32_t> part(target.codes.size());
    for (std::size_t row = 0; row < part.size(); ++row)
        part[row] = static_cast<std::int32_t>(row * parts / part.size());
    const PairFigures drift = cramersVOf(target.codes, balance.classes.size(), part, parts, stop);
    if (!drift.isDefined() || drift.value < driftFrom || drift.p > 0.001)
        return {};
    return Warning{"ordered-target", name, driftText(target, name)};
}

} // namespace core::explore
