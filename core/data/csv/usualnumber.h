#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace core::data {

namespace usual {

inline constexpr std::array<double, 16> powersOfTen = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

inline bool isDigit(char c)
{
    return static_cast<unsigned char>(c - '0') < 10;
}

inline constexpr std::uint64_t everyByte = 0x0101010101010101ULL;

/// The value of eight digits, the first in the lowest byte.
inline std::uint64_t eightDigits(std::uint64_t digits)
{
    digits = ((digits & 0x0F * everyByte) * 2561) >> 8;
    digits = ((digits & 0x00FF00FF00FF00FFULL) * 6553601) >> 16;
    return ((digits & 0x0000FFFF0000FFFFULL) * 42949672960001ULL) >> 32;
}

/// usualNumber for at most eight bytes, without a branch for each of them: digits are moved to
/// the end of a word, the decimal mark is taken out, and all digits are added up at once.
inline bool shortNumber(const char* p, std::uint32_t length, char decimalMark, double& value)
{
    std::uint64_t word = 0;
    std::memcpy(&word, p, 8);
    const std::uint32_t spare = 8 * (8 - length);
    word = word << spare | (spare > 0 ? 0x30 * everyByte >> (64 - spare) : 0);
    // The high bit of each byte that is the decimal mark.
    const std::uint64_t other = word ^ static_cast<std::uint8_t>(decimalMark) * everyByte;
    const std::uint64_t marks =
        ~(((other & 0x7F * everyByte) + 0x7F * everyByte) | other | 0x7F * everyByte);
    std::uint32_t whole = length;
    std::uint32_t decimals = 0;
    if (marks != 0) {
        const auto at = static_cast<std::uint32_t>(std::countr_zero(marks)) / 8;
        const std::uint64_t before = word & ((std::uint64_t{1} << (8 * at)) - 1);
        word = (word >> (8 * at) & ~std::uint64_t{0xFF}) << (8 * at) | before << 8 | 0x30;
        decimals = 7 - at;
        whole = length - decimals - 1;
    }
    const bool digitsOnly = (word & 0xF0 * everyByte) == 0x30 * everyByte &&
                            ((word + 0x06 * everyByte) & 0xF0 * everyByte) == 0x30 * everyByte;
    if (!digitsOnly || whole + decimals == 0 || (whole > 1 && *p == '0'))
        return false;
    value = static_cast<double>(eightDigits(word)) / powersOfTen[decimals];
    return true;
}

} // namespace usual

/// Numbers as most files write them: at most 15 digits with or without a decimal mark, no leading
/// zero. parseNumber gives the same value and takes all others. `end` is how far may be read.
inline bool usualNumber(const char* p, std::uint32_t length, const char* end, char decimalMark,
                        double& value)
{
    const bool negative = length > 0 && *p == '-';
    if (negative) {
        ++p;
        --length;
    }
    if (length == 0)
        return false;
    if (std::endian::native == std::endian::little && length <= 8 && end - p >= 8) {
        if (!usual::shortNumber(p, length, decimalMark, value))
            return false;
        value = negative ? -value : value;
        return true;
    }
    end = p + length;
    const char* const start = p;
    std::uint64_t digits = 0;
    while (p < end && usual::isDigit(*p))
        digits = digits * 10 + static_cast<unsigned>(*p++ - '0');
    const auto whole = p - start;
    std::ptrdiff_t decimals = 0;
    if (p < end) {
        if (*p != decimalMark)
            return false;
        const char* const fraction = ++p;
        while (p < end && usual::isDigit(*p))
            digits = digits * 10 + static_cast<unsigned>(*p++ - '0');
        decimals = p - fraction;
    }
    if (p != end || whole + decimals == 0 || whole + decimals > 15 || (whole > 1 && *start == '0'))
        return false;
    // Both are exact doubles, so the division rounds correctly (Clinger 1990).
    const double number =
        static_cast<double>(digits) / usual::powersOfTen[static_cast<std::size_t>(decimals)];
    value = negative ? -number : number;
    return true;
}

} // namespace core::data
