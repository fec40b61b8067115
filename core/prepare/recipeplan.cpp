#include "core/prepare/recipeplan.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <array>

namespace core::prepare {
namespace {

RecipePlan withOwnLevels()
{
    return {{{FillNumbers{}, {}},
             {FillLevels{.method = LevelFill::OwnLevel}, {}},
             {SplitLevels{}, {}},
             {ScaleNumbers{}, {}}}};
}

RecipePlan numbersInPieces()
{
    RecipePlan plan = withOwnLevels();
    plan.steps.insert(plan.steps.end() - 1, {SplitNumbers{}, {}});
    return plan;
}

RecipePlan nearestNeighbours()
{
    RecipePlan plan = defaultPlan();
    plan.steps[0].options = FillNumbers{.method = NumberFill::NearestNeighbours};
    plan.steps[1].options = FillLevels{.method = LevelFill::NearestNeighbours};
    return plan;
}

RecipePlan skewedAmounts()
{
    RecipePlan plan = defaultPlan();
    plan.steps.insert(plan.steps.begin() + 2, {{ClipNumbers{}, {}}, {TransformNumbers{}, {}}});
    return plan;
}

RecipePlan manyLevels()
{
    RecipePlan plan = defaultPlan();
    plan.steps.insert(plan.steps.begin() + 2, {GroupRareLevels{}, {}});
    return plan;
}

} // namespace

bool usesOrderFrom(const RecipePlan& plan, std::size_t first)
{
    return std::any_of(plan.steps.begin() + static_cast<std::ptrdiff_t>(first), plan.steps.end(),
                       [](const PlanStep& step) { return step.kind() == StepKind::UseOrder; });
}

RecipePlan defaultPlan()
{
    return {{{FillNumbers{}, {}},
             {FillLevels{}, {}},
             {UseOrder{}, {}},
             {SplitLevels{}, {}},
             {ScaleNumbers{}, {}}}};
}

const std::vector<NamedPlan>& namedPlans()
{
    static const std::vector<NamedPlan> plans{
        {"standard", CORE_TRANSLATE_NOOP("Recipe", "Standard"),
         CORE_TRANSLATE_NOOP("Recipe", "Middle value, most frequent level, order as numbers, "
                                       "yes/no inputs, standard scale."),
         defaultPlan()},
        {"keep-missing", CORE_TRANSLATE_NOOP("Recipe", "Missing as a level of its own"),
         CORE_TRANSLATE_NOOP("Recipe", "For models that may learn from what is missing; ordered "
                                       "levels become inputs of their own."),
         withOwnLevels()},
        {"pieces", CORE_TRANSLATE_NOOP("Recipe", "Numbers in pieces"),
         CORE_TRANSLATE_NOOP("Recipe", "For networks: missing as a level of its own, and beside "
                                       "each number inputs for the pieces of its range, so that a "
                                       "network bends where customers are dense."),
         numbersInPieces()},
        {"neighbours", CORE_TRANSLATE_NOOP("Recipe", "Fill from similar customers"),
         CORE_TRANSLATE_NOOP("Recipe", "Empty cells take what the five most similar customers "
                                       "have; slower on large tables."),
         nearestNeighbours()},
        {"skewed", CORE_TRANSLATE_NOOP("Recipe", "Skewed amounts"),
         CORE_TRANSLATE_NOOP("Recipe", "Outliers are moved in and skewed numbers made even, so "
                                       "that a few large customers do not outweigh the rest."),
         skewedAmounts()},
        {"many-levels", CORE_TRANSLATE_NOOP("Recipe", "Many rare levels"),
         CORE_TRANSLATE_NOOP("Recipe", "Levels of fewer than 1 % of the customers become one "
                                       "level, Other."),
         manyLevels()},
    };
    return plans;
}

const RecipePlan& namedPlan(std::string_view name)
{
    std::string known;
    for (const NamedPlan& plan : namedPlans()) {
        if (plan.name == name)
            return plan.plan;
        known += (known.empty() ? "" : ", ") + std::string(plan.name);
    }
    throw Error(
        ErrorCode::InvalidOption,
        filled(translate("Errors", "There is no preparation called \"{1}\"."), {std::string(name)}),
        "recipe", {}, filled(translate("Errors", "Choose one of {1}."), {known}));
}

std::string_view stepTitle(StepKind kind)
{
    static constexpr std::array<std::string_view, 10> titles{
        CORE_TRANSLATE_NOOP("Recipe", "Fill missing numbers"),
        CORE_TRANSLATE_NOOP("Recipe", "Fill missing categories"),
        CORE_TRANSLATE_NOOP("Recipe", "Group rare levels"),
        CORE_TRANSLATE_NOOP("Recipe", "Use order"),
        CORE_TRANSLATE_NOOP("Recipe", "Split categories into yes/no inputs"),
        CORE_TRANSLATE_NOOP("Recipe", "Make skewed numbers even"),
        CORE_TRANSLATE_NOOP("Recipe", "Move outliers in"),
        CORE_TRANSLATE_NOOP("Recipe", "Scale numbers"),
        CORE_TRANSLATE_NOOP("Recipe", "Split numbers into pieces"),
        CORE_TRANSLATE_NOOP("Recipe", "Choose features"),
    };
    return titles[static_cast<std::size_t>(kind)];
}

namespace {

struct MethodWord {
    std::string operator()(const FillNumbers& step) const
    {
        switch (step.method) {
        case NumberFill::Median:
            return translate("Recipe", "median");
        case NumberFill::Mean:
            return translate("Recipe", "mean");
        case NumberFill::MostFrequent:
            return translate("Recipe", "most frequent");
        case NumberFill::Constant:
            return translate("Recipe", "constant");
        case NumberFill::NearestNeighbours:
            return translate("Recipe", "nearest neighbours");
        case NumberFill::Iterative:
            return translate("Recipe", "regression");
        }
        return {};
    }
    std::string operator()(const FillLevels& step) const
    {
        switch (step.method) {
        case LevelFill::MostFrequent:
            return translate("Recipe", "most frequent");
        case LevelFill::OwnLevel:
            return translate("Recipe", "a level of their own");
        case LevelFill::NearestNeighbours:
            return translate("Recipe", "nearest neighbours");
        }
        return {};
    }
    std::string operator()(const GroupRareLevels&) const { return "Other"; }
    std::string operator()(const UseOrder&) const { return translate("Recipe", "as numbers"); }
    std::string operator()(const SplitLevels&) const { return translate("Recipe", "one-hot"); }
    std::string operator()(const TransformNumbers& step) const
    {
        return step.method == TransformMethod::YeoJohnson ? "Yeo–Johnson" : "log(1 + x)"; // names
    }
    std::string operator()(const ClipNumbers& step) const
    {
        return step.limits == ClipLimits::Quantiles ? translate("Recipe", "quantiles")
                                                    : translate("Recipe", "fences");
    }
    std::string operator()(const ScaleNumbers& step) const
    {
        switch (step.method) {
        case ScaleMethod::Standard:
            return translate("Recipe", "standard");
        case ScaleMethod::MinMax:
            return translate("Recipe", "min–max");
        case ScaleMethod::Robust:
            return translate("Recipe", "robust");
        }
        return {};
    }
    std::string operator()(const SplitNumbers& step) const
    {
        return filled(translate("Recipe", "{1} pieces"), {std::to_string(step.pieces)});
    }
    std::string operator()(const ChooseFeatures& step) const
    {
        if (step.needsTarget())
            return translate("Recipe", "by association");
        return step.leftOut.empty() ? translate("Recipe", "all") : translate("Recipe", "by hand");
    }
};

} // namespace

std::string methodWord(const PlanStep& step)
{
    return std::visit(MethodWord{}, step.options);
}

} // namespace core::prepare
