#pragma once

#include "core/data/matrix.h"
#include "core/predict/models/treepredictor.h"

#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace core::predict {

/// Rows as XGBoost keeps them: single precision.
class BoosterRows {
public:
    /// `labels` and `weights` have one entry a row.
    BoosterRows(const data::Matrix& inputs, std::span<const float> labels,
                std::span<const float> weights);
    void* handle() const { return m_handle.get(); }

private:
    std::shared_ptr<void> m_handle;
};

/// XGBoost's training behind its C interface, on one thread: sums do not depend on the number of
/// processors, and another one trains another model. Whatever XGBoost refuses is thrown as
/// core::Error (Internal).
class Booster {
public:
    using Parameters = std::vector<std::pair<std::string, std::string>>;

    Booster(const Parameters& parameters, const BoosterRows& train);

    /// One more round on the loss of the objective.
    void boost(int round, const BoosterRows& train);
    /// One more round on a loss with these derivatives, rows × outputs. `seed` decides the samples
    /// of this round.
    void boost(std::size_t seed, const BoosterRows& train, std::vector<float>& gradients,
               std::vector<float>& curvatures);
    /// Rows × outputs: the sums over the trees of all rounds so far, remembered for the next round.
    /// Valid until the next call on this thread.
    std::span<const float> predict(const BoosterRows& rows);
    /// Of all rounds, in each one tree per output.
    std::vector<Tree> trees() const;

private:
    std::shared_ptr<void> m_handle;
};

} // namespace core::predict
