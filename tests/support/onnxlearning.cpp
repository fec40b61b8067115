#include "tests/support/onnxnode.h"

namespace tests {

OnnxTensor labelEncoder(const OnnxNode& node)
{
    std::map<std::string, std::int64_t> table;
    const auto& keys = node.texts.at("keys_strings");
    const auto& values = node.integers.at("values_int64s");
    for (std::size_t i = 0; i < keys.size(); ++i)
        table.emplace(keys[i], values.at(i));
    std::vector<std::int64_t> result;
    for (const std::string& text : node.in(0).as<std::string>()) {
        const auto found = table.find(text);
        result.push_back(found == table.end() ? node.integerOr("default_int64", -1)
                                              : found->second);
    }
    return {node.in(0).shape, result};
}

OnnxTensor treeEnsembleRegressor(const OnnxNode& node)
{
    const auto& trees = node.integers.at("nodes_treeids");
    const auto& nodes = node.integers.at("nodes_nodeids");
    std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> placeOf;
    std::map<std::int64_t, std::int64_t> roots; // of each tree the node that is listed first
    for (std::size_t i = 0; i < trees.size(); ++i) {
        placeOf[{trees[i], nodes.at(i)}] = i;
        roots.try_emplace(trees[i], nodes[i]);
    }
    std::map<std::pair<std::int64_t, std::int64_t>, std::pair<std::int64_t, float>> leaves;
    const auto& leafTrees = node.integers.at("target_treeids");
    for (std::size_t i = 0; i < leafTrees.size(); ++i)
        leaves[{leafTrees[i], node.integers.at("target_nodeids").at(i)}] = {
            node.integers.at("target_ids").at(i), node.singles.at("target_weights").at(i)};
    if (node.text.at("aggregate_function") != "SUM" || node.text.at("post_transform") != "NONE")
        throw std::runtime_error("trees that are not added up");

    const auto& x = node.in(0).as<float>();
    const std::size_t width = node.in(0).shape.at(1);
    const auto targets = static_cast<std::size_t>(node.integer.at("n_targets"));
    std::vector<float> sums;
    for (std::size_t row = 0; row < node.in(0).shape.at(0); ++row) {
        std::vector<float> sum = node.singles.at("base_values");
        for (const auto& [tree, root] : roots) {
            std::pair<std::int64_t, std::int64_t> at{tree, root};
            for (;;) {
                const std::size_t place = placeOf.at(at);
                const std::string& mode = node.texts.at("nodes_modes").at(place);
                if (mode == "LEAF")
                    break;
                if (mode != "BRANCH_LT")
                    throw std::runtime_error("an unknown kind of branch");
                const auto feature =
                    static_cast<std::size_t>(node.integers.at("nodes_featureids").at(place));
                if (feature >= width)
                    throw std::runtime_error("a tree asks for another input");
                const bool isBelow =
                    x[row * width + feature] < node.singles.at("nodes_values").at(place);
                at.second = node.integers.at(isBelow ? "nodes_truenodeids" : "nodes_falsenodeids")
                                .at(place);
            }
            const auto& [target, weight] = leaves.at(at);
            sum.at(static_cast<std::size_t>(target)) += weight;
        }
        sums.insert(sums.end(), sum.begin(), sum.end());
    }
    return {{node.in(0).shape.at(0), targets}, sums};
}

} // namespace tests
