#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/prepare/steps/presentvalues.h"
#include "core/prepare/steps/steps.h"

#include <algorithm>
#include <cmath>

namespace core::prepare::steps {
namespace {

NumbersSplit::Column fitColumn(std::size_t at, const WorkColumn& column, int pieces)
{
    std::vector<double> values = presentValues(column);
    NumbersSplit::Column fitted{at, {}, 0};
    for (int i = 0; i <= pieces; ++i)
        fitted.edges.push_back(quantile(values, static_cast<double>(i) / pieces));
    // Between values whose difference is beyond the range of double there is no quantile.
    std::erase_if(fitted.edges, [](double edge) { return !std::isfinite(edge); });
    // Rounding may leave a quantile a little below the one before it.
    std::sort(fitted.edges.begin(), fitted.edges.end());
    fitted.edges.erase(std::unique(fitted.edges.begin(), fitted.edges.end()), fitted.edges.end());
    fitted.middle = middle(std::move(values));
    return fitted;
}

/// What lies below is 0, what lies above is 1. Neighbouring edges differ, but their difference may
/// be beyond the range of double.
double passedShare(double value, double low, double high)
{
    if (value <= low)
        return 0;
    if (value >= high)
        return 1;
    return std::clamp((value / 2 - low / 2) / (high / 2 - low / 2), 0.0, 1.0);
}

} // namespace

NumbersSplit fit(const SplitNumbers& options, const At& at, const WorkTable& work,
                 const FitSurroundings&, Effects& effects)
{
    if (options.pieces < 2 || options.pieces > 64)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A number is split into 2 to 64 pieces."), "pieces", {},
                    translate("Errors", "Choose 8."));
    NumbersSplit step;
    step.columns.resize(at.size());
    effects.resize(at.size());
    parallelBlocks(at.size(), 1, [&](std::size_t i, std::size_t) {
        const WorkColumn& column = work.columns[at[i]];
        step.columns[i] = fitColumn(at[i], column, options.pieces);
        const std::size_t pieces = step.columns[i].pieces();
        effects[i] = {column.name, 0, std::to_string(pieces) + " inputs"};
    });
    return step;
}

void apply(const NumbersSplit& step, WorkTable& work, const std::stop_token&)
{
    // A saved recipe names its inputs: the same in every language.
    const EnglishWords english;
    for (const NumbersSplit::Column& fitted : step.columns) {
        for (std::size_t piece = 0; piece < fitted.pieces(); ++piece) {
            const double low = fitted.edges[piece];
            const double high = fitted.edges[piece + 1];
            WorkColumn input;
            // After the push below the reference would be stale.
            const WorkColumn& number = work.columns[fitted.at];
            // The number of the piece tells apart what rounds to the same words.
            input.name = number.name + " piece " + std::to_string(piece + 1) + " (" +
                         valueWords(number, low) + " to " + valueWords(number, high) + ")";
            input.source = number.source;
            input.isPiece = true;
            input.mayBeMissing = false;
            input.numbers.reserve(number.numbers.size());
            for (const double value : number.numbers)
                input.numbers.push_back(
                    passedShare(std::isnan(value) ? fitted.middle : value, low, high));
            work.columns.push_back(std::move(input));
        }
    }
}

} // namespace core::prepare::steps
