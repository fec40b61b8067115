#pragma once

#include "core/predict/comparison/crossvalidation.h"

namespace core::predict {

/// One model against the best one, over the same folds.
struct RankedModel {
    std::size_t model = 0; ///< of the cross-validation
    double mean = 0;
    double sd = 0;     ///< between folds
    Interval interval; ///< of the mean, 95 %, with the variance of compareOnFolds
    /// Best less this model; of the best itself: no difference.
    ModelComparison againstBest;
};

/// The models of a cross-validation by a score, with what their differences are worth.
struct Ranking {
    Score score = Score::Accuracy;
    std::vector<RankedModel> models; ///< best first, in the order asked among equals
    /// "Network 128-64 and Gradient boosting cannot be told apart; both beat k-nearest neighbours."
    std::string summary;
};

/// Throws core::Error (NotEnoughRows below two folds).
Ranking rankModels(const CrossValidation& validation, Score score);

/// Any two models of the cross-validation.
ModelComparison compareModels(const CrossValidation& validation, std::size_t first,
                              std::size_t second, Score score);

/// "A", "A and B", "A, B and C".
std::string enumeration(const std::vector<std::string>& names);

} // namespace core::predict
