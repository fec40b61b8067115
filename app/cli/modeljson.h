#pragma once

#include "app/cli/context.h"
#include "core/predict/classifier.h"

namespace cli {

Json evaluationJson(const core::predict::Evaluation& evaluation);
/// Everything `train` prints of a model, without its warnings about the recipe.
Json modelJson(const core::predict::ClassifierModel& model);
/// How a model was made, as `training` in the above.
Json learningJson(const core::predict::ClassifierOptions& options);

} // namespace cli
