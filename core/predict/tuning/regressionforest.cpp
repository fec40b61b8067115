#include "core/predict/tuning/regressionforest.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::predict {
namespace {

constexpr std::size_t leastRows = 2; ///< of a leaf

struct Split {
    double gain = 0;
    std::size_t dimension = 0;
    double threshold = 0;
};

class TreeGrower {
public:
    TreeGrower(const data::Matrix& points, std::span<const double> values, Random random,
               std::stop_token stop)
        : m_points(points), m_values(values), m_random(random), m_stop(std::move(stop)),
          m_dimensions(points.columns())
    {
        std::iota(m_dimensions.begin(), m_dimensions.end(), std::size_t{0});
    }

    RegressionTree grow()
    {
        m_rows.resize(m_values.size());
        for (std::size_t& row : m_rows)
            row = static_cast<std::size_t>(m_random.below(m_values.size()));
        m_tree.nodes.resize(1);
        struct Part {
            std::size_t node, begin, end;
        };
        std::vector<Part> open{{0, 0, m_rows.size()}};
        while (!open.empty()) {
            throwIfStopped(m_stop);
            const Part part = open.back();
            open.pop_back();
            const std::span rows = std::span(m_rows).subspan(part.begin, part.end - part.begin);
            const Split split = bestSplit(rows);
            if (!(split.gain > 0)) {
                m_tree.nodes[part.node].value = meanOf(rows);
                continue;
            }
            const auto middle = std::partition(rows.begin(), rows.end(), [&](std::size_t row) {
                return m_points(row, split.dimension) < split.threshold;
            });
            const std::size_t cut = part.begin + static_cast<std::size_t>(middle - rows.begin());
            const std::size_t below = m_tree.nodes.size();
            m_tree.nodes[part.node] = {.dimension = static_cast<std::int32_t>(split.dimension),
                                       .threshold = split.threshold,
                                       .below = below};
            m_tree.nodes.resize(below + 2);
            open.push_back({below, part.begin, cut});
            open.push_back({below + 1, cut, part.end});
        }
        return std::move(m_tree);
    }

private:
    double meanOf(std::span<const std::size_t> rows) const
    {
        double sum = 0;
        for (const std::size_t row : rows)
            sum += m_values[row];
        return sum / static_cast<double>(rows.size());
    }

    Split bestSplit(std::span<const std::size_t> rows)
    {
        Split best;
        if (rows.size() < 2 * leastRows)
            return best;
        m_random.shuffle(std::span(m_dimensions));
        const std::size_t tried = (5 * m_dimensions.size() + 5) / 6;
        for (const std::size_t dimension : std::span(m_dimensions).first(tried))
            improve(best, rows, dimension);
        return best;
    }

    /// The split of this dimension that takes most of the squared deviation away, if it takes more
    /// than the best so far.
    void improve(Split& best, std::span<const std::size_t> rows, std::size_t dimension)
    {
        m_sorted.assign(rows.begin(), rows.end());
        std::ranges::sort(m_sorted, [&](std::size_t a, std::size_t b) {
            const double x = m_points(a, dimension);
            const double y = m_points(b, dimension);
            return x < y || (x == y && a < b);
        });
        const double mean = meanOf(rows);
        double sum = 0; // of deviations from the mean, so that no digits cancel
        const auto count = static_cast<double>(m_sorted.size());
        for (std::size_t i = 0; i + leastRows < m_sorted.size(); ++i) {
            sum += m_values[m_sorted[i]] - mean;
            const double here = m_points(m_sorted[i], dimension);
            const double next = m_points(m_sorted[i + 1], dimension);
            if (i + 1 < leastRows || !(here < next))
                continue;
            const auto left = static_cast<double>(i + 1);
            const double gain = sum * sum * count / (left * (count - left));
            // A gain of rounding errors is none.
            if (gain > best.gain + 1e-12 * mean * mean)
                best = {gain, dimension, std::midpoint(here, next)};
        }
    }

    const data::Matrix& m_points;
    std::span<const double> m_values;
    Random m_random;
    std::stop_token m_stop;
    std::vector<std::size_t> m_dimensions;
    std::vector<std::size_t> m_rows;
    std::vector<std::size_t> m_sorted;
    RegressionTree m_tree;
};

struct Box {
    std::size_t node = 0;
    std::vector<std::pair<double, double>> sides;
    double volume = 1;
};

std::vector<Box> leavesOf(const RegressionTree& tree, std::size_t dimensions)
{
    std::vector<Box> leaves;
    std::vector<Box> open{{0, std::vector(dimensions, std::pair(0.0, 1.0)), 1}};
    while (!open.empty()) {
        Box box = std::move(open.back());
        open.pop_back();
        const RegressionTree::Node& node = tree.nodes[box.node];
        if (node.dimension < 0) {
            for (const auto& [begin, end] : box.sides)
                box.volume *= end - begin;
            leaves.push_back(std::move(box));
            continue;
        }
        const auto dimension = static_cast<std::size_t>(node.dimension);
        Box above = box;
        box.node = node.below;
        box.sides[dimension].second = node.threshold;
        above.node = node.below + 1;
        above.sides[dimension].first = node.threshold;
        open.push_back(std::move(box));
        open.push_back(std::move(above));
    }
    return leaves;
}

} // namespace

std::vector<RegressionTree> growForest(const data::Matrix& points, std::span<const double> values,
                                       std::size_t trees, std::uint64_t seed, std::stop_token stop)
{
    std::vector<RegressionTree> forest(trees);
    const Random random(seed);
    parallelBlocks(trees, 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            forest[i] = TreeGrower(points, values, random.fork(i), stop).grow();
    });
    return forest;
}

TreeVariance treeVariance(const RegressionTree& tree, std::size_t dimensions)
{
    const std::vector<Box> leaves = leavesOf(tree, dimensions);
    double mean = 0;
    for (const Box& leaf : leaves)
        mean += leaf.volume * tree.nodes[leaf.node].value;
    TreeVariance result{.main = std::vector<double>(dimensions)};
    for (const Box& leaf : leaves) {
        const double deviation = tree.nodes[leaf.node].value - mean;
        result.total += leaf.volume * deviation * deviation;
    }
    for (std::size_t dimension = 0; dimension < dimensions; ++dimension) {
        // Each leaf raises the mean over the other dimensions between its two sides.
        std::vector<std::pair<double, double>> steps;
        for (const Box& leaf : leaves) {
            const auto [begin, end] = leaf.sides[dimension];
            const double share = leaf.volume / (end - begin);
            const double rise = share * (tree.nodes[leaf.node].value - mean);
            steps.emplace_back(begin, rise);
            steps.emplace_back(end, -rise);
        }
        std::ranges::stable_sort(steps, {}, &std::pair<double, double>::first);
        double height = 0;
        for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
            height += steps[i].second;
            result.main[dimension] += height * height * (steps[i + 1].first - steps[i].first);
        }
    }
    return result;
}

} // namespace core::predict
