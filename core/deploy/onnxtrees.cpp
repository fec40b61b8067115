#include "core/deploy/onnxformulas.h"
#include "core/deploy/onnxpredictor.h"

namespace core::deploy {
namespace {

using namespace predict;

/// The attributes of a TreeEnsembleRegressor: every node of every tree, and what the leaves add.
struct Ensemble {
    std::vector<std::int64_t> treeIds, nodeIds, features, ifBelow, ifNot;
    std::vector<float> values;
    std::vector<std::string> modes;
    std::vector<std::int64_t> leafTrees, leafNodes, leafScores;
    std::vector<float> leafWeights;

    void add(const Tree& tree, std::int64_t id, std::int64_t score)
    {
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const TreeNode& node = tree[i];
            const bool isLeaf = node.feature < 0;
            treeIds.push_back(id);
            nodeIds.push_back(static_cast<std::int64_t>(i));
            features.push_back(isLeaf ? 0 : node.feature);
            values.push_back(isLeaf ? 0 : node.value);
            modes.emplace_back(isLeaf ? "LEAF" : "BRANCH_LT");
            ifBelow.push_back(isLeaf ? 0 : node.left);
            ifNot.push_back(isLeaf ? 0 : node.left + 1);
            if (!isLeaf)
                continue;
            leafTrees.push_back(id);
            leafNodes.push_back(static_cast<std::int64_t>(i));
            leafScores.push_back(score);
            leafWeights.push_back(node.value);
        }
    }
};

/// The sums over all trees.
OnnxValue sumsOf(OnnxGraph& graph, const TreeNumbers& trees, const OnnxValue& inputs)
{
    const std::size_t scores = trees.scoreCount();
    Ensemble all;
    for (std::size_t i = 0; i < trees.trees.size(); ++i)
        all.add(trees.trees[i], static_cast<std::int64_t>(i),
                static_cast<std::int64_t>(i % scores));
    const OnnxValue sums = graph.add("TreeEnsembleRegressor", {graph.cast(inputs, OnnxType::Float)},
                                     {{"aggregate_function", "SUM"},
                                      {"base_values", std::vector<float>(scores, trees.start)},
                                      {"n_targets", static_cast<std::int64_t>(scores)},
                                      {"nodes_falsenodeids", all.ifNot},
                                      {"nodes_featureids", all.features},
                                      {"nodes_modes", all.modes},
                                      {"nodes_nodeids", all.nodeIds},
                                      {"nodes_treeids", all.treeIds},
                                      {"nodes_truenodeids", all.ifBelow},
                                      {"nodes_values", all.values},
                                      {"post_transform", "NONE"},
                                      {"target_ids", all.leafScores},
                                      {"target_nodeids", all.leafNodes},
                                      {"target_treeids", all.leafTrees},
                                      {"target_weights", all.leafWeights}});
    return graph.cast(sums, OnnxType::Double);
}

/// As predict::toShares of a forest.
OnnxValue forestShares(OnnxGraph& graph, const TreeNumbers& trees, const OnnxValue& sums)
{
    if (trees.scoreCount() == 1) {
        const OnnxValue mean =
            graph.add("Div", {sums, graph.number(static_cast<double>(trees.rounds()))});
        const OnnxValue second = clamped(graph, mean, 0, 1);
        return joined(graph, {graph.add("Sub", {graph.number(1), second}), second});
    }
    const OnnxValue zero = graph.number(0);
    const OnnxValue shares = choose(graph, isBelow(graph, sums, zero), zero, sums);
    const OnnxValue all = rowSums(graph, shares);
    const OnnxValue even = rowOf(
        graph, std::vector<double>(trees.classCount, 1 / static_cast<double>(trees.classCount)));
    return choose(graph, isBelow(graph, zero, all), graph.add("Div", {shares, all}), even);
}

} // namespace

OnnxValue treeProbabilities(OnnxGraph& graph, const TreeNumbers& trees, const OnnxValue& inputs)
{
    const bool isForest = trees.model == TreeModel::Forest;
    graph.describe(isForest ? "Random forest" : "Gradient boosting");
    const OnnxValue sums = sumsOf(graph, trees, inputs);
    return isForest ? forestShares(graph, trees, sums)
                    : probabilitiesOfScores(graph, sums, trees.classCount);
}

} // namespace core::deploy
