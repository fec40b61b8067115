#include "core/predict/explaining/shuffledscores.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/predict/metrics.h"
#include "core/predict/models/likelihoodsum.h"

#include <algorithm>

namespace core::predict {
namespace {

constexpr std::size_t rowsPerBlock = 1024;

RowScores scoresOf(std::span<const std::int32_t> trueClasses,
                   std::span<const std::int32_t> predicted, std::span<const double> own,
                   const std::vector<std::string>& classes)
{
    const Evaluation evaluation = evaluateLabels(trueClasses, predicted, classes);
    LikelihoodSum likelihood;
    // The same limit as in evaluate().
    for (const double probability : own)
        likelihood.add(std::max(probability, 1e-15));
    return {evaluation.accuracy, evaluation.macroF1,
            -likelihood.logarithm() / static_cast<double>(own.size())};
}

} // namespace

/// Collects the rows that change and predicts them block by block.
class ShuffledScores::Pass {
public:
    Pass(const ShuffledScores& rows, std::span<const std::size_t> inputs,
         std::span<const std::uint32_t> donors)
        : m_rows(rows), m_inputs(inputs), m_donors(donors), m_predicted(rows.m_predicted),
          m_own(rows.m_own)
    {
    }

    RowScores run(const std::stop_token& stop)
    {
        for (std::uint32_t row = 0; row < m_donors.size(); ++row) {
            if (!changes(row))
                continue;
            m_changed.push_back(row);
            if (m_changed.size() == rowsPerBlock)
                predict(stop);
        }
        if (!m_changed.empty())
            predict(stop);
        return scoresOf(m_rows.m_trueClasses, m_predicted, m_own, m_rows.m_model.classes);
    }

private:
    bool changes(std::uint32_t row) const
    {
        const auto mine = m_rows.m_inputs.row(row);
        const auto donor = m_rows.m_inputs.row(m_donors[row]);
        return std::ranges::any_of(m_inputs,
                                   [&](std::size_t input) { return mine[input] != donor[input]; });
    }

    void predict(const std::stop_token& stop)
    {
        throwIfStopped(stop);
        data::Matrix block(m_changed.size(), m_rows.m_inputs.columns());
        for (std::size_t i = 0; i < m_changed.size(); ++i) {
            const auto to = block.row(i);
            std::ranges::copy(m_rows.m_inputs.row(m_changed[i]), to.begin());
            const auto donor = m_rows.m_inputs.row(m_donors[m_changed[i]]);
            for (const std::size_t input : m_inputs)
                to[input] = donor[input];
        }
        const data::Matrix shares = m_rows.m_model.predictor->probabilities(block, stop);
        const auto decided = decidedClasses(shares, m_rows.m_model.threshold);
        for (std::size_t i = 0; i < m_changed.size(); ++i) {
            const std::uint32_t row = m_changed[i];
            m_predicted[row] = decided[i];
            m_own[row] = shares(i, static_cast<std::size_t>(m_rows.m_trueClasses[row]));
        }
        m_changed.clear();
    }

    const ShuffledScores& m_rows;
    std::span<const std::size_t> m_inputs;
    std::span<const std::uint32_t> m_donors;
    std::vector<std::uint32_t> m_changed;
    std::vector<std::int32_t> m_predicted;
    std::vector<double> m_own;
};

ShuffledScores::ShuffledScores(const ExplainedModel& model, const data::Matrix& inputs,
                               std::span<const std::int32_t> trueClasses,
                               const std::stop_token& stop)
    : m_model(model), m_inputs(inputs), m_trueClasses(trueClasses)
{
    checkModel(model);
    if (trueClasses.size() != inputs.rows())
        throw Error(ErrorCode::Internal, "There must be one true class per row to judge.");
    const data::Matrix shares = model.predictor->probabilities(inputs, stop);
    m_predicted = decidedClasses(shares, model.threshold);
    // Refuses codes that are out of range before they are used.
    evaluateLabels(trueClasses, m_predicted, model.classes);
    for (std::size_t row = 0; row < trueClasses.size(); ++row)
        m_own.push_back(shares(row, static_cast<std::size_t>(trueClasses[row])));
    m_scores = scoresOf(trueClasses, m_predicted, m_own, model.classes);
}

RowScores ShuffledScores::shuffled(std::span<const std::size_t> inputs,
                                   std::span<const std::uint32_t> donors,
                                   const std::stop_token& stop) const
{
    return Pass(*this, inputs, donors).run(stop);
}

} // namespace core::predict
