#pragma once

#include "core/network/networkdata.h"
#include "core/store/document.h"

namespace core::store {

/// Embeddings are written where there are any: a network without reads as it always did.
Json networkJson(const network::NetworkData& data, DocumentWriter& document);
/// Not yet checked, see network::checkData. Throws core::Error (MalformedInput), and the
/// exceptions of readDocument.
network::NetworkData networkOf(const Json& json, DocumentReader& document);

} // namespace core::store
