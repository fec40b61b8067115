#include "core/predict/rowsplit.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>
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
        throw Error(ErrorCode::WrongColumnType,
                    filled(translate("Errors", "\"{1}\" is not a time."), {column.name}),
                    column.name, {}, translate("Errors", "Choose a column of dates or numbers."));
    std::vector<double> times;
    std::size_t without = 0;
    for (const std::uint32_t row : rows) {
        const bool missing = column.isMissing(row);
        without += missing ? 1 : 0;
        times.push_back(missing ? -std::numeric_limits<double>::infinity() : column.numbers[row]);
    }
    if (without > 0)
        warnings.push_back(
            {"rows-without-time", column.name,
             filled(translate("Warnings",
                              "{1} rows have no value in \"{2}\" and count as the earliest."),
                    {std::to_string(without), column.name})});
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

struct Found {
    std::optional<std::size_t> column;
    Warnings warnings;
};

/// The column whose rows stay together: the one chosen, or an identifier that repeats.
Found groupColumnOf(const data::DataTable& table, const TargetClasses& target,
                    const SplitChoice& choice)
{
    if (choice.groupColumn && choice.timeColumn)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The rows are split by groups or by time, not by both."),
                    "split", {}, translate("Errors", "Leave one of them out."));
    if (choice.groupColumn || choice.timeColumn)
        return {choice.groupColumn, {}};
    Found found{repeatedIdentifier(table, target), {}};
    if (found.column) {
        const std::string& name = table.column(*found.column).name;
        found.warnings.push_back(
            {"grouped-by-identifier", name,
             filled(
                 translate("Warnings",
                           "Values of \"{1}\" occur in several rows; rows with the same one stay "
                           "in the same part, so that nobody is both learned from and judged."),
                 {name})});
    }
    return found;
}

/// Rows and classes of the entries of `target` for which `chosen` says so.
template <typename Chosen>
TargetClasses chosenOf(const TargetClasses& target, const Chosen& chosen)
{
    TargetClasses result;
    for (std::size_t i = 0; i < target.rows.size(); ++i)
        if (chosen(i)) {
            result.rows.push_back(target.rows[i]);
            result.codes.push_back(target.codes[i]);
        }
    return result;
}

/// Parts `rest` into training and validation rows, as the choice says.
data::Split innerSplit(const data::DataTable& table, const TargetClasses& rest,
                       const SplitChoice& choice, std::optional<std::size_t> groupColumn,
                       double share, std::uint64_t seed)
{
    if (choice.timeColumn) {
        Warnings known;
        return data::timedSplit(
            rest.rows, timesOf(table.column(*choice.timeColumn), rest.rows, known), share, 0);
    }
    if (!groupColumn)
        return data::stratifiedSplit(rest.rows, rest.codes, share, 0, seed);
    const Groups groups = groupsBy(table.column(*groupColumn), rest.rows);
    return data::groupedSplit(rest.rows, rest.codes, groups.numbers, share, 0, seed);
}

TargetClasses among(const TargetClasses& target, const std::vector<std::uint32_t>& rows)
{
    return chosenOf(
        target, [&](std::size_t i) { return std::ranges::binary_search(rows, target.rows[i]); });
}

} // namespace

RowSplit splitRows(const data::DataTable& table, const TargetClasses& target,
                   const SplitChoice& choice, std::uint64_t seed)
{
    RowSplit result;
    Found found = groupColumnOf(table, target, choice);
    result.groupColumn = found.column;
    result.warnings = std::move(found.warnings);
    if (choice.timeColumn) {
        const std::vector<double> times =
            timesOf(table.column(*choice.timeColumn), target.rows, result.warnings);
        result.split =
            data::timedSplit(target.rows, times, choice.validationShare, choice.testShare);
        result.split.seed = seed;
        return result;
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

std::vector<std::int32_t> foldNumbers(const data::DataTable& table, const SplitChoice& choice,
                                      std::optional<std::size_t> groupColumn,
                                      const std::vector<std::uint32_t>& rows,
                                      std::span<const std::int32_t> classes, int folds,
                                      std::uint64_t seed)
{
    if (choice.timeColumn)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Rows that are split by time cannot be dealt into folds."),
                    "folds", {},
                    translate("Errors", "Split at random or by group, or train a single model."));
    if (!groupColumn)
        return data::stratifiedFolds(classes, folds, seed);
    return data::groupedFolds(classes, groupsBy(table.column(*groupColumn), rows).numbers, folds,
                              seed);
}

std::vector<std::vector<std::uint32_t>>
nestedShares(const data::DataTable& table, const TargetClasses& target, const SplitChoice& choice,
             std::optional<std::size_t> groupColumn, const std::vector<std::uint32_t>& rows,
             std::span<const double> shares, std::uint64_t seed)
{
    const Random random(seed);
    std::vector<std::vector<std::uint32_t>> parts(shares.size());
    TargetClasses rest = among(target, rows);
    const auto all = static_cast<double>(rest.rows.size());
    for (std::size_t part = shares.size(); part-- > 0;) {
        const auto wanted = static_cast<std::size_t>(std::llround(shares[part] * all));
        if (wanted < rest.rows.size()) {
            try {
                // What is called validation there is the part that goes on: the latest rows.
                const data::Split cut =
                    innerSplit(table, rest, choice, groupColumn,
                               static_cast<double>(wanted) / static_cast<double>(rest.rows.size()),
                               random.fork(part).next());
                rest = among(rest, cut.validation);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::NotEnoughRows)
                    throw;
                return parts;
            }
        }
        parts[part] = rest.rows;
        if (rest.rows.empty())
            return parts;
    }
    return parts;
}

FoldedRows foldRows(const data::DataTable& table, const TargetClasses& target,
                    const SplitChoice& choice, int folds, int repeats, std::uint64_t seed)
{
    if (repeats < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "There must be at least one repeat."), "repeats", {},
                    translate("Errors", "Choose 1 or more."));
    Found found = groupColumnOf(table, target, choice);
    FoldedRows result;
    result.foldCount = folds;
    result.groupColumn = found.column;
    result.warnings = std::move(found.warnings);
    const double share = choice.validationShare / (1 - choice.testShare);
    const bool byTime = choice.timeColumn.has_value();
    for (int repeat = 0; repeat < (byTime ? 1 : repeats); ++repeat) {
        const Random random = Random(seed).fork(static_cast<std::uint64_t>(repeat));
        // By time, stretch 0 is never tested: fold f tests stretch f + 1.
        const std::vector<std::int32_t> numbers =
            byTime ? data::timedBlocks(
                         timesOf(table.column(*choice.timeColumn), target.rows, result.warnings),
                         folds + 1)
                   : foldNumbers(table, choice, found.column, target.rows, target.codes, folds,
                                 Random(random).next());
        for (int fold = 0; fold < folds; ++fold) {
            const int tested = fold + (byTime ? 1 : 0);
            const TargetClasses rest = chosenOf(target, [&](std::size_t i) {
                return byTime ? numbers[i] < tested : numbers[i] != tested;
            });
            const std::uint64_t own = random.fork(static_cast<std::uint64_t>(fold) + 1).next();
            data::Split split = innerSplit(table, rest, choice, found.column, share, own);
            split.test = chosenOf(target, [&](std::size_t i) { return numbers[i] == tested; }).rows;
            split.seed = seed;
            result.folds.push_back(std::move(split));
        }
    }
    return result;
}

} // namespace core::predict
