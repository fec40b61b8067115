#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/prepare/steps/presentvalues.h"
#include "core/prepare/steps/steps.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::prepare::steps {
namespace {

/// A spread within the rounding of the values themselves is none.
double usableScale(double scale, double low, double high)
{
    const double magnitude = std::max(std::abs(low), std::abs(high));
    const bool isUsable =
        std::isfinite(scale) && scale > magnitude * 10 * std::numeric_limits<double>::epsilon();
    return isUsable ? scale : 1;
}

ScaledNumbers::Column fitColumn(ScaleMethod method, std::size_t at, std::vector<double> values)
{
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const double low = *least;
    const double high = *greatest;
    ScaledNumbers::Column fitted{at, low, 1};
    if (low == high)
        return fitted;
    double scale = 1;
    switch (method) {
    case ScaleMethod::Standard:
        fitted.center = mean(values);
        scale = standardDeviation(values, fitted.center);
        break;
    case ScaleMethod::MinMax:
        scale = high - low;
        break;
    case ScaleMethod::Robust:
        fitted.center = middle(values);
        scale = quantile(values, 0.75);
        scale -= quantile(values, 0.25);
        break;
    }
    fitted.scale = usableScale(scale, low, high);
    return fitted;
}

std::string words(ScaleMethod method, const WorkColumn& column, const ScaledNumbers::Column& fitted)
{
    const std::string center = roundedWords(column, fitted.center);
    const std::string scale = column.kind == WorkColumn::Kind::Date
                                  ? filled(translate("Recipe", "{1} days"), {rounded(fitted.scale)})
                                  : rounded(fitted.scale);
    switch (method) {
    case ScaleMethod::Standard:
        return filled(translate("Recipe", "mean {1} and sd {2}"), {center, scale});
    case ScaleMethod::MinMax:
        return filled(translate("Recipe", "{1} to {2}"),
                      {center, roundedWords(column, fitted.center + fitted.scale)});
    case ScaleMethod::Robust:
        break;
    }
    return filled(translate("Recipe", "median {1} and interquartile range {2}"), {center, scale});
}

} // namespace

ScaledNumbers fit(const ScaleNumbers& options, const At& at, const WorkTable& work,
                  const FitSurroundings&, Effects& effects)
{
    ScaledNumbers step;
    step.columns.resize(at.size());
    effects.resize(at.size());
    parallelBlocks(at.size(), 1, [&](std::size_t i, std::size_t) {
        const WorkColumn& column = work.columns[at[i]];
        step.columns[i] = fitColumn(options.method, at[i], presentValues(column));
        effects[i] = {column.name, 0, words(options.method, column, step.columns[i])};
    });
    return step;
}

void apply(const ScaledNumbers& step, WorkTable& work, const std::stop_token&)
{
    for (const ScaledNumbers::Column& fitted : step.columns) {
        WorkColumn& column = work.columns[fitted.at];
        column.kind = WorkColumn::Kind::Number;
        for (double& value : column.numbers)
            value = (value - fitted.center) / fitted.scale;
    }
}

} // namespace core::prepare::steps
