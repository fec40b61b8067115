#include "core/data/valuecolumns.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/data/columnevidence.h"
#include "core/data/columnvalues.h"
#include "core/data/levels.h"

#include <algorithm>
#include <map>

namespace core::data {
namespace {

/// One cell in so many may be odd before a column is no longer almost of a type.
constexpr std::size_t oddShare = 5;

std::string quoted(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

/// Whether any of some cells from all over the column fits, so that the rest is worth a look.
template <typename Fits>
bool anyFits(const CellTexts& cells, const Fits& fits)
{
    constexpr std::size_t probes = 100;
    const std::size_t step = std::max<std::size_t>(1, cells.size() / probes);
    for (std::size_t start = 0; start < cells.size(); start += step) {
        std::size_t row = start;
        while (row < start + step && row < cells.size() && cells.missing[row] != 0)
            ++row;
        if (row < start + step && row < cells.size() && fits(cells.text[row]))
            return true;
    }
    return false;
}

bool isDate(std::string_view text)
{
    return splitDate(text).has_value();
}

bool isTime(std::string_view text)
{
    return parseTimeOfDay(text).has_value();
}

/// Whether the text is a number in one style or another.
bool isMeasure(std::string_view text)
{
    for (const NumberStyle style :
         {NumberStyle{'.', ','}, {',', '.'}, {'.', ' '}, {',', ' '}, {'.', '\''}, {',', '\''}}) {
        if (parseMeasure(text, style).number.kind != NumberKind::None)
            return true;
    }
    return false;
}

/// The words that keep a column from a better type, with the number of cells each stands in.
struct OddWords {
    std::map<std::string, std::size_t, std::less<>> words; ///< at most three
    std::size_t cells = 0;
    std::vector<OddRow> rows;
};

/// What most cells of a column are, though not all.
struct AlmostType {
    std::string_view code; ///< of the warning
    const char* reason;    ///< of each odd cell, to be translated
    OddWords odd;
};

template <typename Fits>
OddWords findOddWords(const CellTexts& cells, const Fits& fits)
{
    constexpr std::size_t mostWords = 3;
    OddWords odd;
    ReadColumn list;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const std::string_view text = cells.text[row];
        if (cells.missing[row] != 0 || fits(text))
            continue;
        ++odd.cells;
        listOddRow(list, row, text, {});
        const auto known = odd.words.find(trimmed(text));
        if (known != odd.words.end())
            ++known->second;
        else if (odd.words.size() < mostWords)
            odd.words.emplace(trimmed(text), 1);
    }
    odd.rows = std::move(list.oddRows);
    return odd;
}

std::string oddSentence(std::string_view code, bool one)
{
    if (code == "mixed-dates")
        return one ? translate("Warnings", "{1} would be dates but for 1 cell, {3}.")
                   : translate("Warnings", "{1} would be dates but for {2} cells such as {3}.");
    if (code == "mixed-times")
        return one ? translate("Warnings", "{1} would be times of day but for 1 cell, {3}.")
                   : translate("Warnings",
                               "{1} would be times of day but for {2} cells such as {3}.");
    return one ? translate("Warnings", "{1} would be numeric but for 1 cell, {3}.")
               : translate("Warnings", "{1} would be numeric but for {2} cells such as {3}.");
}

void tellOddWords(ReadColumn& result, AlmostType& almost)
{
    const std::string& name = result.column.name;
    std::string examples;
    for (const auto& [word, count] : almost.odd.words) {
        if (!result.column.hasLevels() && looksLikeMissing(word))
            result.warnings.push_back(missingWordWarning(name, word, count));
        examples += (examples.empty() ? "" : ", ") + quoted(word);
    }
    if (almost.odd.cells == 0) {
        result.warnings.push_back(
            {std::string(almost.code), name,
             core::filled(translate("Warnings", "{1} would be dates, but no one order fits all; "
                                                "choose the type to read those that fit the order "
                                                "of most."),
                          {quoted(name)})});
        return;
    }
    result.warnings.push_back(
        {std::string(almost.code), name,
         core::filled(oddSentence(almost.code, almost.odd.cells == 1),
                      {quoted(name), groupedCount(almost.odd.cells), examples})});
    result.oddRows = std::move(almost.odd.rows);
    for (OddRow& row : result.oddRows)
        row.reason = translate("Reading", almost.reason);
}

std::string styleWords(NumberStyle style)
{
    const bool comma = style.decimalMark == ',';
    if (style.thousandsMark == ' ')
        return comma ? translate("Reading", "a decimal comma and blanks between thousands")
                     : translate("Reading", "a decimal point and blanks between thousands");
    if (style.thousandsMark != '\0')
        return core::filled(comma
                                ? translate("Reading", "a decimal comma and {1} between thousands")
                                : translate("Reading", "a decimal point and {1} between thousands"),
                            {std::string_view(&style.thousandsMark, 1)});
    return comma ? translate("Reading", "a decimal comma")
                 : translate("Reading", "a decimal point");
}

/// `bare` of the cells have no unit.
std::string measureRule(const std::string& unit, std::size_t bare)
{
    if (unit.empty())
        return translate("Reading", "Every filled cell is a number.");
    std::string rule =
        core::filled(bare > 0 ? translate("Reading", "Every filled cell is a number with {1}, or "
                                                     "bare ({2}).")
                              : translate("Reading", "Every filled cell is a number with {1}."),
                     {unit, groupedCount(bare)});
    if (unit == "%")
        rule += ' ' + translate("Reading", "12.5 % is kept as 12.5.");
    return rule;
}

ReadColumn finishMeasures(ReadColumn result, const MeasureEvidence& evidence, NumberStyle style,
                          NumberStyle usual)
{
    Column& column = result.column;
    const std::size_t filled = column.size() - column.missingCount;
    column.unit = evidence.unit.empty() ? column.unit : evidence.unit;
    column.rule = measureRule(evidence.unit, filled - evidence.withUnit);
    if (evidence.parentheses > 0)
        column.rule += ' ' + translate("Reading", "Parentheses mean minus.");
    else if (evidence.negated > 0)
        column.rule += ' ' + translate("Reading", "The minus stands apart from the digits.");
    if (style != usual) {
        column.rule += ' ' + core::filled(translate("Reading", "It is written with {1}, unlike "
                                                               "the file."),
                                          {styleWords(style)});
        result.warnings.push_back(
            {"other-number-marks", column.name,
             core::filled(
                 translate("Warnings",
                           "{1} is written with {2}, unlike other columns, and was read so."),
                 {quoted(column.name), styleWords(style)})});
    }
    return result;
}

/// Numbers with a unit, or with other marks than the file's; nothing when they are none. What is
/// almost numeric is told in `almost`.
std::optional<ReadColumn> readMeasures(const std::string& name, CellTexts& cells,
                                       const CellReading& reading,
                                       std::optional<AlmostType>& almost)
{
    const std::size_t filled = cells.filled();
    const std::size_t mostNone = filled / oddShare;
    NumberStyle style = reading.numberStyle;
    MeasureEvidence evidence = weighMeasures(cells, style, mostNone);
    if (evidence.none > 0) {
        const NumberStyle other = styleOfMarks(cells, style, mostNone);
        if (other != style) {
            const MeasureEvidence otherwise = weighMeasures(cells, other, mostNone);
            if (otherwise.none < evidence.none) {
                evidence = otherwise;
                style = other;
            }
        }
    }
    if (evidence.areNumbers(filled))
        return finishMeasures(readNumbers(name, std::move(cells), style, NumberForm::Measure),
                              evidence, style, reading.numberStyle);
    const bool mixedUnits = evidence.none == 0 && evidence.withUnit > 0 && evidence.code == 0;
    if (mixedUnits) {
        const std::string unit = evidence.unit;
        almost =
            AlmostType{"mixed-units", CORE_TRANSLATE_NOOP("Reading", "has another unit, or none"),
                       findOddWords(cells, [&](std::string_view text) {
                           const auto measure = parseMeasure(text, style);
                           return !measure.unit.empty() && sameUnit(unit, measure.unit);
                       })};
    } else if (evidence.none <= mostNone) {
        almost = AlmostType{"mixed-numbers", CORE_TRANSLATE_NOOP("Reading", "is no number"),
                            findOddWords(cells, [&](std::string_view text) {
                                const auto kind = parseMeasure(text, style).number.kind;
                                return kind != NumberKind::None;
                            })};
        if (almost->odd.cells == 0)
            almost.reset();
    }
    return {};
}

std::optional<ReadColumn> readTimes(const std::string& name, CellTexts& cells,
                                    std::optional<AlmostType>& almost)
{
    const std::size_t mostNone = cells.filled() / oddShare;
    const std::size_t none = countNoTimes(cells, mostNone);
    if (none > mostNone)
        return {};
    if (none > 0) {
        almost = AlmostType{"mixed-times", CORE_TRANSLATE_NOOP("Reading", "is no time of day"),
                            findOddWords(cells, [](std::string_view text) {
                                return parseTimeOfDay(text).has_value();
                            })};
        return {};
    }
    ReadColumn result = readNumbers(name, std::move(cells), {}, NumberForm::TimeOfDay);
    result.column.unit = "h";
    result.column.rule = translate(
        "Reading",
        "Every filled cell is a time of day, read as hours since midnight: 14:30 is 14.5.");
    return result;
}

std::string dateRule(DateOrder order, const DateEvidence& evidence)
{
    std::string rule =
        evidence.named > 0 && evidence.named == evidence.dates
            ? translate("Reading", "Every filled cell is a date with the month's name.")
        : order != DateOrder::YearMonthDay && evidence.yearFirst > 0
            ? core::filled(translate("Reading", "Every filled cell is a date, {1} or "
                                                "year-month-day."),
                           {spokenOrder(order)})
            : core::filled(translate("Reading", "Every filled cell is a date, {1}."),
                           {spokenOrder(order)});
    if (evidence.shortYears > 0)
        rule += ' ' + translate("Reading", "Two-digit years are read as 1969 to 2068.");
    if (evidence.offsets > 0)
        rule += ' ' + translate("Reading", "Times with an offset were turned into UTC.");
    return rule;
}

std::optional<ReadColumn> readDateColumn(const std::string& name, CellTexts& cells,
                                         const CellReading& reading,
                                         std::optional<AlmostType>& almost, bool& ambiguous)
{
    const std::size_t mostNone = cells.filled() / oddShare;
    const DateEvidence evidence = weighDates(cells, mostNone);
    if (evidence.none > mostNone)
        return {};
    std::optional<DateOrder> order = evidence.order();
    const bool isOpen = evidence.yearFirst + evidence.named < evidence.dates;
    if (isOpen && reading.dateOrder && evidence.readsAll(*reading.dateOrder))
        order = reading.dateOrder;
    ambiguous = !order && evidence.isAmbiguous();
    if (evidence.none > 0) {
        if (order)
            almost = AlmostType{"mixed-dates", CORE_TRANSLATE_NOOP("Reading", "is no date"),
                                findOddWords(cells, [&](std::string_view text) {
                                    const auto parts = splitDate(text);
                                    return parts &&
                                           daysOf(*parts, parts->yearFirst ? DateOrder::YearMonthDay
                                                                           : *order);
                                })};
        return {};
    }
    if (!order) {
        if (!ambiguous)
            almost = AlmostType{
                "mixed-dates", CORE_TRANSLATE_NOOP("Reading", "is written in another order"), {}};
        return {};
    }
    ReadColumn result = readDates(name, std::move(cells), *order);
    result.column.rule = dateRule(*order, evidence);
    if (evidence.shortYears > 0)
        result.warnings.push_back(
            {"two-digit-years", name,
             core::filled(
                 translate(
                     "Warnings",
                     "{1} has years of two digits in {2} cells; they are read as 1969 to 2068."),
                 {quoted(name), groupedCount(evidence.shortYears)})});
    return result;
}

} // namespace

struct ValueSearch::Almost {
    std::optional<AlmostType> type;
    bool ambiguous = false; ///< dates that can be read in several orders
};

ValueSearch::ValueSearch(const std::string& name, const CellReading& reading)
    : m_name(name), m_reading(reading), m_almost(std::make_unique<Almost>())
{
}

ValueSearch::~ValueSearch() = default;

std::optional<ReadColumn> ValueSearch::read(CellTexts& cells)
{
    std::optional<AlmostType>& almost = m_almost->type;
    bool& ambiguous = m_almost->ambiguous;
    if (anyFits(cells, isDate)) {
        if (auto dates = readDateColumn(m_name, cells, m_reading, almost, ambiguous))
            return dates;
    }
    if (!almost && !ambiguous && anyFits(cells, isTime)) {
        if (auto times = readTimes(m_name, cells, almost))
            return times;
    }
    if (!almost && !ambiguous && anyFits(cells, isMeasure))
        return readMeasures(m_name, cells, m_reading, almost);
    return {};
}

void ValueSearch::tellWhyNot(ReadColumn& result)
{
    if (m_almost->type)
        tellOddWords(result, *m_almost->type);
    if (m_almost->ambiguous)
        result.warnings.push_back(
            {"ambiguous-date", m_name,
             core::filled(translate("Warnings",
                                    "{1} holds dates where day and month cannot be told apart; "
                                    "they are kept as text until the order is chosen."),
                          {quoted(m_name)})});
}

} // namespace core::data
