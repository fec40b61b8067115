#include "core/segment/methods/spanningtree.h"

#include "core/segment/methods/jointsets.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace core::segment {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

class Boruvka {
public:
    Boruvka(const NeighbourTree& tree, const std::vector<double>& coreSquares)
        : m_tree(tree), m_core(coreSquares), m_sets(tree.rows()), m_component(tree.rows()),
          m_nearest(tree.rows(), none), m_square(coreSquares), m_shortest(tree.rows()),
          m_nodeCore(tree.nodes().size()), m_nodeComponent(tree.nodes().size())
    {
        forNodes(
            m_nodeCore, [&](std::size_t place) { return m_core[place]; },
            [](double a, double b) { return std::min(a, b); });
    }

    std::vector<ReachEdge> edges(const std::stop_token& stop, const ProgressPart& part)
    {
        std::vector<ReachEdge> result;
        result.reserve(m_tree.rows() - 1);
        const double wanted = static_cast<double>(m_tree.rows() - 1);
        while (result.size() + 1 < m_tree.rows()) {
            const double done = static_cast<double>(result.size()) / wanted;
            // A round at least halves the components.
            const double next = 0.5 + done / 2;
            const double length = part.to - part.from;
            startRound();
            parallelRounds(
                m_tree.tiles(), 8, stop,
                {part.progress, part.from + length * done, part.from + length * next, part.stage},
                [&](std::size_t begin, std::size_t end) {
                    std::vector<double> queries(tileRows * m_tree.dims());
                    for (std::size_t tile = begin; tile < end; ++tile)
                        search(tile, queries, stop);
                });
            joinComponents(result);
        }
        return result;
    }

private:
    /// Fills one value per node from those of its places.
    template <typename T, typename OfPlace, typename Combine>
    void forNodes(std::vector<T>& values, const OfPlace& ofPlace, const Combine& combine)
    {
        const auto& nodes = m_tree.nodes();
        for (std::size_t index = nodes.size(); index-- > 0;) {
            const auto node = static_cast<std::uint32_t>(index);
            if (!nodes[index].isLeaf()) {
                values[index] = combine(values[m_tree.left(node)], values[nodes[index].right]);
                continue;
            }
            values[index] = ofPlace(m_tree.firstPlace(node));
            for (std::size_t place = m_tree.firstPlace(node) + 1; place < m_tree.endPlace(node);
                 ++place)
                values[index] = combine(values[index], ofPlace(place));
        }
    }

    void startRound()
    {
        const std::size_t rows = m_tree.rows();
        for (std::size_t place = 0; place < rows; ++place) {
            m_component[place] = m_sets.find(static_cast<std::uint32_t>(place));
            m_shortest[place] = infinity;
        }
        forNodes(
            m_nodeComponent, [&](std::size_t place) { return m_component[place]; },
            [](std::uint32_t a, std::uint32_t b) { return a == b ? a : none; });
        // What was nearest stays so while it is of another component.
        for (std::size_t place = 0; place < rows; ++place) {
            const std::uint32_t other = m_nearest[place];
            if (other == none)
                continue;
            if (m_component[other] == m_component[place]) {
                m_nearest[place] = none;
                continue;
            }
            double& shortest = m_shortest[m_component[place]];
            shortest = std::min(shortest, m_square[place]);
        }
    }

    double shortestOf(std::uint32_t component)
    {
        return std::atomic_ref<double>(m_shortest[component]).load(std::memory_order_relaxed);
    }

    void lowerShortest(std::uint32_t component, double square)
    {
        const std::atomic_ref<double> shortest(m_shortest[component]);
        double known = shortest.load(std::memory_order_relaxed);
        while (square < known &&
               !shortest.compare_exchange_weak(known, square, std::memory_order_relaxed)) {
        }
    }

    /// Finds for the points of a tile the nearest of other components, as far as one may be nearer
    /// than the component's shortest edge so far. m_square is then the distance found, or one
    /// below which there is none.
    void search(std::size_t tile, std::vector<double>& queries, const std::stop_token& stop)
    {
        const std::size_t first = tile * tileRows;
        const std::size_t size = m_tree.tileSize(tile);
        const std::size_t dims = m_tree.dims();
        const std::uint32_t leaf = m_tree.leaf(tile);
        double limits[tileRows] = {};
        double nearest[tileRows] = {}; ///< found, or the least that could have been
        std::uint32_t open = 0;
        double farthest = 0;
        double leastCore = infinity;
        const auto findFarthest = [&] {
            farthest = -1;
            for (std::size_t i = 0; i < size; ++i)
                if (open >> i & 1U)
                    farthest = std::max(farthest, limits[i]);
        };
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t place = first + i;
            const double shortest = shortestOf(m_component[place]);
            if (m_nearest[place] != none || m_square[place] >= shortest)
                continue;
            // Only what is shorter is of interest: very many rows may be exactly as near.
            limits[i] = std::nextafter(shortest, 0.0);
            nearest[i] = shortest;
            open |= 1U << i;
            leastCore = std::min(leastCore, m_core[place]);
        }
        if (open == 0)
            return;
        const std::uint32_t searched = open;
        findFarthest();
        m_tree.copyTile(tile, queries);

        const auto& kernels = neighbourKernels();
        const auto enter = [&](std::uint32_t node) {
            if (m_nodeComponent[node] != none && m_nodeComponent[node] == m_nodeComponent[leaf])
                return false;
            return m_nodeCore[node] <= farthest && m_tree.nearest(leaf, node) <= farthest;
        };
        std::size_t polls = 0;
        const auto visit = [&](std::size_t other) {
            if (++polls % 1024 == 0)
                throwIfStopped(stop);
            const std::uint32_t node = m_tree.leaf(other);
            std::uint32_t near =
                open & kernels.boxWithin(m_tree.tile(tile), dims, m_tree.box(node), limits);
            bool lower = false;
            for (; near != 0; near &= near - 1) {
                const auto i = static_cast<std::size_t>(std::countr_zero(near));
                const std::size_t place = first + i;
                if (m_nodeComponent[node] == m_component[place])
                    continue;
                double squares[tileRows];
                std::uint32_t hits = kernels.squaredDistances(
                    m_tree.tile(other), dims, queries.data() + i * dims, limits[i], squares);
                for (; hits != 0; hits &= hits - 1) {
                    const auto h = static_cast<std::size_t>(std::countr_zero(hits));
                    const std::size_t found = other * tileRows + h;
                    if (m_component[found] == m_component[place])
                        continue;
                    const double square = std::max({squares[h], m_core[found], m_core[place]});
                    if (square <= limits[i]) {
                        limits[i] = std::nextafter(square, 0.0);
                        nearest[i] = square;
                        m_nearest[place] = static_cast<std::uint32_t>(found);
                        lower = true;
                    }
                }
                // Nothing can be nearer than what was the least before.
                if (limits[i] < m_square[place] || nearest[i] == 0)
                    open &= ~(1U << i);
            }
            if (lower)
                findFarthest();
        };
        m_tree.searchFrom(tile, enter, visit, [&] { return open == 0; });
        for (std::uint32_t left = searched; left != 0; left &= left - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(left));
            m_square[first + i] = std::max(m_square[first + i], nearest[i]);
            if (m_nearest[first + i] != none)
                lowerShortest(m_component[first + i], nearest[i]);
        }
    }

    void joinComponents(std::vector<ReachEdge>& result)
    {
        const std::size_t rows = m_tree.rows();
        // The place of each component whose edge is taken.
        std::vector<std::uint32_t> chosen(rows, none);
        for (std::size_t place = 0; place < rows; ++place) {
            if (m_nearest[place] == none)
                continue;
            std::uint32_t& best = chosen[m_component[place]];
            if (best == none || m_square[place] < m_square[best])
                best = static_cast<std::uint32_t>(place);
        }
        // Edges of equal length may close a ring; whichever of them is left out, the rest is part
        // of a minimum spanning tree.
        for (const std::uint32_t place : chosen)
            if (place != none && m_sets.join(place, m_nearest[place]))
                result.push_back({place, m_nearest[place], std::sqrt(m_square[place])});
    }

    const NeighbourTree& m_tree;
    const std::vector<double>& m_core;
    JointSets m_sets;
    std::vector<std::uint32_t> m_component;     ///< by place, in this round
    std::vector<std::uint32_t> m_nearest;       ///< by place, of another component; none: not known
    std::vector<double> m_square;               ///< squared distance to it, or a lower bound
    std::vector<double> m_shortest;             ///< by component, squared
    std::vector<double> m_nodeCore;             ///< least squared core distance inside
    std::vector<std::uint32_t> m_nodeComponent; ///< none: several
};

} // namespace

std::vector<ReachEdge> spanningTree(const NeighbourTree& tree,
                                    const std::vector<double>& coreSquares,
                                    const std::stop_token& stop, const ProgressPart& part)
{
    return Boruvka(tree, coreSquares).edges(stop, part);
}

} // namespace core::segment
