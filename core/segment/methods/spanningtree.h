#pragma once

#include "core/segment/methods/neighbourtree.h"
#include "core/segment/methods/parallelrounds.h"

#include <cstdint>
#include <vector>

namespace core::segment {

/// Two places of a tree and how far they are apart in mutual reachability.
struct ReachEdge {
    std::uint32_t first = 0, second = 0;
    double distance = 0;
};

/// A minimum spanning tree under the mutual reachability distance max(d(a, b), core(a), core(b))
/// (Campello, Moulavi and Sander 2013): rows − 1 edges in no particular order. `coreSquares` is the
/// squared core distance of every place. Borůvka's algorithm on the kd-tree (March, Ram and Gray
/// 2010) in memory proportional to the rows. Of equally short edges any may be taken; the clusters
/// at every distance are the same. Throws Cancelled.
std::vector<ReachEdge> spanningTree(const NeighbourTree& tree,
                                    const std::vector<double>& coreSquares,
                                    const std::stop_token& stop, const ProgressPart& part);

} // namespace core::segment
