#pragma once

#include "core/hierarchy/merges.h"

#include <cstdint>
#include <vector>

namespace core::segment {

/// One cluster of the condensed tree. Densities are λ = 1 / distance.
struct CondensedCluster {
    std::int32_t parent = -1; ///< always a lower number; −1: the root, all rows
    std::size_t size = 0;     ///< rows when it came apart from its parent
    double birth = 0;         ///< λ at which it came apart
    double death = 0;         ///< greatest λ at which rows left it or it fell into others
    double stability = 0;     ///< Σ over its rows of (λ at which they left − birth)
};

/// The hierarchy of single linkage without the splits that only shed a few rows (Campello, Moulavi
/// and Sander 2013).
struct CondensedTree {
    std::vector<CondensedCluster> clusters;
    std::vector<std::int32_t> rowCluster; ///< the last cluster each row was part of
    std::vector<double> rowLambda;        ///< λ at which it left
};

/// Condenses numbered merges (heights are distances). As the paper demands, all merges of one
/// height are undone together, so the tree does not depend on the order of equal distances. Rows
/// that coincide part at the λ of the least distance above 0, not at an infinite one.
CondensedTree condense(const std::vector<hierarchy::LinkageMerge>& merges,
                       std::size_t minClusterSize);

/// The clusters with the greatest sum of stabilities of which none lies inside another (excess of
/// mass); never the root. One entry per cluster: whether it is chosen.
std::vector<std::uint8_t> mostStable(const CondensedTree& tree);

} // namespace core::segment
