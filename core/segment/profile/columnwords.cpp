#include "core/segment/profile/columnwords.h"

#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

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

std::vector<std::string> tokensOf(std::string_view words)
{
    std::vector<std::string> tokens;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        if (end > begin)
            tokens.emplace_back(words.substr(begin, end - begin));
        begin = end + 1;
    }
    return tokens;
}

std::string joined(std::span<const std::string> tokens)
{
    std::string text;
    for (const auto& token : tokens)
        text += (text.empty() ? "" : " ") + token;
    return text;
}

bool isAmong(std::string_view word, std::span<const std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

struct Abbreviation {
    std::string_view text, meaning;
};
// What customer tables abbreviate.
constexpr std::array abbreviations{
    Abbreviation{"trx", "transactions"},
    Abbreviation{"txn", "transactions"},
    Abbreviation{"txns", "transactions"},
    Abbreviation{"freq", "frequency"},
    Abbreviation{"qty", "quantity"},
    Abbreviation{"avg", "average"},
    Abbreviation{"amt", "amount"},
    Abbreviation{"cmp", "campaign"},
    Abbreviation{"prod", "product"},
    Abbreviation{"prods", "products"},
    Abbreviation{"prev", "previous"},
    Abbreviation{"acct", "account"},
    Abbreviation{"cust", "customer"},
    Abbreviation{"yrs", "years"},
    Abbreviation{"tot", "total"},
    Abbreviation{"oneoff", "one-off"},
    Abbreviation{"teenhome", "teens at home"},
    Abbreviation{"kidhome", "kids at home"},
};
constexpr std::array<std::string_view, 4> countPrefixes{"num", "nbr", "nb", "cnt"};
constexpr std::array<std::string_view, 3> sharePrefixes{"prc", "pct", "perc"};

/// "accepted campaign 4" for "accepted cmp4".
std::string spelledOut(const std::string& token)
{
    std::size_t letters = token.size();
    while (letters > 0 && isDigit(token[letters - 1]))
        --letters;
    for (const auto& [text, meaning] : abbreviations)
        if (std::string_view(token).substr(0, letters) == text)
            return std::string(meaning) +
                   (letters < token.size() ? ' ' + token.substr(letters) : "");
    return token;
}

/// "store purchases" of "num store purchases", "spending on wines" of "mnt wines".
std::string spokenName(const std::string& spaced, bool& isCounted)
{
    std::vector<std::string> tokens = tokensOf(spaced);
    const bool saysOf = tokens.size() > 2 && tokens[1] == "of";
    if (tokens.size() > 1 && (isAmong(tokens[0], countPrefixes) ||
                              (saysOf && (tokens[0] == "no" || tokens[0] == "number")))) {
        tokens.erase(tokens.begin(), tokens.begin() + (saysOf ? 2 : 1));
        isCounted = true;
    } else if (tokens.size() > 1 && tokens[0] == "mnt") {
        tokens[0] = "spending on";
    } else if (tokens.size() > 1 && isAmong(tokens[0], sharePrefixes)) {
        tokens.erase(tokens.begin());
        tokens.emplace_back("share");
    }
    if (isCounted && tokens.size() > 1 && tokens.back() == "month")
        tokens.back() = "a month";
    if (tokens.size() > 1 && (tokens[0] == "annual" || tokens[0] == "yearly"))
        tokens.erase(tokens.begin());
    for (auto& token : tokens)
        token = spelledOut(token);
    return tokens.empty() ? spaced : joined(tokens);
}

/// "spending" for "spending score".
std::string shortName(const std::string& name)
{
    for (const std::string_view tail : {" score", " products", " prods"})
        if (name.ends_with(tail) && name.size() > tail.size())
            return name.substr(0, name.size() - tail.size());
    return name;
}

bool endsWithWord(std::string_view text, std::string_view word)
{
    return text.ends_with(word) &&
           (text.size() == word.size() || text[text.size() - word.size() - 1] == ' ');
}

/// {1} is what is low or high. Whole phrases, since languages put the two in different orders.
struct DegreePhrases {
    const char *low, *high, *veryLow, *veryHigh;
};
constexpr DegreePhrases lowHigh{CORE_TRANSLATE_NOOP("Segments", "low {1}"),
                                CORE_TRANSLATE_NOOP("Segments", "high {1}"),
                                CORE_TRANSLATE_NOOP("Segments", "very low {1}"),
                                CORE_TRANSLATE_NOOP("Segments", "very high {1}")};
constexpr DegreePhrases fewMany{CORE_TRANSLATE_NOOP("Segments", "few {1}"),
                                CORE_TRANSLATE_NOOP("Segments", "many {1}"),
                                CORE_TRANSLATE_NOOP("Segments", "very few {1}"),
                                CORE_TRANSLATE_NOOP("Segments", "very many {1}")};
constexpr DegreePhrases smallLarge{CORE_TRANSLATE_NOOP("Segments", "small {1}"),
                                   CORE_TRANSLATE_NOOP("Segments", "large {1}"),
                                   CORE_TRANSLATE_NOOP("Segments", "very small {1}"),
                                   CORE_TRANSLATE_NOOP("Segments", "very large {1}")};
constexpr DegreePhrases shortLong{CORE_TRANSLATE_NOOP("Segments", "short {1}"),
                                  CORE_TRANSLATE_NOOP("Segments", "long {1}"),
                                  CORE_TRANSLATE_NOOP("Segments", "very short {1}"),
                                  CORE_TRANSLATE_NOOP("Segments", "very long {1}")};
constexpr DegreePhrases littleMuch{CORE_TRANSLATE_NOOP("Segments", "little {1}"),
                                   CORE_TRANSLATE_NOOP("Segments", "much {1}"),
                                   CORE_TRANSLATE_NOOP("Segments", "very little {1}"),
                                   CORE_TRANSLATE_NOOP("Segments", "very much {1}")};

struct Degrees {
    std::string_view lastWord;
    const DegreePhrases& phrases;
};
// Adjectives that "low" and "high" do not suit.
constexpr std::array degreesByWord{
    Degrees{"size", smallLarge},       Degrees{"tenure", shortLong},
    Degrees{"duration", shortLong},    Degrees{"experience", littleMuch},
    Degrees{"purchases", fewMany},     Degrees{"visits", fewMany},
    Degrees{"contacts", fewMany},      Degrees{"children", fewMany},
    Degrees{"orders", fewMany},        Degrees{"transactions", fewMany},
    Degrees{"teens at home", fewMany}, Degrees{"kids at home", fewMany},
};

void sayDegrees(ColumnWords& words, const std::string& name, const DegreePhrases& phrases)
{
    const auto say = [&](const char* phrase) {
        return filled(translate("Segments", phrase), {name});
    };
    words.subject = name;
    words.low = say(phrases.low);
    words.high = say(phrases.high);
    words.veryLow = say(phrases.veryLow);
    words.veryHigh = say(phrases.veryHigh);
    words.middle = filled(translate("Segments", "mid {1}"), {name});
    words.lowerMiddle = filled(translate("Segments", "lower-mid {1}"), {name});
    words.upperMiddle = filled(translate("Segments", "upper-mid {1}"), {name});
}

/// Ages, and years of birth the other way round.
void sayAge(ColumnWords& words, bool higherIsOlder)
{
    words.subject = words.name;
    words.low = translate("Segments", "younger");
    words.high = translate("Segments", "older");
    words.middle = translate("Segments", "average age");
    words.veryLow = translate("Segments", "much younger");
    words.veryHigh = translate("Segments", "much older");
    words.lowerMiddle = translate("Segments", "slightly younger");
    words.upperMiddle = translate("Segments", "slightly older");
    words.lessThanAverage = translate("Segments", "{1} younger than average");
    words.moreThanAverage = translate("Segments", "{1} older than average");
    if (higherIsOlder)
        return;
    std::swap(words.low, words.high);
    std::swap(words.veryLow, words.veryHigh);
    std::swap(words.lowerMiddle, words.upperMiddle);
    std::swap(words.lessThanAverage, words.moreThanAverage);
}

void addDegrees(ColumnWords& words, const std::string& name)
{
    const bool isBirthYear =
        name == "year birth" || name == "birth year" || name == "year of birth";
    if (endsWithWord(words.name, "age") || isBirthYear) {
        words.isAge = true;
        words.isYear = isBirthYear;
        if (words.unit.empty())
            words.unit = "years";
        sayAge(words, !isBirthYear);
        return;
    }
    // The figures of an RFM table: days since the last purchase, purchases, their worth.
    if (words.name == "recency") {
        sayDegrees(words, name, lowHigh);
        words.low = translate("Segments", "recent");
        words.high = translate("Segments", "lapsed");
        words.veryLow = translate("Segments", "very recent");
        words.veryHigh = translate("Segments", "long lapsed");
        return;
    }
    if (words.name == "monetary" || words.name == "monetary value") {
        sayDegrees(words, translate("Segments", "value"), lowHigh);
        return;
    }
    if (words.isCounted) {
        sayDegrees(words, name, fewMany);
        return;
    }
    for (const auto& degrees : degreesByWord) {
        if (!endsWithWord(words.name, degrees.lastWord))
            continue;
        words.isCounted = &degrees.phrases == &fewMany;
        sayDegrees(words, name, degrees.phrases);
        return;
    }
    sayDegrees(words, name, lowHigh);
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
        words.name = spokenName(longNames.back(), words.isCounted);
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
    std::vector<std::string> shortNames;
    for (const auto& words : all)
        shortNames.push_back(shortName(words.name));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isTaken = std::ranges::count(shortNames, shortNames[i]) > 1 ||
                             (shortNames[i] != all[i].name &&
                              std::ranges::count(all, shortNames[i], &ColumnWords::name) > 0);
        addDegrees(all[i], isTaken ? all[i].name : shortNames[i]);
    }
    return all;
}

void sayAmount(ColumnWords& words)
{
    words.isCounted = false;
    sayDegrees(words, shortName(words.name), lowHigh);
}

std::vector<std::string> nameTokens(std::string_view columnName)
{
    std::string words = spacedWords(columnName);
    for (char& c : words)
        if (c == '(' || c == ')' || c == '[' || c == ']' || c == '-' || c == '/')
            c = ' ';
    return tokensOf(words);
}

bool isNamedLikeCode(std::string_view columnName)
{
    constexpr std::array<std::string_view, 16> codes{
        "channel", "region", "area",    "zone", "store", "branch",  "code",  "id",
        "cluster", "group",  "segment", "type", "class", "country", "state", "city"};
    const auto tokens = nameTokens(columnName);
    return !tokens.empty() && isAmong(tokens.back(), codes);
}

std::string percentText(double share)
{
    const double percent = 100 * share;
    const bool fine = (percent > 0 && percent < 1) || (percent > 99 && percent < 100);
    return core::percentText(share, fine ? 1 : 0);
}

} // namespace core::segment
