#pragma once

#include "core/data/matrix.h"
#include "core/segment/methods/neighbourkernels.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <span>
#include <stop_token>
#include <vector>

namespace core::segment {

/// A kd-tree over the rows of a matrix. The points stand in tiles of tileRows neighbours each,
/// column after column; all but the last are full. Places count through the tiles: place p is
/// point p % tileRows of tile p / tileRows. Node 0 is the root, the left child of a node follows
/// it, so children have higher numbers than their parents. Memory is about that of the points.
class NeighbourTree {
public:
    struct Node {
        std::uint32_t firstTile = 0, endTile = 0;
        std::uint32_t parent = 0;
        std::uint32_t right = 0; ///< 0: a leaf of one tile
        bool isLeaf() const { return right == 0; }
    };

    /// Throws core::Error (InvalidOption for no columns or values that are not finite,
    /// NotEnoughRows without rows, TooLarge beyond 2³¹ rows, OutOfMemory) and Cancelled.
    NeighbourTree(const data::Matrix& points, const std::stop_token& stop);

    std::size_t rows() const { return m_order.size(); }
    std::size_t dims() const { return m_dims; }
    std::size_t tiles() const { return m_leaves.size(); }
    const std::vector<Node>& nodes() const { return m_nodes; }
    /// The leaf node of a tile.
    std::uint32_t leaf(std::size_t tile) const { return m_leaves[tile]; }
    std::uint32_t left(std::uint32_t node) const { return node + 1; }

    /// Row of the matrix at a place.
    std::uint32_t row(std::size_t place) const { return m_order[place]; }
    std::size_t tileSize(std::size_t tile) const
    {
        return std::min(tileRows, rows() - tile * tileRows);
    }
    std::size_t firstPlace(std::uint32_t node) const { return m_nodes[node].firstTile * tileRows; }
    std::size_t endPlace(std::uint32_t node) const
    {
        return std::min(rows(), m_nodes[node].endTile * tileRows);
    }
    const double* tile(std::size_t index) const
    {
        return m_values.data() + index * tileRows * m_dims;
    }
    /// The points of a tile row after row: tileRows × dims values.
    void copyTile(std::size_t index, std::span<double> out) const;

    /// The lowest values of the points of a node, then their highest ones.
    const double* box(std::uint32_t node) const { return lower(node); }
    /// Bounds of squared distances between the points of nodes, and of a node and a point. They
    /// are summed and rounded like the distances themselves, so they hold to the last bit.
    double nearest(std::uint32_t node, const double* query) const;
    double nearest(std::uint32_t a, std::uint32_t b) const;
    double farthest(std::uint32_t a, std::uint32_t b) const;

    /// Takes points out of all later searches; their places stay. `kept` has one entry per place.
    void keepOnly(std::span<const std::uint8_t> kept);

    /// Calls enter(node) from the tile's own leaf outwards, nearest relatives first: a subtree is
    /// descended where it returns true; visit(tile) for the leaves entered.
    /// Ends early when finished() is true.
    template <typename Enter, typename Visit, typename Finished>
    void searchFrom(std::size_t tile, const Enter& enter, const Visit& visit,
                    const Finished& finished) const
    {
        std::uint32_t node = leaf(tile);
        if (enter(node))
            visit(tile);
        while (node != 0 && !finished()) {
            const std::uint32_t parent = m_nodes[node].parent;
            const std::uint32_t sibling =
                node == left(parent) ? m_nodes[parent].right : left(parent);
            descend(sibling, enter, visit, finished);
            node = parent;
        }
    }

    /// The same from `top` downwards.
    template <typename Enter, typename Visit, typename Finished>
    void descend(std::uint32_t top, const Enter& enter, const Visit& visit,
                 const Finished& finished) const
    {
        std::uint32_t stack[64];
        std::size_t depth = 0;
        stack[depth++] = top;
        while (depth > 0 && !finished()) {
            const std::uint32_t node = stack[--depth];
            if (!enter(node))
                continue;
            if (m_nodes[node].isLeaf()) {
                visit(m_nodes[node].firstTile);
                continue;
            }
            stack[depth++] = m_nodes[node].right;
            stack[depth++] = left(node);
        }
    }

    /// The same from the root, the child nearer to `query` first.
    template <typename Enter, typename Visit>
    void descendNearest(const double* query, const Enter& enter, const Visit& visit) const
    {
        std::uint32_t stack[64];
        std::size_t depth = 0;
        stack[depth++] = 0;
        while (depth > 0) {
            const std::uint32_t node = stack[--depth];
            if (!enter(node))
                continue;
            if (m_nodes[node].isLeaf()) {
                visit(m_nodes[node].firstTile);
                continue;
            }
            const std::uint32_t right = m_nodes[node].right;
            const bool leftFirst = nearest(left(node), query) <= nearest(right, query);
            stack[depth++] = leftFirst ? right : left(node);
            stack[depth++] = leftFirst ? left(node) : right;
        }
    }

private:
    void build(const data::Matrix& points, const std::stop_token& stop);
    void fillTiles(const data::Matrix& points);
    void boundLeaf(std::uint32_t node);
    void boundParents();
    double* lower(std::uint32_t node) { return m_bounds.data() + node * 2 * m_dims; }
    const double* lower(std::uint32_t node) const { return m_bounds.data() + node * 2 * m_dims; }
    const double* upper(std::uint32_t node) const { return lower(node) + m_dims; }

    std::size_t m_dims = 0;
    std::vector<std::uint32_t> m_order;
    std::vector<double> m_values;
    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_leaves;
    std::vector<double> m_bounds; ///< per node the lowest values, then the highest
};

/// Whether new rows can be looked up among the known ones. Throws core::Error (InvalidOption for
/// other columns and values that are not finite).
void requireSameFeatures(const data::Matrix& rows, const data::Matrix& known);

} // namespace core::segment
