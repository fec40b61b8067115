#pragma once

#include "core/data/split.h"
#include "core/predict/classifieroptions.h"
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
};

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

} // namespace core::predict
