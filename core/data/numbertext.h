#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// How numbers are written in a file.
struct NumberStyle {
    char decimalMark = '.';
    char thousandsMark = '\0'; ///< '\0': none; ' ': also thin and no-break spaces
    bool operator==(const NumberStyle&) const = default;
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

/// Outer blanks are allowed; words such as "inf" and "nan" are no numbers; a group of thousands
/// never begins with 0. The locale plays no part.
ParsedNumber parseNumber(std::string_view text, NumberStyle style = {});

/// A number with what stands beside it.
struct ParsedMeasure {
    ParsedNumber number;
    std::string_view unit; ///< "€", "EUR", "%" as in the text; empty: none
    bool parentheses = false;
    std::string_view digits; ///< the part of the text that is the number
    bool isNegated = false;  ///< by something outside `digits`
};

/// Numbers as parseNumber reads them, and those with a currency or percent sign before or behind
/// ("€ 1.234,56", "-$5", "12.5 %", "12.50 EUR"), in parentheses for minus ("(1,234.50)"), with a
/// minus behind ("5,00-") or a dash for no cents ("5,-").
ParsedMeasure parseMeasure(std::string_view text, NumberStyle style = {});
/// Whether two units are the same: "€" and "EUR".
bool sameUnit(std::string_view a, std::string_view b);

/// What the marks in one text say about how numbers are written.
enum class MarkEvidence : std::uint8_t {
    None,         ///< no number with marks
    CommaDecimal, ///< "0,435", "12,5", "1.234,5", "1.234.567": no other reading
    PointDecimal, ///< "0.435", "12.5", "1,234.5", "1,234,567"
    OpenComma,    ///< "1,234" may be either
    OpenPoint,    ///< "1.234"
    Blanks,       ///< "1 234 567" without a decimal mark
    Apostrophes,  ///< "1'234"
};
struct MarksFound {
    MarkEvidence evidence = MarkEvidence::None;
    char thousandsMark = '\0'; ///< seen for sure
};
MarksFound weighMarks(std::string_view text);

/// Whether `value`, written back as its shortest text, is the number that `text` says ("1.0" and
/// "1" are the same number).
bool roundTrips(std::string_view text, double value, NumberStyle style = {});

/// Without outer blanks and tabs.
std::string_view trimmed(std::string_view text);
/// Empty, or white space only.
bool isBlankText(std::string_view text);
/// Whether it is one of the tokens, but for blanks around it.
bool isAmong(const std::vector<std::string>& tokens, std::string_view text);

} // namespace core::data
