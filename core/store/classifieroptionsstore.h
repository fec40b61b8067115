#pragma once

#include "core/predict/classifieroptions.h"
#include "core/store/document.h"

namespace core::store {

/// Everything but the columns of the split, which are those of a table, and the recipe's plan.
Json optionsJson(const predict::ClassifierOptions& options);
/// Throws the exceptions of readDocument.
predict::ClassifierOptions optionsOf(const Json& json);

} // namespace core::store
