#include "ui/plots/curvepicture.h"

#include "ui/plots/plottext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double labelGap = 8;
constexpr double labelHeight = 30;

double quantile(std::vector<double> values, double share)
{
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

} // namespace

QString CurvePicture::valueText(double value) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (percent)
        return percentText(value);
    const double size = std::abs(value);
    if (size >= 1000)
        return numberText(value, 0);
    if (size >= 0.1 || size == 0)
        return numberText(value, size >= 100 ? 1 : 3);
    return readoutText(value);
}

/// Takes in everything but a start that dwarfs the rest: the first epochs may leave the picture.
ChartAxis CurvePicture::fittedY() const
{
    std::vector<double> values;
    for (const CurvePoint& point : points) {
        for (const double value : {point.train, point.validation}) {
            if (drawable(value))
                values.push_back(value);
        }
    }
    for (const CurveRun& run : runs)
        for (const CurvePoint& point : run.points)
            if (drawable(point.judged()))
                values.push_back(point.judged());
    if (hasReference() && drawable(referenceValue))
        values.push_back(referenceValue);
    ChartAxis axis;
    axis.percent = percent;
    axis.logarithmic = logScale;
    axis.title = unit.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, unit);
    if (values.empty()) {
        axis.lower = logScale ? 0.1 : 0;
        return axis;
    }
    auto [low, high] = std::minmax_element(values.begin(), values.end());
    axis.lower = *low;
    axis.upper = *high;
    if (logScale) {
        axis.lower /= 1.15;
        axis.upper *= 1.15;
        return axis;
    }
    if (values.size() >= 20) {
        const double bulkLow = quantile(values, 0.04);
        const double bulkHigh = quantile(values, 0.9);
        const double bulk = std::max(bulkHigh - bulkLow, 1e-9 * std::abs(bulkHigh));
        // Clipping pays only where everything would be more than twice as high a picture.
        const double room = 4.4 * bulk;
        if (axis.upper - axis.lower > room) {
            axis.upper = std::min(axis.upper, bulkHigh + bulk);
            axis.lower = std::max(axis.lower, bulkLow - bulk);
        }
        if (hasReference()) {
            axis.upper = std::max(axis.upper, referenceValue);
            axis.lower = std::min(axis.lower, referenceValue);
        }
    }
    double length = axis.upper - axis.lower;
    if (length <= 1e-9 * std::max(std::abs(axis.upper), 1e-9))
        length = std::max(std::abs(axis.upper), 1e-3) * 0.2;
    axis.lower -= 0.04 * length;
    axis.upper += 0.08 * length;
    if (*low >= 0)
        axis.lower = std::max(axis.lower, 0.0);
    axis.roundOutwards(5);
    if (percent)
        axis.upper = std::min(axis.upper, 1.0);
    return axis;
}

QSizeF CurvePicture::labelSize() const
{
    const QFontMetricsF bold(interfaceFont(12, QFont::DemiBold));
    const QFontMetricsF plain(interfaceFont(12));
    double width = bold.horizontalAdvance(tr("train"));
    if (hasValidation())
        width = std::max(width, bold.horizontalAdvance(tr("validation")));
    if (!points.empty()) {
        width = std::max(width, plain.horizontalAdvance(valueText(points.back().train)));
        width = std::max(width, plain.horizontalAdvance(valueText(points.back().validation)));
    }
    return {std::ceil(width) + 2, labelHeight};
}

Chart CurvePicture::chartFor(const QSizeF& size) const
{
    Chart chart;
    chart.x.lower = 0;
    chart.x.upper = axisEnd();
    chart.y = fittedY();
    if (zoomed) {
        const QString axisTitle = chart.y.title;
        chart.x = viewX;
        chart.y = viewY;
        chart.y.title = axisTitle;
    }
    chart.x.title = tr("epoch");
    chart.layOut(size);
    // The labels stand right of the line ends; the axis gives way only when they would not fit.
    const double end = std::clamp(chart.x.share(lastEpoch()), 0.05, 1.0);
    const double room = size.width() - chart.area.left() - labelGap - labelSize().width();
    if (!points.empty() && chart.area.width() * end > room)
        chart.area.setWidth(std::max(20.0, room / end));
    return chart;
}

std::vector<EndLabel> CurvePicture::endLabels(const Chart& chart) const
{
    std::vector<EndLabel> labels;
    if (points.empty())
        return labels;
    const CurvePoint& last = points.back();
    const double at = chart.toScreen(last.epoch, chart.y.lower).x();
    if (at < chart.area.left() - 1 || at > chart.area.right() + 1)
        return labels;
    const QSizeF size = labelSize();
    const auto add = [&](const QString& name, double value) {
        if (!drawable(value))
            return;
        const QPointF point = chart.toScreen(last.epoch, value);
        if (point.y() < chart.area.top() - 1 || point.y() > chart.area.bottom() + 1)
            return;
        const QRectF rect(QPointF(at + labelGap, point.y() - 11), size);
        labels.push_back({name, valueText(value), point, rect});
    };
    add(tr("train"), last.train);
    add(tr("validation"), last.validation);
    const double lowest = chart.area.bottom() - 2;
    const double highest = chart.area.top() - 4;
    if (labels.size() == 2) {
        const bool firstAbove = labels[0].point.y() <= labels[1].point.y();
        QRectF& upper = labels[firstAbove ? 0 : 1].rect;
        QRectF& lower = labels[firstAbove ? 1 : 0].rect;
        const double overlap = upper.bottom() + 2 - lower.top();
        if (overlap > 0) {
            upper.translate(0, -overlap / 2);
            lower.translate(0, overlap / 2);
        }
        if (lower.bottom() > lowest) {
            lower.moveBottom(lowest);
            upper.moveBottom(std::min(upper.bottom(), lower.top() - 2));
        }
        if (upper.top() < highest) {
            upper.moveTop(highest);
            lower.moveTop(std::max(lower.top(), upper.bottom() + 2));
        }
    } else if (labels.size() == 1) {
        QRectF& rect = labels[0].rect;
        rect.moveTop(std::clamp(rect.top(), highest, std::max(highest, lowest - rect.height())));
    }
    return labels;
}

std::optional<int> CurvePicture::epochUnder(const Chart& chart, QPointF position) const
{
    if (!chart.area.adjusted(-2, -2, 6, 2).contains(position))
        return {};
    const double wanted = chart.xAt(position.x());
    std::optional<int> nearest;
    const auto look = [&](const std::vector<CurvePoint>& line) {
        if (line.empty())
            return;
        const int epoch = std::clamp(static_cast<int>(std::lround(wanted)), line.front().epoch,
                                     line.back().epoch);
        if (curvePointAt(line, epoch) != nullptr &&
            (!nearest || std::abs(epoch - wanted) < std::abs(*nearest - wanted)))
            nearest = epoch;
    };
    look(points);
    for (const CurveRun& run : runs)
        look(run.points);
    if (!nearest)
        return {};
    const double at = chart.toScreen(*nearest, chart.y.lower).x();
    return std::abs(at - position.x()) <= 30 ? nearest : std::nullopt;
}

ReadOut CurvePicture::readOutOf(int epoch) const
{
    ReadOut box;
    box.title = tr("epoch %1").arg(countText(epoch));
    if (const CurvePoint* point = pointAt(epoch)) {
        box.lines.emplace_back(tr("train"), valueText(point->train));
        if (std::isfinite(point->validation))
            box.lines.emplace_back(tr("validation"), valueText(point->validation));
    }
    for (const CurveRun& run : runs)
        if (const CurvePoint* point = curvePointAt(run.points, epoch))
            box.lines.emplace_back(run.name, valueText(point->judged()));
    return box;
}

/// Beside the cross-hair, right of it where there is room, never on the best-epoch line.
QRectF CurvePicture::readOutRect(const Chart& chart, int epoch) const
{
    const QSizeF size = readOutOf(epoch).size();
    const double at = chart.toScreen(epoch, chart.y.lower).x();
    const double best =
        bestEpoch > 0 ? chart.toScreen(bestEpoch, chart.y.lower).x() : chart.area.left() - 100;
    const double left = chart.area.left() + 4;
    const double right = chart.area.right() - 4;
    const double top = std::min(chart.area.top() + 26, chart.area.bottom() - size.height());
    const auto free = [&](double x) {
        const bool inside = x >= left && x + size.width() <= right;
        return inside && (best < x - 4 || best > x + size.width() + 4);
    };
    double chosen = at + 12;
    for (const double candidate :
         {at + 12, at - 12 - size.width(), best + 12, best - 12 - size.width()}) {
        if (free(candidate)) {
            chosen = candidate;
            break;
        }
    }
    // A picture too narrow for both: over the axis labels rather than on the line.
    if (!free(chosen))
        chosen = best - left > right - best ? best - 12 - size.width() : best + 12;
    return {QPointF(chosen, top), size};
}

} // namespace ui
