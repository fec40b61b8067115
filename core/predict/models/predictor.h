#pragma once

#include "core/data/matrix.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::predict {

/// What every model learns from: prepared rows without missing values, one class code a row.
struct ModelTask {
    const data::Matrix& trainInputs;
    std::span<const std::int32_t> trainClasses;
    const data::Matrix& validationInputs; ///< may have no rows
    std::span<const std::int32_t> validationClasses;
    std::size_t classCount = 0;
    /// How much a row counts, by its class; empty: all 1.
    std::vector<double> classWeights;
    std::uint64_t seed = 42;
};

/// A trained model. Thread-safe to read.
class Predictor {
public:
    virtual ~Predictor() = default;
    /// Rows × classes; every row sums to 1 and depends on that row of the inputs alone. Throws
    /// core::Error (Internal) for inputs of another width than the model was trained on and for
    /// missing or infinite values, and Cancelled.
    virtual data::Matrix probabilities(const data::Matrix& inputs,
                                       std::stop_token stop = {}) const = 0;
    virtual std::size_t inputCount() const = 0;
    virtual std::size_t classCount() const = 0;

protected:
    /// What `probabilities` promises to refuse.
    void checkInputs(const data::Matrix& inputs) const;
};

/// Refuses what no model can learn from, as the networks do: shapes that do not fit, missing
/// values, no training rows, one class, weights that are not above 0. Throws core::Error (Internal,
/// NotEnoughRows, NotEnoughClasses, InvalidOption).
void checkTask(const ModelTask& task);

} // namespace core::predict
