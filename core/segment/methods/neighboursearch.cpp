#include "core/segment/methods/neighboursearch.h"

#include "core/segment/methods/parallelrounds.h"

#include <algorithm>
#include <cmath>

namespace core::segment {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Puts `square` into the heap of the k least ones, of which `count` are there.
void keepLeast(double* heap, std::size_t& count, std::size_t k, double square)
{
    if (count < k) {
        heap[count++] = square;
        std::push_heap(heap, heap + count);
        return;
    }
    if (square >= heap[0])
        return;
    // Sinks from the top, which it replaces.
    std::size_t at = 0;
    for (;;) {
        std::size_t child = 2 * at + 1;
        if (child >= k)
            break;
        if (child + 1 < k && heap[child + 1] > heap[child])
            ++child;
        if (heap[child] <= square)
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = square;
}

} // namespace

TileSearch::TileSearch(const NeighbourTree& tree) : m_tree(tree), m_queries(tileRows * tree.dims())
{
}

void TileSearch::start(std::size_t tile, std::uint32_t wanted)
{
    m_tile = tile;
    m_leaf = m_tree.leaf(tile);
    m_wanted = wanted;
    m_tree.copyTile(tile, m_queries);
}

void TileSearch::findFarthest()
{
    m_farthest = -1;
    for (std::size_t i = 0; i < tileRows; ++i)
        if (m_wanted >> i & 1U)
            m_farthest = std::max(m_farthest, m_limits[i]);
}

std::uint32_t TileSearch::nearQueries(std::size_t other) const
{
    return m_wanted & neighbourKernels().boxWithin(m_tree.tile(m_tile), m_tree.dims(),
                                                   m_tree.box(m_tree.leaf(other)), m_limits);
}

void TileSearch::kthSquares(std::size_t tile, std::uint32_t wanted, std::size_t k,
                            const std::stop_token& stop, double* squares)
{
    start(tile, wanted);
    m_heaps.resize(tileRows * k);
    std::size_t counts[tileRows] = {};
    std::fill(std::begin(m_limits), std::end(m_limits), infinity);
    findFarthest();
    const auto& kernels = neighbourKernels();
    std::size_t polls = 0;
    m_tree.searchFrom(
        tile, [&](std::uint32_t node) { return m_tree.nearest(m_leaf, node) <= m_farthest; },
        [&](std::size_t other) {
            if (++polls % 256 == 0)
                throwIfStopped(stop);
            double found[tileRows];
            bool lower = false;
            for (std::uint32_t near = nearQueries(other); near != 0; near &= near - 1) {
                const auto i = static_cast<std::size_t>(std::countr_zero(near));
                std::uint32_t hits = kernels.squaredDistances(m_tree.tile(other), m_tree.dims(),
                                                              query(i), m_limits[i], found);
                if (hits == 0)
                    continue;
                double* heap = m_heaps.data() + i * k;
                for (; hits != 0; hits &= hits - 1)
                    keepLeast(heap, counts[i], k, found[std::countr_zero(hits)]);
                if (counts[i] < k)
                    continue;
                // What is as far as the farthest of the k changes nothing; very many rows may be.
                m_limits[i] = std::nextafter(heap[0], 0.0);
                lower = true;
                if (heap[0] == 0)
                    m_wanted &= ~(1U << i);
            }
            if (lower)
                findFarthest();
        },
        [] { return false; });
    for (std::size_t i = 0; i < tileRows; ++i)
        if (wanted >> i & 1U)
            squares[i] = m_heaps[i * k];
}

std::vector<double> kthSquares(const NeighbourTree& tree, std::size_t k,
                               const std::stop_token& stop, const ProgressPart& part)
{
    std::vector<double> squares(tree.tiles() * tileRows);
    parallelRounds(tree.tiles(), 8, stop, part, [&](std::size_t begin, std::size_t end) {
        TileSearch search(tree);
        for (std::size_t tile = begin; tile < end; ++tile) {
            throwIfStopped(stop);
            search.kthSquares(tile, TileSearch::all(tree.tileSize(tile)), k, stop,
                              squares.data() + tile * tileRows);
        }
    });
    squares.resize(tree.rows());
    return squares;
}

double kthSquare(const NeighbourTree& tree, const double* query, std::size_t k)
{
    std::vector<double> heap(k);
    std::size_t count = 0;
    double limit = infinity;
    const auto& kernels = neighbourKernels();
    double found[tileRows];
    tree.descendNearest(
        query, [&](std::uint32_t node) { return tree.nearest(node, query) < limit; },
        [&](std::size_t tile) {
            std::uint32_t hits =
                kernels.squaredDistances(tree.tile(tile), tree.dims(), query, limit, found);
            for (; hits != 0; hits &= hits - 1)
                keepLeast(heap.data(), count, k, found[std::countr_zero(hits)]);
            if (count == k)
                limit = heap[0];
        });
    return heap[0];
}

} // namespace core::segment
