#include "core/deploy/columnmatch.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace core::deploy {
namespace {

/// Words that say the same in customer tables, in the languages they are kept in.
constexpr std::array<std::string_view, 30> synonyms = {
    "id customerid clientid custid kundennummer kundenid kundennr customernumber cliente memberid",
    "gender sex geschlecht sexo genre",
    "age alter edad idade years alterinjahren",
    "income salary einkommen gehalt earnings ingresos revenu renda annualincome yearlyincome",
    "married evermarried verheiratet maritalstatus marital familienstand estadocivil",
    "profession job occupation beruf profesion employment jobtitle metier",
    "graduated graduate degree education bildung abschluss schooling educacion",
    "familysize householdsize haushaltsgroesse family household personen",
    "workexperience experience yearsofexperience berufserfahrung yearsemployed workyears",
    "spendingscore spending score kaufkraft spend ausgaben",
    "segment segmentation cluster group gruppe clase class",
    "balance kontostand saldo accountbalance",
    "country land pais pays nation",
    "city ort stadt ciudad ville town",
    "region state bundesland province area gebiet",
    "zip postcode postalcode plz zipcode cp",
    "date datum fecha data day",
    "email mail emailaddress correo",
    "phone telephone telefon tel mobile telefono",
    "price preis precio prix cost kosten",
    "amount betrag sum monto total summe importe",
    "tenure tenureyears membershipyears kundeseit customersince since",
    "visits visitsperyear besuche frequency purchases orders bestellungen",
    "children kids kinder hijos enfants numchildren",
    "loan kredit credit prestamo darlehen",
    "housing mortgage hypothek wohnung vivienda",
    "campaign kampagne campana",
    "contract vertrag contrato",
    "paymentmethod payment zahlungsart zahlung pago",
    "subscribed deposit y target label outcome response",
};

/// Letters and digits only, in lower case; others than ASCII stay as they are.
std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte) != 0)
            plain += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
    }
    return plain;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    bool lastIsLower = false;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isWord = byte >= 0x80 || std::isalnum(byte) != 0;
        if (!isWord || (lastIsLower && byte < 0x80 && std::isupper(byte) != 0))
            end();
        if (isWord)
            word += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
        lastIsLower = byte < 0x80 && std::islower(byte) != 0;
    }
    end();
    return words;
}

bool areSynonyms(const std::string& a, const std::string& b)
{
    for (const std::string_view group : synonyms) {
        const std::vector<std::string> words = wordsOf(group);
        if (std::ranges::find(words, a) != words.end() &&
            std::ranges::find(words, b) != words.end())
            return true;
    }
    return false;
}

/// 1 − edits / length of the longer one (Levenshtein 1966).
double writtenLikeness(const std::string& a, const std::string& b)
{
    if (a.empty() || b.empty() || a.size() > 200 || b.size() > 200)
        return 0;
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t before = row[0]++;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = before + (a[i - 1] == b[j - 1] ? 0 : 1);
            before = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return 1 - static_cast<double>(row.back()) / static_cast<double>(std::max(a.size(), b.size()));
}

/// Share of the words of both names that stand in both.
double sharedWords(const std::string& a, const std::string& b)
{
    const auto first = wordsOf(a);
    const auto second = wordsOf(b);
    const std::set<std::string> left(first.begin(), first.end());
    const std::set<std::string> right(second.begin(), second.end());
    std::size_t both = 0;
    for (const std::string& word : left)
        both += right.count(word);
    const std::size_t all = left.size() + right.size() - both;
    return all == 0 ? 0 : static_cast<double>(both) / static_cast<double>(all);
}

[[noreturn]] void refuseColumn(const std::string& name, const std::string& sentence)
{
    throw Error(ErrorCode::UnknownColumn, filled(sentence, {name}), name, {},
                translate("Errors", "Check the spelling."));
}

void checkChosen(std::span<const std::string> features, std::span<const std::string> columns,
                 const ColumnMap& chosen)
{
    for (const auto& [feature, column] : chosen) {
        if (std::ranges::find(features, feature) == features.end())
            refuseColumn(feature,
                         translate("Errors", "There is no feature of the model called “{1}”."));
        if (!column.empty() && std::ranges::find(columns, column) == columns.end())
            refuseColumn(column,
                         translate("Errors", "There is no column in the file called “{1}”."));
    }
}

} // namespace

std::string_view toWord(MatchKind kind)
{
    switch (kind) {
    case MatchKind::ByName:
        return "by name";
    case MatchKind::Similar:
        return "similar name";
    case MatchKind::Chosen:
        return "chosen";
    case MatchKind::Missing:
        break;
    }
    return "missing";
}

std::vector<MatchedColumn> matchColumns(std::span<const std::string> features,
                                        std::span<const std::string> columns,
                                        const ColumnMap& chosen)
{
    checkChosen(features, columns, chosen);
    std::vector<MatchedColumn> matches(features.size());
    std::vector<bool> taken(columns.size(), false);
    const auto take = [&](MatchedColumn& match, MatchKind kind, std::size_t column) {
        if (taken[column])
            throw Error(
                ErrorCode::InvalidOption,
                filled(translate("Errors", "“{1}” is to serve two features, one of them “{2}”."),
                       {columns[column], match.feature}),
                match.feature, {}, translate("Errors", "Choose another column for one of them."));
        taken[column] = true;
        match.kind = kind;
        match.column = column;
        match.name = columns[column];
    };
    for (std::size_t i = 0; i < features.size(); ++i) {
        matches[i].feature = features[i];
        const auto choice = chosen.find(features[i]);
        if (choice != chosen.end() && !choice->second.empty())
            take(matches[i], MatchKind::Chosen,
                 static_cast<std::size_t>(std::ranges::find(columns, choice->second) -
                                          columns.begin()));
    }
    const auto isOpen = [&](std::size_t i) {
        return !matches[i].column && !chosen.contains(features[i]);
    };
    for (std::size_t i = 0; i < features.size(); ++i) {
        if (!isOpen(i))
            continue;
        const auto own =
            static_cast<std::size_t>(std::ranges::find(columns, features[i]) - columns.begin());
        if (own < columns.size() && !taken[own])
            take(matches[i], MatchKind::ByName, own);
    }
    for (std::size_t i = 0; i < features.size(); ++i) {
        if (!isOpen(i))
            continue;
        std::vector<std::size_t> alike;
        for (std::size_t column = 0; column < columns.size(); ++column)
            if (!taken[column] && !plainName(features[i]).empty() &&
                plainName(columns[column]) == plainName(features[i]))
                alike.push_back(column);
        if (alike.size() == 1)
            take(matches[i], MatchKind::Similar, alike.front());
    }
    return matches;
}

std::vector<ColumnSuggestion> suggestColumns(std::string_view feature,
                                             std::span<const std::string> columns,
                                             std::span<const std::size_t> taken, std::size_t most)
{
    constexpr double leastLikeness = 0.5;
    constexpr double ofSynonyms = 0.95;
    const std::string name(feature);
    const std::string plain = plainName(name);
    std::vector<ColumnSuggestion> suggestions;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (std::ranges::find(taken, column) != taken.end())
            continue;
        const std::string other = plainName(columns[column]);
        ColumnSuggestion suggestion{column, 0, false};
        if (other == plain) {
            suggestion.likeness = 1;
        } else if (areSynonyms(plain, other)) {
            suggestion.likeness = ofSynonyms;
            suggestion.isSynonym = true;
        } else {
            suggestion.likeness =
                std::max(writtenLikeness(plain, other), sharedWords(name, columns[column]));
        }
        if (suggestion.likeness >= leastLikeness)
            suggestions.push_back(suggestion);
    }
    std::ranges::stable_sort(suggestions,
                             [](const auto& a, const auto& b) { return a.likeness > b.likeness; });
    if (suggestions.size() > most)
        suggestions.resize(most);
    return suggestions;
}

} // namespace core::deploy
