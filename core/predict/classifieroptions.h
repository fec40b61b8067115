#pragma once

#include "core/network/layers.h"
#include "core/network/trainingoptions.h"
#include "core/predict/evaluation/thresholds.h"
#include "core/predict/models/knn.h"
#include "core/predict/models/logistic.h"
#include "core/predict/models/modelkind.h"
#include "core/predict/models/xgboost.h"
#include "core/predict/rowsplit.h"
#include "core/prepare/recipeplan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::predict {

enum class ClassWeights { None, Balanced };

/// How networks take in the levels of a column: as the inputs of 0 and 1 that the recipe makes of
/// them, or as learnt numbers in their place (network::Embedding), of
/// network::defaultEmbeddingWidth for columns of `fewestEmbeddedLevels` and more.
enum class CategoryInputs { OneHot, Embeddings };
inline constexpr std::size_t fewestEmbeddedLevels = 4;

std::string_view toWord(CategoryInputs inputs); ///< "one-hot", "embeddings"
std::optional<CategoryInputs> categoryInputsFromWord(std::string_view word);

struct ForestOptions {
    int trees = 200;
    int depth = 10;
    double leastLeafWeight = 2;
    bool operator==(const ForestOptions&) const = default;
};

/// How the second of two classes is told from the first, instead of by the likelier one: at the
/// threshold that is best for this goal on the validation rows.
struct ThresholdWish {
    ThresholdGoal goal = ThresholdGoal::F1;
    double wished = 0; ///< the recall or precision to reach, for these goals
};

/// What a model of each kind is made with; a kind hears its own part only.
struct ClassifierOptions {
    ModelKind kind = ModelKind::Network;
    network::Layers hidden; ///< of networks, as what follows up to `categories`
    network::TrainingOptions training;
    /// Ordinal: for three classes and more with an order (TargetClasses::isOrdered).
    network::Head head = network::Head::Softmax;
    CategoryInputs categories = CategoryInputs::OneHot;
    LogisticOptions logistic;
    KnnOptions neighbours{.neighbours = 25};
    ForestOptions forest;
    TreeOptions boosting{.rounds = 300, .learningRate = 0.1, .patience = 20};
    std::vector<ModelKind> members{ModelKind::Network, ModelKind::Forest, ModelKind::Boosting};
    /// From 2 on: as many models, each trained without another part of the training and validation
    /// rows and watched on it; the mean of their probabilities counts. 0: one model.
    int folds = 0;
    ClassWeights classWeights = ClassWeights::None;
    /// Probabilities are scaled by the temperature that suits the validation rows.
    bool scalesProbabilities = false;
    std::optional<ThresholdWish> threshold;
    SplitChoice split;
    prepare::RecipePlan recipe = prepare::defaultPlan();
};

/// "p1", "p2", "p4", "default": networks; another kind gets what suits it beside. Throws
/// core::Error (InvalidOption).
ClassifierOptions classifierPreset(std::string_view name, ModelKind kind = ModelKind::Network);
/// ClassifierOptions::folds for a kind where nobody says otherwise.
int usualFoldModels(ModelKind kind);
std::vector<std::string> classifierPresetNames();

/// "Network 128-64", "Gradient boosting", "5 × Network 128-64".
std::string modelName(const ClassifierOptions& options);

/// The kinds a model is made of: the members of an ensemble, else its own.
std::vector<ModelKind> kindsOf(const ClassifierOptions& options);
bool usesNetwork(const ClassifierOptions& options);

/// Whether rows beside the training rows decide about the model: its best epoch, its threshold or
/// its temperature.
bool usesValidation(const ClassifierOptions& options);

} // namespace core::predict
