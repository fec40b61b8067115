#pragma once

#include "core/deploy/sqlstatement.h"
#include "core/prepare/recipe.h"

#include <string>
#include <vector>

namespace core::deploy {

/// The prepared columns as columns of the last stage.
struct SqlInputs {
    std::vector<std::string> names;
    std::vector<bool> isFlag; ///< 0 or 1 and nothing else
};

/// Writes the stages from the raw table, whose columns are read as "t".name, to the inputs of the
/// model. Throws core::Error (InvalidOption) for steps that SQL cannot take.
SqlInputs writeRecipe(SqlStatement& statement, const prepare::Recipe& recipe);

} // namespace core::deploy
