#pragma once

#include "core/data/split.h"
#include "core/predict/learning.h"
#include "core/predict/target.h"
#include "core/prepare/recipe.h"

#include <stop_token>

namespace core::predict {

/// One part of a split as a model sees it.
struct PreparedPart {
    std::vector<std::uint32_t> rows; ///< of the table, ascending
    std::vector<std::int32_t> classes;
    data::Matrix inputs;
};

struct PreparedParts {
    prepare::Recipe recipe; ///< fitted on the training rows only
    PreparedPart train, validation, test;
    std::vector<std::size_t> trainCounts; ///< training rows per class
    bool classesAreOrdered = false;
};

/// What networks learn in the place of the inputs that are levels; none for CategoryInputs::OneHot.
network::Embeddings embeddingsOf(CategoryInputs categories,
                                 const std::vector<prepare::LevelInputs>& levels);

/// Refuses what the target does not allow: a threshold but for two classes, and for models with a
/// network an ordinal head without three classes in an order. Throws core::Error (InvalidOption).
void checkTarget(const ClassifierOptions& options, std::size_t classCount, bool isOrdered);

/// Fits the recipe on the training rows and applies it to all three parts. Throws as fitRecipe.
PreparedParts prepareParts(const data::DataTable& table, const TargetClasses& target,
                           std::size_t targetColumn, const std::vector<std::size_t>& features,
                           const data::Split& split, const prepare::RecipePlan& plan,
                           const std::stop_token& stop);

/// The fold of every row for ClassifierOptions::folds, training rows first, then validation rows;
/// none where the options ask for none. Throws as foldNumbers.
std::vector<std::int32_t> memberFolds(const data::DataTable& table,
                                      const ClassifierOptions& options,
                                      std::optional<std::size_t> groupColumn,
                                      const PreparedParts& parts, std::uint64_t seed);

/// All that a model of the options learns from; `folds` are those of memberFolds, and `parts` and
/// they must outlive the task. Throws as checkTarget.
LearningTask learningTask(const PreparedParts& parts, const ClassifierOptions& options,
                          std::span<const std::int32_t> folds, std::uint64_t seed);

} // namespace core::predict
