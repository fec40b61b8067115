#include "core/predict/evaluation/curves.h"

#include "core/base/progress.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace core::predict {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double share(std::size_t part, std::size_t whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

/// Per narrow column of the picture the first, lowest, highest and last point: the line between
/// them covers what the column covered (Jugel et al. 2014).
Curve columnExtremes(const Curve& curve, double columnWidth)
{
    Curve kept;
    for (std::size_t begin = 0; begin < curve.size();) {
        const double column = std::floor(curve[begin].x / columnWidth);
        std::size_t lowest = begin;
        std::size_t highest = begin;
        std::size_t end = begin;
        for (; end < curve.size() && std::floor(curve[end].x / columnWidth) == column; ++end) {
            if (curve[end].y < curve[lowest].y)
                lowest = end;
            if (curve[end].y > curve[highest].y)
                highest = end;
        }
        std::size_t chosen[] = {begin, std::min(lowest, highest), std::max(lowest, highest),
                                end - 1};
        const auto* const last = std::unique(std::begin(chosen), std::end(chosen));
        for (const auto* at = std::begin(chosen); at != last; ++at)
            kept.push_back(curve[*at]);
        begin = end;
    }
    return kept;
}

/// The directions in which a straight line from an anchor passes all points seen within the
/// tolerance (Williams 1978), and how far away the furthest of them is.
class Sleeve {
public:
    Sleeve(double width, double height, double tolerance)
        : m_width(width), m_height(height), m_tolerance(tolerance)
    {
    }

    void start(const CurvePoint& anchor)
    {
        m_anchor = anchor;
        m_lowest = -std::numbers::pi;
        m_highest = std::numbers::pi;
        m_furthest = 0;
    }

    /// Whether one line from the anchor to `point` may stand for all points seen; takes it in.
    bool reaches(const CurvePoint& point)
    {
        const double x = (point.x - m_anchor.x) / m_width;
        const double y = (point.y - m_anchor.y) / m_height;
        const double distance = std::hypot(x, y);
        const double angle = std::atan2(y, x);
        // A line that turns back would lose its tip.
        if (distance + m_tolerance < m_furthest)
            return false;
        const bool bound = m_furthest > m_tolerance;
        if (bound && (angle < m_lowest || angle > m_highest))
            return false;
        m_furthest = std::max(m_furthest, distance);
        if (distance > m_tolerance) {
            const double half = std::asin(m_tolerance / distance);
            m_lowest = std::max(m_lowest, angle - half);
            m_highest = std::min(m_highest, angle + half);
        }
        return true;
    }

private:
    double m_width;
    double m_height;
    double m_tolerance;
    CurvePoint m_anchor;
    double m_lowest = 0;
    double m_highest = 0;
    double m_furthest = 0;
};

Curve straightened(const Curve& curve, double width, double height, double tolerance)
{
    Curve kept{curve.front()};
    Sleeve sleeve(width, height, tolerance);
    sleeve.start(curve.front());
    for (std::size_t i = 1; i < curve.size(); ++i) {
        if (sleeve.reaches(curve[i]))
            continue;
        kept.push_back(curve[i - 1]);
        sleeve.start(curve[i - 1]);
        sleeve.reaches(curve[i]);
    }
    kept.push_back(curve.back());
    return kept;
}

} // namespace

Curve thinnedCurve(const Curve& curve, double width, double height)
{
    if (curve.size() <= wholeCurvePoints || !(width > 0) || !(height > 0))
        return curve;
    // A quarter is lost sideways to the columns; a point beyond the end of a straight piece lies
    // within √2 of the sleeve's half width. Together that is less than the tolerance.
    const Curve columns = columnExtremes(curve, width * thinningTolerance / 4);
    return straightened(columns, width, height, thinningTolerance / 2);
}

Curve rocPoints(const RankedScores& ranked)
{
    Curve curve;
    if (ranked.positives == 0 || ranked.negatives() == 0)
        return curve;
    curve.reserve(ranked.scores.size() + 1);
    curve.push_back({0, 0, infinity});
    for (std::size_t i = 0; i < ranked.scores.size(); ++i)
        curve.push_back({share(ranked.selected[i] - ranked.right[i], ranked.negatives()),
                         share(ranked.right[i], ranked.positives), ranked.scores[i]});
    return curve;
}

Curve precisionRecallPoints(const RankedScores& ranked)
{
    Curve curve;
    if (ranked.positives == 0 || ranked.negatives() == 0)
        return curve;
    curve.reserve(ranked.scores.size() + 1);
    curve.push_back({0, share(ranked.right[0], ranked.selected[0]), infinity});
    for (std::size_t i = 0; i < ranked.scores.size(); ++i)
        curve.push_back({share(ranked.right[i], ranked.positives),
                         share(ranked.right[i], ranked.selected[i]), ranked.scores[i]});
    return curve;
}

double trapezoidArea(const Curve& curve)
{
    double area = 0;
    for (std::size_t i = 1; i < curve.size(); ++i)
        area += (curve[i].x - curve[i - 1].x) * (curve[i].y + curve[i - 1].y) / 2;
    return area;
}

double stepArea(const Curve& curve)
{
    double area = 0;
    for (std::size_t i = 1; i < curve.size(); ++i)
        area += (curve[i].x - curve[i - 1].x) * curve[i].y;
    return area;
}

std::vector<ClassCurves> classCurves(std::span<const std::int32_t> trueClasses,
                                     const data::Matrix& probabilities, const std::stop_token& stop)
{
    const std::size_t classes = probabilities.columns();
    std::vector<ClassCurves> result;
    for (std::size_t own = classes == 2 ? 1 : 0; own < classes; ++own) {
        const RankedScores ranked = rankScores(trueClasses, probabilities, own, stop);
        ClassCurves curves;
        curves.own = own;
        curves.positives = ranked.positives;
        curves.negatives = ranked.negatives();
        const Curve roc = rocPoints(ranked);
        curves.rocAuc = roc.empty() ? std::numeric_limits<double>::quiet_NaN() : trapezoidArea(roc);
        curves.roc = thinnedCurve(roc);
        throwIfStopped(stop);
        const Curve precisionRecall = precisionRecallPoints(ranked);
        curves.prAuc = precisionRecall.empty() ? std::numeric_limits<double>::quiet_NaN()
                                               : stepArea(precisionRecall);
        curves.precisionRecall = thinnedCurve(precisionRecall);
        result.push_back(std::move(curves));
        throwIfStopped(stop);
    }
    return result;
}

} // namespace core::predict
