#pragma once

#include "core/prepare/trainingorigin.h"
#include "core/store/document.h"

namespace core::store {

Json originJson(const prepare::TrainingOrigin& origin, DocumentWriter& document);
/// Not yet checked, see prepare::checkOrigin. Throws core::Error (MalformedInput), and the
/// exceptions of readDocument.
prepare::TrainingOrigin originOf(const Json& json, DocumentReader& document);

} // namespace core::store
