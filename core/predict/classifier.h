#pragma once

#include "core/base/progress.h"
#include "core/base/warning.h"
#include "core/data/split.h"
#include "core/network/engine.h"
#include "core/predict/metrics.h"
#include "core/predict/rowsplit.h"
#include "core/prepare/recipe.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::predict {

enum class ClassWeights { None, Balanced };

struct ClassifierOptions {
    network::Layers hidden;
    network::TrainingOptions training;
    ClassWeights classWeights = ClassWeights::None;
    SplitChoice split;
    prepare::RecipePlan recipe = prepare::defaultPlan();
};

/// "p1", "p2", "p4", "default". Throws core::Error (InvalidOption).
ClassifierOptions classifierPreset(std::string_view name);
std::vector<std::string> classifierPresetNames();

struct ClassifierRequest {
    data::TablePointer table;
    std::size_t target = 0;
    std::vector<std::size_t> features; ///< empty: prepare::usableFeatures without the target
    ClassifierOptions options;
    std::uint64_t seed = 42;
};

/// A trained network with everything needed to judge it and to use it again.
struct ClassifierModel {
    data::TablePointer table;
    std::size_t target = 0;
    std::vector<std::size_t> features;
    std::vector<std::string> classes; ///< natural order
    ClassifierOptions options;
    std::uint64_t seed = 0;
    data::Split split;
    std::optional<std::size_t> groupColumn; ///< of the split
    std::size_t rowsWithoutTarget = 0;
    prepare::Recipe recipe; ///< fitted on split.train only
    std::vector<network::LayerSummary> layers;
    std::size_t parameters = 0;
    std::shared_ptr<const network::Network> network;
    std::vector<network::EpochReport> history;
    int bestEpoch = 0;
    network::EndReason endReason = network::EndReason::Finished;
    Evaluation test;
    Evaluation validation;
    Evaluation train;
    /// Always the most frequent training class, judged on the same test rows.
    std::string baselineClass;
    Evaluation baseline;
    /// Look-up in the two features that go most closely with the target; its honest test score.
    std::vector<std::string> lookupFeatures;
    Evaluation lookup;
    std::vector<std::int32_t> testPredictions; ///< one per split.test
    Warnings warnings; ///< collapsed-model, ties-baseline, identifier-left-out, …
    double seconds = 0;
    double fitSeconds = 0;
    std::size_t steps = 0;
};
using ClassifierPointer = std::shared_ptr<const ClassifierModel>;

/// What the network will look like for this request, before training: for the layer editor.
std::vector<network::LayerSummary> previewLayers(const ClassifierRequest& request);

/// Splits, fits the recipe on the training rows, trains, judges. Throws core::Error
/// (NotEnoughClasses, NotEnoughRows, WrongColumnType, InvalidOption) and Cancelled.
ClassifierModel trainClassifier(const ClassifierRequest& request, const TrainingControl& control,
                                const network::EpochCallback& onEpoch = {},
                                const ProgressCallback& progress = {});

} // namespace core::predict
