#include "core/data/datetext.h"

#include "core/data/numbertext.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace core::data {
namespace {

/// Reads up to `most` digits and moves `text` past them; −1 when fewer than `least` stand there.
int takeDigits(std::string_view& text, std::size_t least, std::size_t most)
{
    int value = 0;
    std::size_t count = 0;
    while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
        value = value * 10 + (text[count++] - '0');
    text.remove_prefix(count);
    return count < least ? -1 : value;
}

bool take(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

/// The rest behind a date: nothing, or "12:30", "T12:30:05.25Z".
std::optional<double> timeOfDay(std::string_view text)
{
    if (text.empty())
        return 0.0;
    if (!take(text, 'T') && !take(text, ' '))
        return {};
    const int hour = takeDigits(text, 1, 2);
    if (hour < 0 || hour > 23 || !take(text, ':'))
        return {};
    const int minute = takeDigits(text, 2, 2);
    if (minute < 0 || minute > 59)
        return {};
    double second = 0;
    if (take(text, ':')) {
        const int whole = takeDigits(text, 2, 2);
        if (whole < 0 || whole > 59)
            return {};
        second = whole;
        if (take(text, '.')) {
            double place = 0.1;
            for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; place /= 10) {
                second += place * (text.front() - '0');
                text.remove_prefix(1);
            }
        }
    }
    take(text, 'Z');
    if (!text.empty())
        return {};
    return (hour * 3600 + minute * 60 + second) / 86400;
}

} // namespace

std::optional<double> parseDate(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    if (text.size() < 8)
        return {};
    const bool yearFirst = order == DateOrder::YearMonthDay;
    const int first = yearFirst ? takeDigits(text, 4, 4) : takeDigits(text, 1, 2);
    if (first < 0 || text.empty())
        return {};
    const char separator = text.front();
    if (separator != '-' && separator != '/' && separator != '.')
        return {};
    text.remove_prefix(1);
    const int second = takeDigits(text, 1, 2);
    if (second < 0 || !take(text, separator))
        return {};
    const int third = yearFirst ? takeDigits(text, 1, 2) : takeDigits(text, 4, 4);
    if (third < 0)
        return {};
    const auto time = timeOfDay(text);
    if (!time)
        return {};

    const int year = yearFirst ? first : third;
    const int month = order == DateOrder::MonthDayYear ? first : second;
    const int day = yearFirst ? third : order == DateOrder::MonthDayYear ? second : first;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year < 1000 || !date.ok())
        return {};
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    return static_cast<double>(days) + *time;
}

std::string dateText(double days)
{
    constexpr double mostDays = 3e6; // the year 10,183; nothing past 9999 has a text
    if (!(std::abs(days) < mostDays))
        return {};
    double whole = std::floor(days);
    auto seconds = static_cast<long>(std::lround((days - whole) * 86400));
    if (seconds == 86400) {
        seconds = 0;
        whole += 1;
    }
    const std::chrono::year_month_day date{
        std::chrono::sys_days(std::chrono::days(static_cast<int>(whole)))};
    std::array<char, 48> buffer;
    int length =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    if (seconds != 0)
        length +=
            std::snprintf(buffer.data() + length, buffer.size() - length, " %02ld:%02ld:%02ld",
                          seconds / 3600, seconds / 60 % 60, seconds % 60);
    return std::string(buffer.data(), static_cast<std::size_t>(length));
}

} // namespace core::data
