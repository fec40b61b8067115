#pragma once

#include "core/data/matrix.h"

#include <cstdint>
#include <limits>
#include <span>
#include <stop_token>
#include <vector>

namespace core::segment {

/// Finds the rows nearest to a point by Euclidean distance, exactly: a tree of boxes whose leaves
/// are scanned by vector loops (after Friedman, Bentley and Finkel 1977). Distances are in single
/// precision about the column means. Positions are places in the tree's own order, in which
/// neighbours stand close together.
class NearestRows {
public:
    struct Found {
        float squared = 0; ///< distance
        std::uint32_t position = 0;
        friend bool operator<(const Found& a, const Found& b)
        {
            return a.squared != b.squared ? a.squared < b.squared : a.position < b.position;
        }
    };
    static constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

    /// All rows of `points`, or those of `rows` only. Values must be finite.
    explicit NearestRows(const data::Matrix& points, std::span<const std::uint32_t> rows = {},
                         const std::stop_token& stop = {});

    std::size_t size() const { return m_rows.size(); }
    std::size_t dims() const { return m_dims; }
    /// Row of `points` at each position.
    std::span<const std::uint32_t> rows() const { return m_rows; }
    /// The point at a position, or any other row of the same columns, as nearest() takes it.
    void point(std::uint32_t position, std::span<float> out) const;
    void point(std::span<const double> row, std::span<float> out) const;

    /// The `count` nearest but `except`, nearest first; fewer when there are fewer. Of equals at
    /// the end of the list any may be left out, always the same ones. `found` is both answer and
    /// scratch: keep it between calls.
    void nearest(std::span<const float> point, std::size_t count, std::uint32_t except,
                 std::vector<Found>& found) const;

private:
    struct Node {
        std::uint32_t begin = 0, end = 0; ///< positions
        std::uint32_t right = 0;          ///< the left child follows its parent; 0: a leaf
    };
    std::uint32_t build(std::uint32_t begin, std::uint32_t end, std::vector<float>& values,
                        const std::stop_token& stop);
    float boxDistance(std::uint32_t node, const float* point) const;

    std::size_t m_dims = 0;
    std::vector<double> m_means;
    std::vector<std::uint32_t> m_rows;
    std::vector<Node> m_nodes;
    std::vector<float> m_boxes; ///< of each node: lowest values, then highest
    /// Leaf after leaf, in each column after column, padded to whole vectors with infinity.
    std::vector<float> m_leaves;
    std::vector<std::size_t> m_leafStarts; ///< of each node, in m_leaves
};

} // namespace core::segment
