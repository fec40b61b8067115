#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace core::segment {

/// Clusters by their means and sizes, arranged for the question which of them costs least to join
/// with a given one. The cost is Ward's (1963): by how much the sum of squared distances to the
/// mean grows, times two, 2ab / (a + b) · |difference of the means|². Boxes round up to eight
/// groups of clusters each, nested; a box is skipped when even its nearest corner and its smallest
/// cluster would cost more than what is found already. O(n) memory.
class ClusterTree {
public:
    /// The cheapest partner; of several at the same cost the one with the lowest number.
    struct Partner {
        double cost = std::numeric_limits<double>::infinity();
        std::uint32_t number = std::numeric_limits<std::uint32_t>::max();
    };

    /// `means` is clusters × dims, finite; `sizes` and `numbers` have one entry per cluster.
    ClusterTree(std::size_t dims, std::span<const double> means, std::span<const double> sizes,
                std::span<const std::uint32_t> numbers);

    /// Where each cluster given at first stands.
    const std::vector<std::uint32_t>& places() const { return m_places; }

    /// Partner of the cluster at `place`. The search begins at the cluster at `hint`, which may be
    /// `place` itself: the nearer it is, the shorter the search. Safe to call from several threads.
    Partner cheapestPartner(std::uint32_t place, std::uint32_t hint) const;

    /// Joins the clusters at two places under a new number; returns where the cluster now stands.
    std::uint32_t join(std::uint32_t a, std::uint32_t b, std::uint32_t number);

    void copyMean(std::uint32_t place, std::span<double> mean) const;
    double size(std::uint32_t place) const { return m_sizes[place]; }

private:
    /// Up to eight children: nodes, or leaves (of the lowest nodes).
    struct Node {
        std::uint32_t parent = 0;
        std::uint32_t placeInParent = 0;
        std::uint32_t firstChild = 0;
        std::uint32_t children = 0;
        bool hasLeaves = false;
    };

    struct Build;
    void refreshLeaf(std::uint32_t leaf);
    void refreshNode(std::uint32_t node);
    double* box(std::uint32_t node) { return m_boxes.data() + node * m_boxStride; }
    const double* box(std::uint32_t node) const { return m_boxes.data() + node * m_boxStride; }
    void scanLeaf(std::uint32_t leaf, const double* mean, double size, std::uint32_t number,
                  Partner& best) const;

    std::size_t m_dims = 0;
    std::size_t m_boxStride = 0;
    std::vector<Node> m_nodes;              ///< the root first
    std::vector<double> m_boxes;            ///< per node: lowest, highest, per dim; least sizes
    std::vector<std::uint32_t> m_leafNodes; ///< the node above each leaf
    std::vector<double> m_means;            ///< leaf after leaf, in each dim after dim
    std::vector<double> m_sizes;            ///< per place
    std::vector<std::uint32_t> m_numbers;   ///< per place
    std::vector<std::uint32_t> m_places;
};

} // namespace core::segment
