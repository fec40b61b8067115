#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/prepare/steps/presentvalues.h"
#include "core/prepare/steps/steps.h"
#include "core/prepare/yeojohnson.h"

#include <algorithm>
#include <cmath>

namespace core::prepare::steps {
namespace {

double transformed(TransformMethod method, const TransformedNumbers::Column& column, double value)
{
    if (std::isnan(value))
        return value;
    if (method == TransformMethod::Log1p)
        // Defined above -1 only: lower values than were fitted on become the least of those.
        return std::log1p(std::max(value, std::min(column.low, 0.0)));
    const double result = yeoJohnson(value, column.lambda);
    if (std::isfinite(result))
        return result;
    return yeoJohnson(value < 0 ? column.low : column.high, column.lambda);
}

/// Third moment over the population sd cubed: only to say what a transform does.
double skewness(const std::vector<double>& values)
{
    const double center = mean(values);
    long double squares = 0;
    long double cubes = 0;
    for (const double value : values) {
        const long double deviation = value - center;
        squares += deviation * deviation;
        cubes += deviation * deviation * deviation;
    }
    const auto n = static_cast<long double>(values.size());
    const long double variance = squares / n;
    return variance > 0 ? static_cast<double>(cubes / n / std::pow(variance, 1.5L)) : 0;
}

} // namespace

TransformedNumbers fit(const TransformNumbers& options, const At& at, const WorkTable& work,
                       const FitSurroundings& surroundings, Effects& effects)
{
    TransformedNumbers step;
    step.method = options.method;
    step.columns.resize(at.size());
    effects.resize(at.size());
    parallelBlocks(at.size(), 1, [&](std::size_t i, std::size_t) {
        const WorkColumn& column = work.columns[at[i]];
        std::vector<double> values = presentValues(column);
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        TransformedNumbers::Column& fitted = step.columns[i];
        fitted = {at[i], 1, *low, *high};
        if (options.method == TransformMethod::Log1p && fitted.low <= -1)
            throw Error(
                ErrorCode::InvalidOption,
                filled(
                    translate("Errors",
                              "\"{1}\" has values of −1 and less ({2}), which have no logarithm."),
                    {column.name, valueWords(column, fitted.low)}),
                column.name, {},
                translate("Errors",
                          "Take Yeo–Johnson for this column, or leave it out of the step."));
        if (options.method == TransformMethod::YeoJohnson)
            fitted.lambda = yeoJohnsonLambda(values, surroundings.stop);
        const double before = skewness(values);
        for (double& value : values)
            value = transformed(options.method, fitted, value);
        effects[i] = {column.name, values.size(),
                      filled(translate("Recipe", "skewness {1} → {2}"),
                             {rounded(before), rounded(skewness(values))})};
    });
    return step;
}

void apply(const TransformedNumbers& step, WorkTable& work, const std::stop_token&)
{
    for (const TransformedNumbers::Column& fitted : step.columns) {
        WorkColumn& column = work.columns[fitted.at];
        column.kind = WorkColumn::Kind::Number;
        for (double& value : column.numbers)
            value = transformed(step.method, fitted, value);
    }
}

} // namespace core::prepare::steps
