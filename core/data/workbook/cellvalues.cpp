#include "core/data/workbook/cellvalues.h"

#include "core/data/numbertext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace core::data {
namespace {

constexpr long long dayMilliseconds = 86'400'000;
constexpr long long lastDay = 2'958'465; // 9999-12-31

bool areDigits(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string shortestText(double value)
{
    if (value == 0)
        return "0";
    const double size = std::abs(value);
    const auto format =
        size >= 1e-5 && size < 1e17 ? std::chars_format::fixed : std::chars_format::scientific;
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return std::string(buffer.data(), end.ptr);
}

std::string clockText(long long milliseconds)
{
    std::array<char, 48> buffer;
    const long long seconds = milliseconds / 1000;
    int length = std::snprintf(buffer.data(), buffer.size(), "%02lld:%02lld:%02lld", seconds / 3600,
                               seconds / 60 % 60, seconds % 60);
    if (milliseconds % 1000 != 0)
        length += std::snprintf(buffer.data() + length, buffer.size() - length, ".%03lld",
                                milliseconds % 1000);
    return std::string(buffer.data(), static_cast<std::size_t>(length));
}

std::string calendarText(long long day, bool from1904)
{
    if (!from1904 && day == 0)
        return "1900-01-00";
    if (!from1904 && day == 60)
        return "1900-02-29";
    using namespace std::chrono;
    const sys_days first = from1904   ? sys_days(year(1904) / January / 1)
                           : day < 60 ? sys_days(year(1899) / December / 31)
                                      : sys_days(year(1899) / December / 30);
    const year_month_day date(first + days(day));
    std::array<char, 48> buffer;
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()));
    return std::string(buffer.data(), static_cast<std::size_t>(length));
}

/// The letters of a format's first section that stand for parts of a day.
struct FormatLetters {
    bool day = false;     // d, y
    bool clock = false;   // h, s
    bool month = false;   // m, which is also minutes
    bool elapsed = false; // [h]
    bool digits = false;  // # or ?
};

FormatLetters lettersOf(std::string_view code)
{
    FormatLetters letters;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        switch (code[i] | 0x20) {
        case 'y':
        case 'd':
            letters.day = true;
            continue;
        case 'h':
        case 's':
            letters.clock = true;
            continue;
        case 'm':
            letters.month = true;
            continue;
        default:
            break;
        }
        if (code[i] == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else if (code[i] == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            letters.elapsed =
                letters.elapsed ||
                (!inside.empty() && inside.find_first_not_of("hHmMsS") == inside.npos);
            i = end;
        } else if (code[i] == '#' || code[i] == '?') {
            letters.digits = true;
        }
    }
    return letters;
}

} // namespace

std::optional<DayFormat> dayFormatOf(std::string_view code)
{
    constexpr std::array<std::string_view, 2> words = {"General", "Standard"};
    if (std::find(words.begin(), words.end(), code) != words.end())
        return {};
    const FormatLetters letters = lettersOf(code);
    if (letters.digits)
        return {};
    if (letters.elapsed)
        return DayFormat::Elapsed;
    if (letters.day || (letters.month && !letters.clock))
        return DayFormat::Date;
    if (letters.clock)
        return DayFormat::Time;
    return {};
}

std::optional<DayFormat> builtInDayFormat(std::size_t id)
{
    if (id == 46)
        return DayFormat::Elapsed;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47 || (id >= 32 && id <= 35))
        return DayFormat::Time;
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return DayFormat::Date;
    return {};
}

std::optional<std::string> storedNumberText(std::string_view stored)
{
    stored = trimmed(stored);
    const bool negative = stored.starts_with('-');
    const std::string_view digits = stored.substr(negative ? 1 : 0);
    const bool plain = areDigits(digits) && (digits.size() == 1 || digits.front() != '0');
    if (plain && (!negative || digits != "0"))
        return std::string(stored);
    double value = 0;
    const auto [end, error] = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (error != std::errc() || end != stored.data() + stored.size() || !std::isfinite(value))
        return {};
    return shortestText(value);
}

std::string dayText(double days, DayFormat format, bool from1904)
{
    if (!(days >= 0 && days < static_cast<double>(lastDay + 1)))
        return shortestText(days);
    const long long milliseconds = std::llround(days * static_cast<double>(dayMilliseconds));
    const long long day = milliseconds / dayMilliseconds;
    const long long clock = milliseconds % dayMilliseconds;
    if (format == DayFormat::Elapsed || (format == DayFormat::Time && day == 0))
        return clockText(milliseconds);
    std::string text = calendarText(day, from1904);
    if (clock != 0)
        text.append(1, ' ').append(clockText(clock));
    return text;
}

std::string isoText(std::string_view stored)
{
    const std::size_t mark = stored.find('T');
    if (mark == stored.npos)
        return std::string(stored);
    const std::string_view clock = stored.substr(mark + 1);
    if (clock.find_first_not_of("0:.Z") == clock.npos)
        return std::string(stored.substr(0, mark));
    return std::string(stored.substr(0, mark)).append(1, ' ').append(clock);
}

std::string durationText(std::string_view stored)
{
    std::string_view rest = stored;
    if (!rest.starts_with("PT"))
        return std::string(stored);
    rest.remove_prefix(2);
    double seconds = 0;
    for (const auto& [unit, size] : {std::pair('H', 3600), std::pair('M', 60), std::pair('S', 1)}) {
        double value = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value,
                                                  std::chars_format::fixed);
        if (error != std::errc() || end == rest.data() + rest.size() || *end != unit)
            continue;
        seconds += value * size;
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()) + 1);
    }
    if (!rest.empty() || !(seconds >= 0 && seconds < 1e12))
        return std::string(stored);
    return clockText(std::llround(seconds * 1000));
}

} // namespace core::data
