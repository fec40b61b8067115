#include "core/data/columnroles.h"

#include "core/base/words.h"
#include "core/data/columnnames.h"
#include "core/data/columnreading.h"
#include "core/data/levels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace core::data {
namespace {

constexpr std::size_t mostTargetClasses = 20;

/// Different numbers with their counts, or nothing when there are more than `most`.
std::optional<std::map<double, std::size_t>> fewNumbers(const Column& column, std::size_t most)
{
    std::map<double, std::size_t> counts;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        ++counts[column.numbers[row]];
        if (counts.size() > most)
            return {};
    }
    return counts;
}

bool isConstant(const Column& column)
{
    if (column.missingCount == column.size())
        return false;
    if (column.hasLevels())
        return column.levels.size() == 1;
    if (column.isNumeric()) {
        const auto counts = fewNumbers(column, 1);
        return counts && counts->size() == 1;
    }
    return false;
}

bool canBeTarget(const Column& column)
{
    if (!isTargetName(column.name))
        return false;
    if (column.hasLevels())
        return column.levels.size() >= 2 && column.levels.size() <= mostTargetClasses;
    if (column.type != ColumnType::Numeric)
        return false;
    const auto counts = fewNumbers(column, 2);
    return counts && counts->size() == 2 && counts->contains(0) && counts->contains(1);
}

void warnAboutMissingWords(const Column& column, Warnings& warnings)
{
    if (std::none_of(column.levels.begin(), column.levels.end(), looksLikeMissing))
        return;
    std::vector<std::size_t> count(column.levels.size());
    for (const std::int32_t code : column.codes) {
        if (code >= 0)
            ++count[static_cast<std::size_t>(code)];
    }
    for (std::size_t i = 0; i < column.levels.size(); ++i) {
        if (looksLikeMissing(column.levels[i]))
            warnings.push_back(missingWordWarning(column.name, column.levels[i], count[i]));
    }
}

void warnAboutSpellings(const Column& column, Warnings& warnings)
{
    std::map<std::string, std::string> spelling;
    for (const std::string& level : column.levels) {
        const auto [known, isNew] = spelling.emplace(lowerCase(trimmed(level)), level);
        if (!isNew)
            warnings.push_back({"similar-levels", column.name,
                                "\"" + known->second + "\" and \"" + level + "\" in \"" +
                                    column.name + "\" differ only in case or blanks."});
    }
}

/// −1 or −99 in a column that is otherwise not negative, often enough to be no accident.
void warnAboutMissingNumbers(const Column& column, Warnings& warnings)
{
    std::map<double, std::size_t> negative;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row) || column.numbers[row] >= 0)
            continue;
        ++negative[column.numbers[row]];
        if (negative.size() > 1)
            return;
    }
    if (negative.empty())
        return;
    const auto [value, count] = *negative.begin();
    const std::array<double, 5> usual = {-1, -9, -99, -999, -9999};
    if (std::find(usual.begin(), usual.end(), value) != usual.end() && count * 100 >= column.size())
        warnings.push_back({"possible-missing-token", column.name,
                            numberText(value) + " is the only negative number in \"" + column.name +
                                "\" (" + groupedCount(count) +
                                " cells) and may mean a missing value; it is read as a number."});
}

void warnAboutCodes(const Column& column, Warnings& warnings)
{
    if (!isGroupName(column.name))
        return;
    const auto counts = fewNumbers(column, 12);
    if (!counts || counts->size() < 2)
        return;
    const bool whole = std::all_of(counts->begin(), counts->end(), [](const auto& entry) {
        return entry.first == std::trunc(entry.first) && entry.first >= 0;
    });
    const bool zeroOne = counts->size() == 2 && counts->contains(0) && counts->contains(1);
    if (whole && !zeroOne)
        warnings.push_back({"coded-category", column.name,
                            "\"" + column.name + "\" holds only " + std::to_string(counts->size()) +
                                " different whole numbers; if they are codes, read it as a "
                                "category."});
}

} // namespace

std::vector<ColumnRole> proposeRoles(std::span<const DataTable::ColumnPointer> columns,
                                     Warnings& warnings)
{
    std::vector<ColumnRole> roles(columns.size(), ColumnRole::Feature);
    std::optional<std::size_t> target;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = *columns[i];
        if (column.size() > 0 && column.missingCount == column.size()) {
            roles[i] = ColumnRole::Ignored;
            warnings.push_back({"empty-column", column.name,
                                "\"" + column.name + "\" has no values; it is ignored."});
        } else if (column.type == ColumnType::Identifier) {
            roles[i] = ColumnRole::Identifier;
        } else if (column.type == ColumnType::Text) {
            roles[i] = ColumnRole::Ignored;
        } else if (isConstant(column)) {
            roles[i] = ColumnRole::Ignored;
            warnings.push_back({"constant-column", column.name,
                                "\"" + column.name + "\" never varies; it is ignored."});
        } else if (canBeTarget(column)) {
            target = i;
        }
    }
    if (target)
        roles[*target] = ColumnRole::Target;
    return roles;
}

void warnAboutValues(const Column& column, Warnings& warnings)
{
    if (column.hasLevels()) {
        warnAboutMissingWords(column, warnings);
        warnAboutSpellings(column, warnings);
    } else if (column.type == ColumnType::Numeric) {
        warnAboutMissingNumbers(column, warnings);
        warnAboutCodes(column, warnings);
    }
    if (column.roundTripDifferences > 0)
        warnings.push_back({"round-trip", column.name,
                            groupedCount(column.roundTripDifferences) + " numbers in \"" +
                                column.name + "\" have more digits than can be kept."});
}

} // namespace core::data
