#pragma once

#include "core/predict/evaluation/rankedscores.h"

namespace core::predict {

struct CurvePoint {
    double x = 0;
    double y = 0;
    double threshold = 0; ///< rows of at least this score are counted; +∞ where none is

    bool operator==(const CurvePoint&) const = default;
};
using Curve = std::vector<CurvePoint>;

/// A thinned line stays within this share of the picture's width and height of the whole one.
inline constexpr double thinningTolerance = 1.0 / 2000;
/// Lines of at most this many points are left whole.
inline constexpr std::size_t wholeCurvePoints = 2000;

/// The same line with fewer points: no point of the whole line is further than `thinningTolerance`
/// from it where x and y are measured by `width` and `height`. x must not descend; kept points are
/// points of the line, the first and the last among them. Linear in the number of points.
Curve thinnedCurve(const Curve& curve, double width = 1, double height = 1);

/// Share found of the class over share of the rest taken along, from (0, 0) to (1, 1), one point
/// per distinct score. Empty when either side has no rows.
Curve rocPoints(const RankedScores& ranked);
/// Precision over recall, one point per distinct score, from (0, precision of the first step).
/// Empty when either side has no rows.
Curve precisionRecallPoints(const RankedScores& ranked);
/// Area under straight lines between points.
double trapezoidArea(const Curve& curve);
/// Average precision: each step of recall counts with the precision at its end.
double stepArea(const Curve& curve);

struct ClassCurves {
    std::size_t own = 0; ///< the class, against the rest
    std::size_t positives = 0;
    std::size_t negatives = 0;
    Curve roc; ///< thinned when long
    Curve precisionRecall;
    double rocAuc = 0; ///< of all points, thinned or not; NaN when either side has no rows
    double prAuc = 0;  ///< average precision, likewise
};

/// Two classes: one entry, for the second, as in Evaluation; otherwise one entry per class.
/// Throws core::Error (Internal) for shapes that do not fit, Cancelled.
std::vector<ClassCurves> classCurves(std::span<const std::int32_t> trueClasses,
                                     const data::Matrix& probabilities,
                                     const std::stop_token& stop = {});

} // namespace core::predict
