#include "core/data/columnvalues.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/levels.h"
#include "core/data/textencoding.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace core::data {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostOddBytes = 200;

Column startColumn(const std::string& name, ColumnType type, CellTexts& cells)
{
    Column column;
    column.name = name;
    column.type = type;
    column.missing = std::move(cells.missing);
    column.missingCount = cells.missingCount;
    return column;
}

void makeMissing(ReadColumn& result, std::size_t row, std::string_view text, const char* reason)
{
    result.column.missing[row] = 1;
    ++result.column.missingCount;
    ++result.unreadable;
    if (result.oddRows.size() < mostOddRows)
        listOddRow(result, row, text, translate("Reading", reason));
}

void readMeasure(ReadColumn& result, std::size_t row, std::string_view text, NumberStyle style)
{
    const ParsedMeasure measure = parseMeasure(text, style);
    if (measure.number.kind == NumberKind::None) {
        makeMissing(result, row, text, CORE_TRANSLATE_NOOP("Reading", "is no number"));
        return;
    }
    const double value = measure.number.value;
    result.column.numbers[row] = value;
    if (measure.number.needsRoundTripCheck &&
        !roundTrips(measure.digits, measure.isNegated ? -value : value, style)) {
        ++result.column.roundTripDifferences;
        listOddRow(result, row, text,
                   filled(translate("Reading", "reads back as {1}"),
                          {withDecimalMark(numberText(value))}));
    }
}

} // namespace

void listOddRow(ReadColumn& result, std::size_t row, std::string_view text, std::string_view reason)
{
    if (result.oddRows.size() >= mostOddRows)
        return;
    result.oddRows.push_back(
        {row, std::string(firstBytes(text, mostOddBytes)), std::string(reason)});
}

ReadColumn readNumbers(const std::string& name, CellTexts cells, NumberStyle style, NumberForm form)
{
    const TextArena text = std::move(cells.text);
    ReadColumn result;
    result.column = startColumn(name, ColumnType::Numeric, cells);
    Column& column = result.column;
    column.numbers.assign(column.size(), nan);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        if (form != NumberForm::TimeOfDay)
            readMeasure(result, row, text[row], style);
        else if (const auto hours = parseTimeOfDay(text[row]))
            column.numbers[row] = *hours;
        else
            makeMissing(result, row, text[row],
                        CORE_TRANSLATE_NOOP("Reading", "is no time of day"));
    }
    return result;
}

ReadColumn readTexts(const std::string& name, CellTexts cells, ColumnType type, std::string rule)
{
    TextArena text = std::move(cells.text);
    ReadColumn result;
    result.column = startColumn(name, type, cells);
    result.column.text = std::move(text);
    result.column.rule = std::move(rule);
    return result;
}

ReadColumn readDates(const std::string& name, CellTexts cells, DateOrder order)
{
    const TextArena text = std::move(cells.text);
    ReadColumn result;
    result.column = startColumn(name, ColumnType::Date, cells);
    Column& column = result.column;
    column.numbers.assign(column.size(), nan);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column.isMissing(row))
            continue;
        if (const auto days = dateInCell(text[row], order))
            column.numbers[row] = *days;
        else
            makeMissing(result, row, text[row],
                        CORE_TRANSLATE_NOOP("Reading", "is no date in this order"));
    }
    return result;
}

ReadColumn readTruths(const std::string& name, CellTexts cells)
{
    ReadColumn result;
    result.column = encodeLevels(name, std::move(cells));
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
        const auto code = static_cast<std::size_t>(column.codes[row]);
        column.codes[row] = truth[code];
        if (column.codes[row] < 0)
            makeMissing(result, row, column.levels[code],
                        CORE_TRANSLATE_NOOP("Reading", "says neither yes nor no"));
    }
    column.levels = {"no", "yes"};
    return result;
}

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

} // namespace core::data
