#pragma once

#include "core/data/matrix.h"

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
    /// Rows to predict only: `count` of them, one after another.
    BoosterRows(std::span<const double> values, std::size_t count);
    void* handle() const { return m_handle.get(); }
    std::size_t count() const { return m_count; }

private:
    std::shared_ptr<void> m_handle;
    std::size_t m_count;
};

/// XGBoost's trees behind its C interface, on one thread: sums do not depend on the number of
/// processors, and another one trains another model. Whatever XGBoost refuses is thrown as
/// core::Error (Internal).
class Booster {
public:
    using Parameters = std::vector<std::pair<std::string, std::string>>;

    Booster(const Parameters& parameters, const BoosterRows& train);
    /// What bytes() gave. Throws core::Error (MalformedInput) where these were damaged.
    explicit Booster(const std::string& bytes);

    /// One more round on the loss of the objective.
    void boost(int round, const BoosterRows& train);
    /// One more round on a loss with these derivatives, rows × outputs. `seed` decides the samples
    /// of this round.
    void boost(std::size_t seed, const BoosterRows& train, std::vector<float>& gradients,
               std::vector<float>& curvatures);
    /// Rows × outputs of all rounds so far, remembered for the next round. Valid until the next
    /// call on this thread. `raw`: the sums over the trees.
    std::span<const float> predict(const BoosterRows& rows, bool raw);
    /// Rows × outputs for `count` rows of inputCount() values each; may be called from several
    /// threads. Valid until the next call on this thread.
    std::span<const float> predict(std::span<const double> rows, std::size_t count, bool raw) const;

    /// Rows × outputs × (inputs + 1): TreeSHAP of the sums over the trees, the last one of each
    /// being that of no input. Otherwise as the predictions for such rows.
    std::span<const float> contributions(std::span<const double> rows, std::size_t count) const;

    Booster firstRounds(int count) const;
    int rounds() const;
    std::size_t inputCount() const;
    /// XGBoost's own binary format (UBJSON) behind a checksum. It guards against accidents, not
    /// against those who wish to harm.
    std::string bytes() const;

private:
    explicit Booster(void* handle);

    std::shared_ptr<void> m_handle;
};

} // namespace core::predict
