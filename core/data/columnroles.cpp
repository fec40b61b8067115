#include "core/data/columnroles.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/columnnames.h"
#include "core/data/columnreading.h"
#include "core/data/datetext.h"
#include "core/data/levels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <limits>
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
            warnings.push_back(
                {"similar-levels", column.name,
                 filled(translate("Warnings",
                                  "\"{1}\" and \"{2}\" in \"{3}\" differ only in case or blanks."),
                        {known->second, level, column.name})});
    }
}

/// The least or greatest value of a column, how often it occurs, and the value next to it.
struct EndValue {
    double value = 0;
    double next = 0;
    std::size_t count = 0;
    std::size_t others = 0; ///< cells of other values
};

/// The least and the greatest, in one pass.
std::array<EndValue, 2> endValues(const Column& column)
{
    std::array<EndValue, 2> ends;
    constexpr std::array<double, 2> signs = {-1, 1};
    std::size_t filled = 0;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        ++filled;
        const double value = column.numbers[row];
        for (std::size_t i = 0; i < ends.size(); ++i) {
            EndValue& end = ends[i];
            const double sign = signs[i];
            if (filled == 1) {
                end = {value, sign * -1e300, 1, 0};
            } else if (value == end.value) {
                ++end.count;
            } else if (sign * value > sign * end.value) {
                end.next = end.value;
                end.value = value;
                end.count = 1;
            } else if (sign * value > sign * end.next) {
                end.next = value;
            }
        }
    }
    for (EndValue& end : ends)
        end.others = filled - end.count;
    return ends;
}

/// Whether the least or the greatest value is one of `values`: a quick look before the long one.
/// Missing cells are NaN, which is neither less nor greater.
bool endsAtOneOf(const Column& column, std::initializer_list<double> values)
{
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> least;
    std::array<double, lanes> most;
    least.fill(std::numeric_limits<double>::infinity());
    most.fill(-std::numeric_limits<double>::infinity());
    const std::vector<double>& numbers = column.numbers;
    std::size_t row = 0;
    for (; row + lanes <= numbers.size(); row += lanes) {
        for (std::size_t i = 0; i < lanes; ++i) {
            const double value = numbers[row + i];
            least[i] = value < least[i] ? value : least[i];
            most[i] = value > most[i] ? value : most[i];
        }
    }
    for (; row < numbers.size(); ++row) {
        least[0] = numbers[row] < least[0] ? numbers[row] : least[0];
        most[0] = numbers[row] > most[0] ? numbers[row] : most[0];
    }
    const double low = *std::min_element(least.begin(), least.end());
    const double high = *std::max_element(most.begin(), most.end());
    return std::find(values.begin(), values.end(), low) != values.end() ||
           std::find(values.begin(), values.end(), std::floor(high)) != values.end();
}

/// Often enough to be no accident.
bool isFrequent(const EndValue& end, const Column& column)
{
    return end.others > 0 && end.count >= 2 && end.count * 200 >= column.size();
}

/// {1} of `sentence` is the value, {2} the column, {3} the number of cells.
void suggestToken(const Column& column, const std::string& sentence, const std::string& value,
                  const EndValue& end, Warnings& warnings)
{
    warnings.push_back({"possible-missing-token", column.name,
                        filled(sentence, {value, column.name, groupedCount(end.count)})});
}

/// −1, −99 and the like as the only negative number, or 999, 9999 and the like far above all
/// others.
void warnAboutMissingNumbers(const Column& column, Warnings& warnings)
{
    if (!endsAtOneOf(column, {-1, -9, -99, -999, -9999, -99999, 99, 999, 9999, 99999, 999999}))
        return;
    static constexpr std::array<double, 6> below = {-1, -9, -99, -999, -9999, -99999};
    static constexpr std::array<double, 5> above = {99, 999, 9999, 99999, 999999};
    const auto [least, most] = endValues(column);
    const auto isIn = [](const auto& values, double value) {
        return std::find(values.begin(), values.end(), value) != values.end();
    };
    if (isIn(below, least.value) && least.next >= 0 && isFrequent(least, column))
        suggestToken(column,
                     translate("Warnings", "{1} is the only negative number in \"{2}\" ({3} cells) "
                                           "and may mean a missing value; it is read as a value."),
                     withDecimalMark(numberText(least.value)), least, warnings);
    if (isIn(above, most.value) && most.next * 2 < most.value && isFrequent(most, column))
        suggestToken(column,
                     translate("Warnings", "{1} is far above all other numbers in \"{2}\" ({3} "
                                           "cells) and may mean a missing value; it is read as a "
                                           "value."),
                     withDecimalMark(numberText(most.value)), most, warnings);
}

/// 1900-01-01 and the like, which programs write for "no date".
void warnAboutMissingDates(const Column& column, Warnings& warnings)
{
    constexpr double year = 365;
    static constexpr std::array<double, 3> below = {
        -25567, // 1900-01-01
        -25569, // 1899-12-30, day 0 of spreadsheets
        0,      // 1970-01-01
    };
    constexpr double lastDay = 2932896; // 9999-12-31
    if (!endsAtOneOf(column, {below[0], below[1], below[2], lastDay}))
        return;
    const auto [least, most] = endValues(column);
    const bool isEarly = std::find(below.begin(), below.end(), least.value) != below.end();
    if (isEarly && least.next - least.value > year && least.count >= 2 && least.others > 0)
        suggestToken(column,
                     translate("Warnings", "{1} is far before all other dates in \"{2}\" ({3} "
                                           "cells) and may mean a missing value; it is read as a "
                                           "value."),
                     dateText(least.value), least, warnings);
    if (std::floor(most.value) == lastDay && most.others > 0)
        suggestToken(column,
                     translate("Warnings", "{1} is far behind all other dates in \"{2}\" ({3} "
                                           "cells) and may mean a missing value; it is read as a "
                                           "value."),
                     dateText(most.value), most, warnings);
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
        warnings.push_back(
            {"coded-category", column.name,
             filled(translate("Warnings", "\"{1}\" holds only {2} different whole numbers; if they "
                                          "are codes, read it as a category."),
                    {column.name, std::to_string(counts->size())})});
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
            warnings.push_back(
                {"empty-column", column.name,
                 filled(translate("Warnings", "\"{1}\" has no values; it is ignored."),
                        {column.name})});
        } else if (column.type == ColumnType::Identifier) {
            roles[i] = ColumnRole::Identifier;
        } else if (column.type == ColumnType::Text) {
            roles[i] = ColumnRole::Ignored;
        } else if (isConstant(column)) {
            roles[i] = ColumnRole::Ignored;
            warnings.push_back(
                {"constant-column", column.name,
                 filled(translate("Warnings", "\"{1}\" never varies; it is ignored."),
                        {column.name})});
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
    } else if (column.type == ColumnType::Date) {
        warnAboutMissingDates(column, warnings);
    }
    if (column.roundTripDifferences > 0)
        warnings.push_back(
            {"round-trip", column.name,
             filled(
                 translate("Warnings", "{1} numbers in \"{2}\" have more digits than can be kept."),
                 {groupedCount(column.roundTripDifferences), column.name})});
}

} // namespace core::data
