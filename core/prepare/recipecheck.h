#pragma once

#include "core/prepare/recipe.h"

namespace core::prepare {

/// Whether the parts of a fitted recipe that comes from elsewhere (a file) fit together, so that
/// applying it can neither reach beyond its columns nor leave numbers out of range. Throws
/// core::Error (MalformedInput).
void checkRecipe(const Recipe& recipe);

} // namespace core::prepare
