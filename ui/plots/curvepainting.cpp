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

constexpr double runWidth = 1.6;

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

/// The line as it is behind the smoothed one.
QPen rawPen(const QPen& pen)
{
    QColor color = pen.color();
    color.setAlphaF(0.4F);
    return {color, 1, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin};
}

QPen runPen(const Theme& theme, const CurveRun& run)
{
    QPen pen(runColor(theme, run), runWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({6 / runWidth, 4 / runWidth});
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

} // namespace

std::vector<ChartLine> CurvePicture::lines(const Chart& chart, const Theme& theme) const
{
    std::vector<ChartLine> drawn;
    std::vector<ChartLine> raw;
    if (hasReference() && drawable(referenceValue))
        drawn.push_back({{chart.x.lower, chart.x.upper},
                         {referenceValue, referenceValue},
                         QPen(theme.muted, 1.5, Qt::DotLine)});
    const auto add = [&](const std::vector<CurvePoint>& from, const auto& figure, const QPen& pen) {
        ChartLine line{{}, {}, pen};
        line.x.reserve(from.size());
        line.y.reserve(from.size());
        for (const CurvePoint& point : from) {
            const double value = figure(point);
            line.x.push_back(point.epoch);
            line.y.push_back(drawable(value) ? value : std::numeric_limits<double>::quiet_NaN());
        }
        if (smooth) {
            raw.push_back({line.x, line.y, rawPen(pen)});
            line.y = smoothedCurve(line.y);
        }
        // A band of up and down: finer lines show its inside, and are drawn ten times faster.
        if (travel(chart, line) > 6 * chart.area.width()) {
            line.pen.setWidthF(1);
            line.pen.setJoinStyle(Qt::BevelJoin);
        }
        drawn.push_back(std::move(line));
    };
    for (const CurveRun& run : runs)
        add(
            run.points, [](const CurvePoint& point) { return point.judged(); }, runPen(theme, run));
    if (!points.empty() || runs.empty()) {
        add(
            points, [](const CurvePoint& point) { return point.train; }, trainPen(theme));
        add(
            points, [](const CurvePoint& point) { return point.validation; }, validationPen(theme));
    }
    drawn.insert(drawn.begin(), raw.begin(), raw.end());
    return drawn;
}

void CurvePicture::paintLegend(QPainter& painter, const QSizeF& size, const Theme& theme) const
{
    if (points.empty() && !runs.empty())
        return; // their names stand at their lines
    painter.save();
    const QFont font = interfaceFont(12);
    const QFontMetricsF text(font);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    double right = size.width() - 2;
    const double middle = text.height() / 2;
    // Beside the name of the axis; where that leaves no room, the names at the ends of the lines
    // say the same.
    const QString title = chartFor(size).y.title;
    double needed = text.horizontalAdvance(title) + 2 + 12;
    needed += text.horizontalAdvance(tr("train")) + 46;
    if (hasValidation())
        needed += text.horizontalAdvance(tr("validation")) + 46;
    if (needed > size.width()) {
        painter.restore();
        return;
    }
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

std::vector<RunLabel> CurvePicture::runLabels(const Chart& chart, const Theme& theme) const
{
    std::vector<QPolygonF> onScreen;
    const auto add = [&](const std::vector<CurvePoint>& from, const auto& figure) {
        QPolygonF line;
        for (const CurvePoint& point : from)
            if (drawable(figure(point)))
                line << chart.toScreen(point.epoch, figure(point));
        onScreen.push_back(line);
    };
    for (const CurveRun& run : runs)
        add(run.points, [](const CurvePoint& point) { return point.judged(); });
    add(points, [](const CurvePoint& point) { return point.train; });
    add(points, [](const CurvePoint& point) { return point.validation; });
    std::vector<QRectF> taken;
    for (const EndLabel& label : endLabels(chart))
        taken.push_back(label.rect);
    // Rings stay in sight too.
    for (const CurveRun& run : runs)
        if (const CurvePoint* best = curvePointAt(run.points, run.bestEpoch))
            taken.push_back(QRectF(chart.toScreen(best->epoch, best->judged()) - QPointF(6, 6),
                                   QSizeF(12, 12)));
    return placeRunLabels(runs, onScreen, taken, chart.area, theme);
}

void CurvePicture::paintRuns(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CurveRun& run : runs) {
        const CurvePoint* best = curvePointAt(run.points, run.bestEpoch);
        if (best == nullptr || !drawable(best->judged()))
            continue;
        const QPointF centre = chart.toScreen(best->epoch, best->judged());
        if (!chart.area.adjusted(-1, -1, 1, 1).contains(centre))
            continue;
        painter.setPen(QPen(runColor(theme, run), 2));
        painter.setBrush(theme.surface);
        painter.drawEllipse(centre, 4.5, 4.5);
    }
    for (const RunLabel& label : runLabels(chart, theme))
        drawHaloLabel(painter, label.rect.topLeft(), Qt::AlignLeft | Qt::AlignTop,
                      interfaceFont(12, QFont::DemiBold), label.ink, theme.surface, label.text);
    painter.restore();
}

void CurvePicture::paintCrosshair(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    if (!pointer || dragFrom)
        return;
    const auto epoch = epochUnder(chart, *pointer);
    if (!epoch)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double at = chart.toScreen(*epoch, chart.y.lower).x();
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(at, chart.area.top()), QPointF(at, chart.area.bottom()));
    painter.setBrush(theme.surface);
    const auto ring = [&](double value, const QColor& color) {
        const QPointF centre = chart.toScreen(*epoch, value);
        painter.setPen(QPen(color, 1.5));
        if (drawable(value) && chart.area.contains(centre))
            painter.drawEllipse(centre, 4, 4);
    };
    for (const CurveRun& run : runs)
        if (const CurvePoint* point = curvePointAt(run.points, *epoch))
            ring(point->judged(), runColor(theme, run));
    if (const CurvePoint* point = pointAt(*epoch)) {
        ring(point->train, theme.accent);
        ring(point->validation, theme.accent);
    }
    readOutOf(*epoch).paint(painter, readOutRect(chart, *epoch).topLeft(), theme);
    painter.restore();
}

} // namespace ui
