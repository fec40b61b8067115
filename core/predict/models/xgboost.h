#pragma once

#include "core/base/progress.h"
#include "core/network/engine.h"
#include "core/predict/models/treepredictor.h"

#include <functional>
#include <memory>
#include <vector>

namespace core::predict {

struct TreeOptions {
    TreeModel model = TreeModel::Boosting;
    int rounds = 100;
    int depth = 3;
    double learningRate = 0.1; ///< of boosting; a forest has none
    double rowSample = 1;      ///< share of the rows each round sees, without replacement
    /// Share of the columns that each tree (boosting) or each split (forest) may use.
    double columnSample = 1;
    double lambda = 1;          ///< L2 penalty on the leaves of boosting; a forest has none
    double leastLeafWeight = 1; ///< rows in a leaf (forest) or their curvature (boosting)
    /// Boosting ends when the validation loss has not fallen for this many rounds; 0: never.
    int patience = 0;
};

/// A usual forest: 200 rounds of deep trees on 63 % of the rows, √columns tried at each split.
TreeOptions forestOptions(std::size_t columns);

struct RoundReport {
    int round = 0;             ///< counted from 1
    double trainLoss = 0;      ///< log loss, weighted by class
    double trainAccuracy = 0;  ///< share of the rows, each counting alike
    double validationLoss = 0; ///< as of the training rows; NaN without validation rows
    double validationAccuracy = 0;
    int bestRound = 0; ///< so far, as of the result
    double seconds = 0; ///< since the start of training
};
/// Called on the training thread after each round.
using RoundCallback = std::function<void(const RoundReport&)>;

struct TreeResult {
    std::shared_ptr<const TreePredictor> model;
    std::vector<RoundReport> history;
    /// The round with the lowest validation loss; the model has no later ones. Without validation
    /// rows the last one. 0 of a forest: all its trees are kept, none of them is chosen.
    int bestRound = 0;
    network::EndReason endReason = network::EndReason::Finished;
    double fitSeconds = 0;
};

/// Trains trees by XGBoost, on histograms and one thread; the seed decides the samples. Throws
/// core::Error (InvalidOption, and what checkTask throws) and Cancelled.
TreeResult trainTrees(const ModelTask& task, const TreeOptions& options,
                      const TrainingControl& control = {}, const RoundCallback& onRound = {});

} // namespace core::predict
