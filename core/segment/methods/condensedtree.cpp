#include "core/segment/methods/condensedtree.h"

#include <algorithm>

namespace core::segment {
namespace {

class Condenser {
public:
    Condenser(const std::vector<hierarchy::LinkageMerge>& merges, std::size_t minClusterSize)
        : m_merges(merges), m_leaves(merges.size() + 1), m_least(minClusterSize)
    {
        m_tree.rowCluster.assign(m_leaves, 0);
        m_tree.rowLambda.assign(m_leaves, 0);
        const auto first = std::find_if(merges.begin(), merges.end(),
                                        [](const auto& merge) { return merge.height > 0; });
        m_greatest = first == merges.end() ? 1 : 1 / first->height;
    }

    CondensedTree run()
    {
        m_tree.clusters.push_back({-1, m_leaves, 0, 0, 0});
        if (m_merges.empty())
            return std::move(m_tree);
        std::vector<Part> open{{m_leaves + m_merges.size() - 1, 0}};
        while (!open.empty()) {
            const Part part = open.back();
            open.pop_back();
            undo(part, open);
        }
        return std::move(m_tree);
    }

private:
    /// A node of the hierarchy and the cluster it is the remainder of.
    struct Part {
        std::size_t node;
        std::int32_t cluster;
    };

    std::size_t sizeOf(std::size_t node) const
    {
        return node < m_leaves ? 1 : m_merges[node - m_leaves].size;
    }

    /// The parts a node falls into when all merges of its height are undone.
    void collectParts(std::size_t node)
    {
        m_parts.clear();
        const double height = m_merges[node - m_leaves].height;
        m_stack.assign(1, node);
        while (!m_stack.empty()) {
            const std::size_t at = m_stack.back();
            m_stack.pop_back();
            if (at < m_leaves || m_merges[at - m_leaves].height < height) {
                m_parts.push_back(at);
                continue;
            }
            m_stack.push_back(m_merges[at - m_leaves].right);
            m_stack.push_back(m_merges[at - m_leaves].left);
        }
    }

    void undo(const Part& part, std::vector<Part>& open)
    {
        const double height = m_merges[part.node - m_leaves].height;
        const double lambda = height > 0 ? 1 / height : m_greatest;
        collectParts(part.node);
        const auto large = std::count_if(m_parts.begin(), m_parts.end(),
                                         [&](std::size_t node) { return sizeOf(node) >= m_least; });
        for (const std::size_t node : m_parts) {
            if (sizeOf(node) < m_least) {
                shed(node, part.cluster, lambda);
            } else if (large == 1) {
                open.push_back({node, part.cluster});
            } else {
                const auto cluster = static_cast<std::int32_t>(m_tree.clusters.size());
                m_tree.clusters.push_back({part.cluster, sizeOf(node), lambda, lambda, 0});
                open.push_back({node, cluster});
            }
        }
    }

    void shed(std::size_t node, std::int32_t cluster, double lambda)
    {
        m_stack.assign(1, node);
        while (!m_stack.empty()) {
            const std::size_t at = m_stack.back();
            m_stack.pop_back();
            if (at < m_leaves) {
                m_tree.rowCluster[at] = cluster;
                m_tree.rowLambda[at] = lambda;
                continue;
            }
            m_stack.push_back(m_merges[at - m_leaves].right);
            m_stack.push_back(m_merges[at - m_leaves].left);
        }
    }

    const std::vector<hierarchy::LinkageMerge>& m_merges;
    std::size_t m_leaves;
    std::size_t m_least;
    double m_greatest = 1;
    CondensedTree m_tree;
    std::vector<std::size_t> m_parts;
    std::vector<std::size_t> m_stack;
};

/// Numbers the clusters by their first row, parents before children: their order in the hierarchy
/// depends on which of equally short edges were taken.
void renumber(CondensedTree& tree)
{
    const std::size_t count = tree.clusters.size();
    const std::size_t rows = tree.rowCluster.size();
    std::vector<std::size_t> firstRow(count, rows);
    for (std::size_t row = 0; row < rows; ++row) {
        auto& first = firstRow[static_cast<std::size_t>(tree.rowCluster[row])];
        first = std::min(first, row);
    }
    std::vector<std::size_t> depth(count);
    for (std::size_t c = 1; c < count; ++c)
        depth[c] = depth[static_cast<std::size_t>(tree.clusters[c].parent)] + 1;
    for (std::size_t c = count; c-- > 1;) {
        auto& above = firstRow[static_cast<std::size_t>(tree.clusters[c].parent)];
        above = std::min(above, firstRow[c]);
    }
    std::vector<std::size_t> order(count);
    for (std::size_t c = 0; c < count; ++c)
        order[c] = c;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return depth[a] != depth[b] ? depth[a] < depth[b] : firstRow[a] < firstRow[b];
    });
    std::vector<std::int32_t> number(count);
    for (std::size_t i = 0; i < count; ++i)
        number[order[i]] = static_cast<std::int32_t>(i);
    std::vector<CondensedCluster> clusters(count);
    for (std::size_t c = 0; c < count; ++c) {
        CondensedCluster cluster = tree.clusters[c];
        if (cluster.parent >= 0)
            cluster.parent = number[static_cast<std::size_t>(cluster.parent)];
        clusters[static_cast<std::size_t>(number[c])] = cluster;
    }
    tree.clusters = std::move(clusters);
    for (auto& cluster : tree.rowCluster)
        cluster = number[static_cast<std::size_t>(cluster)];
}

/// Summed in the order of rows and clusters, so that it always rounds alike.
void measure(CondensedTree& tree)
{
    for (std::size_t row = 0; row < tree.rowCluster.size(); ++row) {
        auto& cluster = tree.clusters[static_cast<std::size_t>(tree.rowCluster[row])];
        cluster.stability += tree.rowLambda[row] - cluster.birth;
        cluster.death = std::max(cluster.death, tree.rowLambda[row]);
    }
    for (std::size_t c = 1; c < tree.clusters.size(); ++c) {
        const auto& cluster = tree.clusters[c];
        auto& parent = tree.clusters[static_cast<std::size_t>(cluster.parent)];
        parent.stability += static_cast<double>(cluster.size) * (cluster.birth - parent.birth);
        parent.death = std::max(parent.death, cluster.birth);
    }
}

} // namespace

CondensedTree condense(const std::vector<hierarchy::LinkageMerge>& merges,
                       std::size_t minClusterSize)
{
    CondensedTree tree = Condenser(merges, minClusterSize).run();
    renumber(tree);
    measure(tree);
    return tree;
}

std::vector<std::uint8_t> mostStable(const CondensedTree& tree)
{
    const auto& clusters = tree.clusters;
    std::vector<std::uint8_t> chosen(clusters.size());
    std::vector<double> below(clusters.size()); // what the best choice inside a cluster reaches
    for (std::size_t c = clusters.size(); c-- > 1;) {
        chosen[c] = clusters[c].stability >= below[c];
        below[static_cast<std::size_t>(clusters[c].parent)] +=
            std::max(clusters[c].stability, below[c]);
    }
    std::vector<std::uint8_t> inside(clusters.size());
    for (std::size_t c = 1; c < clusters.size(); ++c) {
        const auto parent = static_cast<std::size_t>(clusters[c].parent);
        inside[c] = inside[parent] || chosen[parent];
        if (inside[c])
            chosen[c] = 0;
    }
    return chosen;
}

} // namespace core::segment
