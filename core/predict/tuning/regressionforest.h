#pragma once

#include "core/data/matrix.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::predict {

/// A regression tree over the unit cube: every split cuts a box in two.
struct RegressionTree {
    struct Node {
        std::int32_t dimension = -1; ///< −1: a leaf
        double threshold = 0;        ///< below it to `below`, else to `below` + 1
        std::size_t below = 0;
        double value = 0; ///< of leaves
    };
    std::vector<Node> nodes; ///< the first is the root
};

/// Random forest for regression (Breiman 2001): each tree learns from a bootstrap sample, and each
/// split is the best among five sixths of the dimensions. Leaves have at least two rows of the
/// sample. The same seed gives the same forest. Throws Cancelled.
std::vector<RegressionTree> growForest(const data::Matrix& points, std::span<const double> values,
                                       std::size_t trees, std::uint64_t seed,
                                       std::stop_token stop = {});

/// How the tree's value varies over the unit cube.
struct TreeVariance {
    double total = 0;
    std::vector<double> main; ///< of each dimension, with the others averaged out
};
/// Exact: the mean over the other dimensions is constant between cuts (Hutter, Hoos and
/// Leyton-Brown 2014, functional ANOVA).
TreeVariance treeVariance(const RegressionTree& tree, std::size_t dimensions);

} // namespace core::predict
