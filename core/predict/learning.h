#pragma once

#include "core/base/progress.h"
#include "core/predict/classifieroptions.h"
#include "core/predict/evaluation/temperature.h"
#include "core/predict/models/predictor.h"
#include "core/predict/models/simplepredictors.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::predict {

/// One training that went epoch by epoch, or round by round; an ensemble has several.
struct TrainingCourse {
    std::string name; ///< "Network 128-64", "Gradient boosting"
    std::vector<network::EpochReport> history;
    int bestEpoch = 0;
    network::EndReason endReason = network::EndReason::Finished;
};
/// Called after each epoch of each course, one call at a time but from several threads. `course`
/// counts from 0.
using CourseCallback = std::function<void(std::size_t course, const network::EpochReport& report)>;

/// Hears the first course only.
CourseCallback ofFirstCourse(network::EpochCallback onEpoch);

/// One weight per class: rows over (classes × rows of the class), as scikit-learn's "balanced".
std::vector<double> balancedWeights(std::span<const std::int32_t> classes, std::size_t classCount);

/// Best made by learningTask (preparedparts.h), which leaves nothing out.
struct LearningTask {
    ModelTask rows;
    /// Of networks.
    network::Embeddings embeddings;
    /// For ClassifierOptions::folds: which of them a row is left to, training rows first, then
    /// validation rows.
    std::span<const std::int32_t> folds = {};
    /// A single network goes on from here, see network::ClassifierTask; null: from the beginning.
    std::shared_ptr<const network::Network> start = {};
};

struct Learned {
    PredictorPointer model;
    /// Of the validation rows in `judged`, each by models that have not learnt from it.
    data::Matrix validationProbabilities;
    /// Indices into the validation rows: all, but for folds that a stop left untrained.
    std::vector<std::uint32_t> judged;
    std::vector<TrainingCourse> courses; ///< empty for models that are found in one go
    double fitSeconds = 0;
    std::size_t steps = 0; ///< mini-batches of networks
};

/// What the courses will be called, in their order.
std::vector<std::string> courseNames(const ClassifierOptions& options);

/// Learns a model of the options from prepared rows; `scalesProbabilities`, `threshold`, `split`
/// and `recipe` are the caller's. Members of an ensemble learn on several threads; the result does
/// not depend on their number. After control.keepBest an ensemble has the members trained so far.
/// Throws what the models throw.
Learned learn(const LearningTask& task, const ClassifierOptions& options,
              const TrainingControl& control, const CourseCallback& onEpoch = {},
              const ProgressCallback& progress = {});

/// What the validation rows say about how the model's probabilities are read.
struct Decision {
    PredictorPointer model; ///< with the temperature, where probabilities are scaled
    TemperatureFit temperature;
    std::optional<double> threshold;
};
/// `classes` are those of the rows judged. Without such rows there is nothing to decide. Throws
/// what fitTemperature and Thresholds throw.
Decision decide(const ClassifierOptions& options, const Learned& learned,
                std::span<const std::int32_t> classes, const std::stop_token& stop);

} // namespace core::predict
