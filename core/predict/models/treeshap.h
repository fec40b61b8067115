#pragma once

#include "core/predict/models/treepredictor.h"

#include <span>
#include <vector>

namespace core::predict {

/// Shapley values of the inputs of one tree, path-dependent (Lundberg et al. 2020, algorithm 2): an
/// input that is not known sends a row both ways, in the shares of the training rows.
class TreeShap {
public:
    /// The tree, checked by checkNumbers, must outlive this.
    explicit TreeShap(const Tree& tree);

    /// Adds what each input of the row contributes to the tree's leaf, and behind them the mean
    /// over the leaves: `totals` has one entry more than the row.
    void addTo(std::span<double> totals, std::span<const float> row) const;

private:
    struct Part;
    class Path;

    /// Share of the training rows of a node that went on to its left child.
    double leftShare(const TreeNode& node) const;
    void descend(std::size_t at, const Path& before, const Part& next, std::span<double> totals,
                 std::span<const float> row) const;

    const Tree& m_tree;
    double m_mean = 0; ///< of the leaves, weighted by the training rows
};

} // namespace core::predict
