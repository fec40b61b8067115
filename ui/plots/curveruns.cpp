#include "ui/plots/curveruns.h"

#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr double labelGap = 6;

QFont labelFont()
{
    return interfaceFont(12, QFont::DemiBold);
}

QString labelText(const CurveRun& run)
{
    if (run.bestEpoch <= 0)
        return run.name;
    return QCoreApplication::translate("ui::LiveCurve", "%1 · best %2")
        .arg(run.name, countText(run.bestEpoch));
}

/// Places for a label at the end of a line, the most natural first.
std::vector<QRectF> candidates(QPointF end, const QSizeF& size, const QRectF& area)
{
    std::vector<QRectF> places;
    const double rises[] = {0, -14, 14, -28, 28, -44, 44, -62, 62, -82, 82};
    for (const double rise : rises) {
        const double y = end.y() - size.height() / 2 + rise;
        places.emplace_back(QPointF(end.x() + labelGap, y), size);
        if (rise == 0)
            continue;
        places.emplace_back(QPointF(end.x() - size.width() / 2, y), size);
        places.emplace_back(QPointF(end.x() - size.width(), y), size);
    }
    for (QRectF& place : places) {
        place.moveLeft(std::clamp(place.left(), area.left() + 2,
                                  std::max(area.left() + 2, area.right() - size.width())));
        place.moveTop(std::clamp(place.top(), area.top(),
                                 std::max(area.top(), area.bottom() - size.height())));
    }
    return places;
}

/// A line in pieces of about six pixels, so that counting its points weighs its length.
std::vector<QPointF> samples(const std::vector<QPolygonF>& lines)
{
    constexpr double apart = 6;
    std::vector<QPointF> points;
    for (const QPolygonF& line : lines) {
        double rest = 0;
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            const QPointF step = line[i + 1] - line[i];
            const double length = std::hypot(step.x(), step.y());
            if (!std::isfinite(length))
                continue;
            for (; rest <= length; rest += apart)
                points.push_back(line[i] + (length > 0 ? rest / length : 0) * step);
            rest -= length;
        }
    }
    return points;
}

} // namespace

const CurvePoint* curvePointAt(const std::vector<CurvePoint>& points, int epoch)
{
    const auto found =
        std::lower_bound(points.begin(), points.end(), epoch,
                         [](const CurvePoint& point, int wanted) { return point.epoch < wanted; });
    return found != points.end() && found->epoch == epoch ? &*found : nullptr;
}

QColor runColor(const Theme& theme, const CurveRun& run)
{
    return run.mark < 0 ? theme.accent : segmentStyle(theme, run.mark).edge;
}

std::vector<double> smoothedCurve(const std::vector<double>& values, double kept)
{
    std::vector<double> smooth;
    smooth.reserve(values.size());
    double sum = 0;
    double weight = 0;
    for (const double value : values) {
        if (!std::isfinite(value)) {
            smooth.push_back(std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        sum = kept * sum + (1 - kept) * value;
        weight = kept * weight + (1 - kept);
        smooth.push_back(sum / weight);
    }
    return smooth;
}

std::vector<RunLabel> placeRunLabels(const std::vector<CurveRun>& runs,
                                     const std::vector<QPolygonF>& lines,
                                     const std::vector<QRectF>& taken, const QRectF& area,
                                     const Theme& theme)
{
    const QFontMetricsF metrics(labelFont());
    const std::vector<QPointF> obstacles = samples(lines);
    std::vector<QRectF> used = taken;
    std::vector<RunLabel> labels;
    for (std::size_t i = 0; i < runs.size() && i < lines.size(); ++i) {
        const auto end = std::find_if(lines[i].rbegin(), lines[i].rend(), [&](QPointF point) {
            return area.adjusted(-1, -1, 1, 1).contains(point);
        });
        if (end == lines[i].rend())
            continue;
        const QString text = labelText(runs[i]);
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)), metrics.height());
        QRectF best;
        double least = std::numeric_limits<double>::infinity();
        for (const QRectF& place : candidates(*end, size, area)) {
            double cost = 0.12 * std::abs(place.center().y() - end->y());
            for (const QRectF& other : used)
                cost += other.intersects(place.adjusted(-4, -1, 4, 1)) ? 1000 : 0;
            for (const QPointF& point : obstacles)
                cost += place.contains(point) ? 2 : 0;
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        used.push_back(best);
        const QColor ink =
            runs[i].mark < 0 ? theme.accentText : segmentStyle(theme, runs[i].mark).ink;
        labels.push_back({text, ink, best});
    }
    return labels;
}

} // namespace ui
