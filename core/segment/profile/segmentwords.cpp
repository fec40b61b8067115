#include "core/segment/profile/segmentwords.h"

#include "core/base/words.h"
#include "core/segment/profile/columnwords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace core::segment {
namespace {

// In standard deviations. Half a deviation is worth a name, a quarter a word in the sentence.
constexpr double nameWorthy = 0.5;
constexpr double sentenceWorthy = 0.25;
constexpr double very = 1.5;
constexpr double fineWorthy = 0.2; // where names would be the same otherwise

constexpr std::array yesWords{"yes", "true", "1", "y", "t"};
constexpr std::array noWords{"no", "false", "0", "n", "f"};

constexpr std::array vagueWords{"unknown", "other", "none", "missing", "success", "failure"};

bool isAmong(const std::string& word, std::span<const char* const> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// Numbers that are only 0 and 1 say yes and no.
bool isNominal(const DescribedColumn& column)
{
    return column.profile.type == data::ColumnType::Category ||
           column.profile.type == data::ColumnType::Boolean || column.isZeroOrOne;
}

bool saysYesOrNo(const std::string& level)
{
    const std::string lower = lowerCase(level);
    return isAmong(lower, yesWords) || isAmong(lower, noWords);
}

/// "not ever married", but "no churn".
std::string negated(const std::string& name)
{
    const bool isState = name.ends_with("ed") || name.starts_with("is ") ||
                         name.starts_with("has ") || name.starts_with("ever ");
    return (isState ? "not " : "no ") + name;
}

/// "female", "ever married", "not ever married", "var 1 Cat_6".
std::string levelWords(const std::string& level, const ColumnWords& words)
{
    const std::string lower = lowerCase(level);
    if (isAmong(lower, yesWords))
        return words.name;
    if (isAmong(lower, noWords))
        return negated(words.name);
    const bool isCode = level.size() < 3 || level.find_first_of("0123456789") != std::string::npos;
    if (isCode)
        return words.name + ' ' + level;
    if (isAmong(lower, vagueWords))
        return words.name + ' ' + lower;
    // Abbreviations keep their capitals.
    const bool allCapitals =
        std::ranges::none_of(level, [](char c) { return c >= 'a' && c <= 'z'; });
    return allCapitals && level.size() <= 4 ? level : lower;
}

/// How far the segment stands from all customers in this column, in standard deviations.
double strength(const DescribedColumn& column, std::size_t segment)
{
    return isNominal(column) ? column.levels[segment].strength
                             : std::fabs(column.profile.segments[segment].difference);
}

class Wording {
public:
    explicit Wording(std::span<const DescribedColumn> columns) : m_columns(columns)
    {
        std::vector<std::string> names;
        for (const auto& column : columns)
            names.push_back(column.profile.name);
        m_words = columnWords(names);
        for (std::size_t c = 0; c < columns.size(); ++c)
            (columns[c].profile.usedToSegment ? m_features : m_others).push_back(c);
    }

    std::vector<std::string> names(std::span<const SegmentCard> cards) const;
    std::string sentence(std::size_t segment) const;

private:
    struct Draft {
        std::vector<std::size_t> columns;
        bool fine = false; ///< tells "high" from "very high"
    };

    std::vector<std::size_t> byStrength(const std::vector<std::size_t>& columns,
                                        std::size_t segment) const;
    bool repeats(std::size_t column, const std::vector<std::size_t>& chosen,
                 std::size_t segment) const;
    std::vector<std::size_t> nameColumns(std::size_t segment) const;
    std::string nameWord(std::size_t column, std::size_t segment, bool fine) const;
    std::string name(const Draft& draft, std::size_t segment) const;
    bool tellApart(std::vector<Draft>& drafts, const std::vector<std::size_t>& alike,
                   const std::vector<std::size_t>& columns) const;
    std::string phrase(std::size_t column, std::size_t segment, bool& averageSaid) const;
    std::string numberPhrase(std::size_t column, std::size_t segment, bool& averageSaid) const;
    std::string levelPhrase(std::size_t column, std::size_t segment) const;

    std::span<const DescribedColumn> m_columns;
    std::vector<ColumnWords> m_words;
    std::vector<std::size_t> m_features;
    std::vector<std::size_t> m_others;
};

std::vector<std::size_t> Wording::byStrength(const std::vector<std::size_t>& columns,
                                             std::size_t segment) const
{
    std::vector<std::size_t> order = columns;
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return strength(m_columns[a], segment) > strength(m_columns[b], segment);
    });
    return order;
}

/// Several columns may hold the same level ("No internet service"), which is said once.
bool Wording::repeats(std::size_t column, const std::vector<std::size_t>& chosen,
                      std::size_t segment) const
{
    return std::ranges::any_of(chosen, [&](std::size_t other) {
        return nameWord(other, segment, false) == nameWord(column, segment, false);
    });
}

/// The one or two features that set the segment apart most, in the order of the features.
std::vector<std::size_t> Wording::nameColumns(std::size_t segment) const
{
    std::vector<std::size_t> chosen;
    for (const std::size_t column : byStrength(m_features, segment))
        if (chosen.size() < 2 && strength(m_columns[column], segment) >= nameWorthy &&
            !repeats(column, chosen, segment))
            chosen.push_back(column);
    // With one or two features each is named; a segment near the average names the first two
    // numbers.
    if (chosen.empty() || m_features.size() <= 2) {
        for (const std::size_t column : m_features)
            if (chosen.size() < 2 && !isNominal(m_columns[column]) &&
                std::ranges::find(chosen, column) == chosen.end())
                chosen.push_back(column);
    }
    std::ranges::sort(chosen);
    return chosen;
}

std::string Wording::nameWord(std::size_t column, std::size_t segment, bool fine) const
{
    const DescribedColumn& described = m_columns[column];
    const ColumnWords& words = m_words[column];
    if (isNominal(described)) {
        const LevelFigure& figure = described.levels[segment];
        if (figure.strength < nameWorthy)
            return "mixed " + words.name;
        const std::string level = levelWords(figure.level, words);
        if (figure.share >= 0.9)
            return level;
        return (figure.share >= 0.5 ? "mostly " : "often ") + level;
    }
    const double difference = described.profile.segments[segment].difference;
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

std::string Wording::name(const Draft& draft, std::size_t segment) const
{
    std::string text;
    for (const std::size_t column : draft.columns)
        text += (text.empty() ? "" : ", ") + nameWord(column, segment, draft.fine);
    return text.empty() ? "Near the average" : withCapital(text);
}

/// Adds to the drafts of segments with the same name the column in which their words differ most
/// often. False when there is none.
bool Wording::tellApart(std::vector<Draft>& drafts, const std::vector<std::size_t>& alike,
                        const std::vector<std::size_t>& columns) const
{
    std::size_t best = 0;
    std::size_t mostWords = 1;
    double strongest = 0;
    for (const std::size_t column : columns) {
        if (std::ranges::find(drafts[alike.front()].columns, column) !=
            drafts[alike.front()].columns.end())
            continue;
        std::set<std::string> words;
        double sum = 0;
        for (const std::size_t segment : alike) {
            words.insert(nameWord(column, segment, drafts[segment].fine));
            sum += strength(m_columns[column], segment);
        }
        if (words.size() > mostWords ||
            (words.size() == mostWords && mostWords > 1 && sum > strongest)) {
            mostWords = words.size();
            strongest = sum;
            best = column;
        }
    }
    if (mostWords == 1)
        return false;
    for (const std::size_t segment : alike)
        drafts[segment].columns.push_back(best);
    return true;
}

std::vector<std::string> Wording::names(std::span<const SegmentCard> cards) const
{
    std::vector<Draft> drafts(cards.size());
    for (std::size_t s = 0; s < cards.size(); ++s)
        drafts[s].columns = nameColumns(s);
    const auto groups = [&] {
        std::map<std::string, std::vector<std::size_t>> byName;
        for (std::size_t s = 0; s < cards.size(); ++s)
            byName[name(drafts[s], s)].push_back(s);
        std::erase_if(byName, [](const auto& group) { return group.second.size() < 2; });
        return byName;
    };
    // First a further feature, then finer words, then columns that did not take part.
    for (const auto& [text, alike] : groups())
        tellApart(drafts, alike, m_features);
    for (const auto& [text, alike] : groups())
        for (const std::size_t segment : alike)
            drafts[segment].fine = true;
    for (const auto& [text, alike] : groups())
        if (!tellApart(drafts, alike, m_features))
            tellApart(drafts, alike, m_others);

    std::vector<std::string> result;
    for (std::size_t s = 0; s < cards.size(); ++s) {
        const std::string base = name(drafts[s], s);
        std::string unique = base;
        for (int number = 2; std::ranges::find(result, unique) != result.end(); ++number)
            unique = base + " " + std::to_string(number);
        result.push_back(std::move(unique));
    }
    return result;
}

/// "income 26 k$ above average (86.5)"; after the first mention without "average".
std::string Wording::numberPhrase(std::size_t column, std::size_t segment, bool& averageSaid) const
{
    const ProfileColumn& profile = m_columns[column].profile;
    const ProfileCell& cell = profile.segments[segment];
    const ColumnWords& words = m_words[column];
    const double apart = cell.mean - profile.overall.mean;
    const bool isDate = profile.type == data::ColumnType::Date;
    const std::string mean = isDate ? cell.mode : figureText(cell.mean, words.isAge ? 2 : 3);
    const std::string here = isDate ? "" : " (" + mean + ')';
    if (std::fabs(cell.difference) < sentenceWorthy)
        return words.isAge ? "about the average age" + here : words.name + " near average" + here;
    std::string amount = figureText(std::fabs(apart), words.isAge ? 1 : 2);
    if (isDate)
        return words.name + ' ' + amount + (apart > 0 ? " days later" : " days earlier") +
               " than average";
    if (!words.unit.empty())
        amount += ' ' + (amount == "1" && words.unit == "years" ? "year" : words.unit);
    if (words.isAge)
        return amount + ' ' + (apart > 0 ? words.moreThanAverage : words.lessThanAverage) + here;
    std::string text = words.name + ' ' + amount + (apart > 0 ? " above" : " below");
    if (!averageSaid)
        text += " average";
    averageSaid = true;
    return text + here;
}

/// "gender Female for 85 % (56 % of all)", "85 % ever married (59 % of all)".
std::string Wording::levelPhrase(std::size_t column, std::size_t segment) const
{
    const DescribedColumn& described = m_columns[column];
    const LevelFigure& figure = described.levels[segment];
    if (figure.level.empty() || figure.strength < sentenceWorthy)
        return m_words[column].name + " much as overall";
    const std::string of = " (" + percentText(figure.overallShare) + " of all)";
    if (saysYesOrNo(figure.level))
        return percentText(figure.share) + ' ' + levelWords(figure.level, m_words[column]) + of;
    return m_words[column].name + ' ' + figure.level + " for " + percentText(figure.share) + of;
}

std::string Wording::phrase(std::size_t column, std::size_t segment, bool& averageSaid) const
{
    const DescribedColumn& described = m_columns[column];
    const bool isNumber =
        !described.isZeroOrOne && (described.profile.type == data::ColumnType::Numeric ||
                                   described.profile.type == data::ColumnType::Date);
    return isNumber ? numberPhrase(column, segment, averageSaid) : levelPhrase(column, segment);
}

std::string Wording::sentence(std::size_t segment) const
{
    std::vector<std::size_t> chosen;
    for (const std::size_t column : byStrength(m_features, segment))
        if (chosen.size() < 3 && !repeats(column, chosen, segment) &&
            (m_features.size() <= 3 || strength(m_columns[column], segment) >= sentenceWorthy))
            chosen.push_back(column);
    if (chosen.empty())
        chosen.assign(m_features.begin(),
                      m_features.begin() +
                          static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, m_features.size())));
    std::ranges::sort(chosen);
    // Ages read better last: "income 26 k$ above average (86.5); 6 years younger …".
    std::ranges::stable_partition(chosen, [&](std::size_t c) { return !m_words[c].isAge; });

    std::string text;
    bool averageSaid = false;
    for (const std::size_t column : chosen) {
        if (!text.empty())
            text += m_words[column].isAge ? "; " : ", ";
        text += phrase(column, segment, averageSaid);
    }
    // What did not take part is told only when it differs, and at most one column of it.
    const auto others = byStrength(m_others, segment);
    if (!others.empty() && strength(m_columns[others.front()], segment) >= sentenceWorthy)
        text += (text.empty() ? "" : "; ") + phrase(others.front(), segment, averageSaid);
    return text.empty() ? text : withCapital(text) + '.';
}

} // namespace

void nameSegments(std::span<const DescribedColumn> columns, std::vector<SegmentCard>& cards)
{
    const Wording wording(columns);
    const std::vector<std::string> names = wording.names(cards);
    for (std::size_t s = 0; s < cards.size(); ++s) {
        cards[s].name = names[s];
        cards[s].sentence = wording.sentence(s);
    }
}

} // namespace core::segment
