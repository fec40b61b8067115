#include "core/prepare/fittedstep.h"

#include "core/base/error.h"
#include "core/prepare/steps/steps.h"

#include <algorithm>

namespace core::prepare {

namespace steps {

bool suits(StepKind kind, const WorkColumn& column)
{
    if (column.isPiece)
        return kind == StepKind::ChooseFeatures;
    const bool isPlainNumber = column.kind == WorkColumn::Kind::Number && !column.isOrdered;
    switch (kind) {
    case StepKind::FillNumbers:
    case StepKind::ScaleNumbers:
        return column.isNumber();
    case StepKind::FillLevels:
    case StepKind::SplitLevels:
        return column.kind == WorkColumn::Kind::Levels;
    case StepKind::GroupRareLevels:
        return column.kind == WorkColumn::Kind::Levels && !column.isOrdered;
    case StepKind::UseOrder:
        return column.kind == WorkColumn::Kind::Levels && column.isOrdered;
    case StepKind::TransformNumbers:
    case StepKind::ClipNumbers:
    case StepKind::SplitNumbers:
        return isPlainNumber;
    case StepKind::ChooseFeatures:
        break;
    }
    return true;
}

} // namespace steps

namespace {

std::vector<std::size_t> columnsFor(const PlanStep& step, const WorkTable& work,
                                    const std::vector<SourceColumn>& sources)
{
    std::vector<std::size_t> at;
    for (std::size_t i = 0; i < work.columns.size(); ++i) {
        const WorkColumn& column = work.columns[i];
        const bool isMeant =
            step.columns.empty() || std::find(step.columns.begin(), step.columns.end(),
                                              sources[column.source].name) != step.columns.end();
        if (isMeant && steps::suits(step.kind(), column))
            at.push_back(i);
    }
    return at;
}

} // namespace

FittedStep fitStep(const PlanStep& step, WorkTable& work, const FitSurroundings& surroundings)
{
    throwIfStopped(surroundings.stop);
    FittedStep fitted;
    fitted.plan = step;
    const std::vector<std::size_t> at = columnsFor(step, work, surroundings.sources);
    std::visit(
        [&](const auto& options) {
            fitted.values = steps::fit(options, at, work, surroundings, fitted.effects);
        },
        step.options);
    // Fills that differ from row to row are known once they are done.
    std::vector<std::pair<std::size_t, WorkColumn>> before;
    for (std::size_t i = 0; i < fitted.effects.size(); ++i) {
        const bool isFill =
            step.kind() == StepKind::FillNumbers || step.kind() == StepKind::FillLevels;
        if (isFill && fitted.effects[i].cells > 0 && fitted.effects[i].into.empty())
            before.emplace_back(i, work.columns[at[i]]);
    }
    applyStep(fitted, work, surroundings.stop);
    for (const auto& [i, column] : before)
        fitted.effects[i].into = steps::filledWords(column, work.columns[at[i]]);
    return fitted;
}

void applyStep(const FittedStep& step, WorkTable& work, const std::stop_token& stop)
{
    throwIfStopped(stop);
    std::visit([&](const auto& values) { steps::apply(values, work, stop); }, step.values);
}

bool isSlowToApply(const FittedStep& step)
{
    if (const auto* numbers = std::get_if<FilledNumbers>(&step.values))
        return numbers->method == NumberFill::NearestNeighbours;
    const auto* levels = std::get_if<FilledLevels>(&step.values);
    return levels && levels->method == LevelFill::NearestNeighbours;
}

} // namespace core::prepare
