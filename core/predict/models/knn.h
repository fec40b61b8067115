#pragma once

#include "core/predict/models/predictor.h"

#include <memory>

namespace core::predict {

enum class VoteWeights {
    Uniform,  ///< every neighbour counts alike
    Distance, ///< by 1 / distance; where some coincide with the row, only these count
};

struct KnnOptions {
    int neighbours = 5;
    VoteWeights weights = VoteWeights::Uniform;
};

/// k nearest neighbours (Cover and Hart 1967) by Euclidean distance, exact; of equally near rows
/// the lower one counts. Probabilities are the shares of the votes; a vote counts as often as the
/// weight of its class says. Learning is keeping the training rows. Throws core::Error
/// (InvalidOption, NotEnoughRows for fewer rows than neighbours, and what checkTask throws).
std::shared_ptr<const Predictor> trainKnn(const ModelTask& task, const KnnOptions& options = {});

} // namespace core::predict
