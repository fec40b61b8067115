#include "core/predict/models/treepredictor.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/base/translation.h"
#include "core/predict/models/logisticloss.h"
#include "core/predict/models/treeshap.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::predict {
namespace {

constexpr std::size_t rowsPerBlock = 256;
/// So many rows go down a tree side by side: the processor need not wait for each step.
constexpr std::size_t rowsAtOnce = 16;

bool isWhole(const Tree& tree, std::size_t inputCount)
{
    const auto size = static_cast<std::int64_t>(tree.size());
    std::vector<bool> hasParent(tree.size(), false);
    std::vector<std::size_t> depth(tree.size(), 0);
    for (std::int64_t i = 0; i < size; ++i) {
        const TreeNode& node = tree[static_cast<std::size_t>(i)];
        if (!std::isfinite(node.value) || !std::isfinite(node.cover) || node.cover < 0 ||
            (i > 0 && !hasParent[static_cast<std::size_t>(i)]))
            return false;
        if (node.feature == -1)
            continue;
        if (node.feature < 0 || static_cast<std::size_t>(node.feature) >= inputCount ||
            node.left <= i || std::int64_t{node.left} + 1 >= size)
            return false;
        for (const std::int32_t place : {node.left, node.left + 1}) {
            const auto child = static_cast<std::size_t>(place);
            if (hasParent[child])
                return false;
            hasParent[child] = true;
            depth[child] = depth[static_cast<std::size_t>(i)] + 1;
            if (depth[child] > deepestTree)
                return false;
        }
    }
    return size > 0;
}

} // namespace

void checkNumbers(const TreeNumbers& numbers)
{
    std::size_t nodes = 0;
    for (const Tree& tree : numbers.trees)
        nodes += tree.size();
    const bool fits =
        numbers.inputCount > 0 && numbers.classCount >= 2 && std::isfinite(numbers.start) &&
        !numbers.trees.empty() && numbers.trees.size() % numbers.scoreCount() == 0 &&
        nodes < std::size_t{std::numeric_limits<std::int32_t>::max()} &&
        std::ranges::all_of(numbers.trees,
                            [&](const Tree& tree) { return isWhole(tree, numbers.inputCount); });
    if (!fits)
        throw Error(ErrorCode::MalformedInput,
                    translate("Errors", "The numbers of the trees do not fit each other."));
}

void toShares(TreeModel model, std::span<const float> sums, int rounds, std::span<double> shares)
{
    if (model == TreeModel::Boosting) {
        std::ranges::copy(sums, shares.begin());
        toProbabilities(shares);
        return;
    }
    if (sums.size() == 1) {
        shares[1] = std::clamp(sums[0] / static_cast<double>(rounds), 0.0, 1.0);
        shares[0] = 1 - shares[1];
        return;
    }
    double all = 0;
    for (std::size_t k = 0; k < sums.size(); ++k) {
        shares[k] = std::max(static_cast<double>(sums[k]), 0.0);
        all += shares[k];
    }
    // The trees of a forest are fitted class by class and may miss a class altogether.
    for (double& share : shares)
        share = all > 0 ? share / all : 1.0 / static_cast<double>(shares.size());
}

TreePredictor::TreePredictor(TreeNumbers numbers) : m_numbers(std::move(numbers))
{
    checkNumbers(m_numbers);
    for (const Tree& tree : m_numbers.trees)
        addTree(tree);
}

void TreePredictor::addTree(const Tree& tree)
{
    const auto root = static_cast<std::int32_t>(m_steps.size());
    std::vector<std::size_t> depth(tree.size(), 0);
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const TreeNode& node = tree[i];
        if (node.feature < 0) {
            m_steps.push_back({std::numeric_limits<float>::quiet_NaN(), 0,
                               root + static_cast<std::int32_t>(i), node.value});
            continue;
        }
        m_steps.push_back({node.value, node.feature, root + node.left, 0});
        const auto left = static_cast<std::size_t>(node.left);
        depth[left] = depth[left + 1] = depth[i] + 1;
    }
    m_walks.push_back({root, *std::ranges::max_element(depth)});
}

void TreePredictor::addSums(std::span<const float> rows, std::span<float> sums) const
{
    const std::size_t width = m_numbers.inputCount;
    const std::size_t scores = m_numbers.scoreCount();
    const std::size_t count = rows.size() / width;
    for (std::size_t tree = 0; tree < m_walks.size(); ++tree) {
        const Walk walk = m_walks[tree];
        float* sum = sums.data() + tree % scores;
        const auto walkDown = [&](std::size_t first, auto many) {
            std::int32_t at[rowsAtOnce];
            std::fill_n(at, many, walk.root);
            for (std::size_t level = 0; level < walk.depth; ++level)
                for (std::size_t i = 0; i < many; ++i) {
                    const Step& step = m_steps[static_cast<std::size_t>(at[i])];
                    const float value =
                        rows[(first + i) * width + static_cast<std::size_t>(step.feature)];
                    at[i] = step.left + (value >= step.threshold ? 1 : 0);
                }
            for (std::size_t i = 0; i < many; ++i)
                sum[(first + i) * scores] += m_steps[static_cast<std::size_t>(at[i])].leaf;
        };
        std::size_t row = 0;
        for (; row + rowsAtOnce <= count; row += rowsAtOnce)
            walkDown(row, std::integral_constant<std::size_t, rowsAtOnce>());
        if (row < count)
            walkDown(row, count - row);
    }
}

data::Matrix TreePredictor::probabilities(const data::Matrix& inputs, std::stop_token stop) const
{
    checkInputs(inputs);
    const std::size_t width = m_numbers.inputCount;
    const std::size_t scores = m_numbers.scoreCount();
    data::Matrix result(inputs.rows(), m_numbers.classCount);
    parallelBlocks(inputs.rows(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        const auto from = inputs.values().subspan(begin * width, (end - begin) * width);
        std::vector<float> rows(from.size());
        std::ranges::transform(from, rows.begin(),
                               [](double value) { return static_cast<float>(value); });
        std::vector<float> sums((end - begin) * scores, m_numbers.start);
        addSums(rows, sums);
        for (std::size_t row = begin; row < end; ++row)
            toShares(m_numbers.model, std::span(sums).subspan((row - begin) * scores, scores),
                     rounds(), result.row(row));
    });
    return result;
}

std::vector<data::Matrix> TreePredictor::contributions(const data::Matrix& inputs,
                                                       std::stop_token stop) const
{
    checkInputs(inputs);
    const std::size_t scores = m_numbers.scoreCount();
    const double unit = model() == TreeModel::Forest ? rounds() : 1;
    std::vector<TreeShap> trees;
    for (const Tree& tree : m_numbers.trees)
        trees.emplace_back(tree);
    std::vector<data::Matrix> result(scores, data::Matrix(inputs.rows(), inputCount() + 1));
    parallelBlocks(inputs.rows(), 1, [&](std::size_t row, std::size_t) {
        std::vector<float> values(inputs.row(row).begin(), inputs.row(row).end());
        for (data::Matrix& matrix : result)
            matrix.row(row).back() = m_numbers.start;
        for (std::size_t tree = 0; tree < trees.size(); ++tree) {
            throwIfStopped(stop);
            trees[tree].addTo(result[tree % scores].row(row), values);
        }
        for (data::Matrix& matrix : result)
            for (double& value : matrix.row(row))
                value /= unit;
    });
    return result;
}

} // namespace core::predict
