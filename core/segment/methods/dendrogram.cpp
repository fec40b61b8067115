#include "core/segment/methods/dendrogram.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>
#include <utility>

namespace core::segment {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
// Heights that are equal on paper come out a few roundings apart.
constexpr double rounding = 1e-12;

} // namespace

Dendrogram::Dendrogram(std::vector<hierarchy::LinkageMerge> merges) : m_merges(std::move(merges)) {}

/// The lowest row in each node, rows first.
std::vector<std::uint32_t> Dendrogram::firstRows() const
{
    std::vector<std::uint32_t> first(rows() + m_merges.size());
    std::iota(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(rows()), 0U);
    for (std::size_t i = 0; i < m_merges.size(); ++i)
        first[rows() + i] = std::min(first[m_merges[i].left], first[m_merges[i].right]);
    return first;
}

/// Whether the joins number `joins` and the one before are equally high.
bool Dendrogram::isTieAfter(std::size_t joins) const
{
    if (joins == 0 || joins >= m_merges.size())
        return false;
    const double low = m_merges[joins - 1].height;
    const double high = m_merges[joins].height;
    return high - low <= rounding * high;
}

int Dendrogram::mostSegments() const
{
    const auto apart = std::upper_bound(
        m_merges.begin(), m_merges.end(), 0.0,
        [](double height, const hierarchy::LinkageMerge& merge) { return height < merge.height; });
    return static_cast<int>(m_merges.end() - apart) + 1;
}

DendrogramCut Dendrogram::cutInto(int k) const
{
    if (k < 1)
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors", "The number of segments is {1}; it must be at least 1."),
                   {std::to_string(k)}),
            "k");
    const auto parts = static_cast<std::size_t>(std::min(k, mostSegments()));
    return cutAfter(rows() - parts);
}

int Dendrogram::segmentsAt(double height) const
{
    const auto above = std::upper_bound(
        m_merges.begin(), m_merges.end(), height,
        [](double h, const hierarchy::LinkageMerge& merge) { return h < merge.height; });
    return static_cast<int>(m_merges.end() - above) + 1;
}

DendrogramCut Dendrogram::cutAt(double height) const
{
    return cutAfter(rows() - static_cast<std::size_t>(segmentsAt(height)));
}

std::optional<Dendrogram::HeightRange> Dendrogram::heightRange(int k) const
{
    if (k < 1 || k > mostSegments())
        return {};
    const std::size_t joins = rows() - static_cast<std::size_t>(k);
    if (isTieAfter(joins))
        return {};
    return HeightRange{joins == 0 ? 0 : m_merges[joins - 1].height,
                       joins == m_merges.size() ? infinite : m_merges[joins].height};
}

/// The first `joins` joins stand, the others are undone.
DendrogramCut Dendrogram::cutAfter(std::size_t joins) const
{
    DendrogramCut cut;
    cut.k = static_cast<int>(rows() - joins);
    cut.low = joins == 0 ? 0 : m_merges[joins - 1].height;
    cut.high = joins == m_merges.size() ? infinite : m_merges[joins].height;
    cut.isDecidedByTies = isTieAfter(joins);

    // The root of each node's segment, from the top down.
    std::vector<std::uint32_t> root(rows() + joins);
    std::iota(root.begin(), root.end(), 0U);
    for (std::size_t i = joins; i > 0; --i) {
        root[m_merges[i - 1].left] = root[rows() + i - 1];
        root[m_merges[i - 1].right] = root[rows() + i - 1];
    }
    struct Part {
        std::uint32_t root;
        std::size_t size;
    };
    std::vector<Part> parts; // in the order of their first rows
    std::vector<std::int32_t> labelOf(root.size(), -1);
    for (std::size_t row = 0; row < rows(); ++row) {
        const std::uint32_t r = root[row];
        if (labelOf[r] >= 0)
            continue;
        labelOf[r] = 0;
        parts.push_back({r, r < rows() ? 1 : m_merges[r - rows()].size});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.size > b.size; });
    for (std::size_t label = 0; label < parts.size(); ++label)
        labelOf[parts[label].root] = static_cast<std::int32_t>(label);
    cut.labels.resize(rows());
    for (std::size_t row = 0; row < rows(); ++row)
        cut.labels[row] = labelOf[root[row]];
    return cut;
}

/// Which branch of a join is drawn first, and how many rows a node has.
struct Dendrogram::Order {
    explicit Order(const Dendrogram& tree) : tree(tree), first(tree.firstRows()) {}

    std::size_t size(std::size_t node) const
    {
        return node < tree.rows() ? 1 : tree.m_merges[node - tree.rows()].size;
    }
    std::pair<std::size_t, std::size_t> branches(const hierarchy::LinkageMerge& merge) const
    {
        const std::size_t left = size(merge.left);
        const std::size_t right = size(merge.right);
        const bool leftFirst =
            left != right ? left > right : first[merge.left] < first[merge.right];
        return leftFirst ? std::pair(merge.left, merge.right) : std::pair(merge.right, merge.left);
    }

    const Dendrogram& tree;
    std::vector<std::uint32_t> first;
};

std::vector<std::uint32_t> Dendrogram::leafOrder() const
{
    const Order order(*this);
    std::vector<std::uint32_t> places(rows() + m_merges.size(), 0);
    for (std::size_t i = m_merges.size(); i > 0; --i) {
        const auto [first, second] = order.branches(m_merges[i - 1]);
        places[first] = places[rows() + i - 1];
        places[second] = places[first] + static_cast<std::uint32_t>(order.size(first));
    }
    std::vector<std::uint32_t> leaves(rows());
    for (std::uint32_t row = 0; row < rows(); ++row)
        leaves[places[row]] = row;
    return leaves;
}

DendrogramTop Dendrogram::top(int leaves) const
{
    const Order order(*this);
    const std::size_t count = std::min(rows(), static_cast<std::size_t>(std::max(leaves, 1)));
    const std::size_t hidden = rows() - count; // joins inside the leaves
    // From the root down: how many leaves a shown node has, then where its first one stands.
    std::vector<int> width(count - 1);
    std::vector<int> start(rows() + m_merges.size(), -1);
    const auto widthOf = [&](std::size_t node) {
        return node < rows() + hidden ? 1 : width[node - rows() - hidden];
    };
    for (std::size_t i = hidden; i < m_merges.size(); ++i)
        width[i - hidden] = widthOf(m_merges[i].left) + widthOf(m_merges[i].right);

    DendrogramTop top;
    top.leaves = static_cast<int>(count);
    top.nodes.resize(2 * count - 1);
    start.back() = 0;
    // Number of a node of the tree among those drawn.
    const auto drawn = [&](std::size_t node) {
        return node < rows() + hidden ? start[node]
                                      : top.leaves + static_cast<int>(node - rows() - hidden);
    };
    for (std::size_t i = m_merges.size(); i > hidden; --i) {
        const auto [first, second] = order.branches(m_merges[i - 1]);
        start[first] = start[rows() + i - 1];
        start[second] = start[first] + widthOf(first);
        const int self = drawn(rows() + i - 1);
        auto& node = top.nodes[static_cast<std::size_t>(self)];
        node.left = drawn(first);
        node.right = drawn(second);
        for (const int child : {node.left, node.right})
            top.nodes[static_cast<std::size_t>(child)].parent = self;
    }
    for (std::size_t node = 0; node < start.size(); ++node) {
        if (start[node] < 0)
            continue;
        auto& target = top.nodes[static_cast<std::size_t>(drawn(node))];
        target.rows = order.size(node);
        target.height = node < rows() ? 0 : m_merges[node - rows()].height;
        target.firstLeaf = start[node];
        target.lastLeaf = start[node] + widthOf(node) - 1;
        if (target.left < 0)
            target.position = start[node];
        else
            target.position = (top.nodes[static_cast<std::size_t>(target.left)].position +
                               top.nodes[static_cast<std::size_t>(target.right)].position) /
                              2;
    }
    // What is inside a leaf belongs to it.
    for (std::size_t i = hidden; i > 0; --i)
        start[m_merges[i - 1].left] = start[m_merges[i - 1].right] = start[rows() + i - 1];
    top.leafOfRow.resize(rows());
    for (std::size_t row = 0; row < rows(); ++row)
        top.leafOfRow[row] = static_cast<std::uint32_t>(start[row]);
    return top;
}

} // namespace core::segment
