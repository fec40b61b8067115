#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"
#include "core/predict/rowsplit.h"
#include "core/prepare/beforeafter.h"
#include "core/prepare/plancheck.h"
#include "core/prepare/recipe.h"
#include "ui/errortext.h"
#include "ui/workspace/opentable.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// Segments are found among all rows and know no target; a prediction is learnt from the training
/// rows. So each has a plan of its own.
enum class PlanUse { Segment, Predict };

/// What a recipe is fitted on, besides the table.
struct RecipeBasis {
    std::vector<std::size_t> features; ///< empty: all that can be one
    std::optional<std::size_t> target; ///< Predict; empty: the table's
    core::predict::SplitChoice split;

    bool operator==(const RecipeBasis&) const = default;
};

/// How the new file would come out of the recipe that was fitted on the open one.
struct NewFileCheck {
    core::prepare::MissingCount missing;
    std::size_t unseenCells = 0;    ///< with a level not seen while fitting
    std::string firstUnseen;        ///< "Profession “Pilot”"
    std::optional<ErrorText> error; ///< it cannot be prepared: a column is not there
};

/// What the preview is made from; it is out of date when one of them is another one.
struct PreviewRequest {
    PlanUse use = PlanUse::Segment;
    core::data::TablePointer table;
    core::prepare::RecipePlan plan;
    RecipeBasis basis;
    std::uint64_t seed = 42; ///< of the split; Predict only
    ReadTablePointer newFile;

    bool operator==(const PreviewRequest& other) const;
};

/// A recipe fitted for looking at it, on the rows that a run would fit it on.
struct RecipePreview {
    PreviewRequest request;
    std::vector<std::size_t> columns; ///< table columns that go in
    std::vector<std::uint32_t> rows;  ///< fitted on
    core::prepare::Recipe recipe;
    std::vector<core::prepare::FillCandidates> candidates;
    core::prepare::MissingCount missing; ///< of the rows fitted on
    core::data::Matrix head;             ///< the first of them as the model sees them
    std::vector<std::uint32_t> headRows; ///< their table rows
    std::optional<NewFileCheck> newFile;
};
using RecipePreviewPointer = std::shared_ptr<const RecipePreview>;

/// The columns and rows that the run would take. Throws core::Error where it would.
std::vector<std::size_t> recipeColumns(const PreviewRequest& request);
std::vector<std::uint32_t> recipeRows(const PreviewRequest& request);

/// The inputs that the recipe leads to. Throws as previewRecipe.
core::prepare::ExpectedInputs fittedInputs(const PreviewRequest& request,
                                           const std::stop_token& stop);

/// Throws core::Error and core::Cancelled as core::prepare::fitRecipe; what is wrong with the new
/// file only is told in the result.
RecipePreview previewRecipe(const PreviewRequest& request, std::stop_token stop,
                            const core::ProgressCallback& progress = {});

} // namespace ui
