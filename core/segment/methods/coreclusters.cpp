#include "core/segment/methods/coreclusters.h"

#include <algorithm>

namespace core::segment {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

} // namespace

CoreClusters::CoreClusters(const NeighbourTree& tree, std::span<const std::uint8_t> core,
                           double eps)
    : m_tree(tree), m_core(core), m_limit(eps * eps), m_sets(core.size()),
      m_firstCore(tree.nodes().size(), none), m_one(tree.nodes().size())
{
    describeNodes();
}

void CoreClusters::describeNodes()
{
    const auto& nodes = m_tree.nodes();
    for (std::size_t index = nodes.size(); index-- > 0;) {
        const auto node = static_cast<std::uint32_t>(index);
        if (!nodes[index].isLeaf()) {
            m_firstCore[index] =
                std::min(m_firstCore[m_tree.left(node)], m_firstCore[nodes[index].right]);
            continue;
        }
        for (std::size_t place = m_tree.firstPlace(node); place < m_tree.endPlace(node); ++place)
            if (m_core[place]) {
                m_firstCore[index] = static_cast<std::uint32_t>(place);
                break;
            }
    }
}

void CoreClusters::join(const std::stop_token& stop, const ProgressPart& part)
{
    const double middle = part.from + 0.2 * (part.to - part.from);
    parallelRounds(m_tree.tiles(), 16, stop, {part.progress, part.from, middle, part.stage},
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t tile = begin; tile < end; ++tile)
                           joinLeaf(m_tree.leaf(tile));
                   });
    joinLevels(stop, {part.progress, middle, part.to, part.stage});
}

void CoreClusters::joinLeaf(std::uint32_t node)
{
    if (m_firstCore[node] == none)
        return;
    if (m_tree.farthest(node, node) <= m_limit)
        joinAll({node, node});
    else
        joinPoints({node, node});
    settle(node);
}

/// Joins across the halves of every node, from the leaves up: the halves are finished by then, so
/// that a pair of nodes that are of one cluster each needs one near pair of points.
void CoreClusters::joinLevels(const std::stop_token& stop, const ProgressPart& part)
{
    const auto& nodes = m_tree.nodes();
    std::vector<std::vector<std::uint32_t>> levels;
    std::vector<std::uint8_t> depths(nodes.size());
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        if (index > 0)
            depths[index] = static_cast<std::uint8_t>(depths[nodes[index].parent] + 1);
        if (nodes[index].isLeaf())
            continue;
        levels.resize(std::max<std::size_t>(levels.size(), depths[index] + 1U));
        levels[depths[index]].push_back(static_cast<std::uint32_t>(index));
    }
    for (std::size_t level = levels.size(); level-- > 0;) {
        std::vector<Pair> pairs;
        for (const std::uint32_t node : levels[level])
            pairs.push_back({m_tree.left(node), nodes[node].right});
        // Few pairs are taken apart, so that all threads have work.
        for (int round = 0; round < 12 && pairs.size() < 256; ++round) {
            std::vector<Pair> parts;
            for (const Pair& pair : pairs) {
                switch (judge(pair)) {
                case Verdict::Done:
                    break;
                case Verdict::Points:
                    parts.push_back(pair);
                    break;
                case Verdict::SplitFirst:
                    parts.push_back({m_tree.left(pair.first), pair.second});
                    parts.push_back({nodes[pair.first].right, pair.second});
                    break;
                case Verdict::SplitSecond:
                    parts.push_back({pair.first, m_tree.left(pair.second)});
                    parts.push_back({pair.first, nodes[pair.second].right});
                    break;
                }
            }
            pairs = std::move(parts);
        }
        const double total = static_cast<double>(levels.size());
        const double step = (part.to - part.from) / total;
        const double from = part.from + step * (total - 1 - static_cast<double>(level));
        parallelRounds(pairs.size(), 4, stop, {part.progress, from, from + step, part.stage},
                       [&](std::size_t begin, std::size_t end) {
                           for (std::size_t i = begin; i < end; ++i)
                               connect(pairs[i], stop);
                       });
        for (const std::uint32_t node : levels[level])
            settle(node);
    }
}

/// What is left to do for a pair of nodes; joins them when their boxes decide.
CoreClusters::Verdict CoreClusters::judge(const Pair& pair)
{
    const auto [a, b] = pair;
    if (m_firstCore[a] == none || m_firstCore[b] == none || m_tree.nearest(a, b) > m_limit)
        return Verdict::Done;
    if (m_one[a] && m_one[b] && m_sets.find(m_firstCore[a]) == m_sets.find(m_firstCore[b]))
        return Verdict::Done;
    if (m_tree.farthest(a, b) <= m_limit) {
        joinAll(pair);
        return Verdict::Done;
    }
    const auto& nodes = m_tree.nodes();
    const auto tilesOf = [&](std::uint32_t node) {
        return nodes[node].endTile - nodes[node].firstTile;
    };
    if (nodes[a].isLeaf() && nodes[b].isLeaf())
        return Verdict::Points;
    return tilesOf(a) >= tilesOf(b) ? Verdict::SplitFirst : Verdict::SplitSecond;
}

void CoreClusters::connect(Pair start, const std::stop_token& stop)
{
    const auto& nodes = m_tree.nodes();
    std::vector<Pair> open{start};
    std::size_t polls = 0;
    while (!open.empty()) {
        if (++polls % 1024 == 0)
            throwIfStopped(stop);
        const Pair pair = open.back();
        open.pop_back();
        switch (judge(pair)) {
        case Verdict::Done:
            break;
        case Verdict::Points:
            joinPoints(pair);
            break;
        case Verdict::SplitFirst:
            open.push_back({nodes[pair.first].right, pair.second});
            open.push_back({m_tree.left(pair.first), pair.second});
            break;
        case Verdict::SplitSecond:
            open.push_back({pair.first, nodes[pair.second].right});
            open.push_back({pair.first, m_tree.left(pair.second)});
            break;
        }
    }
}

/// Every core point of one node is within eps of every one of the other.
void CoreClusters::joinAll(const Pair& pair)
{
    const std::uint32_t target = m_firstCore[pair.first];
    m_sets.join(target, m_firstCore[pair.second]);
    for (const std::uint32_t node : {pair.first, pair.second}) {
        if (m_one[node])
            continue;
        for (std::size_t place = m_tree.firstPlace(node); place < m_tree.endPlace(node); ++place)
            if (m_core[place])
                m_sets.join(target, static_cast<std::uint32_t>(place));
    }
}

void CoreClusters::joinPoints(const Pair& pair)
{
    const auto [a, b] = pair;
    const auto& kernels = neighbourKernels();
    const std::size_t dims = m_tree.dims();
    const double* own = m_tree.tile(m_tree.nodes()[a].firstTile);
    const double* other = m_tree.tile(m_tree.nodes()[b].firstTile);
    const std::size_t firstOwn = m_tree.firstPlace(a);
    const std::size_t firstOther = m_tree.firstPlace(b);
    thread_local std::vector<double> query;
    query.resize(dims);
    double limits[tileRows];
    std::fill(std::begin(limits), std::end(limits), m_limit);
    std::uint32_t near = kernels.boxWithin(own, dims, m_tree.box(b), limits);
    for (; near != 0; near &= near - 1) {
        const std::size_t place = firstOwn + static_cast<std::size_t>(std::countr_zero(near));
        if (place >= m_core.size() || !m_core[place])
            continue;
        const auto member = static_cast<std::uint32_t>(place);
        if (m_one[b] && m_sets.find(member) == m_sets.find(m_firstCore[b]))
            continue;
        for (std::size_t j = 0; j < dims; ++j)
            query[j] = own[j * tileRows + (place - firstOwn)];
        std::uint32_t hits = kernels.within(other, dims, query.data(), m_limit);
        if (hits != 0 && m_one[b]) {
            m_sets.join(member, m_firstCore[b]);
            if (m_one[a])
                return;
            continue;
        }
        for (; hits != 0; hits &= hits - 1)
            m_sets.join(member, static_cast<std::uint32_t>(
                                    firstOther + static_cast<std::size_t>(std::countr_zero(hits))));
    }
}

void CoreClusters::settle(std::uint32_t node)
{
    const auto& nodes = m_tree.nodes();
    if (m_firstCore[node] == none)
        return;
    if (nodes[node].isLeaf()) {
        const std::uint32_t root = m_sets.find(m_firstCore[node]);
        bool one = true;
        for (std::size_t place = m_tree.firstPlace(node); one && place < m_tree.endPlace(node);
             ++place)
            one = !m_core[place] || m_sets.find(static_cast<std::uint32_t>(place)) == root;
        m_one[node] = one;
        return;
    }
    const std::uint32_t left = m_tree.left(node);
    const std::uint32_t right = nodes[node].right;
    const bool hasLeft = m_firstCore[left] != none;
    const bool hasRight = m_firstCore[right] != none;
    m_one[node] = (!hasLeft || m_one[left]) && (!hasRight || m_one[right]) &&
                  (!hasLeft || !hasRight ||
                   m_sets.find(m_firstCore[left]) == m_sets.find(m_firstCore[right]));
}

/// The lowest label of a core point within eps of `query`, which stands in `tile`; −1: none.
std::int32_t CoreClusters::lowestLabel(const double* query, std::size_t tile,
                                       std::span<const std::int32_t> labelAt,
                                       std::span<const std::int32_t> lowestIn) const
{
    std::int32_t best = std::numeric_limits<std::int32_t>::max();
    const auto& kernels = neighbourKernels();
    m_tree.searchFrom(
        tile,
        [&](std::uint32_t node) {
            return lowestIn[node] < best && m_tree.nearest(node, query) <= m_limit;
        },
        [&](std::size_t other) {
            std::uint32_t hits = kernels.within(m_tree.tile(other), m_tree.dims(), query, m_limit);
            for (; hits != 0; hits &= hits - 1)
                best = std::min(
                    best,
                    labelAt[other * tileRows + static_cast<std::size_t>(std::countr_zero(hits))]);
        },
        [] { return false; });
    return best == std::numeric_limits<std::int32_t>::max() ? -1 : best;
}

std::vector<std::int32_t> CoreClusters::labels(const data::Matrix& points,
                                               const std::stop_token& stop,
                                               const ProgressPart& part)
{
    const std::size_t rows = m_tree.rows();
    std::vector<std::uint32_t> placeOf(rows);
    for (std::size_t place = 0; place < rows; ++place)
        placeOf[m_tree.row(place)] = static_cast<std::uint32_t>(place);
    std::vector<std::int32_t> ofSet(rows, -1);
    std::vector<std::int32_t> labelAt(rows, -1);
    m_count = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        if (!m_core[placeOf[row]])
            continue;
        std::int32_t& label = ofSet[m_sets.find(placeOf[row])];
        if (label < 0)
            label = m_count++;
        labelAt[placeOf[row]] = label;
    }

    const auto& nodes = m_tree.nodes();
    std::vector<std::int32_t> lowestIn(nodes.size(), std::numeric_limits<std::int32_t>::max());
    for (std::size_t index = nodes.size(); index-- > 0;) {
        const auto node = static_cast<std::uint32_t>(index);
        if (!nodes[index].isLeaf()) {
            lowestIn[index] = std::min(lowestIn[m_tree.left(node)], lowestIn[nodes[index].right]);
            continue;
        }
        for (std::size_t place = m_tree.firstPlace(node); place < m_tree.endPlace(node); ++place)
            if (m_core[place])
                lowestIn[index] = std::min(lowestIn[index], labelAt[place]);
    }
    std::vector<std::int32_t> result(rows, -1);
    parallelRounds(m_tree.tiles(), 64, stop, part, [&](std::size_t begin, std::size_t end) {
        for (std::size_t tile = begin; tile < end; ++tile)
            for (std::size_t i = 0; i < m_tree.tileSize(tile); ++i) {
                const std::size_t place = tile * tileRows + i;
                const std::uint32_t row = m_tree.row(place);
                result[row] = m_core[place]
                                  ? labelAt[place]
                                  : lowestLabel(points.row(row).data(), tile, labelAt, lowestIn);
            }
    });
    return result;
}

} // namespace core::segment
