#include "core/predict/models/knn.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace core::predict {
namespace {

/// The rows out of the numbers, where these fit each other.
data::Matrix checkedRows(KnnNumbers& numbers)
{
    const std::size_t rows = numbers.rows.rows();
    const int neighbours = numbers.options.neighbours;
    const bool fits =
        rows >= 1 && numbers.rows.columns() >= 1 && numbers.classes.size() == rows &&
        numbers.classWeights.size() >= 2 && neighbours >= 1 &&
        static_cast<std::size_t>(neighbours) <= rows &&
        std::ranges::all_of(numbers.rows.values(),
                            [](double value) { return std::isfinite(value); }) &&
        std::ranges::all_of(numbers.classWeights,
                            [](double weight) { return std::isfinite(weight) && weight > 0; }) &&
        std::ranges::all_of(numbers.classes, [&](std::int32_t code) {
            return code >= 0 && static_cast<std::size_t>(code) < numbers.classWeights.size();
        });
    if (!fits)
        throw Error(
            ErrorCode::MalformedInput,
            translate("Errors", "The numbers of the nearest neighbours do not fit each other."));
    return std::move(numbers.rows);
}

} // namespace

KnnPredictor::KnnPredictor(KnnNumbers numbers)
    : m_rows(checkedRows(numbers)), m_classes(std::move(numbers.classes)),
      m_classWeights(std::move(numbers.classWeights)), m_options(numbers.options)
{
}

data::Matrix KnnPredictor::probabilities(const data::Matrix& inputs, std::stop_token stop) const
{
    checkInputs(inputs);
    data::Matrix result(inputs.rows(), classCount());
    m_rows.visit(inputs, static_cast<std::size_t>(m_options.neighbours), stop,
                 [&](std::size_t query, std::span<const NearRow> nearest) {
                     countVotes(nearest, result.row(query));
                 });
    return result;
}

void KnnPredictor::countVotes(std::span<const NearRow> nearest, std::span<double> shares) const
{
    // The distance of the nearest is the unit, so that tiny distances do not overflow.
    const double unit = std::sqrt(nearest.front().square);
    for (const NearRow& neighbour : nearest) {
        const auto code = static_cast<std::size_t>(m_classes[neighbour.row]);
        double vote = 1;
        if (m_options.weights == VoteWeights::Distance)
            vote = unit > 0 ? unit / std::sqrt(neighbour.square) : neighbour.square == 0;
        shares[code] += vote * m_classWeights[code];
    }
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share /= all;
}

std::shared_ptr<const KnnPredictor> trainKnn(const ModelTask& task, const KnnOptions& options)
{
    checkTask(task);
    if (options.neighbours < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The option \"neighbours\" must be at least 1."),
                    "neighbours", {}, translate("Errors", "Choose a value that is at least 1."));
    if (static_cast<std::size_t>(options.neighbours) > task.trainInputs.rows())
        throw Error(
            ErrorCode::NotEnoughRows,
            filled(translate("Errors", "There are only {1} training rows for {2} neighbours."),
                   {std::to_string(task.trainInputs.rows()), std::to_string(options.neighbours)}),
            "neighbours", {}, translate("Errors", "Choose fewer neighbours."));
    return std::make_shared<KnnPredictor>(KnnNumbers{
        .rows = task.trainInputs,
        .classes = {task.trainClasses.begin(), task.trainClasses.end()},
        .classWeights =
            task.classWeights.empty() ? std::vector<double>(task.classCount, 1) : task.classWeights,
        .options = options});
}

} // namespace core::predict
