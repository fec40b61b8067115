#pragma once

#include "core/base/progress.h"
#include "core/base/warning.h"
#include "core/data/split.h"
#include "core/network/engine.h"
#include "core/predict/classifieroptions.h"
#include "core/predict/evaluation/temperature.h"
#include "core/predict/learning.h"
#include "core/predict/metrics.h"
#include "core/predict/target.h"
#include "core/prepare/recipe.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core::predict {

struct ClassifierModel;

struct ClassifierRequest {
    data::TablePointer table;
    std::size_t target = 0;
    std::vector<std::size_t> features; ///< empty: prepare::usableFeatures without the target
    ClassifierOptions options;
    std::uint64_t seed = 42;
    /// A model of a single network that goes on training from its best epoch; everything but the
    /// training options must be as it was made with. Its epochs up to there count as the first.
    std::shared_ptr<const ClassifierModel> continued = {};
};

/// The rows of one part with what the model made of them.
struct JudgedPart {
    std::vector<std::uint32_t> rows; ///< of the table, ascending
    std::vector<std::int32_t> classes;
    data::Matrix probabilities; ///< rows × classes
    std::vector<std::int32_t> predictions;
    Evaluation evaluation;
};

/// A trained model with everything needed to judge it and to use it again.
struct ClassifierModel {
    std::string name; ///< see modelName
    data::TablePointer table;
    std::size_t target = 0;
    std::vector<std::size_t> features;
    std::vector<std::string> classes; ///< natural order
    ClassifierOptions options; ///< of a network that went on training, with all its epochs
    std::uint64_t seed = 0;
    data::Split split;
    std::optional<std::size_t> groupColumn; ///< of the split
    std::size_t rowsWithoutTarget = 0;
    prepare::Recipe recipe; ///< fitted on split.train only
    PredictorPointer model; ///< with the temperature, where probabilities are scaled
    std::vector<network::LayerSummary> layers; ///< of networks; of several, of each of them
    std::size_t parameters = 0;
    std::vector<TrainingCourse> courses;
    /// Rows of the second class when its probability reaches this; chosen on the validation rows.
    std::optional<double> threshold;
    TemperatureFit temperature; ///< fitted on the validation rows; applied only when asked for
    JudgedPart test;
    /// Each row by models that have not learnt from it.
    JudgedPart validation;
    Evaluation train;
    /// Always the most frequent training class, judged on the same test rows.
    std::string baselineClass;
    Evaluation baseline;
    /// Look-up in the two features that go most closely with the target; its honest test score.
    std::vector<std::string> lookupFeatures;
    Evaluation lookup;
    Warnings warnings; ///< collapsed-model, ties-baseline, identifier-left-out, …
    /// Of a search this was the best of; 0: none. The test rows have been read once all the same.
    std::size_t trials = 0;
    double seconds = 0;
    double fitSeconds = 0;
    std::size_t steps = 0; ///< mini-batches of networks

    /// The first course; null for models without epochs.
    const TrainingCourse* course() const { return courses.empty() ? nullptr : &courses.front(); }
};
using ClassifierPointer = std::shared_ptr<const ClassifierModel>;

/// What the network will look like for this request, before training: for the layer editor.
std::vector<network::LayerSummary> previewLayers(const ClassifierRequest& request);

/// The target's classes and the features of a request, with what is to be said about them.
struct ClassifierColumns {
    TargetClasses target;
    std::vector<std::size_t> features;
    Warnings warnings; ///< see FeatureChoice; rows-without-target, rare-class
};
/// Throws as targetClasses, checkTarget and chooseFeatures.
ClassifierColumns chooseColumns(const ClassifierRequest& request);

/// What another model is made with that is to be compared with this one: as this one, but a network
/// that was stopped by hand gets the epochs it had, not those it would have had.
ClassifierOptions optionsOfAnother(const ClassifierModel& model);

/// Splits, fits the recipe on the training rows, trains, judges. Throws core::Error
/// (NotEnoughClasses, NotEnoughRows, WrongColumnType, InvalidOption) and Cancelled.
ClassifierModel trainClassifier(const ClassifierRequest& request, const TrainingControl& control,
                                const CourseCallback& onEpoch = {},
                                const ProgressCallback& progress = {});

} // namespace core::predict
