#include "core/segment/profile/actions.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/segment/profile/codelevels.h"
#include "core/segment/profile/columnmeaning.h"
#include "core/segment/profile/segmentphrases.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>

namespace core::segment {
namespace {

enum class Level { Low, High };

struct Condition {
    Meaning meaning;
    Level level;
};

struct Pattern {
    std::vector<Condition> conditions;
    const char* text;
};

const std::vector<Pattern>& library()
{
    using enum Meaning;
    using enum Level;
    static const std::vector<Pattern> patterns{
        {{{Age, Low}, {Income, Low}, {Spending, High}},
         CORE_TRANSLATE_NOOP("Actions", "Offer a starter programme: instalments, trends first, "
                                        "rewards for bringing friends.")},
        {{{Recency, Low}, {Frequency, High}, {Spending, High}},
         CORE_TRANSLATE_NOOP(
             "Actions",
             "Reward the best customers: early access, a personal contact, a referral programme.")},
        {{{Income, High}, {Spending, Low}},
         CORE_TRANSLATE_NOOP(
             "Actions",
             "Win back with a premium trial or a personal invitation: the means are there.")},
        {{{Income, High}, {Spending, High}},
         CORE_TRANSLATE_NOOP(
             "Actions", "Keep with a loyalty tier and early access rather than with discounts.")},
        {{{Income, Low}, {Spending, High}},
         CORE_TRANSLATE_NOOP(
             "Actions",
             "Keep with bundles, instalments and points; check that they can afford it.")},
        {{{Income, Low}, {Spending, Low}},
         CORE_TRANSLATE_NOOP("Actions", "Offer value lines and basics, by low-cost channels.")},
        {{{Recency, High}, {Spending, High}},
         CORE_TRANSLATE_NOOP(
             "Actions",
             "Win back in person, by a call or a voucher, before they are lost for good.")},
        {{{Recency, High}, {Spending, Low}},
         CORE_TRANSLATE_NOOP(
             "Actions", "Send one reactivation offer, then stop paying for further contacts.")},
        {{{Recency, Low}, {Frequency, Low}},
         CORE_TRANSLATE_NOOP(
             "Actions", "Welcome them and give a reason for the second purchase within weeks.")},
        {{{WebVisits, High}, {Spending, Low}},
         CORE_TRANSLATE_NOOP(
             "Actions",
             "Find out why visits to the site do not end in purchases; remind of filled baskets.")},
        {{{Spending, Low}, {CreditLimit, High}},
         CORE_TRANSLATE_NOOP("Actions",
                             "Activate the unused limit with cashback on the first purchases.")},
        {{{Tenure, Low}, {Churn, High}},
         CORE_TRANSLATE_NOOP(
             "Actions",
             "Look after new customers in their first months; ask early what is missing.")},
        {{{Churn, High}},
         CORE_TRANSLATE_NOOP(
             "Actions", "Ask what is missing before they leave; offer a contract with a benefit.")},
        {{{Deals, High}},
         CORE_TRANSLATE_NOOP(
             "Actions",
             "Plan offers for them: bundles and coupons with a minimum basket keep the margin.")},
        {{{CashAdvance, High}},
         CORE_TRANSLATE_NOOP(
             "Actions",
             "Offer an instalment loan in place of cash advances; review limits and risk.")},
        {{{Products, Low}},
         CORE_TRANSLATE_NOOP("Actions", "Offer one product that goes with what they have.")},
        {{{WebPurchases, High}},
         CORE_TRANSLATE_NOOP("Actions",
                             "Reach them in the web shop and by e-mail; recommend there.")},
        {{{StorePurchases, High}},
         CORE_TRANSLATE_NOOP("Actions", "Invite to the store: events, advice, vouchers on paper.")},
        {{{Children, High}},
         CORE_TRANSLATE_NOOP("Actions",
                             "Offer family bundles, in time for school terms and holidays.")},
        {{{Spending, Low}, {Frequency, Low}},
         CORE_TRANSLATE_NOOP("Actions", "Give a reason for the next purchase, with an end date.")},
        {{{Tenure, High}},
         CORE_TRANSLATE_NOOP(
             "Actions", "Thank for the years: a benefit that only long-standing customers get.")},
    };
    return patterns;
}

/// What is known of one meaning: the column that differs most, unless others contradict it.
struct Signal {
    std::size_t column = 0;
    double difference = 0; ///< of the meaning, in standard deviations
    bool contradicted = false;
};

/// In standard deviations; nothing for columns of levels that are no yes or no.
std::optional<double> difference(const ProfileColumn& column, std::size_t segment)
{
    const ProfileCell& cell = column.segments[segment];
    if (cell.present == 0)
        return std::nullopt;
    if (column.type != data::ColumnType::Category && column.type != data::ColumnType::Boolean)
        return column.type == data::ColumnType::Date ? std::nullopt
                                                     : std::optional(cell.difference);
    const std::string level = lowerCase(cell.mode);
    const bool yes = level == "yes" || level == "true";
    if (!yes && level != "no" && level != "false")
        return std::nullopt;
    const double overall = std::clamp(cell.modeShare - cell.difference, 0.0, 1.0);
    const double apart = levelFigure({}, cell.modeShare, overall).strength;
    return yes ? apart : -apart;
}

std::map<Meaning, Signal> signalsOf(const SegmentProfile& profile, std::size_t segment)
{
    std::map<Meaning, Signal> all;
    for (std::size_t c = 0; c < profile.columns.size(); ++c) {
        const auto meaning = columnMeaning(profile.columns[c].name);
        const auto apart = difference(profile.columns[c], segment);
        if (!meaning || !apart)
            continue;
        const double value = meaning->reversed ? -*apart : *apart;
        if (std::fabs(value) < suggestionWorthy)
            continue;
        const auto [entry, isNew] = all.try_emplace(meaning->meaning, Signal{c, value});
        if (isNew)
            continue;
        Signal& signal = entry->second;
        signal.contradicted = signal.contradicted || (signal.difference > 0) != (value > 0);
        if (std::fabs(value) > std::fabs(signal.difference)) {
            signal.column = c;
            signal.difference = value;
        }
    }
    std::erase_if(all, [](const auto& entry) { return entry.second.contradicted; });
    return all;
}

/// As in the sentences of the segments; of levels the most frequent one and its share.
std::string evidenceOf(const SegmentProfile& profile, std::span<const std::size_t> columns,
                       std::size_t segment)
{
    std::vector<std::string> names;
    for (const auto& column : profile.columns)
        names.push_back(column.name);
    const auto words = columnWords(names);
    std::string text;
    bool averageSaid = false;
    for (const std::size_t c : columns) {
        const ProfileColumn& column = profile.columns[c];
        const ProfileCell& cell = column.segments[segment];
        const std::string phrase =
            column.type == data::ColumnType::Numeric
                ? differencePhrase({column, {}}, words[c], segment, averageSaid)
                : filled(translate("Segments", "{1} {2} for {3}"),
                         {words[c].name, cell.mode, percentText(cell.modeShare)});
        text = text.empty() ? phrase : filled(translate("Lists", "{1}, {2}"), {text, phrase});
    }
    return text;
}

} // namespace

std::vector<ActionSuggestion> suggestActions(const SegmentProfile& profile, std::size_t segment,
                                             std::size_t most)
{
    if (segment >= profile.cards.size())
        throw Error(ErrorCode::Internal, "There is no such segment to suggest actions for.");
    const auto known = signalsOf(profile, segment);
    struct Found {
        ActionSuggestion suggestion;
        std::vector<Meaning> meanings;
    };
    std::vector<Found> found;
    for (const Pattern& pattern : library()) {
        double weakest = INFINITY;
        std::vector<std::size_t> columns;
        std::vector<Meaning> meanings;
        for (const auto& [meaning, level] : pattern.conditions) {
            const auto signal = known.find(meaning);
            const double value = signal == known.end() ? 0 : signal->second.difference;
            const bool holds = level == Level::High ? value > 0 : value < 0;
            weakest = std::min(weakest, holds ? std::fabs(value) : 0.0);
            if (holds)
                columns.push_back(signal->second.column);
            meanings.push_back(meaning);
        }
        // What a more specific pattern rests on is not said again by a wider one.
        const bool isSaid = std::ranges::any_of(found, [&](const Found& before) {
            return std::ranges::all_of(meanings, [&](Meaning meaning) {
                return std::ranges::find(before.meanings, meaning) != before.meanings.end();
            });
        });
        if (weakest >= suggestionWorthy && !isSaid)
            found.push_back({{translate("Actions", pattern.text),
                              evidenceOf(profile, columns, segment), weakest},
                             std::move(meanings)});
    }
    std::ranges::stable_sort(found, [](const Found& a, const Found& b) {
        return std::pair(a.meanings.size(), a.suggestion.strength) >
               std::pair(b.meanings.size(), b.suggestion.strength);
    });
    std::vector<ActionSuggestion> suggestions;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        suggestions.push_back(std::move(found[i].suggestion));
    return suggestions;
}

} // namespace core::segment
