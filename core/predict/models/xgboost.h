#pragma once

#include "core/base/progress.h"
#include "core/network/engine.h"
#include "core/predict/models/predictor.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace core::predict {

enum class TreeModel {
    /// Gradient boosting (Chen and Guestrin 2016): every round adds one tree for each class (of two
    /// classes one), fitted to what the rounds before left over.
    Boosting,
    /// Random forest (Breiman 2001): every round adds one tree for each class (of two classes one),
    /// fitted to the shares of the class by itself; the probabilities are means over the rounds.
    Forest,
};

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
    int bestRound = 0;
    double seconds = 0; ///< since the start of training
};
/// Called on the training thread after each round.
using RoundCallback = std::function<void(const RoundReport&)>;

class TreePredictor : public Predictor {
public:
    /// The same model from what bytes() gave; predicts to the last bit the same. Throws core::Error
    /// (MalformedInput).
    static std::shared_ptr<const TreePredictor> restored(TreeModel model, const std::string& bytes);

    virtual TreeModel model() const = 0;
    virtual int rounds() const = 0;
    /// What each input adds to the score of a class: Shapley values that follow the trees' own
    /// branches, weighted by the rows that took them in training (path-dependent TreeSHAP: Lundberg
    /// et al. 2020), as XGBoost computes them, in single precision. One matrix per class, of two
    /// classes only one, of the second; rows × (inputs + 1), the last column being what the model
    /// says without knowing any input. A row adds up to the class's score: of boosting the sum over
    /// the trees, whose softmax (of two classes: logistic function) is the probability; of a forest
    /// the mean over the rounds, which of two classes is the probability itself and of several is
    /// divided by the sum over the classes. Throws as `probabilities`.
    virtual std::vector<data::Matrix> contributions(const data::Matrix& inputs,
                                                    std::stop_token stop = {}) const = 0;
    /// The trees in XGBoost's binary format, with a checksum.
    virtual std::string bytes() const = 0;
};

struct TreeResult {
    std::shared_ptr<const TreePredictor> model;
    std::vector<RoundReport> history;
    /// The round with the lowest validation loss; the model has no later ones. Without validation
    /// rows, and of a forest, the last one.
    int bestRound = 0;
    network::EndReason endReason = network::EndReason::Finished;
    double fitSeconds = 0;
};

/// Trains trees by XGBoost, on histograms and one thread; the seed decides the samples. Throws
/// core::Error (InvalidOption, and what checkTask throws) and Cancelled.
TreeResult trainTrees(const ModelTask& task, const TreeOptions& options,
                      const TrainingControl& control = {}, const RoundCallback& onRound = {});

} // namespace core::predict
