#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"
#include "core/hierarchy/condenseddistances.h"
#include "core/hierarchy/merges.h"

#include <stop_token>
#include <vector>

namespace core::hierarchy {

/// How far two clusters are apart, given the distances of their leaves: the mean of all pairs
/// (UPGMA) or the farthest pair.
enum class PairLinkage { Average, Complete };

/// Agglomerative clustering: one merge fewer than leaves, from the lowest to the highest.
/// Nearest-neighbour chain (Benzécri 1982, Murtagh 1983), O(n²) time, in place of `distances`;
/// equal distances are joined in the order in which scipy.cluster.hierarchy.linkage joins them.
/// Throws Cancelled.
std::vector<LinkageMerge> linkPairs(CondensedDistances distances, PairLinkage linkage,
                                    std::stop_token stop = {},
                                    const ProgressCallback& progress = {});

/// The same for average linkage of a symmetric matrix.
std::vector<LinkageMerge> averageLinkage(const data::Matrix& distance, std::stop_token stop = {});

} // namespace core::hierarchy
