#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core::data {

/// What the number format of a workbook's cell shows of a day count.
enum class DayFormat : std::uint8_t { Date, Time, Elapsed };

/// Reads a number format such as "dd/mm/yyyy" or "[h]:mm"; nothing when it is none of days.
std::optional<DayFormat> dayFormatOf(std::string_view code);
/// The formats an .xlsx names by number alone.
std::optional<DayFormat> builtInDayFormat(std::size_t id);

/// A number as a workbook stores it, as the shortest text that reads back as the same double.
/// Whole numbers of more than 15 digits stay as they are written. Nothing when it is no number.
std::optional<std::string> storedNumberText(std::string_view stored);

/// A day count as ISO date, with the time of day when there is one, or as time of day. Excel's
/// first system counts a 29 February 1900 that never was: day 60 is written so, and day 0 as
/// "1900-01-00", as the workbook shows them. A count that is no day stays a number.
std::string dayText(double days, DayFormat format, bool from1904);

/// "2024-01-05T00:00:00" as "2024-01-05", "2024-01-05T12:30:00" as "2024-01-05 12:30:00".
std::string isoText(std::string_view stored);
/// "PT12H30M05S" as "12:30:05"; anything else as it is.
std::string durationText(std::string_view stored);

} // namespace core::data
