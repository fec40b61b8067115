#include "core/hierarchy/leaforder.h"

#include "core/base/progress.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

namespace core::hierarchy {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// Among all flips of the tree the order with the least sum of distances between neighbours.
/// `cost(u, w)` is that of the best order of a subtree that starts with leaf u and ends with w.
class LeafOrder {
public:
    explicit LeafOrder(const data::Matrix& distance)
        : m_distance(distance), m_cost(distance.rows(), distance.rows(), infinite),
          m_splits(distance.rows() * distance.rows())
    {
        for (std::size_t leaf = 0; leaf < distance.rows(); ++leaf)
            m_cost(leaf, leaf) = 0;
    }

    void join(const std::vector<std::size_t>& left, const std::vector<std::size_t>& right)
    {
        // through[k]: from leaf u of the left side to the step over to leaf k of the right.
        std::vector<double> through(m_distance.rows());
        std::vector<std::uint32_t> last(m_distance.rows());
        for (const std::size_t u : left) {
            std::fill(through.begin(), through.end(), infinite);
            for (const std::size_t m : left) {
                if (m_cost(u, m) < infinite)
                    stepOver(u, m, right, through, last);
            }
            for (const std::size_t w : right)
                end(u, w, right, through, last);
        }
        // An order of the joined tree starts on one side and ends on the other.
        for (const auto* side : {&left, &right}) {
            for (const std::size_t u : *side) {
                for (const std::size_t w : *side)
                    m_cost(u, w) = infinite;
            }
        }
    }

    using Ends = std::pair<std::size_t, std::size_t>;

    /// First and last leaf of the best order; of equally good ones that with the lowest numbers.
    Ends bestEnds(const std::vector<std::size_t>& left, const std::vector<std::size_t>& right) const
    {
        double best = infinite;
        Ends ends;
        for (const std::size_t u : left) {
            for (const std::size_t w : right) {
                const Ends these{std::min(u, w), std::max(u, w)};
                if (m_cost(u, w) < best || (m_cost(u, w) == best && these < ends)) {
                    best = m_cost(u, w);
                    ends = these;
                }
            }
        }
        return ends;
    }

    /// The leaves from `first` to `last`, both included.
    std::vector<std::size_t> leaves(std::size_t first, std::size_t last) const
    {
        std::vector<std::size_t> order;
        std::vector<Ends> open{{first, last}};
        while (!open.empty()) {
            const auto [from, to] = open.back();
            open.pop_back();
            if (from == to) {
                order.push_back(from);
                continue;
            }
            const Split& split = m_splits[from * m_distance.rows() + to];
            open.emplace_back(split.second, to);
            open.emplace_back(from, split.first);
        }
        return order;
    }

private:
    /// The neighbours where the two sides meet.
    struct Split {
        std::uint32_t first = 0;
        std::uint32_t second = 0;
    };

    void stepOver(std::size_t u, std::size_t m, const std::vector<std::size_t>& right,
                  std::vector<double>& through, std::vector<std::uint32_t>& last) const
    {
        for (const std::size_t k : right) {
            const double cost = m_cost(u, m) + m_distance(m, k);
            if (cost < through[k]) {
                through[k] = cost;
                last[k] = static_cast<std::uint32_t>(m);
            }
        }
    }

    void end(std::size_t u, std::size_t w, const std::vector<std::size_t>& right,
             const std::vector<double>& through, const std::vector<std::uint32_t>& last)
    {
        double best = infinite;
        Split split;
        for (const std::size_t k : right) {
            const double cost = through[k] + m_cost(w, k);
            if (cost < best) {
                best = cost;
                split = {last[k], static_cast<std::uint32_t>(k)};
            }
        }
        const std::size_t leaves = m_distance.rows();
        m_cost(u, w) = m_cost(w, u) = best;
        m_splits[u * leaves + w] = split;
        m_splits[w * leaves + u] = {split.second, split.first};
    }

    const data::Matrix& m_distance;
    data::Matrix m_cost;
    std::vector<Split> m_splits;
};

} // namespace

std::vector<std::size_t> optimalLeafOrder(const std::vector<LinkageMerge>& merges,
                                          const data::Matrix& distance, std::stop_token stop)
{
    const std::size_t leaves = distance.rows();
    if (merges.empty())
        return std::vector<std::size_t>(leaves, 0);
    std::vector<std::vector<std::size_t>> clusters(leaves + merges.size());
    for (std::size_t leaf = 0; leaf < leaves; ++leaf)
        clusters[leaf] = {leaf};
    LeafOrder order(distance);
    LeafOrder::Ends ends;
    for (std::size_t i = 0; i < merges.size(); ++i) {
        throwIfStopped(stop);
        std::vector<std::size_t> left = std::move(clusters[merges[i].left]);
        const std::vector<std::size_t> right = std::move(clusters[merges[i].right]);
        order.join(left, right);
        if (i + 1 == merges.size())
            ends = order.bestEnds(left, right);
        left.insert(left.end(), right.begin(), right.end());
        clusters[leaves + i] = std::move(left);
    }
    return order.leaves(ends.first, ends.second);
}

} // namespace core::hierarchy
