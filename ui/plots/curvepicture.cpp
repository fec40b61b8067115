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

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::LiveCurve", text);
}

QPen trainPen(const Theme& theme)
{
    return {theme.accent, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
}

QPen validationPen(const Theme& theme)
{
    QPen pen = trainPen(theme);
    pen.setDashPattern({6 / 1.8, 4 / 1.8});
    return pen;
}

/// How far the line goes up and down, in pixels.
double travel(const Chart& chart, const ChartLine& line)
{
    double sum = 0;
    double last = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t i = 0; i < line.x.size(); ++i) {
        const QPointF at = chart.toScreen(line.x[i], line.y[i]);
        const double moved = std::abs(at.y() - last);
        if (std::isfinite(moved))
            sum += std::min(moved, chart.area.height());
        last = at.y();
    }
    return sum;
}

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

const CurvePoint* CurvePicture::pointAt(int epoch) const
{
    const auto found =
        std::lower_bound(points.begin(), points.end(), epoch,
                         [](const CurvePoint& point, int wanted) { return point.epoch < wanted; });
    return found != points.end() && found->epoch == epoch ? &*found : nullptr;
}

const CurvePoint* CurvePicture::pointUnder(const Chart& chart, QPointF position) const
{
    if (points.empty() || !chart.area.adjusted(-2, -2, 6, 2).contains(position))
        return nullptr;
    const int epoch = static_cast<int>(std::lround(chart.xAt(position.x())));
    const int nearest = std::clamp(epoch, points.front().epoch, points.back().epoch);
    const CurvePoint* point = pointAt(nearest);
    if (point == nullptr)
        return nullptr;
    const double at = chart.toScreen(point->epoch, chart.y.lower).x();
    return std::abs(at - position.x()) <= 30 ? point : nullptr;
}

ReadOut CurvePicture::readOutOf(const CurvePoint& point) const
{
    ReadOut box;
    box.title = tr("epoch %1").arg(countText(point.epoch));
    box.lines.emplace_back(tr("train"), valueText(point.train));
    if (std::isfinite(point.validation))
        box.lines.emplace_back(tr("validation"), valueText(point.validation));
    return box;
}

/// Beside the cross-hair, right of it where there is room, never on the best-epoch line.
QRectF CurvePicture::readOutRect(const Chart& chart, const CurvePoint& point) const
{
    const QSizeF size = readOutOf(point).size();
    const double at = chart.toScreen(point.epoch, chart.y.lower).x();
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

std::vector<ChartLine> CurvePicture::lines(const Chart& chart, const Theme& theme) const
{
    std::vector<ChartLine> drawn;
    if (hasReference() && drawable(referenceValue))
        drawn.push_back({{chart.x.lower, chart.x.upper},
                         {referenceValue, referenceValue},
                         QPen(theme.muted, 1.5, Qt::DotLine)});
    std::vector<double> epochs;
    epochs.reserve(points.size());
    for (const CurvePoint& point : points)
        epochs.push_back(point.epoch);
    const auto add = [&](double CurvePoint::*member, const QPen& pen) {
        ChartLine line{epochs, {}, pen};
        line.y.reserve(points.size());
        for (const CurvePoint& point : points) {
            const double value = point.*member;
            line.y.push_back(drawable(value) ? value : std::numeric_limits<double>::quiet_NaN());
        }
        // A band of up and down: finer lines show its inside, and are drawn ten times faster.
        if (travel(chart, line) > 6 * chart.area.width()) {
            line.pen.setWidthF(1);
            line.pen.setJoinStyle(Qt::BevelJoin);
        }
        drawn.push_back(std::move(line));
    };
    add(&CurvePoint::train, trainPen(theme));
    add(&CurvePoint::validation, validationPen(theme));
    return drawn;
}

void CurvePicture::paintLegend(QPainter& painter, const QSizeF& size, const Theme& theme) const
{
    painter.save();
    const QFont font = interfaceFont(12);
    const QFontMetricsF text(font);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    double right = size.width() - 2;
    const double middle = text.height() / 2;
    const auto entry = [&](const QString& name, bool dashed) {
        const double width = text.horizontalAdvance(name);
        painter.setPen(theme.muted);
        painter.drawText(QPointF(right - width, text.ascent()), name);
        painter.setPen(dashed ? validationPen(theme) : trainPen(theme));
        painter.drawLine(QPointF(right - width - 30, middle + 1),
                         QPointF(right - width - 8, middle + 1));
        right -= width + 46;
    };
    if (hasValidation())
        entry(tr("validation"), true);
    entry(tr("train"), false);
    painter.restore();
}

void CurvePicture::paintReferenceLabel(QPainter& painter, const Chart& chart,
                                       const Theme& theme) const
{
    if (!hasReference() || !drawable(referenceValue))
        return;
    const double at = chart.toScreen(chart.x.lower, referenceValue).y();
    if (at < chart.area.top() || at > chart.area.bottom())
        return;
    drawHaloLabel(painter, QPointF(chart.area.left() + 8, at - 6), Qt::AlignLeft, interfaceFont(12),
                  theme.muted, theme.surface, referenceLabel);
}

void CurvePicture::paintBest(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    if (bestEpoch <= 0)
        return;
    const double at = chart.toScreen(bestEpoch, chart.y.lower).x();
    if (at < chart.area.left() - 1 || at > chart.area.right() + 1)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ok, 1.2));
    painter.drawLine(QPointF(at, chart.area.top()), QPointF(at, chart.area.bottom()));
    if (const CurvePoint* point = pointAt(bestEpoch)) {
        const double value = drawable(point->validation) ? point->validation : point->train;
        const QPointF centre = chart.toScreen(bestEpoch, value);
        if (drawable(value) && chart.area.adjusted(-1, -1, 1, 1).contains(centre)) {
            painter.setPen(QPen(theme.ok, 2));
            painter.setBrush(theme.surface);
            painter.drawEllipse(centre, 4.5, 4.5);
        }
    }
    const QFont font = interfaceFont(12, QFont::DemiBold);
    const QFontMetricsF text(font);
    const QString label = tr("best: epoch %1").arg(countText(bestEpoch));
    const double width = text.horizontalAdvance(label);
    const bool roomLeft = at - 6 - width >= chart.area.left() + 2;
    QRectF place(roomLeft ? at - 6 - width : at + 6, chart.area.top() + 2, width, text.height());
    // Early in a run the line ends stand where the label would: it goes to the foot of its line.
    for (const EndLabel& end : endLabels(chart))
        if (end.rect.intersects(place))
            place.moveBottom(chart.area.bottom() - 4);
    drawHaloLabel(painter, QPointF(place.left(), place.top() + text.ascent()), Qt::AlignLeft, font,
                  theme.ok, theme.surface, label);
    painter.restore();
}

void CurvePicture::paintCrosshair(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    if (!pointer || dragFrom)
        return;
    const CurvePoint* point = pointUnder(chart, *pointer);
    if (point == nullptr)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double at = chart.toScreen(point->epoch, chart.y.lower).x();
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(at, chart.area.top()), QPointF(at, chart.area.bottom()));
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.surface);
    for (const double value : {point->train, point->validation}) {
        if (!drawable(value))
            continue;
        const QPointF centre = chart.toScreen(point->epoch, value);
        if (chart.area.contains(centre))
            painter.drawEllipse(centre, 4, 4);
    }
    readOutOf(*point).paint(painter, readOutRect(chart, *point).topLeft(), theme);
    painter.restore();
}

} // namespace ui
