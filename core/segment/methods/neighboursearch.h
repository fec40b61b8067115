#pragma once

#include "core/segment/methods/neighbourtree.h"
#include "core/segment/methods/parallelrounds.h"

#include <bit>
#include <vector>

namespace core::segment {

/// Searches of the points of one tile among all points of its tree; the points of a tile are near
/// each other and share the way through the tree. To be reused tile after tile, one per thread.
class TileSearch {
public:
    explicit TileSearch(const NeighbourTree& tree);

    /// squares[i] = squared distance from point i of the tile to its k-th nearest point, itself
    /// counted as the first, for the points whose bit is set in `wanted`. k is at most the number
    /// of rows.
    void kthSquares(std::size_t tile, std::uint32_t wanted, std::size_t k,
                    const std::stop_token& stop, double* squares);

    /// Calls body(i, place, square) for every point within the squared distance limits[i] of point
    /// i of the tile, in no order worth relying on; itself included.
    template <typename Body>
    void within(std::size_t tile, std::uint32_t wanted, const double* limits,
                const std::stop_token& stop, const Body& body)
    {
        start(tile, wanted);
        std::copy_n(limits, tileRows, m_limits);
        findFarthest();
        const auto& kernels = neighbourKernels();
        std::size_t polls = 0;
        m_tree.searchFrom(
            tile, [&](std::uint32_t node) { return m_tree.nearest(m_leaf, node) <= m_farthest; },
            [&](std::size_t other) {
                if (++polls % 1024 == 0)
                    throwIfStopped(stop);
                double squares[tileRows];
                for (std::uint32_t near = nearQueries(other); near != 0; near &= near - 1) {
                    const auto i = static_cast<std::size_t>(std::countr_zero(near));
                    std::uint32_t hits = kernels.squaredDistances(m_tree.tile(other), m_tree.dims(),
                                                                  query(i), m_limits[i], squares);
                    for (; hits != 0; hits &= hits - 1) {
                        const auto h = static_cast<std::size_t>(std::countr_zero(hits));
                        body(i, other * tileRows + h, squares[h]);
                    }
                }
            },
            [] { return false; });
    }

    /// All places of a tile that hold points.
    static std::uint32_t all(std::size_t size) { return size >= tileRows ? ~0U : (1U << size) - 1; }

private:
    void start(std::size_t tile, std::uint32_t wanted);
    void findFarthest();
    const double* query(std::size_t i) const { return m_queries.data() + i * m_tree.dims(); }
    /// Points of the tile that may have something to find in another one.
    std::uint32_t nearQueries(std::size_t other) const;

    const NeighbourTree& m_tree;
    std::size_t m_tile = 0;
    std::uint32_t m_leaf = 0;
    std::uint32_t m_wanted = 0;
    std::vector<double> m_queries; ///< the points of the tile row after row
    std::vector<double> m_heaps;
    double m_limits[tileRows]; ///< greatest squared distance still of interest
    double m_farthest = 0;     ///< greatest of those wanted
};

/// Squared distance from every point to its k-th nearest, by place. Throws Cancelled.
std::vector<double> kthSquares(const NeighbourTree& tree, std::size_t k,
                               const std::stop_token& stop, const ProgressPart& part);

/// Squared distance from a point of one's own to the k-th nearest of the tree.
double kthSquare(const NeighbourTree& tree, const double* query, std::size_t k);

} // namespace core::segment
