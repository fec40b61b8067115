#pragma once

#include "core/predict/metrics.h"
#include "core/store/document.h"

namespace core::store {

/// The names of the classes are the caller's.
Json evaluationJson(const predict::Evaluation& evaluation);
/// Throws the exceptions of readDocument.
predict::Evaluation evaluationOf(const Json& json, const std::vector<std::string>& classes);

} // namespace core::store
