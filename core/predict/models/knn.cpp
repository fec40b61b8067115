#include "core/predict/models/knn.h"

#include "core/base/error.h"
#include "core/predict/models/nearestrows.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace core::predict {
namespace {

class Knn : public Predictor {
public:
    Knn(const ModelTask& task, const KnnOptions& options)
        : m_rows(task.trainInputs), m_classes(task.trainClasses.begin(), task.trainClasses.end()),
          m_classWeights(task.classWeights.empty() ? std::vector<double>(task.classCount, 1)
                                                   : task.classWeights),
          m_options(options)
    {
    }

    data::Matrix probabilities(const data::Matrix& inputs, std::stop_token stop) const override
    {
        checkInputs(inputs);
        data::Matrix result(inputs.rows(), classCount());
        m_rows.visit(inputs, static_cast<std::size_t>(m_options.neighbours), stop,
                     [&](std::size_t query, std::span<const NearRow> nearest) {
                         count(nearest, result.row(query));
                     });
        return result;
    }

    std::size_t inputCount() const override { return m_rows.rows().columns(); }
    std::size_t classCount() const override { return m_classWeights.size(); }

private:
    void count(std::span<const NearRow> nearest, std::span<double> shares) const
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

    NearestRows m_rows;
    std::vector<std::int32_t> m_classes;
    std::vector<double> m_classWeights;
    KnnOptions m_options;
};

} // namespace

std::shared_ptr<const Predictor> trainKnn(const ModelTask& task, const KnnOptions& options)
{
    checkTask(task);
    if (options.neighbours < 1)
        throw Error(ErrorCode::InvalidOption, "The option \"neighbours\" must be at least 1.",
                    "neighbours", {}, "Choose a value that is at least 1.");
    if (static_cast<std::size_t>(options.neighbours) > task.trainInputs.rows())
        throw Error(ErrorCode::NotEnoughRows,
                    "There are only " + std::to_string(task.trainInputs.rows()) +
                        " training rows for " + std::to_string(options.neighbours) + " neighbours.",
                    "neighbours", {}, "Choose fewer neighbours.");
    return std::make_shared<Knn>(task, options);
}

} // namespace core::predict
