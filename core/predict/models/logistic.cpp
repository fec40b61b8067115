#include "core/predict/models/logistic.h"

#include "core/base/optionerror.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/predict/models/lbfgs.h"
#include "core/predict/models/logisticloss.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace core::predict {
namespace {

void checkOptions(const LogisticOptions& options)
{
    if (!(options.c > 0) || !std::isfinite(options.c))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "C"), translate("Rules", "above 0"));
    if (!(options.tolerance > 0))
        refuseOption(CORE_TRANSLATE_NOOP("Options", "tolerance"), translate("Rules", "above 0"));
    if (options.mostIterations < 1)
        refuseOption(CORE_TRANSLATE_NOOP("Options", "iterations"),
                     translate("Rules", "at least 1"));
}

/// Codes that occur, ascending.
std::vector<std::int32_t> presentClasses(const ModelTask& task)
{
    std::vector<std::int32_t> result(task.trainClasses.begin(), task.trainClasses.end());
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    if (result.size() < 2)
        throw Error(ErrorCode::NotEnoughClasses,
                    translate("Errors", "All training rows are of one class."));
    return result;
}

/// Share of the way from the first gradient down to the tolerance, by orders of magnitude.
GradientCallback told(const ProgressCallback& progress, double tolerance)
{
    if (!progress)
        return {};
    return [&progress, tolerance, first = 0.0, share = 0.0](double largest) mutable {
        first = std::max(first, largest);
        share = std::max(share, std::log(first / largest) / std::log(first / tolerance));
        progress(std::min(share, 1.0), CORE_TRANSLATE_NOOP("Progress", "Fitting the coefficients"));
    };
}

} // namespace

LogisticRegression::LogisticRegression(LogisticNumbers numbers) : m_numbers(std::move(numbers))
{
    const auto& classes = m_numbers.classes;
    const std::size_t rows = classes.size() == 2 ? 1 : classes.size();
    const auto finite = [](double value) { return std::isfinite(value); };
    const bool fits =
        classes.size() >= 2 && std::ranges::is_sorted(classes, std::ranges::less_equal()) &&
        classes.front() >= 0 && static_cast<std::size_t>(classes.back()) < m_numbers.classCount &&
        m_numbers.coefficients.rows() == rows && m_numbers.coefficients.columns() > 0 &&
        m_numbers.intercepts.size() == rows &&
        std::ranges::all_of(m_numbers.coefficients.values(), finite) &&
        std::ranges::all_of(m_numbers.intercepts, finite);
    if (!fits)
        throw Error(
            ErrorCode::MalformedInput,
            translate("Errors", "The numbers of the logistic regression do not fit each other."));
}

data::Matrix LogisticRegression::probabilities(const data::Matrix& inputs,
                                               std::stop_token stop) const
{
    checkInputs(inputs);
    const LogisticNumbers& n = m_numbers;
    data::Matrix result(inputs.rows(), n.classCount);
    parallelBlocks(inputs.rows(), 1024, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        std::vector<double> scores(n.classes.size());
        for (std::size_t row = begin; row < end; ++row) {
            const auto values = inputs.row(row);
            for (std::size_t k = 0; k < n.intercepts.size(); ++k) {
                double score = n.intercepts[k];
                for (std::size_t i = 0; i < values.size(); ++i)
                    score += n.coefficients(k, i) * values[i];
                scores[k] = score;
            }
            toProbabilities(scores);
            for (std::size_t k = 0; k < scores.size(); ++k)
                result(row, static_cast<std::size_t>(n.classes[k])) = scores[k];
        }
    });
    return result;
}

LogisticResult trainLogistic(const ModelTask& task, const LogisticOptions& options,
                             const std::stop_token& stop, const ProgressCallback& progress)
{
    checkTask(task);
    checkOptions(options);
    LogisticNumbers numbers;
    numbers.classCount = task.classCount;
    numbers.classes = presentClasses(task);
    LogisticLoss loss(task, numbers.classes, options.c);
    const Minimum minimum =
        minimize([&](std::span<const double> point,
                     std::span<double> gradient) { return loss.compute(point, gradient, stop); },
                 std::vector<double>(loss.size()), {options.tolerance, options.mostIterations},
                 told(progress, options.tolerance));
    loss.unscale(minimum.point, numbers);
    LogisticResult result;
    result.model = std::make_shared<LogisticRegression>(std::move(numbers));
    result.iterations = minimum.iterations;
    result.converged = minimum.converged;
    return result;
}

} // namespace core::predict
