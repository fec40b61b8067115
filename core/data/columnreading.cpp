#include "core/data/columnreading.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/columnevidence.h"
#include "core/data/columnnames.h"
#include "core/data/columnvalues.h"
#include "core/data/distincttexts.h"
#include "core/data/levels.h"
#include "core/data/valuecolumns.h"

#include <algorithm>
#include <cmath>

namespace core::data {
namespace {

constexpr std::size_t fewRows = 20;

std::string quoted(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

/// Whether every text follows the one before it, shorter ones first: then all are different.
bool rises(const CellTexts& cells)
{
    std::string_view last;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells.missing[row] != 0)
            continue;
        const std::string_view text = trimmed(cells.text[row]);
        if (text.size() < last.size() || (text.size() == last.size() && text <= last))
            return false;
        last = text;
    }
    return true;
}

/// Number of different texts; with `stopAtRepeat` fewer than the filled cells when any repeats.
std::size_t countDistinct(const CellTexts& cells, bool stopAtRepeat)
{
    if (rises(cells))
        return cells.filled();
    return countDistinctTexts(cells.text, cells.missing, stopAtRepeat);
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
        return translate("Reading", "The same text in every filled cell.");
    return core::filled(translate("Reading", "{1} different texts in {2} filled cells."),
                        {groupedCount(distinct), groupedCount(filled)});
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

/// An ID column where the name and the number of different texts say so.
std::optional<ReadColumn> readIdentifier(const std::string& name, CellTexts& cells,
                                         const NumberEvidence& evidence)
{
    const std::size_t filled = cells.filled();
    const bool isMeasure = evidence.none == 0 && !evidence.allWhole;
    if (!isIdName(name) || isMeasure || filled * 10 < cells.size() * 9)
        return {};
    const std::size_t distinct = countDistinct(cells, false);
    if (distinct < filled && (distinct < fewRows || distinct * 20 < filled))
        return {};
    std::string rule = distinct == filled
                           ? translate("Reading", "Named like an ID and different in every row.")
                           : translate("Reading", "Named like an ID and different in most rows.");
    ReadColumn result = readTexts(name, std::move(cells), ColumnType::Identifier, std::move(rule));
    if (distinct < filled)
        result.warnings.push_back(
            {"duplicate-ids", name,
             core::filled(
                 translate("Warnings",
                           "{1} is named like an ID, but {2} cells repeat an earlier one."),
                 {quoted(name), groupedCount(filled - distinct)})});
    return result;
}

ReadColumn readCodes(const std::string& name, CellTexts cells, std::size_t firstCode)
{
    const std::string example(trimmed(cells.text[firstCode]));
    const std::size_t filled = cells.filled();
    const bool isUnique =
        filled >= fewRows && filled == cells.size() && countDistinct(cells, true) == filled;
    return readTexts(name, std::move(cells), isUnique ? ColumnType::Identifier : ColumnType::Text,
                     core::filled(translate("Reading", "Digits that a number would change, such "
                                                       "as {1}: kept as text."),
                                  {quoted(example)}));
}

/// The cells as codes while they have few different texts.
struct WordEvidence {
    LevelDictionary levels;
    std::vector<std::int32_t> codes;
    std::size_t longest = 0;
    bool blanks = false;
    bool many = false; ///< more than mostLevels; `levels` and `codes` are not complete
};

WordEvidence weighWords(const CellTexts& cells)
{
    WordEvidence evidence;
    evidence.codes.reserve(cells.size());
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const std::string_view text = cells.text[row];
        if (cells.missing[row] == 0) {
            evidence.longest = std::max(evidence.longest, text.size());
            evidence.blanks = evidence.blanks || text.find_first_of(" \n\r\t") != text.npos;
        }
        if (evidence.many)
            continue;
        evidence.codes.push_back(cells.missing[row] != 0 ? -1 : evidence.levels.code(text));
        evidence.many = evidence.levels.size() > mostLevels;
    }
    return evidence;
}

/// Texts that are neither numbers nor dates.
ReadColumn readWords(const std::string& name, CellTexts cells)
{
    WordEvidence evidence = weighWords(cells);
    const std::size_t filled = cells.filled();
    const std::size_t distinct = evidence.levels.size();
    if (!evidence.many && areGroups(distinct, filled, evidence.longest)) {
        Column column;
        column.name = name;
        column.missing = std::move(cells.missing);
        column.missingCount = cells.missingCount;
        column.codes = std::move(evidence.codes);
        column.levels = evidence.levels.levels();
        return finishLevels(std::move(column));
    }
    const bool mayBeId =
        filled == cells.size() && filled >= fewRows && !evidence.blanks && evidence.longest <= 64;
    if (mayBeId && (evidence.many ? countDistinct(cells, true) : distinct) == filled)
        return readTexts(name, std::move(cells), ColumnType::Identifier,
                         translate("Reading", "A short text that is different in every row."));
    const std::string count = groupedCount(evidence.many ? mostLevels : distinct);
    std::string rule =
        evidence.many ? core::filled(translate("Reading", "More than {1} different texts in {2} "
                                                          "filled cells."),
                                     {count, groupedCount(filled)})
                      : distinctRule(distinct, filled);
    rule += ' ' + translate("Reading", "Too many for groups.");
    ReadColumn result = readTexts(name, std::move(cells), ColumnType::Text, std::move(rule));
    result.warnings.push_back(
        {"high-cardinality", name,
         core::filled(
             evidence.many
                 ? translate("Warnings", "{1} has more than {2} different texts; it is "
                                         "left out of models.")
                 : translate("Warnings", "{1} has {2} different texts; it is left out of models."),
             {quoted(name), count})});
    return result;
}

/// The numbers that the analyst wants: by whichever reading leaves the fewest cells out.
ReadColumn readNumbersAs(const std::string& name, CellTexts cells, const CellReading& reading)
{
    const std::size_t filled = cells.filled();
    NumberStyle style = reading.numberStyle;
    MeasureEvidence evidence = weighMeasures(cells, style, filled);
    if (evidence.none > 0) {
        const NumberStyle other = styleOfMarks(cells, style, filled);
        const MeasureEvidence otherwise = weighMeasures(cells, other, filled);
        if (otherwise.none < evidence.none) {
            evidence = otherwise;
            style = other;
        }
    }
    if (evidence.none > 0 && countNoTimes(cells, filled) < evidence.none) {
        ReadColumn result = readNumbers(name, std::move(cells), style, NumberForm::TimeOfDay);
        result.column.unit = "h";
        return result;
    }
    ReadColumn result = readNumbers(name, std::move(cells), style, NumberForm::Measure);
    if (!evidence.mixedUnits)
        result.column.unit = evidence.unit;
    return result;
}

/// Reads the cells as `type`; those that do not fit become missing.
ReadColumn readColumnAs(const std::string& name, CellTexts cells, const CellReading& reading,
                        ColumnType type)
{
    const NumberStyle style = reading.numberStyle;
    ReadColumn result;
    switch (type) {
    case ColumnType::Numeric:
        result = readNumbersAs(name, std::move(cells), reading);
        break;
    case ColumnType::Date: {
        const auto reads = weighDates(cells, cells.size()).reads;
        const auto best = std::max_element(reads.begin(), reads.end()) - reads.begin();
        result = readDates(name, std::move(cells),
                           reading.dateOrder.value_or(static_cast<DateOrder>(best)));
        break;
    }
    case ColumnType::Text:
    case ColumnType::Identifier:
        result = readTexts(name, std::move(cells), type, {});
        break;
    case ColumnType::Category:
    case ColumnType::Ordinal: {
        const NumberEvidence evidence = weighNumbers(cells, style);
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
        result = readTruths(name, std::move(cells));
        break;
    }
    result.column.type = type;
    result.column.rule = translate("Reading", "Chosen by the analyst.");
    return result;
}

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
            core::filled(count == 1
                             ? translate("Warnings", "{1} stands in 1 cell of {3} and may mean a "
                                                     "missing value; it is read as a value.")
                             : translate("Warnings", "{1} stands in {2} cells of {3} and may mean "
                                                     "a missing value; it is read as a value."),
                         {quoted(word), groupedCount(count), quoted(column)})};
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
    column.rule = translate("Reading", "Every filled cell is a number.");
    ReadColumn result;
    result.column = std::move(column);
    return result;
}

ReadColumn finishDates(Column column, DateOrder order)
{
    column.type = ColumnType::Date;
    column.rule = core::filled(translate("Reading", "Every filled cell is a date, {1}."),
                               {spokenOrder(order)});
    ReadColumn result;
    result.column = std::move(column);
    return result;
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
        column.rule = core::filled(translate("Reading", "Two values, {1} and {2}."),
                                   {column.levels[0], column.levels[1]});
    } else if (const auto order = knownOrder(column.levels); !order.empty()) {
        reorderLevels(column, order);
        column.type = ColumnType::Ordinal;
        column.rule = core::filled(translate("Reading", "{1} is a known order; confirm the order."),
                                   {chain(column.levels)});
    } else {
        column.type = ColumnType::Category;
        column.rule = distinctRule(column.levels.size(), filled);
    }
    result.column = std::move(column);
    return result;
}

ReadColumn readColumn(const std::string& name, CellTexts cells, const CellReading& reading)
{
    if (reading.type)
        return readColumnAs(name, std::move(cells), reading, *reading.type);
    const std::size_t filled = cells.filled();
    if (filled == 0)
        return readTexts(name, std::move(cells), ColumnType::Text,
                         cells.size() == 0 ? translate("Reading", "The table has no rows.")
                                           : translate("Reading", "Every cell is empty."));
    const NumberEvidence evidence = weighNumbers(cells, reading.numberStyle);
    if (auto identifier = readIdentifier(name, cells, evidence))
        return std::move(*identifier);
    if (evidence.none == 0 && evidence.code > 0)
        return readCodes(name, std::move(cells), evidence.firstCode);
    if (evidence.none == 0) {
        ReadColumn numeric = readNumbers(name, cells, reading.numberStyle, NumberForm::Bare);
        if (numeric.column.missingCount == 0 && isRowCounter(numeric.column.numbers))
            return readTexts(name, std::move(cells), ColumnType::Identifier,
                             translate("Reading", "Whole numbers that rise from row to row: a "
                                                  "counter of the rows."));
        numeric.column.rule = translate("Reading", "Every filled cell is a number.");
        return numeric;
    }
    ValueSearch search(name, reading);
    if (auto values = search.read(cells))
        return std::move(*values);
    ReadColumn result = readWords(name, std::move(cells));
    search.tellWhyNot(result);
    return result;
}

} // namespace core::data
