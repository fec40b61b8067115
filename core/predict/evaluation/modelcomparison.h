#pragma once

#include "core/predict/metrics.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace core::predict {

/// What kind of figure is compared, for the sentence.
struct ComparedScore {
    bool isShare = true; ///< in [0, 1], worded in points; a log loss is not
    bool higherIsBetter = true;
};

enum class ComparisonVerdict { CannotBeToldApart, FirstIsBetter, SecondIsBetter };

/// Whether two models differ by more than chance.
struct ModelComparison {
    double difference = 0; ///< first less second
    Interval interval;     ///< of the difference, 95 %
    double p = 1;          ///< two-sided
    std::size_t pairs = 0; ///< rows or folds compared
    ComparedScore score;
    ComparisonVerdict verdict = ComparisonVerdict::CannotBeToldApart;
};

/// A p below this is called a difference.
inline constexpr double comparisonLevel = 0.05;

/// McNemar's exact test: chance of a split of the rows only one model gets right at least as
/// uneven as this one, were both models equally good; two-sided.
double mcnemarExactP(std::size_t onlyFirstRight, std::size_t onlySecondRight);
/// The mid-p version, which is not too cautious (Fagerland, Lydersen and Laake 2013).
double mcnemarMidP(std::size_t onlyFirstRight, std::size_t onlySecondRight);

/// Accuracy of two models on the same rows: McNemar's mid-p, with the adjusted Wald interval of
/// Bonett and Price (2012). Throws core::Error (NotEnoughRows, Internal).
ModelComparison compareOnRows(std::span<const std::int32_t> trueClasses,
                              std::span<const std::int32_t> firstPredicted,
                              std::span<const std::int32_t> secondPredicted);

/// Scores of two models on the same folds, one per fold: the corrected resampled t-test of Nadeau
/// and Bengio (2003). Training parts of folds overlap, so the plain variance is too small by
/// `testToTrain`, the ratio of test to training rows of a fold: 0.25 for five folds, 1 for 5 × 2.
/// Also for repeated folds. Equal differences in all folds count as certain. Throws core::Error
/// (NotEnoughRows below two folds, InvalidOption, Internal).
ModelComparison compareOnFolds(std::span<const double> first, std::span<const double> second,
                               double testToTrain, ComparedScore score = {});

/// Five repetitions of two folds, ten scores per model, repetition after repetition: p is the
/// t-test of Dietterich (1998), whose numerator is the first difference alone. The difference given
/// is the mean of all ten; its interval has the variance of a single one and is cautious. Called
/// different only where the interval agrees. compareOnFolds uses all ten differences and is the
/// better test of the two. Throws core::Error (InvalidOption, Internal).
ModelComparison compareFiveByTwo(std::span<const double> first, std::span<const double> second,
                                 ComparedScore score = {});

/// "The network and XGBoost cannot be told apart (difference 0.4 points, p = 0.31)." or "XGBoost is
/// better than the network (difference 2.1 points, 95 % interval 0.8 to 3.4, p = 0.003)."
std::string comparisonSentence(const ModelComparison& comparison, std::string_view first,
                               std::string_view second);

} // namespace core::predict
