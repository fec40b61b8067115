#pragma once

#include "app/cli/context.h"
#include "core/prepare/recipe.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

/// How the features are prepared: a whole plan, its steps, or words that change a plan.
struct RecipeOptions {
    std::string recipe;             ///< a file or the name of a plan
    std::vector<std::string> steps; ///< lines of a plan
    std::string impute, imputeLevels, clip, transform, ordinal, scale, choose;
    std::optional<double> rareLevels;
    bool flagMissing = false;

    enum class For { Segments, Prediction, Preparation };
    /// The words of a command: where there is a target, features can be chosen by it.
    void addTo(CLI::App& command, For purpose);
    /// `usual` is what the other words change where no plan is given. Throws core::Error
    /// (InvalidOption, FileNotReadable).
    core::prepare::RecipePlan plan(core::prepare::RecipePlan usual) const;
};

/// {plan, steps, sentences, inputs, rows_fitted}
Json recipeJson(const core::prepare::Recipe& recipe);
/// The sentences of the recipe, for people.
void sayRecipe(const Context& context, const core::prepare::Recipe& recipe);
/// What can be said of the plan before fitting, as warnings; what would end fitting is left to it.
/// No features: all that can be used but the target.
core::Warnings planWarnings(const core::prepare::RecipePlan& plan,
                            const core::data::DataTable& table, std::vector<std::size_t> features,
                            std::optional<std::size_t> target);

} // namespace cli
