#include "core/base/words.h"
#include "core/prepare/recipe.h"
#include "core/prepare/steps/presentvalues.h"

#include <algorithm>
#include <cmath>

namespace core::prepare {
namespace {

/// Columns that a sentence names before it says how many more there are.
constexpr std::size_t mostNamed = 4;

using Parts = std::vector<TextPart>;

/// "a · b · and 12 more columns" of those effects that `say` has words for.
template <typename Say>
Parts eachEffect(const FittedStep& step, const std::vector<std::size_t>& which, const Say& say)
{
    Parts parts;
    for (std::size_t i = 0; i < std::min(which.size(), mostNamed); ++i) {
        if (i > 0)
            parts.push_back({" · "});
        say(parts, step.effects[which[i]]);
    }
    if (which.size() > mostNamed)
        parts.push_back(
            {" · and " + countOf(which.size() - mostNamed, "more column", "more columns")});
    return parts;
}

std::vector<std::size_t> withCells(const FittedStep& step)
{
    std::vector<std::size_t> which;
    for (std::size_t i = 0; i < step.effects.size(); ++i) {
        if (step.effects[i].cells > 0)
            which.push_back(i);
    }
    return which;
}

std::vector<std::size_t> allEffects(const FittedStep& step)
{
    std::vector<std::size_t> which(step.effects.size());
    for (std::size_t i = 0; i < which.size(); ++i)
        which[i] = i;
    return which;
}

/// `how` follows the figures where they do not speak for themselves.
Parts fillSentence(const FittedStep& step, const std::string& how, bool flagged)
{
    if (step.effects.empty())
        return {{step.plan.kind() == StepKind::FillNumbers ? "No feature holds numbers"
                                                           : "No feature holds categories"}};
    auto which = withCells(step);
    std::stable_sort(which.begin(), which.end(), [&](std::size_t a, std::size_t b) {
        return step.effects[a].cells > step.effects[b].cells;
    });
    if (which.empty())
        return {{"No cell is empty here; later ones are filled" +
                 (how.empty() ? ": " + methodWord(step.plan) : how)}};
    Parts parts;
    const std::string& first = step.effects[which.front()].into;
    const bool isSame = which.size() > 1 &&
                        std::all_of(which.begin(), which.end(),
                                    [&](std::size_t i) { return step.effects[i].into == first; });
    if (isSame) {
        parts = eachEffect(step, which, [](Parts& to, const ColumnEffect& effect) {
            to.push_back({groupedCount(effect.cells), true});
            to.push_back({" empty " + effect.column});
        });
        parts.push_back({" → "});
        parts.push_back({first, true});
    } else {
        parts = eachEffect(step, which, [](Parts& to, const ColumnEffect& effect) {
            to.push_back({groupedCount(effect.cells), true});
            to.push_back(
                {" empty " + effect.column + (effect.cells == 1 ? " cell → " : " cells → ")});
            to.push_back({effect.into, true});
        });
    }
    if (!how.empty())
        parts.push_back({how});
    if (flagged)
        parts.push_back(
            {"; " + countOf(which.size(), "input", "inputs") + " \"was missing\" added"});
    return parts;
}

std::string neighbourWords(int neighbours)
{
    return neighbours == 1 ? std::string(", from the most similar customer")
                           : ", from the " + std::to_string(neighbours) + " most similar customers";
}

struct StepSentence {
    const FittedStep& step;

    Parts operator()(const FillNumbers& options) const
    {
        const std::string how = options.method == NumberFill::NearestNeighbours
                                    ? neighbourWords(options.neighbours)
                                : options.method == NumberFill::Iterative
                                    ? std::string(", by regression on the other features")
                                    : std::string();
        return fillSentence(step, how, options.flagMissing);
    }
    Parts operator()(const FillLevels& options) const
    {
        const std::string how = options.method == LevelFill::NearestNeighbours
                                    ? neighbourWords(options.neighbours)
                                    : std::string();
        return fillSentence(step, how, options.flagMissing);
    }
    Parts operator()(const GroupRareLevels& options) const
    {
        const auto which = withCells(step);
        if (which.empty())
            return {{"No level has fewer than " + percentText(options.leastShare) +
                     " of the customers"}};
        return eachEffect(step, which, [](Parts& parts, const ColumnEffect& effect) {
            parts.push_back({effect.column + ": "});
            parts.push_back({effect.into, true});
            parts.push_back({" (" + countOf(effect.cells, "customer", "customers") + ")"});
        });
    }
    Parts operator()(const UseOrder&) const
    {
        if (step.effects.empty())
            return {{"No feature has an order"}};
        return eachEffect(step, allEffects(step), [](Parts& parts, const ColumnEffect& effect) {
            parts.push_back({effect.column + ": "});
            parts.push_back({effect.into, true});
        });
    }
    Parts operator()(const SplitLevels&) const
    {
        if (step.effects.empty())
            return {{"No feature holds categories"}};
        std::size_t inputs = 0;
        for (const ColumnEffect& effect : step.effects)
            inputs += static_cast<std::size_t>(std::stoul(effect.into));
        return {{countOf(step.effects.size(), "column", "columns") + " → " +
                     countOf(inputs, "input", "inputs"),
                 true},
                {"; a level not seen while fitting becomes all zeros and is counted"}};
    }
    Parts operator()(const TransformNumbers&) const { return plainEffects(": "); }
    Parts operator()(const ClipNumbers&) const
    {
        const auto which = withCells(step);
        if (which.empty())
            return {{"No value lies beyond the limits here"}};
        return eachEffect(step, which, [](Parts& parts, const ColumnEffect& effect) {
            parts.push_back({effect.column + ": "});
            parts.push_back({effect.into, true});
        });
    }
    Parts operator()(const ScaleNumbers& options) const
    {
        if (step.effects.empty())
            return {{"No feature holds numbers"}};
        const std::string goal = options.method == ScaleMethod::Standard ? "mean 0, sd 1"
                                 : options.method == ScaleMethod::MinMax
                                     ? "0 to 1"
                                     : "median 0, interquartile range 1";
        const ColumnEffect& first = step.effects.front();
        return {{countOf(step.effects.size(), "number", "numbers") + " → "},
                {goal, true},
                {"; " + first.column + " had " + first.into}};
    }
    Parts operator()(const SplitNumbers&) const
    {
        std::size_t columns = 0;
        std::size_t inputs = 0;
        for (const auto& column : std::get<NumbersSplit>(step.values).columns) {
            columns += column.pieces() > 0 ? 1 : 0;
            inputs += column.pieces();
        }
        if (inputs == 0)
            return {{"No number has values enough to be split"}};
        return {{countOf(columns, "number", "numbers")},
                {columns == 1 ? " stays, and " : " stay, and "},
                {countOf(inputs, "input", "inputs"), true},
                {" from 0 to 1 tell how much of each piece of the range is passed"}};
    }
    Parts operator()(const ChooseFeatures&) const
    {
        const auto& chosen = std::get<ChosenFeatures>(step.values);
        std::size_t kept = 0;
        const ChosenFeatures::Feature* weakest = nullptr;
        std::string gone;
        for (const ChosenFeatures::Feature& feature : chosen.features) {
            kept += feature.isKept ? 1 : 0;
            if (feature.isKept && !std::isnan(feature.association) &&
                (!weakest || std::abs(feature.association) < std::abs(weakest->association)))
                weakest = &feature;
            if (!feature.isKept)
                gone += (gone.empty() ? "" : ", ") + feature.name;
        }
        Parts parts{{groupedCount(kept) + " of " + groupedCount(chosen.features.size()), true},
                    {" kept"}};
        if (weakest)
            parts.push_back({"; the weakest is " + weakest->name + " (" +
                             steps::rounded(weakest->association) + ")"});
        if (!gone.empty())
            parts.push_back({"; left out: " + gone});
        return parts;
    }

private:
    Parts plainEffects(const std::string& between) const
    {
        if (step.effects.empty())
            return {{"No feature holds numbers"}};
        return eachEffect(step, allEffects(step), [&](Parts& parts, const ColumnEffect& effect) {
            parts.push_back({effect.column + between});
            parts.push_back({effect.into, true});
        });
    }
};

} // namespace

std::vector<TextPart> Recipe::stepSentence(std::size_t step) const
{
    return std::visit(StepSentence{steps[step]}, steps[step].plan.options);
}

std::vector<std::string> Recipe::sentences() const
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        std::string line =
            std::string(stepTitle(steps[i].plan.kind())) + " (" + methodWord(steps[i].plan) + "): ";
        for (const TextPart& part : stepSentence(i))
            line += part.text;
        result.push_back(std::move(line));
    }
    return result;
}

} // namespace core::prepare
