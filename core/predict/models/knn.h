#pragma once

#include "core/predict/models/nearestrows.h"
#include "core/predict/models/predictor.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace core::predict {

enum class VoteWeights {
    Uniform,  ///< every neighbour counts alike
    Distance, ///< by 1 / distance; where some coincide with the row, only these count
};

struct KnnOptions {
    int neighbours = 5;
    VoteWeights weights = VoteWeights::Uniform;
};

/// What k nearest neighbours have learnt, as plain numbers.
struct KnnNumbers {
    data::Matrix rows; ///< training rows × inputs
    std::vector<std::int32_t> classes;
    std::vector<double> classWeights; ///< one per class: how often a vote counts
    KnnOptions options;
};

class KnnPredictor : public Predictor {
public:
    /// Throws core::Error (MalformedInput) for numbers that do not fit each other.
    explicit KnnPredictor(KnnNumbers numbers);

    data::Matrix probabilities(const data::Matrix& inputs,
                               std::stop_token stop = {}) const override;
    std::size_t inputCount() const override { return m_rows.rows().columns(); }
    std::size_t classCount() const override { return m_classWeights.size(); }
    /// A copy of them.
    KnnNumbers numbers() const { return {m_rows.rows(), m_classes, m_classWeights, m_options}; }

private:
    void countVotes(std::span<const NearRow> nearest, std::span<double> shares) const;

    NearestRows m_rows;
    std::vector<std::int32_t> m_classes;
    std::vector<double> m_classWeights;
    KnnOptions m_options;
};

/// k nearest neighbours (Cover and Hart 1967) by Euclidean distance, exact; of equally near rows
/// the lower one counts. Probabilities are the shares of the votes; a vote counts as often as the
/// weight of its class says. Learning is keeping the training rows. Throws core::Error
/// (InvalidOption, NotEnoughRows for fewer rows than neighbours, and what checkTask throws).
std::shared_ptr<const KnnPredictor> trainKnn(const ModelTask& task, const KnnOptions& options = {});

} // namespace core::predict
