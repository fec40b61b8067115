#pragma once

#include "core/hierarchy/merges.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace core::segment {

/// A tree of rows cut into segments.
struct DendrogramCut {
    /// One per row, 0 … k − 1, the largest segment first; of equally large ones that with the
    /// first row.
    std::vector<std::int32_t> labels;
    int k = 0;
    /// Any height in [low, high) gives these segments; `high` is infinite for one segment.
    double low = 0;
    double high = 0;
    /// The tree has several joins at the height of the cut: which of them count as made, and so
    /// the segments, depends on the order of the rows.
    bool isDecidedByTies = false;
};

/// The upper part of a tree, for drawing. Nodes 0 … leaves − 1 are its leaves from left to right
/// (each a row or a whole branch), then come the joins from the lowest to the highest; the last
/// node is the root.
struct DendrogramTop {
    struct Node {
        int left = -1, right = -1; ///< nodes; −1 at leaves
        int parent = -1;
        double height = 0;   ///< of a leaf: the highest join inside
        double position = 0; ///< leaves stand at 0, 1, …, joins midway between their two branches
        std::size_t rows = 0;
        int firstLeaf = 0, lastLeaf = 0;
    };
    std::vector<Node> nodes;
    int leaves = 0;
    std::vector<std::uint32_t> leafOfRow;
};

/// The joins of agglomerative clustering: immutable, cut again in O(rows).
class Dendrogram {
public:
    Dendrogram() = default;
    /// One merge fewer than rows, from the lowest to the highest, numbered as SciPy's linkage.
    explicit Dendrogram(std::vector<hierarchy::LinkageMerge> merges);

    std::size_t rows() const { return m_merges.size() + 1; }
    const std::vector<hierarchy::LinkageMerge>& merges() const { return m_merges; }
    /// Height of the last join; 0 for a single row.
    double height() const { return m_merges.empty() ? 0 : m_merges.back().height; }

    /// The last k − 1 joins undone. Where joins at the cut are equally high, SciPy's fcluster
    /// (maxclust) gives fewer segments; here the order of the joins decides and the cut says so.
    /// Equal rows are never parted: with fewer than k different rows there are fewer segments.
    /// Throws core::Error (InvalidOption) for k < 1.
    DendrogramCut cutInto(int k) const;
    /// Joins up to `height` stand, as SciPy's fcluster (distance).
    DendrogramCut cutAt(double height) const;
    /// How many segments cutAt() gives, without making them.
    int segmentsAt(double height) const;
    /// Most segments cutInto() can give: the number of different rows.
    int mostSegments() const;

    /// Heights that cut into k segments, low ≤ height < high.
    struct HeightRange {
        double low = 0;
        double high = 0;
    };
    /// Nothing where no height gives k segments.
    std::optional<HeightRange> heightRange(int k) const;

    /// The rows in an order in which no two branches cross: at each join the larger branch first,
    /// of equally large ones that with the first row.
    std::vector<std::uint32_t> leafOrder() const;
    /// The last joins, with at most `leaves` leaves in the order of leafOrder(); at least one.
    DendrogramTop top(int leaves) const;

private:
    struct Order;
    DendrogramCut cutAfter(std::size_t joins) const;
    bool isTieAfter(std::size_t joins) const;
    std::vector<std::uint32_t> firstRows() const;

    std::vector<hierarchy::LinkageMerge> m_merges;
};

} // namespace core::segment
