#include "core/predict/models/treeshap.h"

#include <algorithm>
#include <array>

namespace core::predict {

/// One input on the way to a node.
struct TreeShap::Part {
    std::int32_t feature; ///< −1: none, at the root
    double unknown;       ///< share of the rows that go this way when the input is not known
    double known;         ///< 1 where the row itself goes this way, else 0
};

/// The different inputs on the way to a node, and the weights of the subsets of them: `weight[i]`
/// is the sum over subsets of i of them, each by the share of the orders that begin with it.
class TreeShap::Path {
public:
    Path() = default;
    Path(const Path& other) : m_size(other.m_size)
    {
        // Most of the room is empty.
        std::copy_n(other.m_parts.begin(), m_size, m_parts.begin());
        std::copy_n(other.m_weights.begin(), m_size, m_weights.begin());
    }
    Path& operator=(const Path&) = delete;

    const Part& operator[](std::size_t index) const { return m_parts[index]; }
    std::size_t size() const { return m_size; }

    void extend(const Part& part)
    {
        const auto length = static_cast<double>(m_size + 1);
        m_parts[m_size] = part;
        m_weights[m_size] = m_size == 0 ? 1 : 0;
        for (std::size_t i = m_size; i-- > 0;) {
            const auto place = static_cast<double>(i);
            m_weights[i + 1] += part.known * m_weights[i] * (place + 1) / length;
            m_weights[i] *= part.unknown * (length - 1 - place) / length;
        }
        ++m_size;
    }

    /// Undoes the extension by part `index`, whenever that was.
    void remove(std::size_t index)
    {
        Weights weights;
        unwind(index, &weights);
        std::copy_n(weights.begin(), m_size - 1, m_weights.begin());
        std::copy(m_parts.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                  m_parts.begin() + static_cast<std::ptrdiff_t>(m_size),
                  m_parts.begin() + static_cast<std::ptrdiff_t>(index));
        --m_size;
    }

    /// Sum of the weights without part `index`.
    double weightWithout(std::size_t index) const { return unwind(index, nullptr); }

private:
    static constexpr std::size_t capacity = deepestTree + 2;
    using Weights = std::array<double, capacity>;

    double unwind(std::size_t index, Weights* weights) const
    {
        const Part& part = m_parts[index];
        const auto length = static_cast<double>(m_size);
        double sum = 0;
        double next = m_weights[m_size - 1];
        for (std::size_t i = m_size - 1; i-- > 0;) {
            const auto place = static_cast<double>(i);
            double weight = 0;
            if (part.known > 0) {
                weight = next * length / ((place + 1) * part.known);
                next = m_weights[i] - weight * part.unknown * (length - 1 - place) / length;
            } else {
                weight = m_weights[i] * length / (part.unknown * (length - 1 - place));
            }
            sum += weight;
            if (weights)
                (*weights)[i] = weight;
        }
        return sum;
    }

    std::array<Part, capacity> m_parts;
    Weights m_weights;
    std::size_t m_size = 0;
};

TreeShap::TreeShap(const Tree& tree) : m_tree(tree)
{
    std::vector<double> means(tree.size());
    for (std::size_t i = tree.size(); i-- > 0;) {
        const TreeNode& node = tree[i];
        const auto left = static_cast<std::size_t>(node.left);
        const double share = leftShare(node);
        means[i] =
            node.feature < 0 ? node.value : share * means[left] + (1 - share) * means[left + 1];
    }
    m_mean = means.front();
}

double TreeShap::leftShare(const TreeNode& node) const
{
    if (node.feature < 0)
        return 0;
    const auto left = static_cast<std::size_t>(node.left);
    const double mine = m_tree[left].cover;
    const double all = mine + m_tree[left + 1].cover;
    return all > 0 ? mine / all : 0.5;
}

void TreeShap::addTo(std::span<double> totals, std::span<const float> row) const
{
    descend(0, Path(), {-1, 1, 1}, totals, row);
    totals.back() += m_mean;
}

void TreeShap::descend(std::size_t at, const Path& before, const Part& next,
                       std::span<double> totals, std::span<const float> row) const
{
    Path path = before;
    path.extend(next);
    const TreeNode& node = m_tree[at];
    if (node.feature < 0) {
        for (std::size_t i = 1; i < path.size(); ++i)
            totals[static_cast<std::size_t>(path[i].feature)] +=
                path.weightWithout(i) * (path[i].known - path[i].unknown) * node.value;
        return;
    }
    Part sofar{node.feature, 1, 1};
    for (std::size_t i = 1; i < path.size(); ++i)
        if (path[i].feature == node.feature) {
            sofar = path[i];
            path.remove(i);
            break;
        }
    const bool goesLeft = row[static_cast<std::size_t>(node.feature)] < node.value;
    const double share = leftShare(node);
    const auto left = static_cast<std::size_t>(node.left);
    for (const bool isLeft : {true, false}) {
        const Part part{node.feature, sofar.unknown * (isLeft ? share : 1 - share),
                        isLeft == goesLeft ? sofar.known : 0};
        // Nobody gets there, whatever is known.
        if (part.unknown > 0 || part.known > 0)
            descend(isLeft ? left : left + 1, path, part, totals, row);
    }
}

} // namespace core::predict
