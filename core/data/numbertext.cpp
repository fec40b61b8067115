#include "core/data/numbertext.h"

#include <algorithm>
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

/// Length of the thousands mark at the start of `text`, or 0. A blank stands for all blanks that
/// are written between groups, an apostrophe for the typographic one.
std::size_t thousandsMarkLength(std::string_view text, char mark)
{
    if (mark == '\0' || text.empty())
        return 0;
    if (text.front() == mark)
        return 1;
    if (mark == ' ') {
        if (text.starts_with("\xC2\xA0"))
            return 2;
        return text.starts_with("\xE2\x80\xAF") || text.starts_with("\xE2\x80\x89") ? 3 : 0;
    }
    return mark == '\'' && text.starts_with("\xE2\x80\x99") ? 3 : 0;
}

/// Length of the minus at the start of `text`, or 0: the hyphen or Unicode's minus.
std::size_t minusLength(std::string_view text)
{
    if (text.starts_with('-'))
        return 1;
    return text.starts_with("\xE2\x88\x92") ? 3 : 0;
}

/// The digits of `text`, which has no sign, without thousands marks; empty when the groups are not
/// of three digits or begin with 0.
std::string withoutThousands(std::string_view text, NumberStyle style)
{
    std::string plain;
    plain.reserve(text.size());
    std::size_t groupDigits = 0;
    bool grouped = false;
    std::size_t at = 0;
    while (at < text.size()) {
        if (isDigit(text[at])) {
            ++groupDigits;
            plain.push_back(text[at++]);
            continue;
        }
        const std::size_t length = thousandsMarkLength(text.substr(at), style.thousandsMark);
        if (length == 0)
            break;
        if (groupDigits == 0 || groupDigits > 3 || (grouped && groupDigits != 3))
            return {};
        grouped = true;
        groupDigits = 0;
        at += length;
    }
    if (grouped && (groupDigits != 3 || plain.front() == '0'))
        return {};
    return plain.append(text.substr(at));
}

/// Correctly rounded value of a text without sign already known to be a number; false when it is
/// beyond the range of a double.
bool slowValue(std::string_view text, char decimalMark, double& value)
{
    std::array<char, longestNumber> buffer;
    std::size_t length = 0;
    for (const char c : text)
        buffer[length++] = c == decimalMark ? '.' : c;
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
        } else if (c == '-' || c == '\x88') { // the second byte of Unicode's minus
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

bool isDecimalEnd(char c, NumberStyle style)
{
    return c == style.decimalMark || c == 'e' || c == 'E';
}

/// Blanks as they stand between a number and its unit.
std::string_view withoutSpaces(std::string_view text)
{
    const auto spaceAt = [&](std::size_t at) -> std::size_t {
        const std::string_view rest = text.substr(at);
        if (isBlank(rest.front()))
            return 1;
        return thousandsMarkLength(rest, ' ');
    };
    while (!text.empty()) {
        const std::size_t length = spaceAt(0);
        if (length == 0)
            break;
        text.remove_prefix(length);
    }
    for (bool found = true; found && !text.empty();) {
        found = false;
        for (const std::size_t length : {1U, 2U, 3U}) {
            if (text.size() >= length && spaceAt(text.size() - length) == length) {
                text.remove_suffix(length);
                found = true;
                break;
            }
        }
    }
    return text;
}

struct Unit {
    std::string_view text;
    std::string_view meaning;
};

// Longer spellings stand before those they begin with.
constexpr std::array<Unit, 66> units = {{
    {"€", "EUR"},   {"EUR", "EUR"}, {"Euro", "EUR"}, {"euro", "EUR"}, {"US$", "USD"},
    {"USD", "USD"}, {"R$", "BRL"},  {"BRL", "BRL"},  {"A$", "AUD"},   {"AU$", "AUD"},
    {"AUD", "AUD"}, {"CA$", "CAD"}, {"C$", "CAD"},   {"CAD", "CAD"},  {"NZ$", "NZD"},
    {"NZD", "NZD"}, {"HK$", "HKD"}, {"HKD", "HKD"},  {"S$", "SGD"},   {"SGD", "SGD"},
    {"MX$", "MXN"}, {"MXN", "MXN"}, {"$", "USD"},    {"£", "GBP"},    {"GBP", "GBP"},
    {"¥", "JPY"},   {"JPY", "JPY"}, {"CNY", "CNY"},  {"RMB", "CNY"},  {"₹", "INR"},
    {"INR", "INR"}, {"Rs.", "INR"}, {"Rs", "INR"},   {"₽", "RUB"},  {"RUB", "RUB"},
    {"₺", "TRY"},   {"TRY", "TRY"}, {"₩", "KRW"},    {"KRW", "KRW"},  {"₪", "ILS"},
    {"ILS", "ILS"}, {"₫", "VND"},   {"VND", "VND"},  {"CHF", "CHF"},  {"SFr.", "CHF"},
    {"Fr.", "CHF"}, {"SEK", "SEK"}, {"NOK", "NOK"},  {"DKK", "DKK"},  {"kr.", "kr"},
    {"kr", "kr"},   {"zł", "PLN"},  {"PLN", "PLN"},  {"Kč", "CZK"},   {"CZK", "CZK"},
    {"Ft", "HUF"},  {"HUF", "HUF"}, {"lei", "RON"},  {"RON", "RON"},  {"BGN", "BGN"},
    {"ZAR", "ZAR"}, {"AED", "AED"}, {"THB", "THB"},  {"ARS", "ARS"},  {"‰", "‰"},
    {"%", "%"},
}};

/// First or last bytes of all units, to be looked at before the units themselves.
template <typename End>
constexpr std::array<bool, 256> unitBytes(End end)
{
    std::array<bool, 256> bytes = {};
    for (const Unit& unit : units)
        bytes[static_cast<unsigned char>(end(unit.text))] = true;
    return bytes;
}
constexpr auto unitStarts = unitBytes([](std::string_view text) { return text.front(); });
constexpr auto unitEnds = unitBytes([](std::string_view text) { return text.back(); });

/// The unit at the start of the text, if any.
const Unit* unitBefore(std::string_view text)
{
    if (text.empty() || !unitStarts[static_cast<unsigned char>(text.front())])
        return nullptr;
    for (const Unit& unit : units) {
        if (unit.text.front() == text.front() && text.starts_with(unit.text))
            return &unit;
    }
    return nullptr;
}

const Unit* unitBehind(std::string_view text)
{
    const Unit* longest = nullptr;
    if (text.empty() || !unitEnds[static_cast<unsigned char>(text.back())])
        return nullptr;
    for (const Unit& unit : units) {
        if (unit.text.back() == text.back() && text.ends_with(unit.text) &&
            (longest == nullptr || unit.text.size() > longest->text.size()))
            longest = &unit;
    }
    return longest;
}

/// Takes one sign from the front of `text`.
bool takeMinus(std::string_view& text)
{
    const std::size_t length = minusLength(text);
    text.remove_prefix(length);
    return length > 0;
}

/// Takes the sign behind "5,00-" or the dash behind "5,-"; true for a minus.
bool takeDashBehind(std::string_view& text)
{
    if (text.empty() || isDigit(text.back()))
        return false;
    for (const std::string_view dash : {"--", "-", "\xE2\x80\x93", "\xE2\x80\x94"}) {
        if (!text.ends_with(dash) || text.size() <= dash.size())
            continue;
        const std::string_view before = text.substr(0, text.size() - dash.size());
        if (before.size() >= 2 && (before.back() == ',' || before.back() == '.') &&
            isDigit(before[before.size() - 2])) {
            text = before;
            return false;
        }
        if (dash == "-" && isDigit(before.back())) {
            text = before;
            return true;
        }
    }
    return false;
}

/// Parts the digits from unit and sign, whatever the marks between them; false when no number is
/// left.
bool takeApart(std::string_view text, ParsedMeasure& result)
{
    std::string_view rest = withoutSpaces(text);
    if (rest.size() > 2 && rest.front() == '(' && rest.back() == ')') {
        rest = withoutSpaces(rest.substr(1, rest.size() - 2));
        result.parentheses = true;
    }
    bool minus = takeMinus(rest);
    rest = withoutSpaces(rest);
    if (const Unit* unit = unitBefore(rest)) {
        result.unit = rest.substr(0, unit->text.size());
        rest = withoutSpaces(rest.substr(result.unit.size()));
    }
    if (const Unit* unit = unitBehind(rest)) {
        if (!result.unit.empty())
            return false;
        result.unit = rest.substr(rest.size() - unit->text.size());
        rest = withoutSpaces(rest.substr(0, rest.size() - unit->text.size()));
    }
    if (!minus && !result.unit.empty() && takeMinus(rest))
        minus = true;
    if (!minus)
        minus = takeDashBehind(rest);
    result.digits = withoutSpaces(rest);
    result.isNegated = minus || result.parentheses;
    if (result.digits.empty() || (minus && result.parentheses))
        return false;
    const char first = result.digits.front();
    return isDigit(first) || first == '.' || first == ',';
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

bool isAmong(const std::vector<std::string>& tokens, std::string_view text)
{
    return !tokens.empty() && std::ranges::find(tokens, trimmed(text)) != tokens.end();
}

ParsedNumber parseNumber(std::string_view text, NumberStyle style)
{
    text = trimmed(text);
    if (text.empty() || text.size() >= longestNumber)
        return {};
    const char* p = text.data();
    const char* const end = p + text.size();
    const bool plus = *p == '+';
    const std::size_t minus = minusLength(text);
    const bool negative = minus > 0;
    p += plus ? 1 : minus;

    const char* const wholeStart = p;
    std::uint64_t mantissa = 0;
    for (; p < end && isDigit(*p); ++p)
        mantissa = mantissa * 10 + static_cast<unsigned>(*p - '0');
    const auto wholeDigits = static_cast<std::size_t>(p - wholeStart);
    if (style.thousandsMark != '\0' && p < end && wholeDigits > 0 && !isDecimalEnd(*p, style) &&
        thousandsMarkLength(std::string_view(p, end), style.thousandsMark) > 0) {
        const std::string plain = withoutThousands(std::string_view(wholeStart, end), style);
        ParsedNumber number =
            plain.empty() ? ParsedNumber() : parseNumber(plain, {style.decimalMark, '\0'});
        number.value = negative ? -number.value : number.value;
        return number;
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
    if (!slowValue(std::string_view(wholeStart, end), style.decimalMark, result.value))
        return {};
    result.value = negative ? -result.value : result.value;
    return result;
}

ParsedMeasure parseMeasure(std::string_view text, NumberStyle style)
{
    ParsedMeasure result;
    result.digits = text;
    result.number = parseNumber(text, style);
    if (result.number.kind != NumberKind::None || text.size() >= longestNumber)
        return result;
    if (!takeApart(text, result))
        return {};
    result.number = parseNumber(result.digits, style);
    if (result.number.kind == NumberKind::None)
        return {};
    result.number.value = result.isNegated ? -result.number.value : result.number.value;
    return result;
}

bool sameUnit(std::string_view a, std::string_view b)
{
    if (a == b)
        return true;
    const Unit* left = unitBefore(a);
    const Unit* right = unitBefore(b);
    return left != nullptr && right != nullptr && left->meaning == right->meaning;
}

MarksFound weighMarks(std::string_view text)
{
    if (std::none_of(text.begin(), text.end(), isDigit))
        return {};
    ParsedMeasure parts;
    std::string_view number = trimmed(text);
    if (!isDigit(number.front()) || !isDigit(number.back())) {
        if (text.size() >= longestNumber || !takeApart(number, parts))
            return {};
        number = parts.digits;
    }
    bool blank = false;
    bool apostrophe = false;
    int commas = 0;
    int points = 0;
    for (std::size_t i = 0; i < number.size(); ++i) {
        const std::string_view rest = number.substr(i);
        commas += rest.front() == ',' ? 1 : 0;
        points += rest.front() == '.' ? 1 : 0;
        blank = blank || thousandsMarkLength(rest, ' ') > 0;
        apostrophe = apostrophe || thousandsMarkLength(rest, '\'') > 0;
    }
    if (commas == 0 && points == 0 && !apostrophe && !blank)
        return {};
    const auto reads = [&](char decimal, char thousands) {
        return parseNumber(number, {decimal, thousands}).kind != NumberKind::None;
    };
    if (apostrophe || blank) {
        const char mark = apostrophe ? '\'' : ' ';
        if (commas > 0 && reads(',', mark))
            return {MarkEvidence::CommaDecimal, mark};
        if (!reads('.', mark))
            return {};
        const MarkEvidence whole = apostrophe ? MarkEvidence::Apostrophes : MarkEvidence::Blanks;
        return {points > 0 ? MarkEvidence::PointDecimal : whole, mark};
    }
    const bool pointGroups = points > 0 && reads(',', '.');
    const bool commaGroups = commas > 0 && reads('.', ',');
    if (commas == 1 && points == 0 && reads(',', '\0'))
        return {commaGroups ? MarkEvidence::OpenComma : MarkEvidence::CommaDecimal, '\0'};
    if (points == 1 && commas == 0 && reads('.', '\0'))
        return {pointGroups ? MarkEvidence::OpenPoint : MarkEvidence::PointDecimal, '\0'};
    if (pointGroups && !commaGroups)
        return {MarkEvidence::CommaDecimal, '.'};
    if (commaGroups && !pointGroups)
        return {MarkEvidence::PointDecimal, ','};
    return {};
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
