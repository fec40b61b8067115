#pragma once

#include "core/base/progress.h"
#include "core/data/datatable.h"
#include "core/data/matrix.h"
#include "core/prepare/fittedstep.h"
#include "core/prepare/recipeplan.h"
#include "core/prepare/worktable.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core::prepare {

/// One input of the model.
struct PreparedColumn {
    std::string name;       ///< "Age", "Profession = Artist"
    std::size_t source = 0; ///< index into Recipe::sources
    /// Stands where a later cell is missing and no step fills it: the middle value of the rows
    /// fitted on.
    double fallback = 0;
};

/// Adjacent inputs for the levels of one column: at most one of them is 1, the others are 0.
struct LevelInputs {
    std::size_t first = 0; ///< of the prepared columns
    std::size_t count = 0;
    std::size_t source = 0; ///< as PreparedColumn
    bool operator==(const LevelInputs&) const = default;
};

/// Part of a sentence; strong parts are the figures.
struct TextPart {
    std::string text;
    bool isStrong = false;
};
std::string plainText(const std::vector<TextPart>& parts);

/// A fitted preparation. Everything in it was learnt from the rows fitted on; applying it refits
/// nothing, and applying it to one row at a time equals applying it at once, to the last bit.
struct Recipe {
    RecipePlan plan;
    std::vector<SourceColumn> sources;
    std::vector<FittedStep> steps; ///< one per step of the plan
    std::vector<PreparedColumn> prepared;
    std::size_t rowsFitted = 0;
    std::size_t cellsFilled = 0; ///< of the features kept, in the rows fitted on

    std::size_t width() const { return prepared.size(); }
    /// One name per prepared column: "Age", "Profession = Artist", "Age was missing".
    std::vector<std::string> preparedNames() const;
    /// For each prepared column, the index into `sources` it comes from.
    std::vector<std::size_t> origins() const;
    /// The prepared columns that are levels, in their order.
    std::vector<LevelInputs> levelInputs() const;
    /// "Fill missing numbers (median)".
    std::string stepHeading(std::size_t step) const;
    /// What one step does, with figures: "477 empty Work_Experience cells → 1".
    std::vector<TextPart> stepSentence(std::size_t step) const;
    /// The whole recipe, one line a step: "Fill missing numbers (median): 477 empty …".
    std::vector<std::string> sentences() const;
};

struct FitRequest {
    /// Table columns of type Numeric, Category, Ordinal, Boolean or Date.
    std::vector<std::size_t> columns;
    std::span<const std::uint32_t> rows;    ///< fitted on these only
    std::optional<std::size_t> target = {}; ///< for the choice of features
};

/// Throws core::Error (WrongColumnType for identifiers and text; NotEnoughRows; InvalidOption for
/// an empty list, and for plans that do not end in numbers) and Cancelled.
Recipe fitRecipe(const data::DataTable& table, const FitRequest& request, const RecipePlan& plan,
                 std::stop_token stop = {}, const ProgressCallback& progress = {});

struct Prepared {
    data::Matrix values; ///< rows.size() × recipe.width(), no missing values
    /// Encoded as all zeros, as the group of rare levels, or of an order like an empty cell.
    std::vector<UnseenLevel> unseenLevels;
};

/// Columns are matched by name, cells by what they say: levels by their text, numbers also from
/// columns that a short file let look like levels or identifiers. Throws core::Error
/// (UnknownColumn, WrongColumnType) and Cancelled.
Prepared applyRecipe(const Recipe& recipe, const data::DataTable& table,
                     std::span<const std::uint32_t> rows, std::stop_token stop = {},
                     const ProgressCallback& progress = {});

/// Takes all steps on rows that were read as the recipe's sources, see withoutRows. What they
/// become does not depend on each other. Throws Cancelled.
data::Matrix preparedRows(const Recipe& recipe, WorkTable work, const std::stop_token& stop = {});

/// The rows as they are after the first `stepCount` steps; 0: as they are read. Throws as
/// applyRecipe.
WorkTable applySteps(const Recipe& recipe, const data::DataTable& table,
                     std::span<const std::uint32_t> rows, std::size_t stepCount,
                     std::stop_token stop = {});

/// Columns that `segment` and `train` use when the analyst names none: role Feature and a type
/// the recipe can encode.
std::vector<std::size_t> usableFeatures(const data::DataTable& table);

} // namespace core::prepare
