#pragma once

#include "core/predict/models/treepredictor.h"

#include <string_view>
#include <vector>

namespace core::predict {

/// The trees out of a model in XGBoost's binary format (UBJSON), in its order. Throws core::Error
/// (Internal) where it is another format than this version's.
std::vector<Tree> boosterTrees(std::string_view model);

} // namespace core::predict
