#pragma once

#include "core/data/matrix.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace core::explore {

/// One join of two clusters. Numbers below the count of leaves are leaves; `leaves + i` is the
/// cluster made by merge i. Numbered as SciPy's linkage: `left` < `right`.
struct LinkageMerge {
    std::size_t left = 0;
    std::size_t right = 0;
    double height = 0;
    std::size_t size = 0; ///< leaves of both together
};

/// Average linkage (UPGMA) of a symmetric matrix of distances: one merge fewer than leaves, from
/// the lowest to the highest. Nearest-neighbour chain, O(n²); equal distances are joined in the
/// order in which scipy.cluster.hierarchy.linkage joins them.
std::vector<LinkageMerge> averageLinkage(const data::Matrix& distance, std::stop_token stop = {});

/// The leaves from left to right such that, among all flips of the tree, the distances between
/// neighbours add up to the least (Bar-Joseph, Gifford and Jaakkola 2001), O(n³). The direction is
/// the one that starts with the lower leaf.
std::vector<std::size_t> optimalLeafOrder(const std::vector<LinkageMerge>& merges,
                                          const data::Matrix& distance, std::stop_token stop = {});

} // namespace core::explore
