#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/prepare/steps/presentvalues.h"
#include "core/prepare/steps/steps.h"

#include <algorithm>
#include <cmath>

namespace core::prepare::steps {
namespace {

void check(const ClipNumbers& options)
{
    if (options.limits == ClipLimits::Quantiles && !(options.share > 0 && options.share < 0.5))
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors", "The share to clip at each end must lie between 0 and 0.5."),
            "share", {},
            translate("Errors", "Choose 0.01 for one customer in a hundred at each end."));
    if (options.limits == ClipLimits::Fences && !(options.fences > 0))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The fences must lie beyond the quartiles."), "fences", {},
                    translate("Errors", "Choose 1.5 or 3 interquartile ranges."));
}

} // namespace

ClippedNumbers fit(const ClipNumbers& options, const At& at, const WorkTable& work,
                   const FitSurroundings&, Effects& effects)
{
    check(options);
    ClippedNumbers step;
    step.columns.resize(at.size());
    effects.resize(at.size());
    parallelBlocks(at.size(), 1, [&](std::size_t i, std::size_t) {
        const WorkColumn& column = work.columns[at[i]];
        std::vector<double> values = presentValues(column);
        ClippedNumbers::Column& fitted = step.columns[i];
        fitted.at = at[i];
        if (options.limits == ClipLimits::Quantiles) {
            fitted.low = quantile(values, options.share);
            fitted.high = quantile(values, 1 - options.share);
        } else {
            const double q1 = quantile(values, 0.25);
            const double q3 = quantile(values, 0.75);
            fitted.low = q1 - options.fences * (q3 - q1);
            fitted.high = q3 + options.fences * (q3 - q1);
            // Where half the customers share one value there is no width to count in, and the
            // fences would make everybody the same.
            if (q1 == q3) {
                fitted.low = *std::min_element(values.begin(), values.end());
                fitted.high = *std::max_element(values.begin(), values.end());
            }
        }
        std::size_t below = 0;
        std::size_t above = 0;
        for (const double value : values) {
            below += value < fitted.low;
            above += value > fitted.high;
        }
        effects[i] = {column.name, below + above, {}};
        std::string& into = effects[i].into;
        if (below > 0)
            into = filled(translate("Recipe", "{1} up to {2}"),
                          {std::to_string(below), roundedWords(column, fitted.low)});
        if (above > 0)
            into += (into.empty() ? "" : ", ") +
                    filled(translate("Recipe", "{1} down to {2}"),
                           {std::to_string(above), roundedWords(column, fitted.high)});
    });
    return step;
}

void apply(const ClippedNumbers& step, WorkTable& work, const std::stop_token&)
{
    for (const ClippedNumbers::Column& fitted : step.columns) {
        for (double& value : work.columns[fitted.at].numbers) {
            if (!std::isnan(value))
                value = std::clamp(value, fitted.low, fitted.high);
        }
    }
}

} // namespace core::prepare::steps
