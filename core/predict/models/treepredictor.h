#pragma once

#include "core/predict/models/predictor.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace core::predict {

enum class TreeModel {
    /// Gradient boosting (Chen and Guestrin 2016): every round adds one tree for each class (of two
    /// classes one), fitted to what the rounds before left over.
    Boosting,
    /// Random forest (Breiman 2001): every round adds one tree for each class (of two classes one),
    /// fitted to the shares of the class by itself; the probabilities are means over the rounds.
    Forest,
};

struct TreeNode {
    std::int32_t feature = -1; ///< the input that decides; −1: a leaf
    /// Rows whose input is below go left, in single precision; of a leaf what it adds to the score.
    float value = 0;
    std::int32_t left = 0; ///< the left one of the two nodes below, the right one follows it
    float cover = 0;       ///< weight of the training rows (boosting: their curvature)
    bool operator==(const TreeNode&) const = default;
};
/// The root comes first, every node before those below it.
using Tree = std::vector<TreeNode>;

/// What trees have learnt, as plain numbers.
struct TreeNumbers {
    TreeModel model = TreeModel::Boosting;
    std::size_t inputCount = 0;
    std::size_t classCount = 0;
    float start = 0; ///< of every score, before the first tree
    /// Round after round, in each one tree per score.
    std::vector<Tree> trees;

    /// One per class; of two classes only one, that of the second.
    std::size_t scoreCount() const { return classCount == 2 ? 1 : classCount; }
    int rounds() const { return static_cast<int>(trees.size() / scoreCount()); }
    bool operator==(const TreeNumbers&) const = default;
};

/// Refuses numbers that no trees can have: nodes without a parent or with two, inputs that do not
/// exist, values that are not finite, negative covers, trees deeper than `deepestTree`. Throws
/// core::Error (MalformedInput).
void checkNumbers(const TreeNumbers& numbers);
inline constexpr std::size_t deepestTree = 64;

/// Sums over the trees of `rounds` rounds to the probabilities of one row.
void toShares(TreeModel model, std::span<const float> sums, int rounds, std::span<double> shares);

/// Computes trained trees, as XGBoost does.
class TreePredictor : public Predictor {
public:
    /// Throws core::Error (MalformedInput), see checkNumbers.
    explicit TreePredictor(TreeNumbers numbers);

    data::Matrix probabilities(const data::Matrix& inputs,
                               std::stop_token stop = {}) const override;
    /// What each input adds to the score of a class: Shapley values that follow the trees' own
    /// branches, weighted by the training rows that took them (path-dependent TreeSHAP: Lundberg et
    /// al. 2020, algorithm 2), as XGBoost's pred_contribs. One matrix per class, of two classes
    /// only one, of the second; rows × (inputs + 1), the last column being what the model says
    /// without knowing any input. A row adds up to the score: of boosting the sum over the trees,
    /// whose softmax (of two classes: logistic function) is the probability; of a forest the mean
    /// over the rounds, which of two classes is the probability itself and of several is divided by
    /// the sum over the classes. Throws as `probabilities`.
    std::vector<data::Matrix> contributions(const data::Matrix& inputs,
                                            std::stop_token stop = {}) const;

    std::size_t inputCount() const override { return m_numbers.inputCount; }
    std::size_t classCount() const override { return m_numbers.classCount; }
    TreeModel model() const { return m_numbers.model; }
    int rounds() const { return m_numbers.rounds(); }
    const TreeNumbers& numbers() const { return m_numbers; }

private:
    /// Laid out for walking down: a leaf leads to itself.
    struct Step {
        float threshold = 0; ///< NaN in leaves: nothing is above
        std::int32_t feature = 0;
        std::int32_t left = 0; ///< index into m_steps
        float leaf = 0;
    };
    struct Walk {
        std::int32_t root = 0;
        std::size_t depth = 0;
    };
    void addTree(const Tree& tree);
    void addSums(std::span<const float> rows, std::span<float> sums) const;

    TreeNumbers m_numbers;
    std::vector<Step> m_steps; ///< of all trees
    std::vector<Walk> m_walks; ///< one per tree
};

} // namespace core::predict
