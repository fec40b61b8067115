#include "core/data/levels.h"

#include "core/data/numbertext.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <optional>

namespace core::data {
namespace {

using Words = std::vector<std::string_view>;

/// Each entry is one rank; words of equal rank are spellings of each other.
using KnownOrder = std::vector<Words>;

const std::vector<KnownOrder>& knownOrders()
{
    static const std::vector<KnownOrder> orders = {
        {{"very low"},
         {"low"},
         {"average", "medium", "mid", "middle", "moderate", "normal"},
         {"high"},
         {"very high"},
         {"extreme"}},
        {{"xxs"}, {"xs"}, {"s"}, {"m"}, {"l"}, {"xl"}, {"xxl"}, {"xxxl"}},
        {{"tiny", "extra small", "very small"},
         {"small"},
         {"medium", "mid", "middle"},
         {"large", "big"},
         {"extra large", "very large", "huge"}},
        {{"never"},
         {"rarely", "seldom"},
         {"sometimes", "occasionally"},
         {"often", "frequently"},
         {"usually"},
         {"always"}},
        {{"none", "no education"}, {"primary"}, {"secondary"}, {"tertiary"}},
        {{"very poor", "very bad", "terrible"},
         {"poor", "bad"},
         {"fair", "ok", "acceptable"},
         {"average"},
         {"good"},
         {"very good"},
         {"excellent"}},
        {{"strongly disagree"},
         {"disagree"},
         {"neutral", "neither agree nor disagree"},
         {"agree"},
         {"strongly agree"}},
        {{"very dissatisfied"},
         {"dissatisfied", "unsatisfied"},
         {"neutral"},
         {"satisfied"},
         {"very satisfied"}},
        {{"basic", "standard"}, {"bronze"}, {"silver"}, {"gold"}, {"platinum"}, {"diamond"}},
        {{"beginner", "novice"}, {"intermediate"}, {"advanced"}, {"expert"}},
        {{"first", "1st"},
         {"second", "2nd"},
         {"third", "3rd"},
         {"fourth", "4th"},
         {"fifth", "5th"}},
        {{"junior"}, {"mid-level", "mid"}, {"senior"}, {"lead"}},
        {{"child", "children"},
         {"teen", "teenager"},
         {"young", "young adult"},
         {"adult"},
         {"middle-aged", "middle aged"},
         {"old", "senior", "elderly"}},
        {{"daily"}, {"weekly"}, {"monthly"}, {"quarterly"}, {"yearly", "annually", "annual"}},
        {{"cold"}, {"warm"}, {"hot"}},
        {{"minor"}, {"major"}, {"critical"}},
        {{"low risk"}, {"medium risk"}, {"high risk"}},
    };
    return orders;
}

std::optional<std::size_t> rankIn(const KnownOrder& order, std::string_view word)
{
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        if (std::find(order[rank].begin(), order[rank].end(), word) != order[rank].end())
            return rank;
    }
    return {};
}

/// Lower bound of a range such as "18-24", "25 to 34", "65+", "<18" or "> 60".
std::optional<double> rangeStart(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return {};
    const bool below = text.front() == '<';
    const bool above = text.front() == '>';
    if (below || above)
        text = trimmed(text.substr(1));
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const ParsedNumber start = parseNumber(text.substr(0, digits));
    if (digits == 0 || start.kind == NumberKind::None)
        return {};
    std::string_view rest = trimmed(text.substr(digits));
    if (below || above)
        return rest.empty() ? std::optional(start.value + (below ? -0.5 : 0.5)) : std::nullopt;
    if (rest == "+")
        return start.value;
    if (rest.starts_with("to "))
        rest.remove_prefix(2);
    else if (rest.starts_with("-"))
        rest.remove_prefix(1);
    else
        return {};
    const ParsedNumber stop = parseNumber(rest);
    const bool isRange = stop.kind == NumberKind::Plain && stop.value > start.value;
    return isRange ? std::optional(start.value) : std::nullopt;
}

template <typename Key>
std::vector<std::size_t> sortedPositions(const std::vector<Key>& keys)
{
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (keys[order[i - 1]] == keys[order[i]])
            return {};
    }
    return order;
}

// Capital letters beyond ASCII stay as they are in lowerCase(), so both are listed.
constexpr std::array<std::array<std::string_view, 2>, 21> booleanPairs = {{
    {"no", "yes"},    {"false", "true"}, {"n", "y"},     {"f", "t"},        {"off", "on"},
    {"nein", "ja"},   {"non", "oui"},    {"nee", "ja"},  {"n", "j"},        {"falsch", "wahr"},
    {"faux", "vrai"}, {"não", "sim"},    {"nÃo", "sim"}, {"nao", "sim"},    {"falso", "verdadeiro"},
    {"no", "sí"},     {"no", "sÍ"},      {"no", "si"},   {"falso", "vero"}, {"nej", "ja"},
    {"nie", "tak"},
}};

} // namespace

std::uint64_t textHash(std::string_view text)
{
    constexpr std::uint64_t multiplier = 0x9E3779B97F4A7C15ULL;
    std::uint64_t hash = text.size() * multiplier;
    const char* p = text.data();
    std::size_t left = text.size();
    for (; left >= 8; left -= 8, p += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, p, 8);
        hash = (hash ^ word) * multiplier;
        hash ^= hash >> 29;
    }
    std::uint64_t word = 0;
    std::memcpy(&word, p, left);
    hash = (hash ^ word) * multiplier;
    return hash ^ (hash >> 32);
}

LevelDictionary::LevelDictionary() : m_slots(32) {}

std::int32_t LevelDictionary::code(std::string_view text)
{
    if (m_last >= 0 && m_levels[static_cast<std::size_t>(m_last)] == text)
        return m_last;
    const std::uint64_t hash = textHash(text);
    std::size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].code >= 0) {
        if (m_slots[at].hash == hash &&
            m_levels[static_cast<std::size_t>(m_slots[at].code)] == text)
            return m_last = m_slots[at].code;
        at = (at + 1) & (m_slots.size() - 1);
    }
    m_last = static_cast<std::int32_t>(m_levels.size());
    m_slots[at] = {hash, m_last};
    m_levels.emplace_back(text);
    if (m_levels.size() * 2 > m_slots.size())
        grow();
    return m_last;
}

void LevelDictionary::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    for (const Slot& slot : m_slots) {
        if (slot.code < 0)
            continue;
        std::size_t at = slot.hash & (larger.size() - 1);
        while (larger[at].code >= 0)
            at = (at + 1) & (larger.size() - 1);
        larger[at] = slot;
    }
    m_slots.swap(larger);
}

bool naturalLess(std::string_view a, std::string_view b)
{
    const ParsedNumber left = parseNumber(a);
    const ParsedNumber right = parseNumber(b);
    const bool leftIsNumber = left.kind != NumberKind::None;
    const bool rightIsNumber = right.kind != NumberKind::None;
    if (leftIsNumber != rightIsNumber)
        return leftIsNumber;
    if (leftIsNumber && left.value != right.value)
        return left.value < right.value;
    // UTF-8 sorts bytewise as its code points do.
    return a < b;
}

std::vector<std::size_t> knownOrder(const std::vector<std::string>& levels)
{
    if (levels.size() < 2)
        return {};
    std::vector<std::string> words;
    for (const std::string& level : levels)
        words.push_back(lowerCase(trimmed(level)));
    for (const KnownOrder& order : knownOrders()) {
        std::vector<std::size_t> ranks;
        for (const std::string& word : words) {
            const auto rank = rankIn(order, word);
            if (!rank)
                break;
            ranks.push_back(*rank);
        }
        // Two single letters are too little to be sizes: M and S may be married and single.
        const bool letters = words.size() == 2 && words[0].size() == 1;
        if (ranks.size() != words.size() || letters)
            continue;
        if (auto positions = sortedPositions(ranks); !positions.empty())
            return positions;
    }
    std::vector<double> starts;
    for (const std::string& word : words) {
        const auto start = rangeStart(word);
        if (!start)
            return {};
        starts.push_back(*start);
    }
    return sortedPositions(starts);
}

bool isBooleanPair(std::string_view a, std::string_view b, bool& falseFirst)
{
    const std::string first = lowerCase(trimmed(a));
    const std::string second = lowerCase(trimmed(b));
    for (const auto& [no, yes] : booleanPairs) {
        if ((first == no && second == yes) || (first == yes && second == no)) {
            falseFirst = first == no;
            return true;
        }
    }
    return false;
}

int truthOf(std::string_view text)
{
    const std::string word = lowerCase(trimmed(text));
    for (const auto& [no, yes] : booleanPairs) {
        if (word == yes)
            return 1;
        if (word == no)
            return 0;
    }
    const ParsedNumber number = parseNumber(word);
    if (number.kind != NumberKind::None && (number.value == 0 || number.value == 1))
        return number.value == 1 ? 1 : 0;
    return -1;
}

bool looksLikeMissing(std::string_view text)
{
    static constexpr auto words = std::to_array<std::string_view>({"unknown",
                                                                   "n/a",
                                                                   "na",
                                                                   "#n/a",
                                                                   "nan",
                                                                   "null",
                                                                   "none",
                                                                   "nil",
                                                                   "missing",
                                                                   "?",
                                                                   "??",
                                                                   "???",
                                                                   "-",
                                                                   "--",
                                                                   "---",
                                                                   "–",
                                                                   "—",
                                                                   ".",
                                                                   "...",
                                                                   "…",
                                                                   "(null)",
                                                                   "<na>",
                                                                   "<null>",
                                                                   "\\n",
                                                                   "not available",
                                                                   "not applicable",
                                                                   "not given",
                                                                   "not known",
                                                                   "not stated",
                                                                   "n.a.",
                                                                   "n. a.",
                                                                   "unspecified",
                                                                   "undefined",
                                                                   "tbd",
                                                                   "blank",
                                                                   "(blank)",
                                                                   "empty",
                                                                   "(empty)",
                                                                   "no data",
                                                                   "#value!",
                                                                   "#ref!",
                                                                   "#div/0!",
                                                                   "#name?",
                                                                   "#num!",
                                                                   "#null!",
                                                                   "#nv",
                                                                   "#n/v",
                                                                   "#wert!",
                                                                   "k. a.",
                                                                   "k.a.",
                                                                   "k.a",
                                                                   "ka",
                                                                   "k/a",
                                                                   "keine angabe",
                                                                   "keine angaben",
                                                                   "unbekannt",
                                                                   "fehlt",
                                                                   "nicht verfügbar",
                                                                   "entfällt",
                                                                   "leer",
                                                                   "sans objet",
                                                                   "s/o",
                                                                   "inconnu",
                                                                   "non renseigné",
                                                                   "n.c.",
                                                                   "n/c",
                                                                   "n/d",
                                                                   "n.d.",
                                                                   "s/d",
                                                                   "s.d.",
                                                                   "sem dados",
                                                                   "sem informação",
                                                                   "não informado",
                                                                   "nao informado",
                                                                   "não disponível",
                                                                   "desconhecido",
                                                                   "ignorado",
                                                                   "desconocido",
                                                                   "sin dato",
                                                                   "sin datos",
                                                                   "no disponible"});
    const std::string word = lowerCase(trimmed(text));
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

} // namespace core::data
