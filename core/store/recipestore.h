#pragma once

#include "core/prepare/recipe.h"
#include "core/store/document.h"

namespace core::store {

Json recipeJson(const prepare::Recipe& recipe, DocumentWriter& document);
/// The same recipe, checked with prepare::checkRecipe: what it makes of a row is the same to the
/// last bit. Throws core::Error (MalformedInput), and the exceptions of readDocument.
prepare::Recipe recipeOf(const Json& json, DocumentReader& document);

} // namespace core::store
