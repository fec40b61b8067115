#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"
#include "core/hierarchy/condenseddistances.h"
#include "core/hierarchy/merges.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::hierarchy {

/// How far two clusters are apart, given the distances of their leaves: the mean of all pairs
/// (UPGMA) or the farthest pair.
enum class PairLinkage { Average, Complete };

/// Agglomerative clustering: the joins, each naming a leaf of either side, in an order in which
/// they can be made; numberedMerges() makes the tree of them. `weights` says how many equal leaves
/// each one stands for; empty: one. Nearest-neighbour chain (Benzécri 1982, Murtagh 1983), O(n²)
/// time, in place of `distances`; equal distances are joined in the order in which
/// scipy.cluster.hierarchy.linkage joins them. Throws Cancelled.
std::vector<LinkageMerge> joinPairs(CondensedDistances distances, PairLinkage linkage,
                                    std::span<const std::uint32_t> weights = {},
                                    const std::stop_token& stop = {},
                                    const ProgressCallback& progress = {});

/// Average linkage of a symmetric matrix of distances: one merge fewer than leaves, from the
/// lowest to the highest. Throws Cancelled.
std::vector<LinkageMerge> averageLinkage(const data::Matrix& distance, std::stop_token stop = {});

} // namespace core::hierarchy
