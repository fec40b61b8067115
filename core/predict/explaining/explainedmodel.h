#pragma once

#include "core/base/warning.h"
#include "core/data/datatable.h"
#include "core/predict/classifier.h"
#include "core/predict/models/predictor.h"
#include "core/prepare/recipe.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::predict {

/// What every explanation looks at: a model, how its inputs are made, and the customers it speaks
/// of. The pointers may point into a larger value that they keep alive.
struct ExplainedModel {
    std::shared_ptr<const Predictor> predictor;
    std::shared_ptr<const prepare::Recipe> recipe;
    std::vector<std::string> classes; ///< one name per class of the predictor
    data::TablePointer table;         ///< has the recipe's columns
    /// Of two classes: rows are of the second when its probability reaches this; without, of the
    /// likelier one. Probabilities are what they are.
    std::optional<double> threshold = {};
};
/// A trained classifier with its own table.
ExplainedModel explainedModel(const ClassifierPointer& classifier);

/// A column of the table as the analyst knows it, and the inputs of the model that are made of it.
struct OriginalColumn {
    std::string name;
    std::size_t source = 0; ///< index into Recipe::sources
    data::ColumnType type = data::ColumnType::Numeric;
    std::vector<std::size_t> prepared; ///< at least one
};

/// The columns the model has inputs of, in the recipe's order; those that were left out are not
/// among them. Every input comes from one column and counts for it, also where an empty cell was
/// filled from other columns (nearest neighbours, regression): what stands there now is what the
/// model has been told about that column.
std::vector<OriginalColumn> originalColumns(const prepare::Recipe& recipe);
/// The one of this source. Throws core::Error (InvalidOption) where the model has no input of it.
OriginalColumn originalColumn(const prepare::Recipe& recipe, std::size_t source);

/// "filled-from-other-columns" for each column with empty cells that are filled from others.
Warnings mixingWarnings(const prepare::Recipe& recipe);

/// Throws core::Error (Internal) for models, recipes and names that do not fit each other.
void checkModel(const ExplainedModel& model);

/// At most `most` of the rows, drawn by the seed, in the order they are drawn: the first ones of
/// them are a sample too.
std::vector<std::uint32_t> drawnRows(std::span<const std::uint32_t> rows, std::size_t most,
                                     std::uint64_t seed);

} // namespace core::predict
