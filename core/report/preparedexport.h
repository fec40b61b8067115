#pragma once

#include "core/prepare/recipe.h"

#include <optional>
#include <stop_token>
#include <string>

namespace core::report {

/// All rows of the table as the model sees them, as CSV: identifiers as they stand in the file, the
/// inputs in full precision, then the target where there is one. Throws as applyRecipe.
std::string preparedCsv(const prepare::Recipe& recipe, const data::DataTable& table,
                        std::optional<std::size_t> target, std::stop_token stop = {});

} // namespace core::report
