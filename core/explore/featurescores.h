#pragma once

#include "core/explore/classbalance.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core::explore {

inline constexpr double noScore = std::numeric_limits<double>::quiet_NaN();

/// How well one feature tells the classes of the target apart.
struct FeatureScore {
    std::size_t column = 0;
    double alone = noScore;
    /// Of all other features together, those that say nearly the same as this one left out as
    /// well; only known of features that alone reach much of `TargetScores::all`.
    double without = noScore;
    std::size_t leftOut = 0; ///< features that `without` does without
};

/// Scores are areas under the ROC curve, in [0, 1]: of two rows, one of a class and one of another,
/// the share of pairs in which the right one is ranked higher; 0.5 is guessing. With more than two
/// classes the mean over each class against the others. Mean of five folds, always on rows that
/// the model has not seen.
struct TargetScores {
    std::size_t rows = 0;               ///< that were looked at
    double all = noScore;               ///< of an additive model of `together` features
    std::size_t together = 0;           ///< all that have a score, of more than 60 the strongest
    double standardError = 0;           ///< of a score of nothing but chance
    std::vector<FeatureScore> features; ///< in file order

    bool isEmpty() const { return features.empty(); }
    const FeatureScore* find(std::size_t column) const;
    /// What a score is above guessing.
    static double gain(double score) { return score - 0.5; }
};

/// Scores of the features of a table, on at most 20,000 rows spread over it at random with a fixed
/// seed, of more than 120 features on fewer. Numbers are cut into up to 32 equally filled groups,
/// rare levels pooled; missing is a group of its own. The model of all features is a logistic one,
/// additive over these groups (AdaGrad, Duchi et al. 2011). Empty when the target has fewer than
/// two classes, or too few rows.
TargetScores scoreFeatures(const data::DataTable& table, const TargetCodes& target,
                           std::stop_token stop = {});

/// Area under the ROC curve of scores for belonging to a class; equal scores count half. NaN
/// when all or none belong.
double rankingScore(std::span<const double> scores, std::span<const std::uint8_t> belongs);

/// Row numbers, ascending, at most `most` of `count`: one at random out of each equal stretch.
std::vector<std::uint32_t> spreadRows(std::size_t count, std::size_t most);

} // namespace core::explore
