#include "core/hierarchy/merges.h"

#include <algorithm>
#include <numeric>

namespace core::hierarchy {
namespace {

/// The clusters that leaves belong to while joins are made one after the other.
class Roots {
public:
    explicit Roots(std::size_t leaves) : m_parent(leaves)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    }

    /// The leaf that stands for the cluster of `leaf`.
    std::size_t of(std::size_t leaf)
    {
        while (m_parent[leaf] != leaf) {
            m_parent[leaf] = m_parent[m_parent[leaf]];
            leaf = m_parent[leaf];
        }
        return leaf;
    }
    void join(std::size_t from, std::size_t to) { m_parent[from] = to; }

private:
    std::vector<std::size_t> m_parent;
};

void liftToParts(std::vector<LinkageMerge>& joins)
{
    const std::size_t leaves = joins.size() + 1;
    Roots roots(leaves);
    std::vector<double> height(leaves, 0.0);
    for (LinkageMerge& join : joins) {
        const std::size_t a = roots.of(join.left);
        const std::size_t b = roots.of(join.right);
        join.height = std::max({join.height, height[a], height[b]});
        roots.join(a, b);
        height[b] = join.height;
    }
}

} // namespace

std::vector<LinkageMerge> numberedMerges(std::vector<LinkageMerge> joins)
{
    liftToParts(joins);
    std::stable_sort(joins.begin(), joins.end(), [](const LinkageMerge& a, const LinkageMerge& b) {
        return a.height < b.height;
    });
    const std::size_t leaves = joins.size() + 1;
    Roots roots(leaves);
    std::vector<std::size_t> number(leaves);
    std::iota(number.begin(), number.end(), std::size_t{0});
    std::vector<std::size_t> size(leaves, 1);
    for (std::size_t i = 0; i < joins.size(); ++i) {
        const std::size_t a = roots.of(joins[i].left);
        const std::size_t b = roots.of(joins[i].right);
        joins[i].left = std::min(number[a], number[b]);
        joins[i].right = std::max(number[a], number[b]);
        // The larger stays the root: no path gets long.
        const std::size_t large = size[a] > size[b] ? a : b;
        const std::size_t small = large == a ? b : a;
        roots.join(small, large);
        size[large] += size[small];
        number[large] = leaves + i;
        joins[i].size = size[large];
    }
    return joins;
}

} // namespace core::hierarchy
