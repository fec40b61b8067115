#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/prepare/recipe.h"
#include "core/prepare/steps/presentvalues.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace core::prepare {
namespace {

/// Columns that a sentence names before it says how many more there are.
constexpr std::size_t mostNamed = 4;

using Parts = std::vector<TextPart>;

/// A sentence in parts, so that its figures can stand out: {1} is the first of `arguments`.
Parts said(const std::string& sentence, const std::vector<TextPart>& arguments)
{
    Parts parts;
    std::string plain;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const bool isPlace = sentence[at] == '{' && at + 2 < sentence.size() &&
                             sentence[at + 2] == '}' && sentence[at + 1] > '0' &&
                             static_cast<std::size_t>(sentence[at + 1] - '1') < arguments.size();
        if (!isPlace) {
            plain.push_back(sentence[at]);
            continue;
        }
        if (!plain.empty())
            parts.push_back({std::exchange(plain, {})});
        parts.push_back(arguments[static_cast<std::size_t>(sentence[at + 1] - '1')]);
        at += 2;
    }
    if (!plain.empty())
        parts.push_back({plain});
    return parts;
}

void append(Parts& to, Parts more)
{
    std::ranges::move(more, std::back_inserter(to));
}

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
        append(parts,
               said(which.size() == mostNamed + 1 ? translate("Recipe", " · and {1} more column")
                                                  : translate("Recipe", " · and {1} more columns"),
                    {{groupedCount(which.size() - mostNamed)}}));
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

std::string columnCount(std::size_t count)
{
    return filled(count == 1 ? translate("Recipe", "{1} column")
                             : translate("Recipe", "{1} columns"),
                  {groupedCount(count)});
}
std::string inputCount(std::size_t count)
{
    return filled(count == 1 ? translate("Recipe", "{1} input") : translate("Recipe", "{1} inputs"),
                  {groupedCount(count)});
}
std::string numberCount(std::size_t count)
{
    return filled(count == 1 ? translate("Recipe", "{1} number")
                             : translate("Recipe", "{1} numbers"),
                  {groupedCount(count)});
}

/// `how` follows the figures where they do not speak for themselves.
Parts fillSentence(const FittedStep& step, const std::string& how, bool flagged)
{
    if (step.effects.empty())
        return {{step.plan.kind() == StepKind::FillNumbers
                     ? translate("Recipe", "No feature holds numbers")
                     : translate("Recipe", "No feature holds categories")}};
    auto which = withCells(step);
    std::stable_sort(which.begin(), which.end(), [&](std::size_t a, std::size_t b) {
        return step.effects[a].cells > step.effects[b].cells;
    });
    if (which.empty())
        return {{filled(translate("Recipe", "No cell is empty here; later ones are filled{1}"),
                        {how.empty() ? ": " + methodWord(step.plan) : how})}};
    Parts parts;
    const std::string& first = step.effects[which.front()].into;
    const bool isSame = which.size() > 1 &&
                        std::all_of(which.begin(), which.end(),
                                    [&](std::size_t i) { return step.effects[i].into == first; });
    if (isSame) {
        parts = eachEffect(step, which, [](Parts& to, const ColumnEffect& effect) {
            append(to, said(translate("Recipe", "{1} empty {2}"),
                            {{groupedCount(effect.cells), true}, {effect.column}}));
        });
        parts.push_back({" → "});
        parts.push_back({first, true});
    } else {
        parts = eachEffect(step, which, [](Parts& to, const ColumnEffect& effect) {
            append(
                to,
                said(effect.cells == 1 ? translate("Recipe", "{1} empty {2} cell → {3}")
                                       : translate("Recipe", "{1} empty {2} cells → {3}"),
                     {{groupedCount(effect.cells), true}, {effect.column}, {effect.into, true}}));
        });
    }
    if (!how.empty())
        parts.push_back({how});
    if (flagged)
        append(parts,
               said(which.size() == 1 ? translate("Recipe", "; {1} input \"was missing\" added")
                                      : translate("Recipe", "; {1} inputs \"was missing\" added"),
                    {{groupedCount(which.size())}}));
    return parts;
}

std::string neighbourWords(int neighbours)
{
    return neighbours == 1 ? translate("Recipe", ", from the most similar customer")
                           : filled(translate("Recipe", ", from the {1} most similar customers"),
                                    {std::to_string(neighbours)});
}

struct StepSentence {
    const FittedStep& step;

    Parts operator()(const FillNumbers& options) const
    {
        const std::string how = options.method == NumberFill::NearestNeighbours
                                    ? neighbourWords(options.neighbours)
                                : options.method == NumberFill::Iterative
                                    ? translate("Recipe", ", by regression on the other features")
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
            return {{filled(translate("Recipe", "No level has fewer than {1} of the customers"),
                            {percentText(options.leastShare)})}};
        return eachEffect(step, which, [](Parts& parts, const ColumnEffect& effect) {
            append(parts,
                   said(effect.cells == 1 ? translate("Recipe", "{1}: {2} ({3} customer)")
                                          : translate("Recipe", "{1}: {2} ({3} customers)"),
                        {{effect.column}, {effect.into, true}, {groupedCount(effect.cells)}}));
        });
    }
    Parts operator()(const UseOrder&) const
    {
        if (step.effects.empty())
            return {{translate("Recipe", "No feature has an order")}};
        return eachEffect(step, allEffects(step), [](Parts& parts, const ColumnEffect& effect) {
            parts.push_back({effect.column + ": "});
            parts.push_back({effect.into, true});
        });
    }
    Parts operator()(const SplitLevels&) const
    {
        if (step.effects.empty())
            return {{translate("Recipe", "No feature holds categories")}};
        std::size_t inputs = 0;
        for (const ColumnEffect& effect : step.effects)
            inputs += static_cast<std::size_t>(std::stoul(effect.into));
        return {{filled("{1} → {2}", {columnCount(step.effects.size()), inputCount(inputs)}), true},
                {translate("Recipe",
                           "; a level not seen while fitting becomes all zeros and is counted")}};
    }
    Parts operator()(const TransformNumbers&) const { return plainEffects(": "); }
    Parts operator()(const ClipNumbers&) const
    {
        const auto which = withCells(step);
        if (which.empty())
            return {{translate("Recipe", "No value lies beyond the limits here")}};
        return eachEffect(step, which, [](Parts& parts, const ColumnEffect& effect) {
            parts.push_back({effect.column + ": "});
            parts.push_back({effect.into, true});
        });
    }
    Parts operator()(const ScaleNumbers& options) const
    {
        if (step.effects.empty())
            return {{translate("Recipe", "No feature holds numbers")}};
        const std::string goal = options.method == ScaleMethod::Standard
                                     ? translate("Recipe", "mean 0, sd 1")
                                 : options.method == ScaleMethod::MinMax
                                     ? translate("Recipe", "0 to 1")
                                     : translate("Recipe", "median 0, interquartile range 1");
        const ColumnEffect& first = step.effects.front();
        return said(
            translate("Recipe", "{1} → {2}; {3} had {4}"),
            {{numberCount(step.effects.size())}, {goal, true}, {first.column}, {first.into}});
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
            return {{translate("Recipe", "No number has values enough to be split")}};
        return said(columns == 1
                        ? translate("Recipe",
                                    "{1} stays, and {2} from 0 to 1 tell how much of each "
                                    "piece of the range is passed")
                        : translate("Recipe", "{1} stay, and {2} from 0 to 1 tell how much of each "
                                              "piece of the range is passed"),
                    {{numberCount(columns)}, {inputCount(inputs), true}});
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
        Parts parts = said(translate("Recipe", "{1} kept"),
                           {{filled(translate("Recipe", "{1} of {2}"),
                                    {groupedCount(kept), groupedCount(chosen.features.size())}),
                             true}});
        if (weakest)
            parts.push_back({filled(translate("Recipe", "; the weakest is {1} ({2})"),
                                    {weakest->name, steps::rounded(weakest->association)})});
        if (!gone.empty())
            parts.push_back({filled(translate("Recipe", "; left out: {1}"), {gone})});
        return parts;
    }

private:
    Parts plainEffects(const std::string& between) const
    {
        if (step.effects.empty())
            return {{translate("Recipe", "No feature holds numbers")}};
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

std::string plainText(const std::vector<TextPart>& parts)
{
    std::string text;
    for (const TextPart& part : parts)
        text += part.text;
    return text;
}

std::string Recipe::stepHeading(std::size_t step) const
{
    const PlanStep& plan = steps[step].plan;
    // A title ends with a zero: a literal.
    return filled(translate("Recipe", "{1} ({2})"),
                  {translate("Recipe", stepTitle(plan.kind()).data()), methodWord(plan)});
}

std::vector<std::string> Recipe::sentences() const
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < steps.size(); ++i)
        result.push_back(
            filled(translate("Recipe", "{1}: {2}"), {stepHeading(i), plainText(stepSentence(i))}));
    return result;
}

} // namespace core::prepare
