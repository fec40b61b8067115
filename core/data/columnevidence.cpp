#include "core/data/columnevidence.h"

#include <cmath>

namespace core::data {
namespace {

constexpr std::array<DateOrder, 3> dateOrders = {DateOrder::YearMonthDay, DateOrder::DayMonthYear,
                                                 DateOrder::MonthDayYear};

} // namespace

NumberEvidence weighNumbers(const CellTexts& cells, NumberStyle style)
{
    NumberEvidence evidence;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells.missing[row] != 0)
            continue;
        const ParsedNumber number = parseNumber(cells.text[row], style);
        if (number.kind == NumberKind::None) {
            if (evidence.none++ == 0)
                evidence.firstNone = row;
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

bool MeasureEvidence::areNumbers(std::size_t filled) const
{
    const bool percent = unit == "%" || unit == "‰";
    return none == 0 && code == 0 && !mixedUnits && parentheses < filled &&
           (!percent || withUnit == filled);
}

MeasureEvidence weighMeasures(const CellTexts& cells, NumberStyle style, std::size_t mostNone)
{
    MeasureEvidence evidence;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells.missing[row] != 0)
            continue;
        const ParsedMeasure measure = parseMeasure(cells.text[row], style);
        if (measure.number.kind == NumberKind::None) {
            if (++evidence.none > mostNone)
                return evidence;
            continue;
        }
        ++evidence.read;
        evidence.code += measure.number.kind == NumberKind::Code ? 1 : 0;
        evidence.negated += measure.isNegated ? 1 : 0;
        evidence.parentheses += measure.parentheses ? 1 : 0;
        if (measure.unit.empty())
            continue;
        if (evidence.withUnit++ == 0)
            evidence.unit = measure.unit;
        else
            evidence.mixedUnits = evidence.mixedUnits || !sameUnit(evidence.unit, measure.unit);
    }
    return evidence;
}

NumberStyle styleOfMarks(const CellTexts& cells, NumberStyle style, std::size_t mostNone)
{
    std::size_t commas = 0;
    std::size_t points = 0;
    std::size_t openCommas = 0;
    std::size_t openPoints = 0;
    std::size_t none = 0;
    char thousands = '\0';
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells.missing[row] != 0)
            continue;
        const std::string_view text = cells.text[row];
        const MarksFound found = weighMarks(text);
        if (found.thousandsMark != '\0')
            thousands = found.thousandsMark;
        switch (found.evidence) {
        case MarkEvidence::CommaDecimal:
            ++commas;
            break;
        case MarkEvidence::PointDecimal:
            ++points;
            break;
        case MarkEvidence::OpenComma:
            ++openCommas;
            break;
        case MarkEvidence::OpenPoint:
            ++openPoints;
            break;
        case MarkEvidence::Blanks:
        case MarkEvidence::Apostrophes:
            break;
        case MarkEvidence::None:
            if (parseMeasure(text, style).number.kind == NumberKind::None && ++none > mostNone)
                return style;
            break;
        }
    }
    if (commas > 0 && points == 0)
        return {',', openPoints > 0 && thousands == '\0' ? '.' : thousands};
    if (points > 0 && commas == 0)
        return {'.', openCommas > 0 && thousands == '\0' ? ',' : thousands};
    if (commas == 0 && thousands != '\0' && thousands != style.decimalMark)
        return {style.decimalMark, thousands};
    return style;
}

std::optional<DateOrder> DateEvidence::order() const
{
    if (dates == 0)
        return {};
    const bool shortYearFirst = readsAll(DateOrder::YearMonthDay);
    const bool dayFirst = readsAll(DateOrder::DayMonthYear);
    const bool monthFirst = readsAll(DateOrder::MonthDayYear);
    if (yearFirst == dates)
        return DateOrder::YearMonthDay;
    if (named + yearFirst == dates)
        return DateOrder::DayMonthYear;
    if (dayFirst && allPoints)
        return DateOrder::DayMonthYear;
    if ((shortYearFirst ? 1 : 0) + (dayFirst ? 1 : 0) + (monthFirst ? 1 : 0) != 1)
        return {};
    if (shortYearFirst)
        return DateOrder::YearMonthDay;
    return dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

bool DateEvidence::isAmbiguous() const
{
    return !order() && (readsAll(DateOrder::YearMonthDay) || readsAll(DateOrder::DayMonthYear) ||
                        readsAll(DateOrder::MonthDayYear));
}

DateEvidence weighDates(const CellTexts& cells, std::size_t mostNone)
{
    DateEvidence evidence;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells.missing[row] != 0)
            continue;
        const auto parts = splitDate(cells.text[row]);
        bool any = false;
        for (std::size_t i = 0; parts && i < dateOrders.size(); ++i) {
            const DateOrder order = parts->yearFirst ? DateOrder::YearMonthDay : dateOrders[i];
            const bool reads = daysOf(*parts, order).has_value();
            evidence.reads[i] += reads ? 1 : 0;
            any = any || reads;
        }
        if (!any) {
            if (++evidence.none > mostNone)
                return evidence;
            continue;
        }
        ++evidence.dates;
        evidence.offsets += parts->hasOffset ? 1 : 0;
        evidence.shortYears += parts->shortYear ? 1 : 0;
        evidence.named += parts->namedMonth ? 1 : 0;
        evidence.yearFirst += parts->yearFirst ? 1 : 0;
        evidence.allPoints = evidence.allPoints &&
                             (parts->namedMonth || parts->yearFirst || parts->separator == '.');
    }
    return evidence;
}

std::size_t countNoTimes(const CellTexts& cells, std::size_t mostNone)
{
    std::size_t none = 0;
    for (std::size_t row = 0; row < cells.size() && none <= mostNone; ++row)
        none += cells.missing[row] == 0 && !parseTimeOfDay(cells.text[row]) ? 1 : 0;
    return none;
}

} // namespace core::data
