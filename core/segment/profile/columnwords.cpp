#include "core/segment/profile/columnwords.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace core::segment {
namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

/// "(k$)" is a unit, "(1-100)" the range of a scale.
bool isUnit(std::string_view text)
{
    return !text.empty() && text.size() <= 12 && !(isDigit(text.front()) && isDigit(text.back()));
}

/// "Spending_Score", "TotalCharges" and "CASH_ADVANCE" as words in lower case.
std::string spacedWords(std::string_view name)
{
    std::string words;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (c == '_' || c == '.') {
            words += ' ';
            continue;
        }
        if (i > 0 && isUpper(c) && isLower(name[i - 1]))
            words += ' ';
        words += c;
    }
    std::string single;
    for (const char c : trimmed(words))
        if (c != ' ' || single.back() != ' ')
            single += c;
    return lowerCase(single);
}

std::string withoutPeriod(const std::string& name)
{
    for (const std::string_view period : {"annual ", "yearly "})
        if (name.starts_with(period) && name.size() > period.size())
            return name.substr(period.size());
    return name;
}

bool endsWithWord(std::string_view text, std::string_view word)
{
    return text.ends_with(word) &&
           (text.size() == word.size() || text[text.size() - word.size() - 1] == ' ');
}

struct Degrees {
    std::string_view lastWord;
    std::string_view low, high;
};
// Adjectives that "low" and "high" do not suit.
constexpr std::array degreesByWord{
    Degrees{"size", "small", "large"},    Degrees{"tenure", "short", "long"},
    Degrees{"duration", "short", "long"}, Degrees{"experience", "little", "much"},
    Degrees{"purchases", "few", "many"},  Degrees{"visits", "few", "many"},
    Degrees{"contacts", "few", "many"},   Degrees{"children", "few", "many"},
};

void addDegrees(ColumnWords& words)
{
    if (endsWithWord(words.name, "age")) {
        words.isAge = true;
        if (words.unit.empty())
            words.unit = "years";
        words.low = "younger";
        words.middle = "average age";
        words.high = "older";
        words.veryLow = "much younger";
        words.veryHigh = "much older";
        words.lowerMiddle = "slightly younger";
        words.upperMiddle = "slightly older";
        words.lessThanAverage = "younger than average";
        words.moreThanAverage = "older than average";
        return;
    }
    std::string_view low = "low";
    std::string_view high = "high";
    for (const auto& degrees : degreesByWord) {
        if (endsWithWord(words.name, degrees.lastWord)) {
            low = degrees.low;
            high = degrees.high;
        }
    }
    words.low = std::string(low) + ' ' + words.name;
    words.middle = "mid " + words.name;
    words.high = std::string(high) + ' ' + words.name;
    words.veryLow = "very " + words.low;
    words.veryHigh = "very " + words.high;
    words.lowerMiddle = "lower-mid " + words.name;
    words.upperMiddle = "upper-mid " + words.name;
}

} // namespace

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (isUpper(c))
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::string withCapital(std::string text)
{
    if (!text.empty() && isLower(text.front()))
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::vector<ColumnWords> columnWords(std::span<const std::string> columnNames)
{
    std::vector<ColumnWords> all;
    std::vector<std::string> longNames;
    for (const std::string& original : columnNames) {
        ColumnWords words;
        std::string_view rest = original;
        const auto open = rest.find_last_of("([");
        if (open != std::string_view::npos && open > 0 &&
            (rest.ends_with(')') || rest.ends_with(']'))) {
            const std::string inner = trimmed(rest.substr(open + 1, rest.size() - open - 2));
            if (isUnit(inner))
                words.unit = inner;
            rest = rest.substr(0, open);
        }
        longNames.push_back(spacedWords(rest));
        words.name = withoutPeriod(longNames.back());
        all.push_back(std::move(words));
    }
    const auto occursTwice = [&](const std::string& name) {
        return std::ranges::count(all, name, &ColumnWords::name) > 1;
    };
    std::vector<bool> ambiguous;
    for (const auto& words : all)
        ambiguous.push_back(occursTwice(words.name));
    for (std::size_t i = 0; i < all.size(); ++i)
        if (ambiguous[i])
            all[i].name = longNames[i];
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].name.empty() || occursTwice(all[i].name))
            all[i].name = columnNames[i];
    for (auto& words : all)
        addDegrees(words);
    return all;
}

std::string percentText(double share)
{
    const double percent = 100 * share;
    const bool fine = (percent > 0 && percent < 1) || (percent > 99 && percent < 100);
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, percent,
                                   std::chars_format::fixed, fine ? 1 : 0)
                         .ptr;
    return std::string(buffer, end) + " %";
}

} // namespace core::segment
