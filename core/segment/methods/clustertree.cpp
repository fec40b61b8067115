#include "core/segment/methods/clustertree.h"

#include <algorithm>
#include <array>
#include <numeric>

// The loader takes the one that suits the processor; sanitizers cannot follow that choice.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12 &&           \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TESSERA_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define TESSERA_CLONES
#endif

// All functions that return vectors are inlined: their calling convention does not matter.
#pragma GCC diagnostic ignored "-Wpsabi"

namespace core::segment {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr std::size_t fanOut = 8;
constexpr std::size_t leafPlaces = 16;
// Many columns are summed so many at a time: often the first ones settle it.
constexpr std::size_t dimsBetweenChecks = 8;
// What rounding may add to a lower bound of a cost.
constexpr double slack = 1 + 1e-12;

constexpr std::size_t width = 4;
using Vector = double __attribute__((vector_size(width * sizeof(double))));
using LooseVector __attribute__((aligned(8), may_alias)) = Vector;
constexpr std::size_t boxVectors = fanOut / width;
constexpr std::size_t leafVectors = leafPlaces / width;

inline __attribute__((always_inline)) Vector load(const double* values)
{
    return *reinterpret_cast<const LooseVector*>(values);
}

inline __attribute__((always_inline)) void store(double* values, const Vector& vector)
{
    *reinterpret_cast<LooseVector*>(values) = vector;
}

} // namespace

/// costs[child] = the least that a cluster inside the child's box could cost to join.
TESSERA_CLONES
void boxCosts(const double* box, std::size_t dims, const double* mean, double size, double* costs)
{
    Vector squared[boxVectors] = {};
    for (std::size_t j = 0; j < dims; ++j, box += 2 * fanOut) {
        const Vector x = Vector{} + mean[j];
#pragma GCC unroll 2
        for (std::size_t v = 0; v < boxVectors; ++v) {
            const Vector below = load(box + v * width) - x;
            const Vector above = x - load(box + fanOut + v * width);
            Vector outside = below > above ? below : above;
            outside = outside > Vector{} ? outside : Vector{};
            squared[v] += outside * outside;
        }
    }
#pragma GCC unroll 2
    for (std::size_t v = 0; v < boxVectors; ++v) {
        const Vector least = load(box + v * width);
        store(costs + v * width, (2 * size) * least / (size + least) * squared[v]);
    }
}

/// Whether a cluster of the leaf may cost no more than `limit`; then `costs` are those of all its
/// places. The cost of joining a and b is to the last bit that of joining b and a.
TESSERA_CLONES
bool leafCosts(const double* means, const double* sizes, std::size_t dims, const double* mean,
               double size, double limit, double* costs)
{
    Vector squared[leafVectors] = {};
    const double twice = 2 * size;
    for (std::size_t begin = 0; begin < dims; begin += dimsBetweenChecks) {
        const std::size_t end = begin + dimsBetweenChecks < dims ? begin + dimsBetweenChecks : dims;
        for (std::size_t j = begin; j < end; ++j, means += leafPlaces) {
            const Vector x = Vector{} + mean[j];
#pragma GCC unroll 4
            for (std::size_t v = 0; v < leafVectors; ++v) {
                const Vector difference = load(means + v * width) - x;
                squared[v] += difference * difference;
            }
        }
        auto isNear = Vector{} > Vector{};
#pragma GCC unroll 4
        for (std::size_t v = 0; v < leafVectors; ++v) {
            const Vector others = load(sizes + v * width);
            isNear |= squared[v] * (twice * others) <= limit * (others + size);
        }
        bool any = false;
        for (std::size_t lane = 0; lane < width; ++lane)
            any = any || isNear[lane] != 0;
        if (!any)
            return false;
    }
#pragma GCC unroll 4
    for (std::size_t v = 0; v < leafVectors; ++v) {
        const Vector others = load(sizes + v * width);
        store(costs + v * width, 2 * (others * size) / (others + size) * squared[v]);
    }
    return true;
}

/// Puts the clusters in leaves: splits them across the widest extent, down to one leaf each.
struct ClusterTree::Build {
    ClusterTree& tree;
    std::span<const double> means;
    std::vector<std::uint32_t> order;

    double value(std::uint32_t cluster, std::size_t dim) const
    {
        return means[cluster * tree.m_dims + dim];
    }

    std::size_t widestDim(std::size_t begin, std::size_t end) const
    {
        std::size_t widest = 0;
        double most = -1;
        for (std::size_t j = 0; j < tree.m_dims; ++j) {
            double low = infinite;
            double high = -infinite;
            for (std::size_t i = begin; i < end; ++i) {
                low = std::min(low, value(order[i], j));
                high = std::max(high, value(order[i], j));
            }
            if (high - low > most) {
                most = high - low;
                widest = j;
            }
        }
        return widest;
    }

    /// Cuts [begin, end) into up to `parts` runs of whole leaves, side by side; adds their ends.
    void split(std::size_t begin, std::size_t end, std::size_t parts,
               std::vector<std::size_t>& ends)
    {
        const std::size_t leaves = (end - begin + leafPlaces - 1) / leafPlaces;
        if (parts == 1 || leaves == 1) {
            ends.push_back(end);
            return;
        }
        const std::size_t middle = begin + (leaves + 1) / 2 * leafPlaces;
        const std::size_t dim = widestDim(begin, end);
        std::nth_element(order.begin() + static_cast<std::ptrdiff_t>(begin),
                         order.begin() + static_cast<std::ptrdiff_t>(middle),
                         order.begin() + static_cast<std::ptrdiff_t>(end),
                         [&](std::uint32_t a, std::uint32_t b) {
                             const double x = value(a, dim);
                             const double y = value(b, dim);
                             return x < y || (x == y && a < b);
                         });
        split(begin, middle, parts / 2, ends);
        split(middle, end, parts / 2, ends);
    }
};

ClusterTree::ClusterTree(std::size_t dims, std::span<const double> means,
                         std::span<const double> sizes, std::span<const std::uint32_t> numbers)
    : m_dims(dims), m_boxStride((2 * dims + 1) * fanOut), m_places(sizes.size())
{
    Build build{*this, means, std::vector<std::uint32_t>(sizes.size())};
    std::iota(build.order.begin(), build.order.end(), 0U);
    const std::size_t leaves = (sizes.size() + leafPlaces - 1) / leafPlaces;
    m_leafNodes.resize(leaves);
    // Ranges of clusters that still need a node, in the order of their nodes.
    struct Range {
        std::size_t begin, end;
    };
    std::vector<Range> ranges{{0, sizes.size()}};
    m_nodes.emplace_back();
    std::vector<std::size_t> ends;
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        const Range range = ranges[n];
        ends.clear();
        build.split(range.begin, range.end, fanOut, ends);
        const std::size_t largest = ends.front() - range.begin; // the first part is the largest
        Node& node = m_nodes[n];
        node.children = static_cast<std::uint32_t>(ends.size());
        node.hasLeaves = largest <= leafPlaces;
        if (node.hasLeaves) {
            node.firstChild = static_cast<std::uint32_t>(range.begin / leafPlaces);
            for (std::size_t i = 0; i < ends.size(); ++i)
                m_leafNodes[node.firstChild + i] = static_cast<std::uint32_t>(n);
            continue;
        }
        node.firstChild = static_cast<std::uint32_t>(m_nodes.size());
        std::size_t begin = range.begin;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            ranges.push_back({begin, ends[i]});
            begin = ends[i];
            Node child;
            child.parent = static_cast<std::uint32_t>(n);
            child.placeInParent = static_cast<std::uint32_t>(i);
            m_nodes.push_back(child);
        }
    }
    m_boxes.resize(m_nodes.size() * m_boxStride);
    for (std::uint32_t n = 0; n < m_nodes.size(); ++n)
        for (std::size_t j = 0; j < dims; ++j)
            std::fill_n(box(n) + (2 * j) * fanOut, fanOut, infinite);
    m_means.assign(leaves * leafPlaces * dims, infinite);
    m_sizes.assign(leaves * leafPlaces, 1);
    m_numbers.resize(leaves * leafPlaces);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const std::uint32_t cluster = build.order[i];
        for (std::size_t j = 0; j < dims; ++j)
            m_means[(i / leafPlaces * dims + j) * leafPlaces + i % leafPlaces] =
                means[cluster * dims + j];
        m_sizes[i] = sizes[cluster];
        m_numbers[i] = numbers[cluster];
        m_places[cluster] = static_cast<std::uint32_t>(i);
    }
    for (std::uint32_t leaf = 0; leaf < leaves; ++leaf)
        refreshLeaf(leaf);
    for (std::size_t n = m_nodes.size(); n > 1; --n)
        refreshNode(static_cast<std::uint32_t>(n - 1));
}

/// Box and least size of a leaf from its clusters.
void ClusterTree::refreshLeaf(std::uint32_t leaf)
{
    const std::uint32_t node = m_leafNodes[leaf];
    const std::size_t child = leaf - m_nodes[node].firstChild;
    const double* means = m_means.data() + leaf * m_dims * leafPlaces;
    double* target = box(node) + child;
    for (std::size_t j = 0; j < m_dims; ++j, means += leafPlaces) {
        double low = infinite;
        double high = -infinite;
        for (std::size_t i = 0; i < leafPlaces; ++i) {
            low = std::min(low, means[i]);
            high = std::max(high, means[i] < infinite ? means[i] : -infinite);
        }
        target[(2 * j) * fanOut] = low;
        target[(2 * j + 1) * fanOut] = high;
    }
    double least = infinite;
    const double* first = m_means.data() + leaf * m_dims * leafPlaces;
    for (std::size_t i = 0; i < leafPlaces; ++i)
        if (first[i] < infinite)
            least = std::min(least, m_sizes[leaf * leafPlaces + i]);
    target[2 * m_dims * fanOut] = least < infinite ? least : 1;
}

/// Box and least size of a node, kept in its parent, from those of its children.
void ClusterTree::refreshNode(std::uint32_t node)
{
    const Node& self = m_nodes[node];
    const double* own = box(node);
    double* target = box(self.parent) + self.placeInParent;
    for (std::size_t j = 0; j < m_dims; ++j) {
        const double* low = own + (2 * j) * fanOut;
        const double* high = low + fanOut;
        target[(2 * j) * fanOut] = *std::min_element(low, low + self.children);
        target[(2 * j + 1) * fanOut] = *std::max_element(high, high + self.children);
    }
    const double* least = own + 2 * m_dims * fanOut;
    target[2 * m_dims * fanOut] = *std::min_element(least, least + self.children);
}

void ClusterTree::copyMean(std::uint32_t place, std::span<double> mean) const
{
    const double* means =
        m_means.data() + place / leafPlaces * m_dims * leafPlaces + place % leafPlaces;
    for (std::size_t j = 0; j < m_dims; ++j)
        mean[j] = means[j * leafPlaces];
}

std::uint32_t ClusterTree::join(std::uint32_t a, std::uint32_t b, std::uint32_t number)
{
    // The mean stays nearer to the larger one, so the cluster stands where that stood.
    const std::uint32_t to = m_sizes[b] > m_sizes[a] ? b : a;
    const std::uint32_t from = to == a ? b : a;
    double* target = m_means.data() + to / leafPlaces * m_dims * leafPlaces + to % leafPlaces;
    double* source = m_means.data() + from / leafPlaces * m_dims * leafPlaces + from % leafPlaces;
    const double both = m_sizes[a] + m_sizes[b];
    for (std::size_t j = 0; j < m_dims; ++j) {
        target[j * leafPlaces] =
            (m_sizes[to] * target[j * leafPlaces] + m_sizes[from] * source[j * leafPlaces]) / both;
        source[j * leafPlaces] = infinite;
    }
    m_sizes[to] = both;
    m_sizes[from] = 1;
    m_numbers[to] = number;
    for (const std::uint32_t place : {from, to}) {
        const auto leaf = static_cast<std::uint32_t>(place / leafPlaces);
        refreshLeaf(leaf);
        for (std::uint32_t node = m_leafNodes[leaf]; node != 0; node = m_nodes[node].parent)
            refreshNode(node);
    }
    return to;
}

void ClusterTree::scanLeaf(std::uint32_t leaf, const double* mean, double size,
                           std::uint32_t number, Partner& best) const
{
    alignas(64) std::array<double, leafPlaces> costs;
    if (!leafCosts(m_means.data() + leaf * m_dims * leafPlaces, m_sizes.data() + leaf * leafPlaces,
                   m_dims, mean, size, best.cost * slack, costs.data()))
        return;
    const std::uint32_t* numbers = m_numbers.data() + leaf * leafPlaces;
    for (std::size_t i = 0; i < leafPlaces; ++i) {
        if (costs[i] > best.cost || costs[i] == infinite || numbers[i] == number)
            continue;
        if (costs[i] < best.cost || numbers[i] < best.number)
            best = {costs[i], numbers[i]};
    }
}

ClusterTree::Partner ClusterTree::cheapestPartner(std::uint32_t place, std::uint32_t hint) const
{
    thread_local std::vector<double> mean;
    mean.resize(m_dims);
    copyMean(place, mean);
    const double size = m_sizes[place];
    const std::uint32_t number = m_numbers[place];
    Partner best;
    const auto hintLeaf = static_cast<std::uint32_t>(hint / leafPlaces);
    scanLeaf(hintLeaf, mean.data(), size, number, best);

    struct Open {
        double cost;
        std::uint32_t node;
    };
    thread_local std::vector<Open> open;
    open.clear();
    open.push_back({0, 0});
    alignas(64) std::array<double, fanOut> costs;
    std::array<Open, fanOut> near;
    while (!open.empty()) {
        const Open next = open.back();
        open.pop_back();
        if (next.cost > best.cost * slack)
            continue;
        const Node& node = m_nodes[next.node];
        boxCosts(box(next.node), m_dims, mean.data(), size, costs.data());
        std::size_t count = 0;
        for (std::uint32_t child = 0; child < node.children; ++child) {
            if (!(costs[child] <= best.cost * slack))
                continue;
            // Nearest last.
            std::size_t at = count++;
            for (; at > 0 && near[at - 1].cost < costs[child]; --at)
                near[at] = near[at - 1];
            near[at] = {costs[child], node.firstChild + child};
        }
        if (!node.hasLeaves) {
            open.insert(open.end(), near.begin(), near.begin() + static_cast<long>(count));
            continue;
        }
        for (std::size_t i = count; i > 0; --i) {
            if (near[i - 1].node != hintLeaf && near[i - 1].cost <= best.cost * slack)
                scanLeaf(near[i - 1].node, mean.data(), size, number, best);
        }
    }
    return best;
}

} // namespace core::segment
