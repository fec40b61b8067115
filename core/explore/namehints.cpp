#include "core/explore/namehints.h"

#include "core/data/columnnames.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace core::explore {
namespace {

using Words = std::vector<std::string>;

/// Accents and umlauts of the five languages, in either case.
constexpr std::pair<std::string_view, char> accents[] = {
    {"à", 'a'}, {"á", 'a'}, {"â", 'a'}, {"ã", 'a'}, {"ä", 'a'}, {"ç", 'c'}, {"è", 'e'}, {"é", 'e'},
    {"ê", 'e'}, {"ë", 'e'}, {"í", 'i'}, {"î", 'i'}, {"ï", 'i'}, {"ñ", 'n'}, {"ó", 'o'}, {"ô", 'o'},
    {"õ", 'o'}, {"ö", 'o'}, {"ù", 'u'}, {"ú", 'u'}, {"û", 'u'}, {"ü", 'u'}, {"À", 'a'}, {"Á", 'a'},
    {"Â", 'a'}, {"Ã", 'a'}, {"Ä", 'a'}, {"Ç", 'c'}, {"È", 'e'}, {"É", 'e'}, {"Ê", 'e'}, {"Ë", 'e'},
    {"Í", 'i'}, {"Î", 'i'}, {"Ï", 'i'}, {"Ñ", 'n'}, {"Ó", 'o'}, {"Ô", 'o'}, {"Õ", 'o'}, {"Ö", 'o'},
    {"Ù", 'u'}, {"Ú", 'u'}, {"Û", 'u'}, {"Ü", 'u'}};

std::string withoutAccents(const std::string& word)
{
    std::string plain;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto found = std::find_if(std::begin(accents), std::end(accents), [&](const auto& a) {
            return word.compare(i, a.first.size(), a.first) == 0;
        });
        if (found == std::end(accents)) {
            plain.push_back(word[i]);
            continue;
        }
        plain.push_back(found->second);
        i += found->first.size() - 1;
    }
    return plain;
}

Words plainWords(std::string_view name)
{
    Words words = data::nameWords(name);
    for (std::string& word : words)
        word = withoutAccents(word);
    return words;
}

/// What a name of something known beforehand says.
constexpr std::string_view earlier[] = {
    "prev",     "previous", "previously", "prior",      "past",      "former",     "earlier",
    "history",  "historic", "vorige",     "vorheriger", "vorherige", "vorheriges", "frueher",
    "fruehere", "fruher",   "fruhere",    "vorjahr",    "precedent", "precedente", "ancien",
    "ancienne", "anterior", "anteriores", "previo",     "previa",    "passado",    "passada"};

/// As whole words.
constexpr std::string_view afterwards[] = {
    // how long it took
    "duration", "dauer", "duree", "duracion", "duracao",
    // how it ended
    "outcome", "result", "results", "resolution", "resolved", "settled", "settlement", "won",
    "lost", "converted", "conversion", "ergebnis", "ausgang", "resultat", "resultado", "desenlace",
    "desfecho",
    // that it ended
    "closed", "closing", "closure", "completed", "finished", "ended", "terminated", "termination",
    "abgeschlossen", "abschluss", "beendet", "cloture", "termine", "cerrado", "cierre", "encerrado",
    "encerramento",
    // that the customer left
    "cancel", "canceled", "cancelled", "cancellation", "churn", "churned", "exit", "exited", "left",
    "disconnected", "unsubscribe", "unsubscribed", "deactivated", "gekundigt", "gekuendigt",
    "kundigung", "kuendigung", "storno", "storniert", "stornierung", "abwanderung", "austritt",
    "resilie", "resiliation", "annule", "annulation", "desabonnement", "cancelado", "cancelacion",
    "cancelamento", "rescision", "rescisao", "baja",
    // that money or goods came back
    "refund", "refunds", "refunded", "returned", "chargeback", "chargebacks", "erstattung",
    "erstattet", "ruckerstattung", "rueckerstattung", "retoure", "retouren", "remboursement",
    "rembourse", "reembolso", "devolucion", "devolucao",
    // what came back
    "response", "responded", "reply", "replied", "reaction", "antwort", "reaktion", "reponse",
    "respuesta", "resposta"};

/// German writes them as the end of one word: "gespraechsdauer", "kuendigungsgrund".
constexpr std::string_view afterwardsParts[] = {"dauer",  "kundigung",  "kuendigung",
                                                "storno", "erstattung", "abschluss"};
/// Not of them: a standing order, what lasts.
constexpr std::string_view otherParts[] = {"dauerauftrag", "dauerhaft"};

/// With a date, time or reason beside them.
constexpr std::string_view ends[] = {"end",  "close", "exit", "leave", "leaving",
                                     "stop", "ende",  "fin",  "fim",   "depart"};
constexpr std::string_view besideEnds[] = {"date",   "day",   "time", "month", "reason",
                                           "datum",  "grund", "data", "fecha", "motivo",
                                           "raison", "motif", "code"};

/// What names of two writings of one thing differ by.
constexpr std::string_view writings[] = {
    "code",  "coded",  "flag",  "label",       "labels", "pred",        "predicted", "prediction",
    "score", "prob",   "proba", "probability", "id",     "num",         "numeric",   "number",
    "bin",   "binary", "cat",   "category",    "class",  "encoded",     "enc",       "int",
    "bool",  "name",   "text",  "value",       "desc",   "description", "new",       "is",
    "has",   "target", "true",  "actual",      "final"};

/// Words that many columns are called: found in another name they say nothing.
constexpr std::string_view general[] = {"status", "type",  "class",  "group", "category",
                                        "level",  "kind",  "state",  "value", "score",
                                        "flag",   "label", "target", "result"};

template <typename List>
bool isAmong(const List& list, std::string_view word)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

template <typename List>
bool hasAnyOf(const Words& words, const List& list)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return isAmong(list, word); });
}

Words withoutWritings(const Words& words)
{
    Words kept;
    std::copy_if(words.begin(), words.end(), std::back_inserter(kept),
                 [](const std::string& word) { return !isAmong(writings, word); });
    return kept;
}

/// One begins with the other, and what they share is long enough to mean it.
bool isSameStem(const std::string& a, const std::string& b)
{
    constexpr std::size_t leastStem = 5;
    return a == b ||
           (std::min(a.size(), b.size()) >= leastStem && (a.starts_with(b) || b.starts_with(a)));
}

std::size_t lettersOf(const Words& words)
{
    std::size_t letters = 0;
    for (const std::string& word : words)
        letters += word.size();
    return letters;
}

} // namespace

std::string_view afterwardsWord(std::string_view name)
{
    const Words words = plainWords(name);
    if (hasAnyOf(words, earlier))
        return {};
    for (const std::string& word : words) {
        const auto whole = std::find(std::begin(afterwards), std::end(afterwards), word);
        if (whole != std::end(afterwards))
            return *whole;
        for (const std::string_view part : afterwardsParts) {
            if (word.find(part) != std::string::npos &&
                std::none_of(std::begin(otherParts), std::end(otherParts),
                             [&](std::string_view other) { return word.starts_with(other); }))
                return part;
        }
    }
    if (hasAnyOf(words, besideEnds)) {
        for (const std::string_view end : ends) {
            if (isAmong(words, end))
                return end;
        }
    }
    return {};
}

bool isNamedLikeTarget(std::string_view feature, std::string_view target)
{
    constexpr std::size_t leastLetters = 4;
    const Words ofFeature = plainWords(feature);
    Words wanted = withoutWritings(plainWords(target));
    if (wanted.empty())
        wanted = plainWords(target); // the target is called "label"
    if (hasAnyOf(ofFeature, earlier) || ofFeature.empty())
        return false;
    // Short names ("y") and general ones say too little to be found inside others.
    const bool isGeneral = std::all_of(wanted.begin(), wanted.end(), [](const std::string& word) {
        return isAmong(general, word);
    });
    if (isGeneral || lettersOf(wanted) < leastLetters)
        return withoutWritings(ofFeature) == wanted;
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        return std::any_of(ofFeature.begin(), ofFeature.end(),
                           [&](const std::string& other) { return isSameStem(word, other); });
    });
}

} // namespace core::explore
