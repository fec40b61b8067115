#pragma once

#include "core/prepare/fittedstep.h"

/// One file a step: what it learns, and what it does with that. The `at` of a step are the columns
/// it is for, already chosen.
namespace core::prepare::steps {

using At = std::vector<std::size_t>;
using Effects = std::vector<ColumnEffect>;

FilledNumbers fit(const FillNumbers& options, const At& at, const WorkTable& work,
                  const FitSurroundings& surroundings, Effects& effects);
FilledLevels fit(const FillLevels& options, const At& at, const WorkTable& work,
                 const FitSurroundings& surroundings, Effects& effects);
GroupedLevels fit(const GroupRareLevels& options, const At& at, const WorkTable& work,
                  const FitSurroundings& surroundings, Effects& effects);
OrderUsed fit(const UseOrder& options, const At& at, const WorkTable& work,
              const FitSurroundings& surroundings, Effects& effects);
LevelsSplit fit(const SplitLevels& options, const At& at, const WorkTable& work,
                const FitSurroundings& surroundings, Effects& effects);
TransformedNumbers fit(const TransformNumbers& options, const At& at, const WorkTable& work,
                       const FitSurroundings& surroundings, Effects& effects);
ClippedNumbers fit(const ClipNumbers& options, const At& at, const WorkTable& work,
                   const FitSurroundings& surroundings, Effects& effects);
ScaledNumbers fit(const ScaleNumbers& options, const At& at, const WorkTable& work,
                  const FitSurroundings& surroundings, Effects& effects);
NumbersSplit fit(const SplitNumbers& options, const At& at, const WorkTable& work,
                 const FitSurroundings& surroundings, Effects& effects);
ChosenFeatures fit(const ChooseFeatures& options, const At& at, const WorkTable& work,
                   const FitSurroundings& surroundings, Effects& effects);

void apply(const FilledNumbers& step, WorkTable& work, const std::stop_token& stop);
void apply(const FilledLevels& step, WorkTable& work, const std::stop_token& stop);
void apply(const GroupedLevels& step, WorkTable& work, const std::stop_token& stop);
void apply(const OrderUsed& step, WorkTable& work, const std::stop_token& stop);
void apply(const LevelsSplit& step, WorkTable& work, const std::stop_token& stop);
void apply(const TransformedNumbers& step, WorkTable& work, const std::stop_token& stop);
void apply(const ClippedNumbers& step, WorkTable& work, const std::stop_token& stop);
void apply(const ScaledNumbers& step, WorkTable& work, const std::stop_token& stop);
void apply(const NumbersSplit& step, WorkTable& work, const std::stop_token& stop);
void apply(const ChosenFeatures& step, WorkTable& work, const std::stop_token& stop);

/// What went into the cells of `after` that were missing in `before`, for fills that differ from
/// row to row: "0 to 9", "Yes 70, No 13".
std::string filledWords(const WorkColumn& before, const WorkColumn& after);

/// Whether the step is for such a column when none are named: fills and scales for every number,
/// transforms and limits for numbers that are neither dates nor ranks, and so on.
bool suits(StepKind kind, const WorkColumn& column);

} // namespace core::prepare::steps
