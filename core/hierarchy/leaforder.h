#pragma once

#include "core/data/matrix.h"
#include "core/hierarchy/merges.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace core::hierarchy {

/// The leaves from left to right such that, among all flips of the tree, the distances between
/// neighbours add up to the least (Bar-Joseph, Gifford and Jaakkola 2001), O(n³). The direction is
/// the one that starts with the lower leaf. Throws Cancelled.
std::vector<std::size_t> optimalLeafOrder(const std::vector<LinkageMerge>& merges,
                                          const data::Matrix& distance, std::stop_token stop = {});

} // namespace core::hierarchy
