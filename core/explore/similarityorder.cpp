#include "core/explore/association.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::explore {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

data::Matrix distances(const AssociationMatrix& matrix)
{
    data::Matrix distance(matrix.size(), matrix.size(), 1);
    for (std::size_t a = 0; a < matrix.size(); ++a) {
        for (std::size_t b = 0; b < matrix.size(); ++b) {
            const double value = matrix.value(a, b);
            if (a == b)
                distance(a, b) = 0;
            else if (!std::isnan(value))
                distance(a, b) = 1 - std::min(1.0, std::abs(value));
        }
    }
    return distance;
}

struct Merge {
    std::vector<std::size_t> left;
    std::vector<std::size_t> right;
};

/// Average linkage; the merges from the leaves to the root. Ties go to the lowest numbers.
std::vector<Merge> averageLinkage(const data::Matrix& distance)
{
    data::Matrix between = distance;
    std::vector<std::vector<std::size_t>> clusters(distance.rows());
    std::vector<std::size_t> alive(distance.rows());
    std::iota(alive.begin(), alive.end(), std::size_t{0});
    for (const std::size_t leaf : alive)
        clusters[leaf] = {leaf};
    std::vector<Merge> merges;
    while (alive.size() > 1) {
        std::size_t bestI = 0;
        std::size_t bestJ = 1;
        for (std::size_t i = 0; i < alive.size(); ++i) {
            for (std::size_t j = i + 1; j < alive.size(); ++j) {
                if (between(alive[i], alive[j]) < between(alive[bestI], alive[bestJ])) {
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        const std::size_t a = alive[bestI];
        const std::size_t b = alive[bestJ];
        const auto sizeA = static_cast<double>(clusters[a].size());
        const auto sizeB = static_cast<double>(clusters[b].size());
        for (const std::size_t other : alive) {
            const double average =
                (sizeA * between(a, other) + sizeB * between(b, other)) / (sizeA + sizeB);
            between(a, other) = average;
            between(other, a) = average;
        }
        merges.push_back({clusters[a], clusters[b]});
        clusters[a].insert(clusters[a].end(), clusters[b].begin(), clusters[b].end());
        alive.erase(alive.begin() + static_cast<std::ptrdiff_t>(bestJ));
    }
    return merges;
}

/// Optimal leaf ordering (Bar-Joseph, Gifford and Jaakkola 2001): among all flips of the tree the
/// one with the least sum of distances between neighbours. `cost(u, w)` is that of the best order
/// of a subtree that starts with leaf u and ends with leaf w.
class LeafOrder {
public:
    explicit LeafOrder(const data::Matrix& distance)
        : m_distance(distance), m_cost(distance.rows(), distance.rows(), infinite),
          m_splits(distance.rows() * distance.rows())
    {
        for (std::size_t leaf = 0; leaf < distance.rows(); ++leaf)
            m_cost(leaf, leaf) = 0;
    }

    void join(const Merge& merge)
    {
        // through(u, k): from leaf u of the left side to the step over to leaf k of the right.
        const std::size_t leaves = m_distance.rows();
        std::vector<double> through(leaves);
        std::vector<std::size_t> last(leaves);
        for (const std::size_t u : merge.left) {
            for (const std::size_t k : merge.right) {
                through[k] = infinite;
                for (const std::size_t m : merge.left) {
                    const double cost = m_cost(u, m) + m_distance(m, k);
                    if (cost < through[k]) {
                        through[k] = cost;
                        last[k] = m;
                    }
                }
            }
            for (const std::size_t w : merge.right) {
                double best = infinite;
                Split split;
                for (const std::size_t k : merge.right) {
                    const double cost = through[k] + m_cost(k, w);
                    if (cost < best) {
                        best = cost;
                        split = {last[k], k};
                    }
                }
                m_cost(u, w) = best;
                m_cost(w, u) = best;
                m_splits[u * leaves + w] = split;
                m_splits[w * leaves + u] = {split.second, split.first};
            }
        }
        // An order of the joined tree starts on one side and ends on the other.
        for (const auto* side : {&merge.left, &merge.right}) {
            for (const std::size_t u : *side) {
                for (const std::size_t w : *side)
                    m_cost(u, w) = infinite;
            }
        }
    }

    double cost(std::size_t first, std::size_t last) const { return m_cost(first, last); }

    /// The leaves between `first` and `last`, both included, appended to `order`.
    void append(std::vector<std::size_t>& order, std::size_t first, std::size_t last) const
    {
        if (first == last) {
            order.push_back(first);
            return;
        }
        const Split& split = m_splits[first * m_distance.rows() + last];
        append(order, first, split.first);
        append(order, split.second, last);
    }

private:
    struct Split {
        std::size_t first = 0;
        std::size_t second = 0;
    };

    const data::Matrix& m_distance;
    data::Matrix m_cost;
    std::vector<Split> m_splits;
};

} // namespace

std::vector<std::size_t> similarityOrder(const AssociationMatrix& matrix)
{
    if (matrix.size() < 2)
        return std::vector<std::size_t>(matrix.size(), 0);
    const data::Matrix distance = distances(matrix);
    const std::vector<Merge> merges = averageLinkage(distance);
    LeafOrder leaves(distance);
    for (const Merge& merge : merges)
        leaves.join(merge);

    std::size_t first = 0;
    std::size_t last = 0;
    double best = infinite;
    for (const std::size_t u : merges.back().left) {
        for (const std::size_t w : merges.back().right) {
            if (leaves.cost(u, w) < best) {
                best = leaves.cost(u, w);
                first = u;
                last = w;
            }
        }
    }
    // Both directions are equally good; the one that starts with the earlier column is shown.
    std::vector<std::size_t> order;
    leaves.append(order, std::min(first, last), std::max(first, last));
    return order;
}

} // namespace core::explore
