#include "core/predict/rowsplit.h"

#include "core/base/error.h"

#include <limits>
#include <string_view>
#include <unordered_map>

namespace core::predict {
namespace {

using data::Column;
using data::ColumnRole;
using data::ColumnType;

/// With fewer, whole groups cannot make three parts of the shares wished for.
constexpr std::size_t fewestFoundGroups = 30;

struct Groups {
    std::vector<std::int64_t> numbers; ///< one per row of the target; −1 where the cell is missing
    std::size_t distinct = 0;
    bool repeats = false;
};

Groups groupsBy(const Column& column, const std::vector<std::uint32_t>& rows)
{
    std::unordered_map<std::string_view, std::int64_t> ofText;
    std::unordered_map<double, std::int64_t> ofNumber;
    std::unordered_map<std::int32_t, std::int64_t> ofCode;
    Groups groups;
    const auto numberOf = [&](auto& known, const auto& value) {
        const auto [place, isNew] =
            known.try_emplace(value, static_cast<std::int64_t>(groups.distinct));
        if (isNew)
            ++groups.distinct;
        else
            groups.repeats = true;
        return place->second;
    };
    for (const std::uint32_t row : rows) {
        if (column.isMissing(row))
            groups.numbers.push_back(-1);
        else if (column.isNumeric())
            groups.numbers.push_back(numberOf(ofNumber, column.numbers[row]));
        else if (column.hasLevels())
            groups.numbers.push_back(numberOf(ofCode, column.codes[row]));
        else
            groups.numbers.push_back(numberOf(ofText, column.text[row]));
    }
    return groups;
}

std::vector<double> timesOf(const Column& column, const std::vector<std::uint32_t>& rows,
                            Warnings& warnings)
{
    if (!column.isNumeric())
        throw Error(ErrorCode::WrongColumnType, "\"" + column.name + "\" is not a time.",
                    column.name, {}, "Choose a column of dates or numbers.");
    std::vector<double> times;
    std::size_t without = 0;
    for (const std::uint32_t row : rows) {
        const bool missing = column.isMissing(row);
        without += missing ? 1 : 0;
        times.push_back(missing ? -std::numeric_limits<double>::infinity() : column.numbers[row]);
    }
    if (without > 0)
        warnings.push_back({"rows-without-time", column.name,
                            std::to_string(without) + " rows have no value in \"" + column.name +
                                "\" and count as the earliest."});
    return times;
}

/// The first identifier whose values repeat.
std::optional<std::size_t> repeatedIdentifier(const data::DataTable& table,
                                              const TargetClasses& target)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.role(i) != ColumnRole::Identifier)
            continue;
        const Groups groups = groupsBy(table.column(i), target.rows);
        if (groups.repeats && groups.distinct >= fewestFoundGroups)
            return i;
    }
    return std::nullopt;
}

} // namespace

RowSplit splitRows(const data::DataTable& table, const TargetClasses& target,
                   const SplitChoice& choice, std::uint64_t seed)
{
    if (choice.groupColumn && choice.timeColumn)
        throw Error(ErrorCode::InvalidOption,
                    "The rows are split by groups or by time, not by both.", "split", {},
                    "Leave one of them out.");
    RowSplit result;
    if (choice.timeColumn) {
        const std::vector<double> times =
            timesOf(table.column(*choice.timeColumn), target.rows, result.warnings);
        result.split =
            data::timedSplit(target.rows, times, choice.validationShare, choice.testShare);
        result.split.seed = seed;
        return result;
    }
    result.groupColumn = choice.groupColumn;
    if (!result.groupColumn) {
        result.groupColumn = repeatedIdentifier(table, target);
        if (result.groupColumn) {
            const std::string& name = table.column(*result.groupColumn).name;
            result.warnings.push_back(
                {"grouped-by-identifier", name,
                 "Values of \"" + name +
                     "\" occur in several rows; rows with the same one stay in the same part, so "
                     "that nobody is both learned from and judged."});
        }
    }
    if (!result.groupColumn) {
        result.split = data::stratifiedSplit(target.rows, target.codes, choice.validationShare,
                                             choice.testShare, seed);
        return result;
    }
    const Groups groups = groupsBy(table.column(*result.groupColumn), target.rows);
    result.split = data::groupedSplit(target.rows, target.codes, groups.numbers,
                                      choice.validationShare, choice.testShare, seed);
    return result;
}

} // namespace core::predict
