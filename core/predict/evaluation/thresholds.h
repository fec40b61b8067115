#pragma once

#include "core/predict/evaluation/cumulativegain.h"
#include "core/predict/metrics.h"

#include <optional>

namespace core::predict {

enum class ThresholdGoal {
    F1,
    YoudenJ, ///< recall + specificity − 1 (Youden 1950)
    Accuracy,
    Profit,
    Recall,    ///< the highest precision at the wished recall or more
    Precision, ///< the highest recall at the wished precision or more
};

/// What a threshold does: a row counts as of the second class when its score is at least this.
/// Shares of nothing are 0.
struct ThresholdFigures {
    double threshold = 0;
    std::size_t truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0;
    double precision = 0, recall = 0, specificity = 0;
    double f1 = 0, youden = 0, accuracy = 0;
    Interval precisionInterval, recallInterval; ///< Wilson's
    double profit = 0;                          ///< money: 0 unless economics were given
};

struct ThresholdChoice {
    ThresholdFigures figures;
    /// False when no threshold has the wished precision; then the figures are of the highest
    /// precision there is.
    bool reached = true;
};

/// Thresholds for two classes, from one sort of validation rows; the figures of any threshold are
/// then a search in O(log n), a choice is one pass.
class Thresholds {
public:
    /// Throws core::Error (NotEnoughClasses) unless both classes have rows.
    explicit Thresholds(RankedScores ranked);

    /// O(log n). Throws core::Error (InvalidOption) for NaN.
    ThresholdFigures at(double threshold,
                        const std::optional<ContactEconomics>& economics = {}) const;

    /// The best of all cuts between rows of different score, those above and below all rows
    /// included. Among equals the one whose threshold is nearest to 0.5, then the higher one. The
    /// threshold lies half-way to the next score, so that new rows near the cut fall on either
    /// side alike. `wished` is the recall or precision to reach, in [0, 1]. Throws core::Error
    /// (InvalidOption) for a wish out of range and for Profit without economics.
    ThresholdChoice choose(ThresholdGoal goal, double wished = 0,
                           const std::optional<ContactEconomics>& economics = {}) const;

private:
    struct Cut {
        double selected = 0; ///< rows counted as of the second class
        double right = 0;
    };
    Cut cutAfter(std::size_t steps) const;
    double thresholdAfter(std::size_t steps) const;
    /// Higher is better, first by `first`.
    struct Merit {
        double first = 0;
        double second = 0;
    };
    Merit merit(ThresholdGoal goal, const Cut& cut, double wished,
                const std::optional<ContactEconomics>& economics) const;

    RankedScores m_ranked;
};

} // namespace core::predict
