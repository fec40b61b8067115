#include "core/segment/profile/segmentphrases.h"

#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace core::segment {
namespace {

constexpr double very = 1.5;
constexpr double fineWorthy = 0.2; // where names would be the same otherwise

constexpr std::array yesWords{"yes", "true", "1", "y", "t"};
constexpr std::array noWords{"no", "false", "0", "n", "f"};
constexpr std::array vagueWords{"unknown", "other", "none", "missing", "success", "failure"};
constexpr std::array degreeWords{"low",  "average",  "medium",   "mid",
                                 "high", "very low", "very high"};
/// Levels of these say by themselves what they are of.
constexpr std::array plainColumns{"gender", "sex", "marital", "marital status"};

bool isAmong(const std::string& word, std::span<const char* const> words)
{
    return std::ranges::find(words, word) != words.end();
}

bool saysYesOrNo(const std::string& level)
{
    const std::string lower = lowerCase(level);
    return isAmong(lower, yesWords) || isAmong(lower, noWords);
}

/// "never married", "not graduated", but "no churn".
std::string negated(const std::string& name)
{
    if (name.starts_with("ever "))
        return filled(translate("Segments", "never {1}"), {std::string_view(name).substr(5)});
    const bool isState =
        name.ends_with("ed") || name.starts_with("is ") || name.starts_with("has ");
    return filled(isState ? translate("Segments", "not {1}") : translate("Segments", "no {1}"),
                  {name});
}

/// "female", "ever married", "never married", "average spending", "var 1 Cat_6".
std::string levelWords(const std::string& level, const ColumnWords& words, bool codesOnly = false)
{
    const std::string lower = lowerCase(level);
    const bool isCode = level.size() < 3 || level.find_first_of("0123456789") != std::string::npos;
    if (!codesOnly && saysYesOrNo(level) && words.name.size() > 2)
        return isAmong(lower, yesWords) ? words.name : negated(words.name);
    if (isCode)
        return words.name + ' ' + level;
    if (isAmong(lower, degreeWords))
        return lower + ' ' + words.subject;
    if (isAmong(lower, vagueWords))
        return words.name + ' ' + lower;
    // Abbreviations keep their capitals.
    const bool allCapitals =
        std::ranges::none_of(level, [](char c) { return c >= 'a' && c <= 'z'; });
    return allCapitals && level.size() <= 4 ? level : lower;
}

/// Ordered levels of which one stands out are better told by it than by their mean rank.
bool hasLeadingLevel(const DescribedColumn& column, std::size_t segment)
{
    return column.profile.type == data::ColumnType::Ordinal &&
           column.levels[segment].share >= 0.5 && column.levels[segment].strength >= nameWorthy;
}

std::string levelName(const DescribedColumn& column, const ColumnWords& words, std::size_t segment)
{
    const LevelFigure& figure = column.levels[segment];
    if (figure.strength < nameWorthy)
        return filled(translate("Segments", "mixed {1}"), {words.name});
    const std::string level = levelWords(figure.level, words, column.isCode);
    // "Low spending" of an order says no more than "low" of a number: most of them.
    const bool isOrdinal = column.profile.type == data::ColumnType::Ordinal;
    if (figure.share >= 0.9 || isOrdinal)
        return level;
    return filled(figure.share >= 0.5 ? translate("Segments", "mostly {1}")
                                      : translate("Segments", "often {1}"),
                  {level});
}

std::string yearText(double year)
{
    return std::to_string(static_cast<long long>(std::llround(year)));
}

std::string numberPhrase(const DescribedColumn& column, const ColumnWords& words,
                         std::size_t segment, bool& averageSaid)
{
    const ProfileColumn& profile = column.profile;
    const ProfileCell& cell = profile.segments[segment];
    const double apart = cell.mean - profile.overall.mean;
    const bool isDate = profile.type == data::ColumnType::Date;
    const std::string mean =
        words.isYear ? yearText(cell.mean) : figureText(cell.mean, words.isAge ? 2 : 3);
    const std::string here =
        isDate ? ""
               : ' ' + filled(words.isYear ? translate("Segments", "(born {1})") : "({1})", {mean});
    if (std::fabs(cell.difference) < sentenceWorthy)
        return words.isAge ? translate("Segments", "about the average age") + here
                           : filled(translate("Segments", "{1} near average"), {words.name}) + here;
    std::string amount = figureText(std::fabs(apart), words.isAge ? 1 : 2);
    if (isDate)
        return filled(apart > 0 ? translate("Segments", "{1} {2} days later than average")
                                : translate("Segments", "{1} {2} days earlier than average"),
                      {words.name, amount});
    if (words.unit == "years")
        amount = filled(amount == "1" ? translate("Segments", "{1} year")
                                      : translate("Segments", "{1} years"),
                        {amount});
    else if (!words.unit.empty())
        amount += ' ' + words.unit;
    if (words.isAge)
        return filled(apart > 0 ? words.moreThanAverage : words.lessThanAverage, {amount}) + here;
    const bool again = std::exchange(averageSaid, true);
    return filled(apart > 0 ? (again ? translate("Segments", "{1} {2} above")
                                     : translate("Segments", "{1} {2} above average"))
                  : again   ? translate("Segments", "{1} {2} below")
                            : translate("Segments", "{1} {2} below average"),
                  {words.name, amount}) +
           here;
}

/// "profession Healthcare for 57 % (17 % of all)", "85 % ever married (59 % of all)".
std::string levelPhrase(const DescribedColumn& column, const ColumnWords& words,
                        std::size_t segment)
{
    const LevelFigure& figure = column.levels[segment];
    if (figure.level.empty() || figure.strength < sentenceWorthy)
        return filled(translate("Segments", "{1} much as overall"), {words.name});
    const std::string overall = percentText(figure.overallShare);
    const bool readsAlone = (saysYesOrNo(figure.level) && words.name.size() > 2) ||
                            lowerCase(figure.level).starts_with("no ") ||
                            (isAmong(words.name, plainColumns) && figure.level.size() > 2);
    if (readsAlone && !column.isCode)
        return filled(translate("Segments", "{1} {2} ({3} of all)"),
                      {percentText(figure.share), levelWords(figure.level, words), overall});
    return filled(translate("Segments", "{1} {2} for {3} ({4} of all)"),
                  {words.name, figure.level, percentText(figure.share), overall});
}

} // namespace

bool isNominal(const DescribedColumn& column)
{
    return column.profile.type == data::ColumnType::Category ||
           column.profile.type == data::ColumnType::Boolean || column.isZeroOrOne || column.isCode;
}

double strength(const DescribedColumn& column, std::size_t segment)
{
    return isNominal(column) ? column.levels[segment].strength
                             : std::fabs(column.profile.segments[segment].difference);
}

std::string nameWord(const DescribedColumn& column, const ColumnWords& words, std::size_t segment,
                     bool fine)
{
    if (isNominal(column) || hasLeadingLevel(column, segment))
        return levelName(column, words, segment);
    const double difference = column.profile.segments[segment].difference;
    if (fine && difference >= very)
        return words.veryHigh;
    if (fine && difference <= -very)
        return words.veryLow;
    if (fine && std::fabs(difference) < nameWorthy && std::fabs(difference) >= fineWorthy)
        return difference > 0 ? words.upperMiddle : words.lowerMiddle;
    if (difference >= nameWorthy)
        return words.high;
    return difference <= -nameWorthy ? words.low : words.middle;
}

std::string differencePhrase(const DescribedColumn& column, const ColumnWords& words,
                             std::size_t segment, bool& averageSaid)
{
    const bool isNumber = !isNominal(column) && (column.profile.type == data::ColumnType::Numeric ||
                                                 column.profile.type == data::ColumnType::Date);
    return isNumber ? numberPhrase(column, words, segment, averageSaid)
                    : levelPhrase(column, words, segment);
}

} // namespace core::segment
