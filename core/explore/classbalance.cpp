#include "core/explore/classbalance.h"

#include "core/base/progress.h"
#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <numeric>

namespace core::explore {
namespace {

constexpr std::size_t mostNumericClasses = 20;
constexpr std::size_t mostClasses = 200;
constexpr std::size_t rowsPerPoll = 1 << 18;
/// Unbalanced from here on: the commonest class has this many times the rows of the smallest.
constexpr double unbalancedRatio = 4;
constexpr std::size_t mostNamed = 3;

bool isSmaller(const ClassBalance::Class& a, const ClassBalance::Class& b)
{
    return a.count < b.count;
}

/// Codes of a column of few numbers and its values, ascending; no values when they are too many.
std::vector<double> numericCodes(const data::Column& column, std::vector<std::int32_t>& codes,
                                 const std::stop_token& stop)
{
    std::vector<double> values; // in order of appearance
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (row % rowsPerPoll == 0)
            throwIfStopped(stop);
        if (column.isMissing(row))
            continue;
        const auto known = std::find(values.begin(), values.end(), column.numbers[row]);
        codes[row] = static_cast<std::int32_t>(known - values.begin());
        if (known == values.end()) {
            values.push_back(column.numbers[row]);
            if (values.size() > mostNumericClasses)
                return {};
        }
    }
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<std::int32_t> rank(values.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = static_cast<std::int32_t>(i);
    for (std::int32_t& code : codes) {
        if (code >= 0)
            code = rank[static_cast<std::size_t>(code)];
    }
    std::sort(values.begin(), values.end());
    return values;
}

std::string named(const ClassBalance::Class& entry)
{
    return "\"" + entry.name + "\" (" + groupedCount(entry.count) + ")";
}

} // namespace

const ClassBalance::Class& ClassBalance::commonest() const
{
    return *std::max_element(classes.begin(), classes.end(), isSmaller);
}

const ClassBalance::Class& ClassBalance::smallest() const
{
    return *std::min_element(classes.begin(), classes.end(), isSmaller);
}

std::optional<TargetCodes> targetCodes(const data::DataTable& table, std::stop_token stop)
{
    const std::optional<std::size_t> target = table.target();
    if (!target)
        return {};
    const data::Column& column = table.column(*target);
    TargetCodes result;
    std::vector<std::string> names;
    if (column.hasLevels()) {
        result.codes = column.codes;
        names = column.levels;
    } else if (column.type == data::ColumnType::Numeric) {
        result.codes.assign(column.size(), -1);
        for (const double value : numericCodes(column, result.codes, stop))
            names.push_back(data::numberText(value));
    }
    if (names.empty())
        return {};
    std::vector<std::size_t> counts(names.size());
    for (const std::int32_t code : result.codes) {
        if (code >= 0)
            ++counts[static_cast<std::size_t>(code)];
    }
    ClassBalance& balance = result.balance;
    balance.target = *target;
    balance.rowsWithoutClass = column.missingCount;
    balance.rowsWithClass = column.size() - column.missingCount;
    std::vector<std::int32_t> place(names.size(), -1);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (counts[i] == 0)
            continue;
        place[i] = static_cast<std::int32_t>(balance.classes.size());
        balance.classes.push_back(
            {std::move(names[i]), counts[i],
             static_cast<double>(counts[i]) / static_cast<double>(balance.rowsWithClass)});
    }
    if (balance.classes.empty() || balance.classes.size() > mostClasses)
        return {};
    if (balance.classes.size() < place.size()) {
        for (std::int32_t& code : result.codes) {
            if (code >= 0)
                code = place[static_cast<std::size_t>(code)];
        }
    }
    return result;
}

Warnings balanceFindings(const data::DataTable& table, const ClassBalance& balance)
{
    Warnings findings;
    if (balance.classes.size() < 2)
        return findings;
    const std::string& target = table.column(balance.target).name;
    const ClassBalance::Class& most = balance.commonest();
    const ClassBalance::Class& least = balance.smallest();
    if (static_cast<double>(most.count) >= unbalancedRatio * static_cast<double>(least.count))
        findings.push_back(
            {"imbalanced-classes", target,
             filled(translate("Warnings",
                              "\"{1}\" is unevenly spread: {2} of the rows are \"{3}\", {4} "
                              "\"{5}\". Always saying \"{6}\" would be right in {7} of them."),
                    {target, percentText(most.share), most.name, percentText(least.share),
                     least.name, most.name, percentText(most.share)})});
    std::vector<ClassBalance::Class> rare;
    std::copy_if(balance.classes.begin(), balance.classes.end(), std::back_inserter(rare),
                 [](const ClassBalance::Class& entry) { return entry.count < fewRowsOfClass; });
    if (rare.empty())
        return findings;
    std::stable_sort(rare.begin(), rare.end(), isSmaller);
    std::string list;
    for (std::size_t i = 0; i < std::min(rare.size(), mostNamed); ++i)
        list += (i == 0 ? "" : ", ") + named(rare[i]);
    if (rare.size() > mostNamed)
        list += filled(translate("Warnings", " and {1} more"),
                       {std::to_string(rare.size() - mostNamed)});
    findings.push_back(
        {"rare-class", target,
         filled(rare.size() == 1
                    ? translate("Warnings", "1 value of \"{1}\" has fewer than {2} rows: {3}.")
                    : translate("Warnings", "{4} values of \"{1}\" have fewer than {2} rows: {3}."),
                {target, std::to_string(fewRowsOfClass), list, std::to_string(rare.size())})});
    return findings;
}

} // namespace core::explore
