#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core::data {

/// Order of the parts of a written date; the year has four digits.
enum class DateOrder : std::uint8_t { YearMonthDay, DayMonthYear, MonthDayYear };

/// Days since 1970-01-01; a time of day behind the date is the fraction. The parts are separated
/// by '-', '/' or '.', the same one twice. Days that no calendar has are no dates.
std::optional<double> parseDate(std::string_view text, DateOrder order);

/// "2012-09-04", with the time of day when there is one.
std::string dateText(double days);

} // namespace core::data
