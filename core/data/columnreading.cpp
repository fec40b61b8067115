#include "core/data/columnreading.h"

#include "core/base/words.h"
#include "core/data/columnnames.h"
#include "core/data/datetext.h"
#include "core/data/levels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <unordered_set>

namespace core::data {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t fewRows = 20;

/// What the texts of the filled cells have in common.
struct NumberEvidence {
    std::size_t plain = 0;
    std::size_t code = 0;
    std::size_t none = 0;
    std::size_t firstNone = 0; ///< row
    std::size_t firstCode = 0;
    bool allWhole = true;
};

NumberEvidence weighNumbers(const CellTexts& cells, NumberStyle style, bool stopAtText)
{
    NumberEvidence evidence;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells.missing[row] != 0)
            continue;
        const ParsedNumber number = parseNumber(cells.text[row], style);
        if (number.kind == NumberKind::None) {
            if (evidence.none++ == 0)
                evidence.firstNone = row;
            if (stopAtText)
                return evidence;
        } else if (number.kind == NumberKind::Code) {
            if (evidence.code++ == 0)
                evidence.firstCode = row;
        } else {
            ++evidence.plain;
            evidence.allWhole = evidence.allWhole && number.value == std::trunc(number.value);
        }
    }
    return evidence;
}

std::size_t countDistinct(const CellTexts& cells)
{
    std::unordered_set<std::string_view> seen;
    seen.reserve(cells.filled());
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells.missing[row] == 0)
            seen.insert(trimmed(cells.text[row]));
    }
    return seen.size();
}

Column startColumn(const std::string& name, ColumnType type, CellTexts& cells)
{
    Column column;
    column.name = name;
    column.type = type;
    column.missing = std::move(cells.missing);
    column.missingCount = cells.missingCount;
    return column;
}

void makeMissing(ReadColumn& result, std::size_t row)
{
    result.column.missing[row] = 1;
    ++result.column.missingCount;
    ++result.unreadable;
}

ReadColumn readNumeric(const std::string& name, CellTexts cells, NumberStyle style)
{
    const TextArena text = std::move(cells.text);
    ReadColumn result{startColumn(name, ColumnType::Numeric, cells), {}, 0};
    Column& column = result.column;
    column.numbers.assign(column.size(), nan);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        const ParsedNumber number = parseNumber(text[row], style);
        if (number.kind == NumberKind::None) {
            makeMissing(result, row);
            continue;
        }
        column.numbers[row] = number.value;
        if (number.needsRoundTripCheck && !roundTrips(text[row], number.value, style))
            ++column.roundTripDifferences;
    }
    return result;
}

ReadColumn readText(const std::string& name, CellTexts cells, ColumnType type, std::string rule)
{
    TextArena text = std::move(cells.text);
    ReadColumn result{startColumn(name, type, cells), {}, 0};
    result.column.text = std::move(text);
    result.column.rule = std::move(rule);
    return result;
}

ReadColumn readDates(const std::string& name, CellTexts cells, DateOrder order)
{
    const TextArena text = std::move(cells.text);
    ReadColumn result{startColumn(name, ColumnType::Date, cells), {}, 0};
    Column& column = result.column;
    column.numbers.assign(column.size(), nan);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        if (const auto days = parseDate(text[row], order))
            column.numbers[row] = *days;
        else
            makeMissing(result, row);
    }
    return result;
}

std::string_view orderWords(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return "year-month-day";
    case DateOrder::DayMonthYear:
        return "day-month-year";
    case DateOrder::MonthDayYear:
        break;
    }
    return "month-day-year";
}

constexpr std::array<DateOrder, 3> dateOrders = {DateOrder::YearMonthDay, DateOrder::DayMonthYear,
                                                 DateOrder::MonthDayYear};

std::array<std::size_t, 3> countDates(const CellTexts& cells, bool stopWhenNone)
{
    std::array<std::size_t, 3> count = {};
    std::size_t seen = 0;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells.missing[row] != 0)
            continue;
        ++seen;
        bool any = false;
        for (std::size_t i = 0; i < dateOrders.size(); ++i) {
            count[i] += parseDate(cells.text[row], dateOrders[i]) ? 1 : 0;
            any = any || count[i] == seen;
        }
        if (stopWhenNone && !any)
            return {};
    }
    return count;
}

/// Text as levels and codes, without a type yet.
Column encodeLevels(const std::string& name, CellTexts cells)
{
    const TextArena text = std::move(cells.text);
    Column column = startColumn(name, ColumnType::Category, cells);
    LevelDictionary dictionary;
    column.codes.assign(column.size(), -1);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isMissing(row))
            column.codes[row] = dictionary.code(text[row]);
    }
    column.levels = dictionary.levels();
    return column;
}

/// Levels in the order of `positions`, codes with them.
void reorderLevels(Column& column, const std::vector<std::size_t>& positions)
{
    std::vector<std::int32_t> newCode(positions.size());
    std::vector<std::string> levels(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        newCode[positions[i]] = static_cast<std::int32_t>(i);
        levels[i] = std::move(column.levels[positions[i]]);
    }
    column.levels = std::move(levels);
    for (std::int32_t& code : column.codes) {
        if (code >= 0)
            code = newCode[static_cast<std::size_t>(code)];
    }
}

void sortNaturally(Column& column)
{
    std::vector<std::size_t> positions(column.levels.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    std::sort(positions.begin(), positions.end(), [&](std::size_t a, std::size_t b) {
        return naturalLess(column.levels[a], column.levels[b]);
    });
    reorderLevels(column, positions);
}

std::string chain(const std::vector<std::string>& levels)
{
    std::string text;
    for (std::size_t i = 0; i < levels.size(); ++i)
        text += (i > 0 ? " < " : "") + levels[i];
    return text;
}

std::string distinctRule(std::size_t distinct, std::size_t filled)
{
    if (distinct == 1)
        return "The same text in every filled cell.";
    return groupedCount(distinct) + " different texts in " + groupedCount(filled) +
           " filled cells.";
}

/// Strictly rising whole numbers that leave few gaps: a counter of the rows, and no years.
bool isRowCounter(const std::vector<double>& numbers)
{
    if (numbers.size() < fewRows)
        return false;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers[row] != std::trunc(numbers[row]) || numbers[row] < 0 ||
            (row > 0 && numbers[row] <= numbers[row - 1]))
            return false;
    }
    const double range = numbers.back() - numbers.front() + 1;
    const bool years = numbers.front() >= 1700 && numbers.back() <= 2200;
    return !years && range <= 20 * static_cast<double>(numbers.size());
}

void warnAboutDuplicates(ReadColumn& result, std::size_t distinct, std::size_t filled)
{
    if (distinct < filled)
        result.warnings.push_back({"duplicate-ids", result.column.name,
                                   "\"" + result.column.name + "\" is named like an ID, but " +
                                       groupedCount(filled - distinct) +
                                       " cells repeat an earlier one."});
}

/// An ID column where the name and the number of different texts say so.
std::optional<ReadColumn> readIdentifier(const std::string& name, CellTexts& cells,
                                         const NumberEvidence& evidence)
{
    const std::size_t filled = cells.filled();
    const bool isMeasure = evidence.none == 0 && !evidence.allWhole;
    if (!isIdName(name) || isMeasure || filled * 10 < cells.size() * 9)
        return {};
    const std::size_t distinct = countDistinct(cells);
    if (distinct < filled && (distinct < fewRows || distinct * 20 < filled))
        return {};
    std::string rule = distinct == filled ? "Named like an ID and different in every row."
                                          : "Named like an ID and different in most rows.";
    ReadColumn result = readText(name, std::move(cells), ColumnType::Identifier, std::move(rule));
    warnAboutDuplicates(result, distinct, filled);
    return result;
}

ReadColumn readCodes(const std::string& name, CellTexts cells, const NumberEvidence& evidence)
{
    const std::string example(trimmed(cells.text[evidence.firstCode]));
    const std::size_t filled = cells.filled();
    const bool isUnique =
        filled >= fewRows && filled == cells.size() && countDistinct(cells) == filled;
    std::string rule =
        "Digits that a number would change, such as \"" + example + "\": kept as text.";
    return readText(name, std::move(cells), isUnique ? ColumnType::Identifier : ColumnType::Text,
                    std::move(rule));
}

/// Two texts are the two values; of more, those that say yes or no are read.
ReadColumn readBoolean(const std::string& name, CellTexts cells)
{
    ReadColumn result{encodeLevels(name, std::move(cells)), {}, 0};
    Column& column = result.column;
    if (column.levels.size() <= 2) {
        sortNaturally(column);
        bool falseFirst = true;
        if (column.levels.size() == 2 &&
            isBooleanPair(column.levels[0], column.levels[1], falseFirst) && !falseFirst)
            reorderLevels(column, {1, 0});
        return result;
    }
    std::vector<int> truth;
    for (const std::string& level : column.levels)
        truth.push_back(truthOf(level));
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        column.codes[row] = truth[static_cast<std::size_t>(column.codes[row])];
        if (column.codes[row] < 0)
            makeMissing(result, row);
    }
    column.levels = {"no", "yes"};
    return result;
}

/// The words that keep a column from being numeric, with the number of cells each stands in.
using WordCounts = std::map<std::string, std::size_t, std::less<>>;

WordCounts wordsAmongNumbers(const CellTexts& cells, NumberStyle style, std::size_t most)
{
    WordCounts words;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const std::string_view text = cells.text[row];
        if (cells.missing[row] != 0 || parseNumber(text, style).kind != NumberKind::None)
            continue;
        const auto known = words.find(text);
        if (known != words.end())
            ++known->second;
        else if (words.size() < most)
            words.emplace(text, 1);
    }
    return words;
}

void warnAboutWordsAmongNumbers(ReadColumn& result, const WordCounts& words, std::size_t cells)
{
    const std::string& name = result.column.name;
    std::string examples;
    for (const auto& [word, count] : words) {
        if (!result.column.hasLevels() && looksLikeMissing(word))
            result.warnings.push_back(missingWordWarning(name, word, count));
        examples += (examples.empty() ? "\"" : ", \"") + word + "\"";
    }
    result.warnings.push_back({"mixed-numbers", name,
                               "\"" + name + "\" would be numeric but for " + groupedCount(cells) +
                                   " cells such as " + examples + "."});
}

/// Texts that are neither numbers nor dates.
ReadColumn readWords(const std::string& name, CellTexts cells, NumberStyle style,
                     std::size_t numbers)
{
    std::unordered_set<std::string_view> seen;
    seen.reserve(cells.filled());
    std::size_t longest = 0;
    bool blanks = false;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells.missing[row] != 0)
            continue;
        const std::string_view text = cells.text[row];
        seen.insert(text);
        longest = std::max(longest, text.size());
        blanks = blanks || text.find_first_of(" \n\r\t") != text.npos;
    }
    const std::size_t filled = cells.filled();
    const std::size_t distinct = seen.size();
    seen.clear();
    const bool mostlyNumbers = numbers * 10 >= filled * 9 && numbers < filled;
    const WordCounts words = mostlyNumbers ? wordsAmongNumbers(cells, style, 3) : WordCounts();
    ReadColumn result;
    if (areGroups(distinct, filled, longest)) {
        result = finishLevels(encodeLevels(name, std::move(cells)));
    } else if (distinct == filled && filled == cells.size() && filled >= fewRows && !blanks &&
               longest <= 64) {
        result = readText(name, std::move(cells), ColumnType::Identifier,
                          "A short text that is different in every row.");
    } else {
        result = readText(name, std::move(cells), ColumnType::Text,
                          distinctRule(distinct, filled) + " Too many for groups.");
        result.warnings.push_back({"high-cardinality", name,
                                   "\"" + name + "\" has " + groupedCount(distinct) +
                                       " different texts; it is left out of models."});
    }
    if (mostlyNumbers)
        warnAboutWordsAmongNumbers(result, words, filled - numbers);
    return result;
}

ReadColumn readColumnAs(const std::string& name, CellTexts cells, NumberStyle style,
                        ColumnType type);

} // namespace

void CellTexts::append(std::string_view cell, bool isMissing)
{
    text.append(isMissing ? std::string_view() : cell);
    missing.push_back(isMissing ? 1 : 0);
    missingCount += isMissing ? 1 : 0;
}

void CellTexts::append(const CellTexts& others)
{
    text.append(others.text);
    missing.insert(missing.end(), others.missing.begin(), others.missing.end());
    missingCount += others.missingCount;
}

Warning missingWordWarning(const std::string& column, const std::string& word, std::size_t count)
{
    return {"possible-missing-token", column,
            "\"" + word + "\" stands in " + groupedCount(count) + " cells of \"" + column +
                "\" and may mean a missing value; it is read as a value."};
}

bool mayBeIdentifier(const std::string& name, const std::vector<double>& numbers,
                     const std::vector<std::uint8_t>& missing, std::size_t missingCount)
{
    return missingCount == missing.size() || isIdName(name) ||
           (missingCount == 0 && isRowCounter(numbers));
}

bool areGroups(std::size_t distinct, std::size_t filled, std::size_t longest)
{
    if (distinct > mostLevels || longest > 200)
        return false;
    if (filled < fewRows)
        return longest <= 40;
    return distinct * 2 <= filled && (distinct <= 100 || distinct * 20 <= filled);
}

ReadColumn finishNumeric(Column column)
{
    column.type = ColumnType::Numeric;
    column.rule = "Every filled cell is a number.";
    return {std::move(column), {}, 0};
}

ReadColumn finishDates(Column column, DateOrder order)
{
    column.type = ColumnType::Date;
    column.rule = "Every filled cell is a date, " + std::string(orderWords(order)) + ".";
    return {std::move(column), {}, 0};
}

ReadColumn finishLevels(Column column)
{
    const std::size_t filled = column.size() - column.missingCount;
    sortNaturally(column);
    ReadColumn result;
    bool falseFirst = true;
    if (column.levels.size() == 2 &&
        isBooleanPair(column.levels[0], column.levels[1], falseFirst)) {
        if (!falseFirst)
            reorderLevels(column, {1, 0});
        column.type = ColumnType::Boolean;
        column.rule = "Two values, " + column.levels[0] + " and " + column.levels[1] + ".";
    } else if (const auto order = knownOrder(column.levels); !order.empty()) {
        reorderLevels(column, order);
        column.type = ColumnType::Ordinal;
        column.rule = chain(column.levels) + " is a known order; confirm the order.";
    } else {
        column.type = ColumnType::Category;
        column.rule = distinctRule(column.levels.size(), filled);
    }
    result.column = std::move(column);
    return result;
}

namespace {

/// Reads the cells as `type`; those that do not fit become missing.
ReadColumn readColumnAs(const std::string& name, CellTexts cells, NumberStyle style,
                        ColumnType type)
{
    ReadColumn result;
    switch (type) {
    case ColumnType::Numeric:
        result = readNumeric(name, std::move(cells), style);
        break;
    case ColumnType::Date: {
        const auto count = countDates(cells, false);
        const auto best = std::max_element(count.begin(), count.end()) - count.begin();
        result = readDates(name, std::move(cells), dateOrders[static_cast<std::size_t>(best)]);
        break;
    }
    case ColumnType::Text:
    case ColumnType::Identifier:
        result = readText(name, std::move(cells), type, {});
        break;
    case ColumnType::Category:
    case ColumnType::Ordinal: {
        const NumberEvidence evidence = weighNumbers(cells, style, true);
        // "1.0" in one file and "1" in the next are the same level.
        if (evidence.none == 0 && evidence.code == 0) {
            CellTexts plain;
            for (std::size_t row = 0; row < cells.size(); ++row)
                plain.append(numberText(parseNumber(cells.text[row], style).value),
                             cells.missing[row] != 0);
            cells = std::move(plain);
        }
        result.column = encodeLevels(name, std::move(cells));
        sortNaturally(result.column);
        const auto order = knownOrder(result.column.levels);
        if (type == ColumnType::Ordinal && !order.empty())
            reorderLevels(result.column, order);
        break;
    }
    case ColumnType::Boolean:
        result = readBoolean(name, std::move(cells));
        break;
    }
    result.column.type = type;
    result.column.rule = "Chosen by the analyst.";
    return result;
}

} // namespace

ReadColumn readColumn(const std::string& name, CellTexts cells, const CellReading& reading)
{
    const NumberStyle style = reading.numberStyle;
    if (reading.type)
        return readColumnAs(name, std::move(cells), style, *reading.type);
    const std::size_t filled = cells.filled();
    if (filled == 0) {
        std::string rule = cells.size() == 0 ? "The table has no rows." : "Every cell is empty.";
        return readText(name, std::move(cells), ColumnType::Text, std::move(rule));
    }
    NumberEvidence evidence = weighNumbers(cells, style, false);
    if (auto identifier = readIdentifier(name, cells, evidence))
        return std::move(*identifier);
    if (evidence.none == 0 && evidence.code > 0)
        return readCodes(name, std::move(cells), evidence);
    if (evidence.none == 0) {
        ReadColumn numeric = readNumeric(name, cells, style);
        if (numeric.column.missingCount == 0 && isRowCounter(numeric.column.numbers))
            return readText(name, std::move(cells), ColumnType::Identifier,
                            "Whole numbers that rise from row to row: a counter of the rows.");
        return finishNumeric(std::move(numeric.column));
    }
    const auto dates = countDates(cells, true);
    const auto reads = [&](DateOrder order) {
        return dates[static_cast<std::size_t>(order)] == filled;
    };
    const bool dayFirst = reads(DateOrder::DayMonthYear);
    const bool monthFirst = reads(DateOrder::MonthDayYear);
    const bool points = cells.text[evidence.firstNone].find('.') != std::string_view::npos;
    if (reads(DateOrder::YearMonthDay) || (dayFirst && (!monthFirst || points)) ||
        (monthFirst && !dayFirst)) {
        const DateOrder order = reads(DateOrder::YearMonthDay) ? DateOrder::YearMonthDay
                                : dayFirst                     ? DateOrder::DayMonthYear
                                                               : DateOrder::MonthDayYear;
        ReadColumn result = readDates(name, std::move(cells), order);
        result.column = finishDates(std::move(result.column), order).column;
        return result;
    }
    ReadColumn result = readWords(name, std::move(cells), style, evidence.plain + evidence.code);
    if (dayFirst && monthFirst)
        result.warnings.push_back(
            {"ambiguous-date", name,
             "\"" + name +
                 "\" holds dates where day and month cannot be told apart; choose the "
                 "type date to read them day first."});
    return result;
}

} // namespace core::data
