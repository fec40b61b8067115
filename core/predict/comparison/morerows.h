#pragma once

#include "core/predict/comparison/learningcurve.h"
#include "core/predict/comparison/powerlaw.h"

#include <optional>
#include <string>

namespace core::predict {

enum class RowsVerdict { Help, HardlyHelp, Harm, CannotTell };
std::string_view toWord(RowsVerdict verdict); ///< "help", "hardly-help", "harm", "cannot-tell"

/// A gain below this, 0.01 (of log loss 0.02), is hardly one.
double worthwhileGain(Score score);

/// What the model gained from more rows.
struct RowsStep {
    double fromRows = 0, toRows = 0; ///< means over the folds
    /// The score of more rows less that of fewer, over the same folds; see compareOnFolds, with
    /// the ratio of the fewer rows, which is the more cautious.
    ModelComparison change;
};

/// What twice the rows would bring, by a power law through the curve.
struct TwiceTheRows {
    PowerLaw law;
    double rows = 0;
    double score = 0;
    double change = 0; ///< from the law's score of all rows
    /// 95 %, by leaving out each fold in turn (jackknife), with the variance of compareOnFolds.
    Interval changeInterval;
};

struct MoreRows {
    Score score = Score::Accuracy;
    RowsVerdict verdict = RowsVerdict::CannotTell;
    RowsStep last;                     ///< from the largest share but one to all rows
    std::optional<RowsStep> doubling;  ///< from about half the rows, where another share is that
    std::optional<TwiceTheRows> twice; ///< only where it can be foretold
    std::string whyNotTwice;           ///< the reason where it cannot
    /// All of it: "More customers would hardly help: from 3,227 to 6,454 rows accuracy changed by
    /// +0.003 ± 0.005 (from 4,841: +0.001 ± 0.006). …" ± are half the 95 % intervals.
    std::string sentence;
};

/// Judged by the last doubling of the rows, or else the last step: they help when the gain is
/// certain and may be worthwhile, hardly help when a worthwhile gain can be ruled out (95 %), do
/// harm when the score certainly gets worse by as much; all else cannot be told. Twice the rows
/// are foretold from five sizes on, of which the largest is four times the smallest at least, where
/// a law through all but the largest meets that one within a worthwhile gain, and the interval is
/// no wider than two of these either way; not of rows in the order of time, whose future may be
/// another one.
MoreRows moreRows(const LearningCurve& curve, Score score);

} // namespace core::predict
