#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/prepare/steps/comparedcolumns.h"
#include "core/prepare/steps/levelcounts.h"
#include "core/prepare/steps/missingflag.h"
#include "core/prepare/steps/steps.h"

#include <algorithm>
#include <cmath>

namespace core::prepare::steps {
namespace {

[[noreturn]] void throwNoValues(const WorkColumn& column)
{
    throw Error(
        ErrorCode::NotEnoughRows,
        filled(translate("Errors", "Column \"{1}\" has no values in the rows that are fitted on."),
               {column.name}),
        column.name, {}, translate("Errors", "Leave the column out."));
}

/// The lower median is a level that exists; half-way between two levels there is none.
std::int32_t middleLevel(const std::vector<std::size_t>& counts)
{
    std::size_t present = 0;
    for (const std::size_t count : counts)
        present += count;
    std::size_t below = 0;
    std::size_t level = 0;
    while ((below += counts[level]) * 2 < present)
        ++level;
    return static_cast<std::int32_t>(level);
}

FilledLevels::Column fitColumn(const FillLevels& options, std::size_t at, const WorkColumn& column,
                               std::size_t missing, bool orderUsedLater)
{
    FilledLevels::Column filled;
    filled.at = at;
    filled.isFlagged = options.flagMissing && missing > 0;
    const std::vector<std::size_t> counts = levelCounts(column);
    const bool hasValues =
        std::any_of(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; });
    // A level of its own has no place in an order.
    const bool takesOwnLevel = options.method == LevelFill::OwnLevel && missing > 0 &&
                               !(column.isOrdered && orderUsedLater);
    if (!hasValues && !takesOwnLevel)
        throwNoValues(column);
    if (takesOwnLevel) {
        filled.level = static_cast<std::int32_t>(column.levels.size());
        filled.isOwnLevel = true;
        filled.name = freeLevelName(column, "missing");
        return filled;
    }
    const bool takesMiddle = column.isOrdered && options.middleOfOrder &&
                             (options.method != LevelFill::OwnLevel || orderUsedLater);
    filled.level = takesMiddle
                       ? middleLevel(counts)
                       : static_cast<std::int32_t>(std::max_element(counts.begin(), counts.end()) -
                                                   counts.begin());
    return filled;
}

} // namespace

FilledLevels fit(const FillLevels& options, const At& at, const WorkTable& work,
                 const FitSurroundings& surroundings, Effects& effects)
{
    if (options.method == LevelFill::NearestNeighbours && options.neighbours < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Cells cannot be filled from no neighbour."), "neighbours",
                    {}, translate("Errors", "Choose one neighbour or more."));
    FilledLevels step;
    step.method = options.method;
    step.columns.resize(at.size());
    effects.resize(at.size());
    parallelBlocks(at.size(), 1, [&](std::size_t i, std::size_t) {
        const WorkColumn& column = work.columns[at[i]];
        effects[i] = {column.name, column.missingCount(), {}};
        step.columns[i] =
            fitColumn(options, at[i], column, effects[i].cells, surroundings.orderUsedLater);
        const FilledLevels::Column& filled = step.columns[i];
        if (options.method != LevelFill::NearestNeighbours)
            effects[i].into = filled.isOwnLevel
                                  ? translate("Recipe", "a level of their own")
                                  : column.levels[static_cast<std::size_t>(filled.level)];
    });
    if (options.method == LevelFill::NearestNeighbours)
        step.neighbours =
            NearestNeighbours(comparedColumns(work), {.neighbours = options.neighbours});
    return step;
}

void apply(const FilledLevels& step, WorkTable& work, const std::stop_token& stop)
{
    std::vector<WorkColumn> flags;
    for (const FilledLevels::Column& filled : step.columns) {
        if (filled.isFlagged)
            flags.push_back(missingFlag(work.columns[filled.at]));
    }
    std::vector<NeighbourColumn> compared;
    if (step.method == LevelFill::NearestNeighbours)
        compared = comparedColumns(work);
    for (const FilledLevels::Column& filled : step.columns) {
        WorkColumn& column = work.columns[filled.at];
        column.mayBeMissing = false;
        if (filled.isOwnLevel) {
            column.levels.push_back(filled.name);
            column.isOrdered = false;
        }
        std::vector<double> near;
        if (!compared.empty())
            near = step.neighbours.fill(compared, filled.at, stop);
        // Places in an order come back with an unseen level's among them.
        std::size_t next = 0;
        for (std::int32_t& code : column.codes) {
            if (code != WorkColumn::missingCode) {
                next += !near.empty() && code < 0 && column.isOrdered ? 1 : 0;
                continue;
            }
            code =
                near.empty() ? filled.level : static_cast<std::int32_t>(std::lround(near[next++]));
        }
    }
    for (WorkColumn& flag : flags)
        work.columns.push_back(std::move(flag));
}

} // namespace core::prepare::steps
