#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core::data {

/// Order of the parts of a written date.
enum class DateOrder : std::uint8_t { YearMonthDay, DayMonthYear, MonthDayYear };

/// The words of a receipt: "year-month-day", "day-month-year", "month-day-year".
std::string_view toWords(DateOrder order);
/// The same in the language of the window, for sentences.
std::string spokenOrder(DateOrder order);

/// The parts of a date as they are written, before an order is settled.
struct DateParts {
    int first = 0;
    int second = 0;
    int third = 0;
    bool yearFirst = false;  ///< the first part has four digits
    bool shortYear = false;  ///< no part has four digits
    bool namedMonth = false; ///< `second` is the month, whatever the order was
    bool hasOffset = false;  ///< a zone or offset stood behind the time
    char separator = '\0';   ///< '\0' with a named month
    double time = 0;         ///< in days; in UTC when there was an offset, so it may be < 0 or > 1
};

/// "2012-09-04", "04.09.2012", "9/4/12", "2012-09-04T14:35:20.5+02:00", "4 Sep 2012",
/// "September 4, 2012 2:35 PM". Month names in English, German, French, Spanish and Portuguese.
std::optional<DateParts> splitDate(std::string_view text);

/// Days since 1970-01-01 if the parts are a day of the calendar in this order. Two-digit years are
/// 1969 to 2068.
std::optional<double> daysOf(const DateParts& parts, DateOrder order);

/// Days since 1970-01-01; a time of day behind the date is the fraction. Years have four digits,
/// times no offset. Days that no calendar has are no dates.
std::optional<double> parseDate(std::string_view text, DateOrder order);

/// Days of a date in this order, as cells of a column of dates are read: a year in front leaves no
/// doubt, digits alone are year, month and day, and an offset turns the time into UTC.
std::optional<double> dateInCell(std::string_view text, DateOrder order);

/// Hours since midnight of "14:35", "14:35:20.5" or "2:35 PM".
std::optional<double> parseTimeOfDay(std::string_view text);

/// "2012-09-04", with the time of day when there is one.
std::string dateText(double days);

} // namespace core::data
