#include "app/cli/recipeoptions.h"

#include "core/base/words.h"
#include "core/data/filebytes.h"
#include "core/prepare/plancheck.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>

namespace cli {
namespace {

using core::Error;
using core::ErrorCode;
using namespace core::prepare;

/// A word of an option, the step it stands for, and what a figure behind "=" means there.
struct StepWord {
    std::string_view word, step, figure;
};
constexpr std::array<StepWord, 6> imputeWords{{
    {"median", "fill-numbers median", ""},
    {"mean", "fill-numbers mean", ""},
    {"most-frequent", "fill-numbers most-frequent", ""},
    {"knn", "fill-numbers nearest-neighbours", "k"},
    {"iterative", "fill-numbers iterative", "rounds"},
    {"constant", "fill-numbers constant", "value"},
}};
constexpr std::array<StepWord, 3> imputeLevelsWords{{
    {"most-frequent", "fill-levels most-frequent", ""},
    {"own-level", "fill-levels own-level", ""},
    {"knn", "fill-levels nearest-neighbours", "k"},
}};
constexpr std::array<StepWord, 2> clipWords{{
    {"fences", "clip fences", "ranges"},
    {"quantiles", "clip quantiles", "share"},
}};
constexpr std::array<StepWord, 2> transformWords{{
    {"yeo-johnson", "transform yeo-johnson", ""},
    {"log1p", "transform log1p", ""},
}};
constexpr std::array<StepWord, 3> scaleWords{{
    {"standard", "scale standard", ""},
    {"minmax", "scale min-max", ""},
    {"robust", "scale robust", ""},
}};

bool isFigure(const std::string& text)
{
    return !text.empty() && text.find_first_not_of("0123456789.eE+-") == std::string::npos;
}

/// "knn=7" as a step. Throws core::Error (InvalidOption).
PlanStep stepOf(const std::string& option, const std::string& text, std::span<const StepWord> words,
                bool canBeNone)
{
    const auto equals = text.find('=');
    const std::string word = text.substr(0, equals);
    const auto found = std::ranges::find(words, word, &StepWord::word);
    if (found == words.end()) {
        std::string known;
        for (const StepWord& choice : words)
            known += (known.empty() ? "" : ", ") + std::string(choice.word);
        known += canBeNone ? ", none" : "";
        throw Error(ErrorCode::InvalidOption, option + " does not know \"" + word + "\".", option,
                    {}, "Choose one of " + known + ".");
    }
    std::string line(found->step);
    if (equals != std::string::npos) {
        const std::string figure = text.substr(equals + 1);
        if (found->figure.empty() || !isFigure(figure))
            throw Error(ErrorCode::InvalidOption, option + " " + text + " is not understood.",
                        option, {},
                        found->figure.empty() ? "\"" + word + "\" takes no figure."
                                              : "Behind = stands one figure.");
        line += " " + std::string(found->figure) + "=" + figure;
    }
    try {
        return parsePlan(line).steps.at(0);
    } catch (const Error& error) {
        throw Error(ErrorCode::InvalidOption, option + " " + text + " is not usable.", option, {},
                    error.remedy());
    }
}

/// Steps of one kind in the order in which the named plans take them.
int placeOf(StepKind kind)
{
    switch (kind) {
    case StepKind::FillNumbers:
        return 0;
    case StepKind::FillLevels:
        return 1;
    case StepKind::GroupRareLevels:
        return 2;
    case StepKind::ClipNumbers:
        return 3;
    case StepKind::TransformNumbers:
        return 4;
    case StepKind::UseOrder:
        return 5;
    case StepKind::SplitLevels:
        return 6;
    case StepKind::SplitNumbers:
        return 7;
    case StepKind::ScaleNumbers:
        return 8;
    case StepKind::ChooseFeatures:
        break;
    }
    return 9;
}

void removeSteps(RecipePlan& plan, StepKind kind)
{
    std::erase_if(plan.steps, [&](const PlanStep& step) { return step.kind() == kind; });
}

/// Puts the step where others of its kind are, which go, or else where it usually stands.
void replaceSteps(RecipePlan& plan, const PlanStep& step)
{
    auto place = std::ranges::find(plan.steps, step.kind(), &PlanStep::kind);
    if (place == plan.steps.end())
        place = std::ranges::find_if(plan.steps, [&](const PlanStep& other) {
            return placeOf(other.kind()) > placeOf(step.kind());
        });
    const auto index = place - plan.steps.begin();
    removeSteps(plan, step.kind());
    plan.steps.insert(plan.steps.begin() + index, step);
}

/// Does to the plan what an option says; "none", where it can be said, takes the steps out.
void change(RecipePlan& plan, StepKind kind, const std::string& option, const std::string& text,
            std::span<const StepWord> words)
{
    const bool canBeNone = kind != StepKind::FillNumbers && kind != StepKind::FillLevels;
    if (text == "none" && canBeNone)
        removeSteps(plan, kind);
    else if (!text.empty())
        replaceSteps(plan, stepOf(option, text, words, canBeNone));
}

/// "0.1" or "top=8".
ChooseFeatures choiceOf(const std::string& text)
{
    const bool isCount = text.starts_with("top=");
    const std::string figure = isCount ? text.substr(4) : text;
    if (!isFigure(figure))
        throw Error(ErrorCode::InvalidOption, "--choose-features does not know \"" + text + "\".",
                    "--choose-features", {},
                    "Give the least association, such as 0.1, or top=N for the N strongest.");
    try {
        const auto plan = parsePlan(
            (isCount ? "choose-features most=" : "choose-features association=") + figure);
        return std::get<ChooseFeatures>(plan.steps.at(0).options);
    } catch (const Error& error) {
        throw Error(ErrorCode::InvalidOption, "--choose-features " + text + " is not usable.",
                    "--choose-features", {}, error.remedy());
    }
}

RecipePlan planNamedOrIn(const std::string& recipe)
{
    for (const NamedPlan& plan : namedPlans()) {
        if (plan.name == recipe)
            return plan.plan;
    }
    std::error_code failure;
    if (std::filesystem::exists(recipe, failure) && !std::filesystem::is_directory(recipe, failure))
        return parsePlan(core::data::readFile(recipe, {}).text);
    try {
        return namedPlan(recipe);
    } catch (const Error& error) {
        throw Error(ErrorCode::InvalidOption,
                    "--recipe \"" + recipe + "\" is neither a file nor a preparation.", "--recipe",
                    {}, error.remedy());
    }
}

std::string namedPlanHelp(bool ofPreset)
{
    std::string text = "The steps: a file with one a line, as `prepare` prints them, or";
    for (const NamedPlan& plan : namedPlans())
        text += (&plan == &namedPlans().front() ? " " : ", ") + std::string(plan.name);
    return text + (ofPreset ? ". Default: that of the preset" : ". Default: standard");
}

} // namespace

void RecipeOptions::addTo(CLI::App& command, For purpose)
{
    const bool isPrediction = purpose == For::Prediction;
    const std::string group =
        isPrediction
            ? "Preparation, learnt from the training rows (what follows --recipe changes it)"
            : "Preparation (what follows --recipe changes it)";
    const auto add = [&](const char* name, auto& value, const std::string& help,
                         const char* words) {
        return command.add_option(name, value, help)->group(group)->type_name(words);
    };
    auto* whole = add("--recipe", recipe, namedPlanHelp(isPrediction), "FILE|NAME");
    add("--recipe-step", steps,
        "A step such as \"fill-numbers mean columns=Age\", instead of --recipe; repeatable, from "
        "first to last",
        "LINE")
        ->take_all()
        ->expected(1)
        ->excludes(whole);
    add("--impute", impute, "What empty numbers become; K is 5 and ROUNDS 10 where not given",
        "median|mean|most-frequent|knn[=K]|iterative[=ROUNDS]|constant=V");
    add("--impute-levels", imputeLevels, "What empty categories become; K is 5 where not given",
        "most-frequent|own-level|knn[=K]");
    command
        .add_flag("--flag-missing", flagMissing, "Adds inputs of 0 and 1 that say what was empty")
        ->group(group);
    add("--rare-levels", rareLevels,
        "Levels of a smaller share of the customers become \"Other\"; 0: none", "SHARE")
        ->check(CLI::Range(0.0, 1.0));
    add("--clip", clip,
        "Moves outliers to fences so many interquartile ranges beyond the quartiles (3), or to the "
        "quantiles SHARE and 1 - SHARE (0.01)",
        "fences[=RANGES]|quantiles[=SHARE]|none");
    add("--transform", transform, "Makes skewed numbers even", "yeo-johnson|log1p|none");
    add("--ordinal", ordinal, "Ordered levels as 0, 1, 2 ..., or as an input each", "rank|one-hot")
        ->check(CLI::IsMember({"rank", "one-hot"}));
    add("--scale", scale, "Scale of the numbers", "standard|minmax|robust|none");
    if (purpose != For::Segments)
        add("--choose-features", choose,
            "Drops features whose association with the target is lower, or that are not among the "
            "N strongest",
            "LEAST|top=N|none");
}

RecipePlan RecipeOptions::plan(RecipePlan usual) const
{
    RecipePlan plan = std::move(usual);
    if (!recipe.empty())
        plan = planNamedOrIn(recipe);
    if (!steps.empty()) {
        std::string lines;
        for (const std::string& step : steps)
            lines += step + "\n";
        plan = parsePlan(lines);
    }
    change(plan, StepKind::FillNumbers, "--impute", impute, imputeWords);
    change(plan, StepKind::FillLevels, "--impute-levels", imputeLevels, imputeLevelsWords);
    if (rareLevels && *rareLevels == 0)
        removeSteps(plan, StepKind::GroupRareLevels);
    else if (rareLevels)
        replaceSteps(plan, {GroupRareLevels{*rareLevels}, {}});
    change(plan, StepKind::ClipNumbers, "--clip", clip, clipWords);
    change(plan, StepKind::TransformNumbers, "--transform", transform, transformWords);
    if (ordinal == "rank")
        replaceSteps(plan, {UseOrder{}, {}});
    else if (ordinal == "one-hot")
        removeSteps(plan, StepKind::UseOrder);
    change(plan, StepKind::ScaleNumbers, "--scale", scale, scaleWords);
    if (choose == "none")
        removeSteps(plan, StepKind::ChooseFeatures);
    else if (!choose.empty())
        replaceSteps(plan, {choiceOf(choose), {}});
    for (PlanStep& step : plan.steps) {
        if (auto* numbers = std::get_if<FillNumbers>(&step.options))
            numbers->flagMissing |= flagMissing;
        if (auto* levels = std::get_if<FillLevels>(&step.options))
            levels->flagMissing |= flagMissing;
    }
    return plan;
}

Json recipeJson(const Recipe& recipe)
{
    Json steps = Json::array();
    for (const FittedStep& step : recipe.steps) {
        Json effects = Json::array();
        for (const ColumnEffect& effect : step.effects)
            effects.push_back(
                {{"column", effect.column}, {"cells", effect.cells}, {"into", effect.into}});
        std::string line = planText({{step.plan}});
        line.pop_back();
        steps.push_back(
            {{"step", line}, {"title", stepTitle(step.plan.kind())}, {"effects", effects}});
    }
    return {{"plan", planText(recipe.plan)},
            {"steps", steps},
            {"sentences", recipe.sentences()},
            {"inputs", recipe.preparedNames()},
            {"rows_fitted", recipe.rowsFitted}};
}

void sayRecipe(const Context& context, const Recipe& recipe)
{
    context.say("Prepared to " + core::countOf(recipe.width(), "input", "inputs") + ":");
    for (const std::string& sentence : recipe.sentences())
        context.say("  " + sentence);
}

core::Warnings planWarnings(const RecipePlan& plan, const core::data::DataTable& table,
                            std::vector<std::size_t> features, std::optional<std::size_t> target)
{
    if (features.empty()) {
        features = usableFeatures(table);
        std::erase_if(features, [&](std::size_t column) { return column == target; });
    }
    const std::vector<PlanStep> usual = defaultPlan().steps;
    core::Warnings warnings;
    for (const PlanProblem& problem : checkPlan(plan, table, features, target.has_value())) {
        // A step that everybody gets may find nothing to do.
        const bool isIdle = problem.step && !problem.missingStep &&
                            std::ranges::find(usual, plan.steps[*problem.step]) != usual.end();
        if (problem.isError || isIdle)
            continue;
        std::string text = problem.text + (problem.remedy.empty() ? "" : " " + problem.remedy);
        if (problem.step)
            text = std::string(stepTitle(plan.steps[*problem.step].kind())) + ": " + text;
        warnings.push_back({"recipe", problem.column, text});
    }
    return warnings;
}

} // namespace cli
