#pragma once

#include "core/segment/methods/jointsets.h"
#include "core/segment/methods/neighbourtree.h"
#include "core/segment/methods/parallelrounds.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::segment {

/// The second half of DBSCAN: joins core points within eps of each other, then gives the other rows
/// theirs. Whole nodes of the tree are joined at once wherever their boxes allow it, and nodes that
/// are of one cluster already are not looked at again, so dense data cost little.
class CoreClusters {
public:
    /// `tree` holds core points only (keepOnly); `core` has one entry per place.
    CoreClusters(const NeighbourTree& tree, std::span<const std::uint8_t> core, double eps);

    void join(const std::stop_token& stop, const ProgressPart& part);

    /// One label per row: clusters in the order of their first core row, −1 noise; after join().
    std::vector<std::int32_t> labels(const data::Matrix& points, const std::stop_token& stop,
                                     const ProgressPart& part);
    int count() const { return m_count; }

private:
    struct Pair {
        std::uint32_t first, second;
    };
    enum class Verdict { Done, Points, SplitFirst, SplitSecond };

    void describeNodes();
    void joinLeaf(std::uint32_t node);
    void joinLevels(const std::stop_token& stop, const ProgressPart& part);
    void connect(Pair start, const std::stop_token& stop);
    Verdict judge(const Pair& pair);
    void joinAll(const Pair& pair);
    void joinPoints(const Pair& pair);
    void settle(std::uint32_t node);
    std::int32_t lowestLabel(const double* query, std::size_t tile,
                             std::span<const std::int32_t> labelAt,
                             std::span<const std::int32_t> lowestIn) const;

    const NeighbourTree& m_tree;
    std::span<const std::uint8_t> m_core;
    double m_limit;
    JointSets m_sets; ///< of places
    /// Per node: its first core place (none: no core points), and whether all its core points are
    /// known to be of one set.
    std::vector<std::uint32_t> m_firstCore;
    std::vector<std::uint8_t> m_one;
    int m_count = 0;
};

} // namespace core::segment
