#include "core/prepare/plancheck.h"

#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/prepare/steps/presentvalues.h"
#include "core/prepare/steps/steps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace core::prepare {
namespace {

using Kind = WorkColumn::Kind;

/// A column on its way through the plan, without its cells.
struct Passing {
    WorkColumn column;     ///< no cells
    std::size_t width = 1; ///< of Flag: inputs that it stands for
    std::size_t gaps = 0;  ///< empty cells of the table that no step has filled yet
    bool isScaled = false;
};

std::vector<Passing> startOf(const data::DataTable& table, std::span<const std::size_t> columns)
{
    std::vector<Passing> passing;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const data::Column& source = table.column(columns[i]);
        Passing& start = passing.emplace_back();
        start.column.name = source.name;
        start.column.source = i;
        start.column.levels = source.levels;
        start.column.isOrdered = source.type == data::ColumnType::Ordinal;
        start.column.kind = source.type == data::ColumnType::Date ? Kind::Date
                            : source.isNumeric()                  ? Kind::Number
                                                                  : Kind::Levels;
        start.gaps = source.missingCount;
    }
    return passing;
}

bool isMeant(const PlanStep& step, const Passing& passing, const data::DataTable& table,
             std::span<const std::size_t> columns)
{
    const std::string& name = table.column(columns[passing.column.source]).name;
    return step.columns.empty() ||
           std::find(step.columns.begin(), step.columns.end(), name) != step.columns.end();
}

void addFlag(std::vector<Passing>& flags, const Passing& passing)
{
    Passing flag;
    flag.column.name = passing.column.name;
    flag.column.source = passing.column.source;
    flag.column.kind = Kind::Flag;
    flags.push_back(flag);
}

void take(const StepOptions& options, bool orderUsedLater, Passing& passing,
          std::vector<Passing>& flags)
{
    WorkColumn& column = passing.column;
    if (const auto* fill = std::get_if<FillNumbers>(&options)) {
        if (fill->flagMissing && passing.gaps > 0)
            addFlag(flags, passing);
        passing.gaps = 0;
        column.mayBeMissing = false;
    } else if (const auto* levels = std::get_if<FillLevels>(&options)) {
        if (levels->flagMissing && passing.gaps > 0)
            addFlag(flags, passing);
        if (levels->method == LevelFill::OwnLevel && passing.gaps > 0 &&
            !(column.isOrdered && orderUsedLater)) {
            column.levels.emplace_back("missing");
            column.isOrdered = false;
        }
        passing.gaps = 0;
        column.mayBeMissing = false;
    } else if (std::holds_alternative<UseOrder>(options)) {
        column.kind = Kind::Number;
    } else if (std::holds_alternative<SplitLevels>(options)) {
        column.kind = Kind::Flag;
        column.isLevel = true;
        passing.width = column.levels.size();
        passing.gaps = 0;
    } else if (const auto* split = std::get_if<SplitNumbers>(&options)) {
        Passing pieces = passing;
        pieces.column.isPiece = true;
        pieces.column.mayBeMissing = false;
        pieces.width = static_cast<std::size_t>(split->pieces);
        pieces.gaps = 0;
        pieces.isScaled = true;
        flags.push_back(pieces);
    } else if (std::holds_alternative<ScaleNumbers>(options)) {
        passing.isScaled = true;
        column.kind = Kind::Number;
    }
}

/// Takes one step; returns the columns it is for, by their place.
std::vector<std::size_t> advance(const RecipePlan& plan, std::size_t index,
                                 std::vector<Passing>& passing, const data::DataTable& table,
                                 std::span<const std::size_t> columns)
{
    const PlanStep& step = plan.steps[index];
    std::vector<std::size_t> at;
    std::vector<Passing> flags;
    for (std::size_t i = 0; i < passing.size(); ++i) {
        if (!isMeant(step, passing[i], table, columns) ||
            !steps::suits(step.kind(), passing[i].column))
            continue;
        at.push_back(i);
        take(step.options, usesOrderFrom(plan, index + 1), passing[i], flags);
    }
    if (const auto* choice = std::get_if<ChooseFeatures>(&step.options))
        std::erase_if(passing, [&](const Passing& one) {
            const std::string& name = table.column(columns[one.column.source]).name;
            return std::find(choice->leftOut.begin(), choice->leftOut.end(), name) !=
                   choice->leftOut.end();
        });
    passing.insert(passing.end(), flags.begin(), flags.end());
    return at;
}

std::string quotedName(const std::string& name)
{
    return "\"" + name + "\"";
}

/// Names of a step that are not among the features, or that it cannot be for.
void checkNames(const PlanStep& step, std::size_t index, const std::vector<Passing>& passing,
                const data::DataTable& table, std::span<const std::size_t> columns,
                std::vector<PlanProblem>& problems)
{
    for (const std::string& name : step.columns) {
        bool isFeature = false;
        bool isSuited = false;
        for (const Passing& one : passing) {
            if (table.column(columns[one.column.source]).name != name)
                continue;
            isFeature = true;
            isSuited = isSuited || steps::suits(step.kind(), one.column);
        }
        if (!isFeature)
            problems.push_back({index,
                                name,
                                filled(translate("Plan", "{1} is not among the features here."),
                                       {quotedName(name)}),
                                translate("Plan", "Take it out of the step."),
                                false,
                                {}});
        else if (!isSuited)
            problems.push_back(
                {index,
                 name,
                 filled(translate("Plan", "The step does nothing for {1}: it is not the kind of "
                                          "column it is for, or no longer."),
                        {quotedName(name)}),
                 translate("Plan", "Take it out of the step, or move the step."),
                 false,
                 {}});
    }
}

void checkLogarithms(const PlanStep& step, std::size_t index, const std::vector<Passing>& passing,
                     const std::vector<std::size_t>& at, const data::DataTable& table,
                     std::span<const std::size_t> columns, std::vector<PlanProblem>& problems)
{
    const auto* transform = std::get_if<TransformNumbers>(&step.options);
    if (!transform || transform->method != TransformMethod::Log1p)
        return;
    for (const std::size_t i : at) {
        const data::Column& source = table.column(columns[passing[i].column.source]);
        // After another step the values are no longer those of the table.
        if (passing[i].isScaled || !source.isNumeric())
            continue;
        if (std::any_of(source.numbers.begin(), source.numbers.end(),
                        [](double value) { return value <= -1; }))
            problems.push_back(
                {index,
                 source.name,
                 filled(
                     translate("Plan", "{1} has values of −1 and less, which have no logarithm."),
                     {quotedName(source.name)}),
                 translate("Plan", "Take Yeo–Johnson, or take the column out of the step."),
                 true,
                 {}});
    }
}

/// What mostly comes out of a step says little about the customers.
void checkFills(const PlanStep& step, std::size_t index, const std::vector<Passing>& before,
                const std::vector<std::size_t>& at, const data::DataTable& table,
                std::vector<PlanProblem>& problems)
{
    const auto* numbers = std::get_if<FillNumbers>(&step.options);
    const auto* levels = std::get_if<FillLevels>(&step.options);
    const bool isTold = (numbers && !numbers->flagMissing) ||
                        (levels && !levels->flagMissing && levels->method != LevelFill::OwnLevel);
    for (const std::size_t i : at) {
        if (!isTold || before[i].gaps * 2 <= table.rowCount())
            continue;
        problems.push_back(
            {index,
             before[i].column.name,
             filled(translate("Plan", "{1} is empty in {2} of the rows: most of what a model sees "
                                      "there would be made up."),
                    {quotedName(before[i].column.name),
                     percentText(static_cast<double>(before[i].gaps) /
                                 static_cast<double>(table.rowCount()))}),
             translate("Plan",
                       "Add the input that says what was missing, or leave the feature out."),
             false,
             {}});
    }
}

void checkEnd(const std::vector<Passing>& passing, std::vector<PlanProblem>& problems)
{
    std::vector<std::string> unscaled;
    for (const Passing& one : passing) {
        const WorkColumn& column = one.column;
        if (column.kind == Kind::Levels)
            problems.push_back(
                {{},
                 column.name,
                 filled(translate("Plan", "{1} still holds words after the last step."),
                        {quotedName(column.name)}),
                 translate("Plan", "Add the step that splits categories into yes/no inputs."),
                 true,
                 column.isOrdered ? StepKind::UseOrder : StepKind::SplitLevels});
        else if (one.gaps > 0)
            problems.push_back(
                {{},
                 column.name,
                 filled(translate("Plan", "{1} empty cells of {2} are filled by no step and take "
                                          "the middle value."),
                        {groupedCount(one.gaps), quotedName(column.name)}),
                 translate("Plan", "Add a step that fills missing numbers."),
                 false,
                 StepKind::FillNumbers});
        if (column.isNumber() && !one.isScaled)
            unscaled.push_back(column.name);
    }
    if (unscaled.size() > 1)
        problems.push_back(
            {{},
             {},
             filled(translate("Plan", "Numbers keep their own units: those of wide range, such as "
                                      "{1}, outweigh the others."),
                    {quotedName(unscaled.front())}),
             translate("Plan", "Add a step that scales numbers."),
             false,
             StepKind::ScaleNumbers});
}

} // namespace

std::vector<PlanProblem> checkPlan(const RecipePlan& plan, const data::DataTable& table,
                                   std::span<const std::size_t> columns, bool hasTarget)
{
    std::vector<PlanProblem> problems;
    std::vector<Passing> passing = startOf(table, columns);
    for (std::size_t index = 0; index < plan.steps.size(); ++index) {
        const PlanStep& step = plan.steps[index];
        checkNames(step, index, passing, table, columns, problems);
        std::size_t splitGaps = 0;
        if (step.kind() == StepKind::SplitLevels) {
            for (const Passing& one : passing)
                splitGaps += one.column.kind == Kind::Levels && isMeant(step, one, table, columns)
                                 ? one.gaps
                                 : 0;
        }
        if (splitGaps > 0)
            problems.push_back(
                {index,
                 {},
                 filled(translate("Plan", "{1} empty cells become all zeros, as if they were a "
                                          "level of nobody."),
                        {groupedCount(splitGaps)}),
                 translate("Plan", "Fill missing categories before this step."),
                 false,
                 StepKind::FillLevels});
        const std::vector<Passing> before = passing;
        const std::vector<std::size_t> at = advance(plan, index, passing, table, columns);
        checkFills(step, index, before, at, table, problems);
        checkLogarithms(step, index, before, at, table, columns, problems);
        if (at.empty() && step.columns.empty() && step.kind() != StepKind::ChooseFeatures)
            problems.push_back(
                {index,
                 {},
                 translate("Plan", "No feature is of the kind this step is for, or no longer."),
                 translate("Plan", "Take the step out, or move it up."),
                 false,
                 {}});
        const auto* choice = std::get_if<ChooseFeatures>(&step.options);
        if (choice && choice->needsTarget() && !hasTarget)
            problems.push_back(
                {index,
                 {},
                 translate("Plan", "Features cannot be chosen by association: there is no target."),
                 translate("Plan", "Choose features by hand."),
                 true,
                 {}});
        if (choice && passing.empty())
            problems.push_back({index,
                                {},
                                translate("Plan", "No feature is left."),
                                translate("Plan", "Keep at least one feature."),
                                true,
                                {}});
    }
    checkEnd(passing, problems);
    return problems;
}

ExpectedInputs expectedInputs(const RecipePlan& plan, const data::DataTable& table,
                              std::span<const std::size_t> columns)
{
    std::vector<Passing> passing = startOf(table, columns);
    for (std::size_t index = 0; index < plan.steps.size(); ++index)
        advance(plan, index, passing, table, columns);
    ExpectedInputs inputs;
    inputs.isMost = std::ranges::any_of(plan.steps, [](const PlanStep& step) {
        const auto* choice = std::get_if<ChooseFeatures>(&step.options);
        return std::holds_alternative<SplitNumbers>(step.options) ||
               std::holds_alternative<GroupRareLevels>(step.options) ||
               (choice && (choice->leastAssociation > 0 || choice->most > 0));
    });
    for (const Passing& one : passing) {
        if (one.column.isLevel && one.width > 0)
            inputs.levels.push_back({inputs.width, one.width, one.column.source});
        inputs.width += one.width;
    }
    return inputs;
}

std::size_t expectedWidth(const RecipePlan& plan, const data::DataTable& table,
                          std::span<const std::size_t> columns)
{
    return expectedInputs(plan, table, columns).width;
}

std::vector<std::size_t> columnsSuiting(const RecipePlan& plan, std::size_t step,
                                        const data::DataTable& table,
                                        std::span<const std::size_t> columns)
{
    std::vector<Passing> passing = startOf(table, columns);
    for (std::size_t i = 0; i < step; ++i)
        advance(plan, i, passing, table, columns);
    std::set<std::size_t> sources;
    for (const Passing& one : passing) {
        if (steps::suits(plan.steps[step].kind(), one.column))
            sources.insert(one.column.source);
    }
    std::vector<std::size_t> suiting;
    for (const std::size_t source : sources)
        suiting.push_back(columns[source]);
    return suiting;
}

std::vector<FillCandidates> fillCandidates(const data::DataTable& table,
                                           std::span<const std::size_t> columns,
                                           std::span<const std::uint32_t> rows)
{
    std::vector<FillCandidates> candidates;
    for (const std::size_t index : columns) {
        const data::Column& column = table.column(index);
        if (!column.isNumeric())
            continue;
        std::vector<double> values;
        for (const std::uint32_t row : rows) {
            if (!column.isMissing(row))
                values.push_back(column.numbers[row]);
        }
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        candidates.push_back(values.empty() ? FillCandidates{column.name, none, none, none}
                                            : FillCandidates{column.name, steps::middle(values),
                                                             steps::mean(values),
                                                             steps::mostFrequent(values)});
    }
    return candidates;
}

} // namespace core::prepare
