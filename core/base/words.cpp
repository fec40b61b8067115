#include "core/base/words.h"

#include "core/base/translation.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace core {

namespace {

/// What is counted in sentences, one and many, for lupdate.
[[maybe_unused]] constexpr const char* counted[] = {
    CORE_TRANSLATE_NOOP("Counts", "cell"),
    CORE_TRANSLATE_NOOP("Counts", "cells"),
    CORE_TRANSLATE_NOOP("Counts", "class"),
    CORE_TRANSLATE_NOOP("Counts", "classes"),
    CORE_TRANSLATE_NOOP("Counts", "column"),
    CORE_TRANSLATE_NOOP("Counts", "columns"),
    CORE_TRANSLATE_NOOP("Counts", "customer"),
    CORE_TRANSLATE_NOOP("Counts", "customer belongs"),
    CORE_TRANSLATE_NOOP("Counts", "customer is"),
    CORE_TRANSLATE_NOOP("Counts", "customers"),
    CORE_TRANSLATE_NOOP("Counts", "customers are"),
    CORE_TRANSLATE_NOOP("Counts", "customers belong"),
    CORE_TRANSLATE_NOOP("Counts", "day with a purchase"),
    CORE_TRANSLATE_NOOP("Counts", "days with a purchase"),
    CORE_TRANSLATE_NOOP("Counts", "feature"),
    CORE_TRANSLATE_NOOP("Counts", "features"),
    CORE_TRANSLATE_NOOP("Counts", "input"),
    CORE_TRANSLATE_NOOP("Counts", "inputs"),
    CORE_TRANSLATE_NOOP("Counts", "level"),
    CORE_TRANSLATE_NOOP("Counts", "levels"),
    CORE_TRANSLATE_NOOP("Counts", "more feature"),
    CORE_TRANSLATE_NOOP("Counts", "more features"),
    CORE_TRANSLATE_NOOP("Counts", "order"),
    CORE_TRANSLATE_NOOP("Counts", "orders"),
    CORE_TRANSLATE_NOOP("Counts", "rare level"),
    CORE_TRANSLATE_NOOP("Counts", "rare levels"),
    CORE_TRANSLATE_NOOP("Counts", "return"),
    CORE_TRANSLATE_NOOP("Counts", "returns"),
    CORE_TRANSLATE_NOOP("Counts", "row"),
    CORE_TRANSLATE_NOOP("Counts", "row does"),
    CORE_TRANSLATE_NOOP("Counts", "row equals"),
    CORE_TRANSLATE_NOOP("Counts", "row has"),
    CORE_TRANSLATE_NOOP("Counts", "row is"),
    CORE_TRANSLATE_NOOP("Counts", "row was"),
    CORE_TRANSLATE_NOOP("Counts", "row."),
    CORE_TRANSLATE_NOOP("Counts", "rows"),
    CORE_TRANSLATE_NOOP("Counts", "rows are"),
    CORE_TRANSLATE_NOOP("Counts", "rows do"),
    CORE_TRANSLATE_NOOP("Counts", "rows equal"),
    CORE_TRANSLATE_NOOP("Counts", "rows have"),
    CORE_TRANSLATE_NOOP("Counts", "rows were"),
    CORE_TRANSLATE_NOOP("Counts", "rows."),
    CORE_TRANSLATE_NOOP("Counts", "segment"),
    CORE_TRANSLATE_NOOP("Counts", "segments"),
    CORE_TRANSLATE_NOOP("Counts", "transaction"),
    CORE_TRANSLATE_NOOP("Counts", "transactions"),
    CORE_TRANSLATE_NOOP("Counts", "trial"),
    CORE_TRANSLATE_NOOP("Counts", "trials"),
    CORE_TRANSLATE_NOOP("Counts", "validation row"),
    CORE_TRANSLATE_NOOP("Counts", "validation rows"),
    CORE_TRANSLATE_NOOP("Counts", "value"),
    CORE_TRANSLATE_NOOP("Counts", "values"),
};

/// Plain digits, the same whatever the locale.
std::string fixedDigits(double size, int decimals)
{
    char buffer[400];
    return {buffer,
            std::to_chars(buffer, buffer + sizeof buffer, size, std::chars_format::fixed, decimals)
                .ptr};
}

bool isWithin(char32_t letter, char32_t first, char32_t last)
{
    return letter >= first && letter <= last;
}

/// Blocks of pairs in which the small letter stands behind its capital, at odd places.
bool isOddPair(char32_t letter)
{
    return letter % 2 == 1 &&
           ((isWithin(letter, 0x101, 0x137) && letter != 0x131) || isWithin(letter, 0x14B, 0x177) ||
            isWithin(letter, 0x201, 0x21F) || isWithin(letter, 0x223, 0x233) ||
            isWithin(letter, 0x461, 0x481) || isWithin(letter, 0x48B, 0x4BF) ||
            isWithin(letter, 0x4D1, 0x52F) || isWithin(letter, 0x1E01, 0x1E95) ||
            isWithin(letter, 0x1EA1, 0x1EFF));
}

bool isEvenPair(char32_t letter)
{
    return letter % 2 == 0 && (isWithin(letter, 0x13A, 0x148) || isWithin(letter, 0x17A, 0x17E) ||
                               isWithin(letter, 0x4C2, 0x4CE));
}

/// Letters of the languages of Europe, of Turkish and Vietnamese; others stay.
char32_t capitalOf(char32_t letter)
{
    if ((isWithin(letter, 0xE0, 0xFE) && letter != 0xF7) || isWithin(letter, 0x3B1, 0x3C1) ||
        isWithin(letter, 0x3C3, 0x3CB) || isWithin(letter, 0x430, 0x44F))
        return letter - 0x20;
    if (isOddPair(letter) || isEvenPair(letter))
        return letter - 1;
    if (isWithin(letter, 0x450, 0x45F))
        return letter - 0x50;
    if (isWithin(letter, 0x561, 0x586))
        return letter - 0x30;
    if (isWithin(letter, 0x3AD, 0x3AF))
        return letter - 0x25;
    if (isWithin(letter, 0x3CD, 0x3CE))
        return letter - 0x3F;
    switch (letter) {
    case 0xFF:
        return 0x178;
    case 0x131:
        return 'I';
    case 0x3AC:
        return 0x386;
    case 0x3C2:
        return 0x3A3;
    case 0x4CF:
        return 0x4C0;
    case 0x3CC:
        return 0x38C;
    default:
        return letter;
    }
}

std::string utf8(char32_t letter)
{
    const auto part = [&](unsigned shift) {
        return static_cast<char>(0x80 | (letter >> shift & 0x3F));
    };
    if (letter < 0x80)
        return {static_cast<char>(letter)};
    if (letter < 0x800)
        return {static_cast<char>(0xC0 | letter >> 6), part(0)};
    return {static_cast<char>(0xE0 | letter >> 12), part(6), part(0)};
}

} // namespace

std::string groupedCount(std::size_t count)
{
    return separated(std::to_string(count));
}

std::string figureText(double value, int digits)
{
    if (!std::isfinite(value))
        return "–";
    const double size = std::fabs(value);
    int decimals = 0;
    if (size > 0)
        decimals = std::clamp(digits - 1 - static_cast<int>(std::floor(std::log10(size))), 0, 6);
    std::string text = fixedDigits(size, decimals);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return (value < 0 && text != "0" ? "−" : "") + separated(text);
}

std::string fixedText(double value, int decimals)
{
    if (!std::isfinite(value))
        return "–";
    const std::string text = fixedDigits(std::fabs(value), decimals);
    const bool isZero = text.find_first_not_of("0.") == std::string::npos;
    return (value < 0 && !isZero ? "−" : "") + separated(text);
}

std::string percentText(double share, int decimals)
{
    return filled(translate("Numbers", "{1} %"), {fixedText(100 * share, decimals)});
}

std::string countOf(std::size_t count, const char* one, const char* many)
{
    return groupedCount(count) + " " + translate("Counts", count == 1 ? one : many);
}

std::string joinedList(const std::vector<std::string>& items)
{
    if (items.empty())
        return {};
    std::string text = items.front();
    for (std::size_t i = 1; i < items.size(); ++i)
        text = filled(i + 1 < items.size() ? translate("Lists", "{1}, {2}")
                                           : translate("Lists", "{1} and {2}"),
                      {text, items[i]});
    return text;
}

std::string byteText(double bytes)
{
    const char* const units[] = {"bytes", "kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    for (; bytes >= 999.95 && unit < 4; ++unit)
        bytes /= 1000;
    if (unit == 0)
        return filled(translate("Numbers", "{1} bytes"), {fixedText(bytes, 0)});
    return fixedText(bytes, 1) + ' ' + units[unit];
}

std::string withDecimalMark(std::string plain)
{
    const std::string half = separated("0.5");
    if (const auto point = plain.find('.');
        point != std::string::npos && half.starts_with('0') && half.ends_with('5'))
        plain.replace(point, 1, half, 1, half.size() - 2);
    return plain;
}

std::string withCapital(std::string text)
{
    if (text.empty())
        return text;
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80) {
        if (first >= 'a' && first <= 'z')
            text[0] = static_cast<char>(first - 'a' + 'A');
        return text;
    }
    // Two bytes hold the letters up to U+07FF, three the rest of the Latin ones.
    const auto bits = [&](std::size_t at) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[at]) & 0x3F);
    };
    if ((first & 0xE0) == 0xC0 && text.size() >= 2) {
        const char32_t capital = capitalOf(static_cast<char32_t>(first & 0x1F) << 6 | bits(1));
        text.replace(0, 2, utf8(capital));
    } else if ((first & 0xF0) == 0xE0 && text.size() >= 3) {
        const char32_t letter = static_cast<char32_t>(first & 0x0F) << 12 | bits(1) << 6 | bits(2);
        text.replace(0, 3, utf8(capitalOf(letter)));
    }
    return text;
}

} // namespace core
