#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/prepare/steps/comparedcolumns.h"
#include "core/prepare/steps/missingflag.h"
#include "core/prepare/steps/presentvalues.h"
#include "core/prepare/steps/steps.h"

#include <algorithm>
#include <cmath>

namespace core::prepare::steps {
namespace {

void check(const FillNumbers& options)
{
    if (options.method == NumberFill::Constant && !std::isfinite(options.constant))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The constant for empty cells is not a number."),
                    "constant", {}, translate("Errors", "Give a finite number."));
    if (options.method == NumberFill::NearestNeighbours && options.neighbours < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Cells cannot be filled from no neighbour."), "neighbours",
                    {}, translate("Errors", "Choose one neighbour or more."));
    if (options.method == NumberFill::Iterative && options.rounds < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Regression needs one round or more."), "rounds", {},
                    translate("Errors", "Choose a number of rounds from 1."));
}

double simpleFill(const FillNumbers& options, const WorkColumn& column)
{
    switch (options.method) {
    case NumberFill::Median:
        return column.isOrdered ? lowerMiddle(presentValues(column))
                                : middle(presentValues(column));
    case NumberFill::MostFrequent:
        return mostFrequent(presentValues(column));
    case NumberFill::Constant:
        return options.constant;
    case NumberFill::Mean:
    case NumberFill::NearestNeighbours:
    case NumberFill::Iterative:
        break;
    }
    return mean(presentValues(column));
}

std::string intoWords(const FillNumbers& options, const WorkColumn& column, double value)
{
    switch (options.method) {
    case NumberFill::Median:
    case NumberFill::MostFrequent:
    case NumberFill::Constant:
        return valueWords(column, value);
    case NumberFill::Mean:
        return roundedWords(column, value);
    case NumberFill::NearestNeighbours:
    case NumberFill::Iterative:
        break;
    }
    return {};
}

void fillSimple(const FilledNumbers& step, WorkTable& work)
{
    for (const FilledNumbers::Column& filled : step.columns) {
        for (double& value : work.columns[filled.at].numbers) {
            if (std::isnan(value))
                value = filled.value;
        }
    }
}

void fillFromNeighbours(const FilledNumbers& step, WorkTable& work, const std::stop_token& stop)
{
    const std::vector<NeighbourColumn> compared = comparedColumns(work);
    for (const FilledNumbers::Column& filled : step.columns) {
        const std::vector<double> values = step.neighbours.fill(compared, filled.at, stop);
        std::size_t next = 0;
        for (double& value : work.columns[filled.at].numbers) {
            if (std::isnan(value))
                value = values[next++];
        }
    }
}

/// Numbers in units of the spread they had while fitting, levels as inputs of 0 and 1.
data::Matrix regressionInputs(const FilledNumbers& step, const WorkTable& work,
                              std::vector<std::size_t>* numberAt)
{
    std::size_t width = 0;
    for (const WorkColumn& column : work.columns)
        width += column.kind == WorkColumn::Kind::Levels ? column.levels.size() : 1;
    data::Matrix inputs(work.rows, width);
    std::size_t at = 0;
    std::size_t number = 0;
    for (const WorkColumn& column : work.columns) {
        if (numberAt)
            numberAt->push_back(at);
        for (std::size_t row = 0; row < work.rows; ++row) {
            if (column.isNumber())
                inputs(row, at) = (column.numbers[row] - step.means[number]) / step.scales[number];
            else if (column.kind == WorkColumn::Kind::Flag)
                inputs(row, at) = column.flags[row];
            else if (column.codes[row] >= 0)
                inputs(row, at + static_cast<std::size_t>(column.codes[row])) = 1;
        }
        number += column.isNumber() ? 1 : 0;
        at += column.kind == WorkColumn::Kind::Levels ? column.levels.size() : 1;
    }
    return inputs;
}

void fitRegressions(FilledNumbers& step, const FillNumbers& options, const WorkTable& work,
                    const FitSurroundings& surroundings)
{
    for (const WorkColumn& column : work.columns) {
        if (!column.isNumber())
            continue;
        const std::vector<double> values = presentValues(column);
        const double center = mean(values);
        const double sd = standardDeviation(values, center);
        step.means.push_back(center);
        step.scales.push_back(sd > 0 && std::isfinite(sd) ? sd : 1);
    }
    std::vector<std::size_t> numberAt;
    const data::Matrix inputs = regressionInputs(step, work, &numberAt);
    // Other numbers with gaps have to be filled too, or nothing could be learnt from them.
    std::vector<std::size_t> fills;
    for (std::size_t at = 0; at < work.columns.size(); ++at) {
        if (work.columns[at].isNumber() && work.columns[at].mayBeMissing)
            fills.push_back(numberAt[at]);
    }
    step.iterative = IterativeImputation::fit(inputs, fills, {.rounds = options.rounds},
                                              surroundings.stop, surroundings.progress);
}

void fillByRegression(const FilledNumbers& step, WorkTable& work, const std::stop_token& stop)
{
    std::vector<std::size_t> inputAt;
    data::Matrix inputs = regressionInputs(step, work, &inputAt);
    step.iterative.apply(inputs, stop);
    for (const FilledNumbers::Column& filled : step.columns) {
        std::size_t number = 0;
        for (std::size_t at = 0; at < filled.at; ++at)
            number += work.columns[at].isNumber() ? 1 : 0;
        std::vector<double>& values = work.columns[filled.at].numbers;
        for (std::size_t row = 0; row < work.rows; ++row) {
            if (std::isnan(values[row]))
                values[row] = std::clamp(step.means[number] +
                                             step.scales[number] * inputs(row, inputAt[filled.at]),
                                         filled.low, filled.high);
        }
    }
}

} // namespace

FilledNumbers fit(const FillNumbers& options, const At& at, const WorkTable& work,
                  const FitSurroundings& surroundings, Effects& effects)
{
    check(options);
    FilledNumbers step;
    step.method = options.method;
    step.columns.resize(at.size());
    effects.resize(at.size());
    parallelBlocks(at.size(), 1, [&](std::size_t i, std::size_t) {
        const WorkColumn& column = work.columns[at[i]];
        step.columns[i].at = at[i];
        step.columns[i].value = simpleFill(options, column);
        if (options.method == NumberFill::Iterative) {
            const std::vector<double> values = presentValues(column);
            const auto [low, high] = std::minmax_element(values.begin(), values.end());
            step.columns[i].low = *low;
            step.columns[i].high = *high;
        }
        effects[i] = {column.name, column.missingCount(), {}};
        step.columns[i].isFlagged = options.flagMissing && effects[i].cells > 0;
        effects[i].into = intoWords(options, column, step.columns[i].value);
    });
    if (options.method == NumberFill::NearestNeighbours)
        step.neighbours =
            NearestNeighbours(comparedColumns(work), {.neighbours = options.neighbours});
    if (options.method == NumberFill::Iterative)
        fitRegressions(step, options, work, surroundings);
    return step;
}

void apply(const FilledNumbers& step, WorkTable& work, const std::stop_token& stop)
{
    std::vector<WorkColumn> flags;
    for (const FilledNumbers::Column& filled : step.columns) {
        if (filled.isFlagged)
            flags.push_back(missingFlag(work.columns[filled.at]));
    }
    switch (step.method) {
    case NumberFill::NearestNeighbours:
        fillFromNeighbours(step, work, stop);
        break;
    case NumberFill::Iterative:
        fillByRegression(step, work, stop);
        break;
    default:
        fillSimple(step, work);
    }
    for (const FilledNumbers::Column& filled : step.columns)
        work.columns[filled.at].mayBeMissing = false;
    for (WorkColumn& flag : flags)
        work.columns.push_back(std::move(flag));
}

} // namespace core::prepare::steps
