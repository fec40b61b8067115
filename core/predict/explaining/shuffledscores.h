#pragma once

#include "core/data/matrix.h"
#include "core/predict/explaining/explainedmodel.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::predict {

/// How well a model does on some rows, as Evaluation has it.
struct RowScores {
    double accuracy = 0;
    double macroF1 = 0;
    double logLoss = 0;
};

/// Judges a model again and again on the same rows with values exchanged between them.
class ShuffledScores {
public:
    /// `inputs` is the model's rows × inputs, `trueClasses` has one code a row; all of them must
    /// outlive this. Throws core::Error (Internal) and Cancelled.
    ShuffledScores(const ExplainedModel& model, const data::Matrix& inputs,
                   std::span<const std::int32_t> trueClasses, const std::stop_token& stop = {});

    /// Of the rows as they are.
    const RowScores& scores() const { return m_scores; }
    /// Row i takes the values of row `donors[i]` in the inputs named, together. Rows for which this
    /// changes nothing are not predicted again. May be called from several threads. Throws
    /// Cancelled.
    RowScores shuffled(std::span<const std::size_t> inputs, std::span<const std::uint32_t> donors,
                       const std::stop_token& stop = {}) const;

private:
    class Pass;

    const ExplainedModel& m_model;
    const data::Matrix& m_inputs;
    std::span<const std::int32_t> m_trueClasses;
    std::vector<std::int32_t> m_predicted;
    std::vector<double> m_own; ///< probability of each row's true class
    RowScores m_scores;
};

} // namespace core::predict
