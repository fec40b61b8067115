#pragma once

#include "core/predict/models/simplepredictors.h"
#include "core/store/document.h"

namespace core::store {

/// Throws core::Error (Internal) for a model of a kind that cannot be stored.
Json predictorJson(const predict::Predictor& model, DocumentWriter& document);
/// The same model: what it predicts is the same to the last bit on the same machine. Nothing that
/// is read reaches a library; no numbers are used twice, so that a small file cannot become a large
/// model. Throws core::Error (MalformedInput), and the exceptions of readDocument.
predict::PredictorPointer predictorOf(const Json& json, DocumentReader& document);

} // namespace core::store
