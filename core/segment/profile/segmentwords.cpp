#include "core/segment/profile/segmentwords.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/segment/profile/segmentphrases.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace core::segment {
namespace {

/// Money is not counted: "high purchases" where they are 7,682 on average.
bool holdsAmounts(const ProfileColumn& column)
{
    const bool hasFraction = column.overall.mode.find('.') != std::string::npos;
    return column.overall.mean > 100 || hasFraction;
}

/// "purchases" and "purchases frequency", "cash advance" and "cash advance transactions".
bool tellOfTheSame(const ColumnWords& a, const ColumnWords& b)
{
    const auto left = nameTokens(a.name);
    const auto right = nameTokens(b.name);
    const auto shared = std::ranges::count_if(
        left, [&](const auto& token) { return std::ranges::find(right, token) != right.end(); });
    return shared > 0 && 2 * shared >= std::ssize(left.size() < right.size() ? left : right);
}

class Wording {
public:
    explicit Wording(std::span<const DescribedColumn> columns);

    std::vector<std::string> names(std::size_t segments) const;
    std::string sentence(std::size_t segment) const;

private:
    struct Draft {
        std::vector<std::size_t> columns;
        bool fine = false; ///< tells "high" from "very high"
    };
    using Columns = std::vector<std::size_t>;

    double strengthOf(std::size_t column, std::size_t segment) const
    {
        return strength(m_columns[column], segment);
    }
    std::string wordOf(std::size_t column, std::size_t segment, bool fine = false) const
    {
        return nameWord(m_columns[column], m_words[column], segment, fine);
    }
    Columns byStrength(const Columns& columns, std::size_t segment) const;
    bool repeats(std::size_t column, const Columns& chosen, std::size_t segment) const;
    Columns distinct(const Columns& order, std::size_t most, double worthy,
                     std::size_t segment) const;
    Columns nameColumns(std::size_t segment) const;
    Columns strongestPair(std::size_t segment) const;
    std::string name(const Draft& draft, std::size_t segment) const;
    bool fits(const Columns& columns, std::size_t segment) const;
    bool tellApart(std::vector<Draft>& drafts, const Columns& alike, const Columns& columns) const;

    std::span<const DescribedColumn> m_columns;
    std::vector<ColumnWords> m_words;
    Columns m_features;
    Columns m_others;
};

Wording::Wording(std::span<const DescribedColumn> columns) : m_columns(columns)
{
    std::vector<std::string> names;
    for (const auto& column : columns)
        names.push_back(column.profile.name);
    m_words = columnWords(names);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (m_words[c].isCounted && holdsAmounts(columns[c].profile))
            sayAmount(m_words[c]);
        (columns[c].profile.usedToSegment ? m_features : m_others).push_back(c);
    }
}

Wording::Columns Wording::byStrength(const Columns& columns, std::size_t segment) const
{
    Columns order = columns;
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return strengthOf(a, segment) > strengthOf(b, segment);
    });
    return order;
}

/// Several columns may hold the same level ("No internet service"), which is said once.
bool Wording::repeats(std::size_t column, const Columns& chosen, std::size_t segment) const
{
    return std::ranges::any_of(chosen, [&](std::size_t other) {
        return wordOf(other, segment) == wordOf(column, segment);
    });
}

/// The first `most` of `order` that are worth saying and tell of different things; of the same
/// thing only where nothing else is half as strong.
Wording::Columns Wording::distinct(const Columns& order, std::size_t most, double worthy,
                                   std::size_t segment) const
{
    Columns chosen;
    Columns passedOver;
    for (const std::size_t column : order) {
        if (chosen.size() == most || strengthOf(column, segment) < worthy)
            break;
        if (repeats(column, chosen, segment))
            continue;
        const bool isSaid = std::ranges::any_of(chosen, [&](std::size_t other) {
            return tellOfTheSame(m_words[other], m_words[column]);
        });
        if (isSaid)
            passedOver.push_back(column);
        else if (passedOver.empty() ||
                 2 * strengthOf(column, segment) >= strengthOf(passedOver.front(), segment))
            chosen.push_back(column);
    }
    for (const std::size_t column : passedOver)
        if (chosen.size() < most)
            chosen.push_back(column);
    return chosen;
}

bool Wording::fits(const Columns& columns, std::size_t segment) const
{
    return name({columns, false}, segment).size() <= longestName;
}

/// The strongest feature whose word fits, and the strongest other one that fits beside it.
Wording::Columns Wording::strongestPair(std::size_t segment) const
{
    const Columns order = byStrength(m_features, segment);
    const double strongest = strengthOf(order.front(), segment);
    if (strongest < nameWorthy)
        return {};
    // "High cash advance" rather than "high cash advance frequency", which is about as strong.
    std::size_t first = order.front();
    for (const std::size_t column : order) {
        const bool tellsTheSame = tellOfTheSame(m_words[order.front()], m_words[column]);
        const double enough = (tellsTheSame ? 0.8 : 0.7) * strongest;
        const bool isBetter = tellsTheSame
                                  ? wordOf(column, segment).size() < wordOf(first, segment).size()
                                  : !fits({first}, segment) && fits({column}, segment);
        if (strengthOf(column, segment) >= enough && isBetter)
            first = column;
    }
    for (const std::size_t column : order) {
        if (strengthOf(column, segment) < nameWorthy)
            break;
        if (column == first || repeats(column, {first}, segment) ||
            tellOfTheSame(m_words[first], m_words[column]))
            continue;
        const Columns pair{std::min(first, column), std::max(first, column)};
        if (fits(pair, segment))
            return pair;
    }
    return {first};
}

Wording::Columns Wording::nameColumns(std::size_t segment) const
{
    if (m_features.empty())
        return {};
    Columns chosen = strongestPair(segment);
    // With up to three features there is room to say which of them are near the average.
    if (m_features.size() > 3)
        return chosen;
    for (const std::size_t column : m_features)
        if (chosen.size() < 2 && !isNominal(m_columns[column]) &&
            std::ranges::find(chosen, column) == chosen.end())
            chosen.push_back(column);
    std::ranges::sort(chosen);
    return chosen;
}

std::string Wording::name(const Draft& draft, std::size_t segment) const
{
    std::string text;
    for (const std::size_t column : draft.columns) {
        const std::string word = wordOf(column, segment, draft.fine);
        text = text.empty() ? word : filled(translate("Lists", "{1}, {2}"), {text, word});
    }
    return text.empty() ? translate("Segments", "Near the average") : withCapital(text);
}

/// Adds to the drafts of segments with the same name the column in which their words differ most
/// often, rather one with which the names stay short. False when there is none.
bool Wording::tellApart(std::vector<Draft>& drafts, const Columns& alike,
                        const Columns& columns) const
{
    std::size_t best = 0;
    std::size_t mostWords = 1;
    double mostWeight = 0;
    for (const std::size_t column : columns) {
        const Columns& already = drafts[alike.front()].columns;
        if (std::ranges::find(already, column) != already.end())
            continue;
        std::set<std::string> words;
        double weight = 0;
        bool isLong = false;
        for (const std::size_t segment : alike) {
            words.insert(wordOf(column, segment, drafts[segment].fine));
            weight += strengthOf(column, segment);
            Draft longer = drafts[segment];
            longer.columns.push_back(column);
            isLong = isLong || name(longer, segment).size() > longestName + 8;
        }
        if (isLong)
            weight /= 2;
        if (words.size() > mostWords ||
            (words.size() == mostWords && mostWords > 1 && weight > mostWeight)) {
            mostWords = words.size();
            mostWeight = weight;
            best = column;
        }
    }
    if (mostWords == 1)
        return false;
    for (const std::size_t segment : alike)
        drafts[segment].columns.push_back(best);
    return true;
}

std::vector<std::string> Wording::names(std::size_t segments) const
{
    std::vector<Draft> drafts(segments);
    for (std::size_t s = 0; s < segments; ++s)
        drafts[s].columns = nameColumns(s);
    const auto groups = [&] {
        std::map<std::string, Columns> byName;
        for (std::size_t s = 0; s < segments; ++s)
            byName[name(drafts[s], s)].push_back(s);
        std::erase_if(byName, [](const auto& group) { return group.second.size() < 2; });
        return byName;
    };
    // Finer words where they are enough, else a further feature, both, and at last columns that
    // did not take part.
    for (const auto& [text, alike] : groups()) {
        std::set<std::string> finer;
        for (const std::size_t segment : alike)
            finer.insert(name({drafts[segment].columns, true}, segment));
        if (finer.size() < alike.size())
            tellApart(drafts, alike, m_features);
    }
    for (const auto& [text, alike] : groups())
        for (const std::size_t segment : alike)
            drafts[segment].fine = true;
    for (const auto& [text, alike] : groups())
        if (!tellApart(drafts, alike, m_features))
            tellApart(drafts, alike, m_others);

    std::vector<std::string> result;
    for (std::size_t s = 0; s < segments; ++s) {
        const std::string base = name(drafts[s], s);
        std::string unique = base;
        for (int number = 2; std::ranges::find(result, unique) != result.end(); ++number)
            unique = base + " " + std::to_string(number);
        result.push_back(std::move(unique));
    }
    return result;
}

std::string Wording::sentence(std::size_t segment) const
{
    const Columns order = byStrength(m_features, segment);
    Columns chosen = m_features.size() <= 3 ? order : distinct(order, 3, sentenceWorthy, segment);
    if (chosen.empty())
        chosen.assign(m_features.begin(),
                      m_features.begin() + std::min<std::ptrdiff_t>(2, std::ssize(m_features)));
    std::ranges::sort(chosen);
    // Ages read better last: "income 26 k$ above average (86.5); 6 years younger …".
    std::stable_partition(chosen.begin(), chosen.end(),
                          [&](std::size_t c) { return !m_words[c].isAge; });

    std::string text;
    bool averageSaid = false;
    const auto say = [&](std::size_t column, bool isApart) {
        const std::string phrase =
            differencePhrase(m_columns[column], m_words[column], segment, averageSaid);
        text = text.empty() ? phrase
                            : filled(isApart ? translate("Lists", "{1}; {2}")
                                             : translate("Lists", "{1}, {2}"),
                                     {text, phrase});
    };
    for (const std::size_t column : chosen)
        say(column, m_words[column].isAge);
    // What did not take part is told only when it differs, and at most one column of it.
    const Columns others = byStrength(m_others, segment);
    if (!others.empty() && strengthOf(others.front(), segment) >= sentenceWorthy)
        say(others.front(), true);
    return text.empty() ? text : filled(translate("Segments", "{1}."), {withCapital(text)});
}

} // namespace

void nameSegments(std::span<const DescribedColumn> columns, std::vector<SegmentCard>& cards)
{
    const Wording wording(columns);
    const std::vector<std::string> names = wording.names(cards.size());
    for (std::size_t s = 0; s < cards.size(); ++s) {
        cards[s].name = names[s];
        cards[s].sentence = wording.sentence(s);
    }
}

} // namespace core::segment
