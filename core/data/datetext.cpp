#include "core/data/datetext.h"

#include "core/base/translation.h"
#include "core/data/numbertext.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace core::data {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

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

/// Hours since midnight, taken from the front of the text.
std::optional<double> takeTime(std::string_view& text)
{
    int hour = takeDigits(text, 1, 2);
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
        if (!text.empty() && (text.front() == '.' || text.front() == ',')) {
            text.remove_prefix(1);
            double place = 0.1;
            for (; !text.empty() && isDigit(text.front()); place /= 10) {
                second += place * (text.front() - '0');
                text.remove_prefix(1);
            }
        }
    }
    std::string_view rest = text;
    take(rest, ' ');
    const auto half = [&](char letter) {
        return rest.size() == 2 && lower(rest[0]) == letter && lower(rest[1]) == 'm';
    };
    if (half('a') || half('p')) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half('p') ? 12 : 0);
        text = {};
    }
    return hour + (minute * 60 + second) / 3600;
}

/// "Z", "+02:00", "-0530", "+02" as days to take away; nothing when the text is something else.
std::optional<double> takeOffset(std::string_view& text)
{
    if (take(text, 'Z'))
        return 0.0;
    const bool west = text.starts_with('-');
    if (!west && !text.starts_with('+'))
        return {};
    text.remove_prefix(1);
    const int hours = takeDigits(text, 2, 2);
    take(text, ':');
    const int minutes = text.empty() ? 0 : takeDigits(text, 2, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return {};
    return (west ? -1 : 1) * (hours * 60 + minutes) / 1440.0;
}

/// The rest behind a date: nothing, or "12:30", "T12:30:05.25Z".
bool readTimeBehind(std::string_view text, DateParts& parts)
{
    if (text.empty())
        return true;
    const bool comma = take(text, ',');
    if (!take(text, 'T') && !take(text, ' ') && !comma)
        return false;
    const auto hours = takeTime(text);
    if (!hours)
        return false;
    parts.time = *hours / 24;
    if (text.empty())
        return true;
    take(text, ' ');
    // What is in UTC as it stands needs no word.
    parts.hasOffset = text != "Z";
    const auto offset = takeOffset(text);
    parts.time -= offset.value_or(0);
    return offset && text.empty();
}

struct MonthName {
    std::string_view begin; ///< of the name, in lower case
    int month;
};
// The first letters by which a month is known; those of several languages do not collide.
constexpr std::array<MonthName, 36> monthNames = {{
    {"jan", 1},  {"ene", 1},  {"jän", 1},  {"feb", 2},  {"fev", 2},  {"fév", 2},
    {"mar", 3},  {"mär", 3},  {"mrz", 3},  {"apr", 4},  {"abr", 4},  {"avr", 4},
    {"may", 5},  {"mai", 5},  {"jun", 6},  {"juin", 6}, {"jul", 7},  {"juil", 7},
    {"aug", 8},  {"ago", 8},  {"aou", 8},  {"aoû", 8},  {"sep", 9},  {"set", 9},
    {"oct", 10}, {"okt", 10}, {"out", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12},
    {"dic", 12}, {"déc", 12}, {"maio", 5}, {"märz", 3}, {"août", 8}, {"sept", 9},
}};
constexpr std::array<std::string_view, 62> fullMonthNames = {
    "january",   "february",  "march",    "april",     "may",      "june",       "july",
    "august",    "september", "october",  "november",  "december", "januar",     "jänner",
    "februar",   "märz",      "mai",      "juni",      "juli",     "oktober",    "dezember",
    "janvier",   "février",   "mars",     "avril",     "juin",     "juillet",    "août",
    "septembre", "octobre",   "novembre", "décembre",  "enero",    "febrero",    "marzo",
    "abril",     "mayo",      "junio",    "julio",     "agosto",   "septiembre", "octubre",
    "noviembre", "diciembre", "janeiro",  "fevereiro", "março",    "maio",       "junho",
    "julho",     "setembro",  "outubro",  "novembro",  "dezembro", "setiembre",  "fevrier",
    "aout",      "decembre",  "sept",     "juil",      "févr",     "janv"};

bool isLetter(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<signed char>(c) < 0;
}

/// A month name, or its short form with or without a point, from the front; 0: none.
int takeMonthName(std::string_view& text)
{
    std::string word;
    while (word.size() < text.size() && word.size() < 16 && isLetter(text[word.size()]))
        word.push_back(lower(text[word.size()]));
    if (word.size() < 3)
        return 0;
    const bool full =
        std::find(fullMonthNames.begin(), fullMonthNames.end(), word) != fullMonthNames.end();
    for (const MonthName& name : monthNames) {
        if (word != name.begin && !(full && std::string_view(word).starts_with(name.begin)))
            continue;
        text.remove_prefix(word.size());
        take(text, '.');
        return name.month;
    }
    return 0;
}

void passSeparators(std::string_view& text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '-' || text.front() == '.' ||
                             text.front() == '/' || text.front() == ','))
        text.remove_prefix(1);
}

/// Takes a year of four or two digits; `parts.third`.
bool takeYear(std::string_view& text, DateParts& parts)
{
    const std::size_t before = text.size();
    parts.third = takeDigits(text, 2, 4);
    const std::size_t digits = before - text.size();
    parts.shortYear = digits == 2;
    return digits == 2 || digits == 4;
}

/// "4 Sep 2012", "04-Sep-12", "Sep 4, 2012", "September 4th, 2012", "4. September 2012".
std::optional<DateParts> splitNamedDate(std::string_view text)
{
    DateParts parts;
    parts.namedMonth = true;
    parts.second = takeMonthName(text);
    const bool monthFirst = parts.second > 0;
    if (monthFirst)
        passSeparators(text);
    parts.first = takeDigits(text, 1, 2);
    if (parts.first < 0)
        return {};
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (text.starts_with(ending)) {
            text.remove_prefix(2);
            break;
        }
    }
    const std::size_t before = text.size();
    passSeparators(text);
    if (!monthFirst) {
        // Portuguese and Spanish write "4 de setembro de 2012".
        if (text.starts_with("de "))
            text.remove_prefix(3);
        parts.second = takeMonthName(text);
        if (parts.second == 0)
            return {};
        passSeparators(text);
        if (text.starts_with("de "))
            text.remove_prefix(3);
    } else if (text.size() == before) {
        return {};
    }
    if (!takeYear(text, parts) || !readTimeBehind(text, parts))
        return {};
    return parts;
}

} // namespace

std::string_view toWords(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return "year-month-day";
    case DateOrder::DayMonthYear:
        return "day-month-year";
    case DateOrder::MonthDayYear:
        break;
    }
    return "month-day-year";
}

std::string spokenOrder(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return translate("Reading", "year-month-day");
    case DateOrder::DayMonthYear:
        return translate("Reading", "day-month-year");
    case DateOrder::MonthDayYear:
        break;
    }
    return translate("Reading", "month-day-year");
}

std::optional<DateParts> splitDate(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 6 || text.size() > 60)
        return {};
    DateParts parts;
    std::string_view rest = text;
    parts.first = takeDigits(rest, 1, 4);
    const std::size_t digits = text.size() - rest.size();
    if (digits == 0)
        return isLetter(text.front()) ? splitNamedDate(text) : std::nullopt;
    if (digits == 3 || rest.empty())
        return {};
    const char separator = rest.front();
    if (separator != '-' && separator != '/' && separator != '.')
        return digits <= 2 && text.size() >= 8 ? splitNamedDate(text) : std::nullopt;
    rest.remove_prefix(1);
    parts.second = takeDigits(rest, 1, 2);
    if (parts.second < 0)
        return digits <= 2 && text.size() >= 8 ? splitNamedDate(text) : std::nullopt;
    if (!take(rest, separator))
        return {};
    parts.separator = separator;
    parts.yearFirst = digits == 4;
    if (parts.yearFirst) {
        parts.third = takeDigits(rest, 1, 2);
        if (parts.third < 0)
            return {};
    } else if (!takeYear(rest, parts)) {
        return {};
    }
    if (!readTimeBehind(rest, parts))
        return {};
    return parts;
}

std::optional<double> daysOf(const DateParts& parts, DateOrder order)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (parts.namedMonth) {
        year = parts.third;
        month = parts.second;
        day = parts.first;
    } else if (order == DateOrder::YearMonthDay) {
        if (!parts.yearFirst && !parts.shortYear)
            return {};
        year = parts.first;
        month = parts.second;
        day = parts.third;
    } else {
        if (parts.yearFirst)
            return {};
        year = parts.third;
        month = order == DateOrder::MonthDayYear ? parts.first : parts.second;
        day = order == DateOrder::MonthDayYear ? parts.second : parts.first;
    }
    if (parts.shortYear)
        year += year < 69 ? 2000 : 1900;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year < 1000 || !date.ok())
        return {};
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    return static_cast<double>(days) + parts.time;
}

std::optional<double> parseDate(std::string_view text, DateOrder order)
{
    const auto parts = splitDate(text);
    if (!parts || parts->shortYear || parts->hasOffset)
        return {};
    return daysOf(*parts, order);
}

std::optional<double> dateInCell(std::string_view text, DateOrder order)
{
    if (const auto parts = splitDate(text))
        return daysOf(*parts, parts->yearFirst ? DateOrder::YearMonthDay : order);
    const std::string_view digits = trimmed(text);
    if (digits.size() != 8 || digits.find_first_not_of("0123456789") != digits.npos)
        return {};
    std::string written(digits.substr(0, 4));
    written.append("-").append(digits.substr(4, 2)).append("-").append(digits.substr(6));
    return parseDate(written, DateOrder::YearMonthDay);
}

std::optional<double> parseTimeOfDay(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 4 || text.size() > 20)
        return {};
    const auto hours = takeTime(text);
    return text.empty() ? hours : std::nullopt;
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
