#include "core/data/numbertext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>

namespace core::data {
namespace {

constexpr std::array<double, 23> powersOfTen = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
constexpr std::size_t longestNumber = 400;
constexpr std::size_t mostExactDigits = 15;

bool isDigit(char c)
{
    return static_cast<unsigned char>(c - '0') < 10;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// The digits without thousands marks; empty when the groups are not of three digits.
std::string withoutThousands(std::string_view text, NumberStyle style)
{
    std::string plain;
    plain.reserve(text.size());
    std::size_t groupDigits = 0;
    bool grouped = false;
    bool fraction = false;
    for (const char c : text) {
        if (c == style.thousandsMark && !fraction) {
            if (groupDigits == 0 || groupDigits > 3 || (grouped && groupDigits != 3))
                return {};
            grouped = true;
            groupDigits = 0;
            continue;
        }
        if (!fraction && !isDigit(c) && c != '-' && c != '+') {
            if (grouped && groupDigits != 3)
                return {};
            fraction = true;
        } else if (isDigit(c)) {
            ++groupDigits;
        }
        plain.push_back(c);
    }
    if (!fraction && grouped && groupDigits != 3)
        return {};
    return plain;
}

/// Correctly rounded value of a text already known to be a number; false when it is beyond the
/// range of a double.
bool slowValue(std::string_view text, char decimalMark, double& value)
{
    std::array<char, longestNumber> buffer;
    std::size_t length = 0;
    for (const char c : text) {
        if (c == '+' && length == 0)
            continue;
        buffer[length++] = c == decimalMark ? '.' : c;
    }
    const auto [end, failure] = std::from_chars(buffer.data(), buffer.data() + length, value);
    if (failure == std::errc::result_out_of_range) {
        const auto exponent = text.find_first_of("eE");
        if (exponent == std::string_view::npos || text.find('-', exponent) == text.npos)
            return false;
        value = 0;
        return true;
    }
    return failure == std::errc() && end == buffer.data() + length && std::isfinite(value);
}

/// A decimal number as sign, digits without outer zeros, and the power of ten of the first digit.
struct CanonicalDecimal {
    bool negative = false;
    std::string digits;
    long exponent = 0;
    bool operator==(const CanonicalDecimal&) const = default;
};

CanonicalDecimal canonicalDecimal(std::string_view text, NumberStyle style)
{
    CanonicalDecimal result;
    long pointAt = -1;
    long exponent = 0;
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            digits.push_back(c);
        } else if (c == style.decimalMark) {
            pointAt = static_cast<long>(digits.size());
        } else if (c == 'e' || c == 'E') {
            const std::size_t start = i + 1 < text.size() && text[i + 1] == '+' ? i + 2 : i + 1;
            std::from_chars(text.data() + start, text.data() + text.size(), exponent);
            break;
        } else if (c == '-') {
            result.negative = true;
        }
    }
    if (pointAt < 0)
        pointAt = static_cast<long>(digits.size());
    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string::npos)
        return {};
    const std::size_t last = digits.find_last_not_of('0');
    result.digits = digits.substr(first, last - first + 1);
    result.exponent = pointAt - static_cast<long>(first) + exponent;
    return result;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isBlankText(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        // The no-break space of UTF-8, as spreadsheets write it.
        if (c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0')
            ++i;
        else if (c != ' ' && (c < '\t' || c > '\r'))
            return false;
    }
    return true;
}

ParsedNumber parseNumber(std::string_view text, NumberStyle style)
{
    text = trimmed(text);
    if (text.empty() || text.size() >= longestNumber)
        return {};
    const char* p = text.data();
    const char* const end = p + text.size();
    const bool negative = *p == '-';
    const bool plus = *p == '+';
    if (negative || plus)
        ++p;

    const char* const wholeStart = p;
    std::uint64_t mantissa = 0;
    for (; p < end && isDigit(*p); ++p)
        mantissa = mantissa * 10 + static_cast<unsigned>(*p - '0');
    const auto wholeDigits = static_cast<std::size_t>(p - wholeStart);
    if (style.thousandsMark != '\0' && p < end && *p == style.thousandsMark && wholeDigits > 0) {
        const std::string plain = withoutThousands(text, style);
        return plain.empty() ? ParsedNumber() : parseNumber(plain, {style.decimalMark, '\0'});
    }
    std::size_t fractionDigits = 0;
    const bool hasPoint = p < end && *p == style.decimalMark;
    if (hasPoint) {
        const char* const fractionStart = ++p;
        for (; p < end && isDigit(*p); ++p)
            mantissa = mantissa * 10 + static_cast<unsigned>(*p - '0');
        fractionDigits = static_cast<std::size_t>(p - fractionStart);
    }
    if (wholeDigits + fractionDigits == 0)
        return {};
    int exponent = 0;
    const bool hasExponent = p < end && (*p == 'e' || *p == 'E');
    if (hasExponent) {
        ++p;
        const bool negativeExponent = p < end && *p == '-';
        if (p < end && (*p == '-' || *p == '+'))
            ++p;
        const char* const exponentStart = p;
        for (; p < end && isDigit(*p); ++p)
            exponent = exponent < 10000 ? exponent * 10 + (*p - '0') : exponent;
        if (p == exponentStart)
            return {};
        exponent = negativeExponent ? -exponent : exponent;
    }
    if (p != end)
        return {};

    ParsedNumber result;
    const bool wholeText = !hasPoint && !hasExponent;
    const bool leadingZero = wholeDigits > 1 && *wholeStart == '0';
    const bool isCode = leadingZero || (wholeText && wholeDigits > mostExactDigits) ||
                        (plus && wholeText && wholeDigits >= 8);
    result.kind = isCode ? NumberKind::Code : NumberKind::Plain;
    const std::size_t digits = wholeDigits + fractionDigits;
    const int scale = exponent - static_cast<int>(fractionDigits);
    // Both factors are exact doubles, so one division or product rounds correctly (Clinger 1990).
    if (digits <= 19 && mantissa <= (1ULL << 53) && scale >= -22 && scale <= 22) {
        const auto exact = static_cast<double>(mantissa);
        const double value = scale < 0 ? exact / powersOfTen[static_cast<std::size_t>(-scale)]
                                       : exact * powersOfTen[static_cast<std::size_t>(scale)];
        result.value = negative ? -value : value;
        result.needsRoundTripCheck = digits > mostExactDigits;
        return result;
    }
    result.needsRoundTripCheck = true;
    if (!slowValue(text, style.decimalMark, result.value))
        return {};
    return result;
}

bool roundTrips(std::string_view text, double value, NumberStyle style)
{
    std::array<char, 64> buffer;
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    if (failure != std::errc())
        return false;
    const std::string_view written(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    return canonicalDecimal(trimmed(text), style) == canonicalDecimal(written, {});
}

} // namespace core::data
