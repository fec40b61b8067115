#pragma once

#include "core/segment/assignment.h"
#include "core/store/document.h"

namespace core::store {

Json ruleJson(const segment::AssignmentRule& rule, DocumentWriter& document);
/// Not yet checked, see segment::checkModel. Throws core::Error (MalformedInput), and the
/// exceptions of readDocument; so does covarianceOf.
segment::AssignmentRule ruleOf(const Json& json, DocumentReader& document);

segment::MixtureCovariance covarianceOf(const Json& json);

} // namespace core::store
