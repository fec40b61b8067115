#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace core::data {

/// How numbers are written in a file.
struct NumberStyle {
    char decimalMark = '.';
    char thousandsMark = '\0'; ///< '\0': none
};

enum class NumberKind : std::uint8_t {
    None,  ///< not a number
    Plain, ///< a number that loses nothing as a double, or only digits past the 15th decimal
    Code,  ///< digits that mean something else: leading zeros, more than 15 digits, a phone number
};

struct ParsedNumber {
    NumberKind kind = NumberKind::None;
    double value = 0;
    /// More digits than every double keeps; the value may be another number than the text.
    bool needsRoundTripCheck = false;
};

/// Outer blanks are allowed; words such as "inf" and "nan" are no numbers. The locale plays no
/// part.
ParsedNumber parseNumber(std::string_view text, NumberStyle style = {});

/// Whether `value`, written back as its shortest text, is the number that `text` says ("1.0" and
/// "1" are the same number).
bool roundTrips(std::string_view text, double value, NumberStyle style = {});

/// Without outer blanks and tabs.
std::string_view trimmed(std::string_view text);
/// Empty, or white space only.
bool isBlankText(std::string_view text);

} // namespace core::data
