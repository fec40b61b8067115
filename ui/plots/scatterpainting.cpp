#include "ui/plots/markerstamps.h"
#include "ui/plots/pairpicture.h"
#include "ui/plots/plottext.h"
#include "ui/plots/scatterplot.h"
#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::explore::ScatterPoints;

namespace {

constexpr int sizeClasses = 14;
constexpr int colourClasses = 64;
/// More marks than this are exported as a picture inside the picture.
constexpr std::size_t mostVectorMarks = 20000;
constexpr double keyGap = 18;
constexpr double keyRow = 20;
constexpr double keyHeadingLine = 16;
constexpr double barHeight = 120;
constexpr double smallestRadius = 1.6;
constexpr double largestRadius = 9;

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

double shareWithin(core::explore::ValueBounds bounds, double value)
{
    if (!(bounds.high > bounds.low))
        return 0.5;
    return std::clamp((value - bounds.low) / (bounds.high - bounds.low), 0.0, 1.0);
}

/// The name of what a key explains, on two lines where it is long; returns the height with the gap
/// below it. Null painter: only that.
double paintKeyHeading(QPainter* painter, const QRectF& area, const Theme& theme,
                       const QString& name)
{
    const QFont font = interfaceFont(12, QFont::DemiBold);
    double y = area.top() + 1;
    for (const QString& line : onLines(name, font, area.width())) {
        if (painter)
            drawLabel(*painter, QRectF(area.left(), y, area.width(), keyHeadingLine),
                      Qt::AlignLeft | Qt::AlignVCenter, font, theme.text, line);
        y += keyHeadingLine;
    }
    return y - area.top() + 5;
}

} // namespace

double ScatterPlot::baseRadius() const
{
    const std::size_t n = m_figure.points->rows.size();
    return n <= 500 ? 4.2 : n <= 2000 ? 3.4 : n <= 12000 ? 2.6 : 2;
}

/// The area grows with the value.
double ScatterPlot::radiusOf(double size) const
{
    const double share = shareWithin(m_figure.points->sizeBounds, size);
    const double least = smallestRadius * smallestRadius;
    return std::sqrt(least + share * (largestRadius * largestRadius - least));
}

int ScatterPlot::sizeClass(std::size_t point) const
{
    const ScatterPoints& points = *m_figure.points;
    if (points.size.empty())
        return 0;
    return static_cast<int>(
        std::lround(shareWithin(points.sizeBounds, points.size[point]) * (sizeClasses - 1)));
}

QPointF ScatterPlot::place(const Chart& chart, std::size_t point) const
{
    const core::explore::PointPairs& points = m_figure.points->points;
    if (m_offsets.empty())
        return chart.toScreen(points.x[point], points.y[point]);
    return chart.toScreen(points.x[point] + m_offsets[point].x(),
                          points.y[point] + m_offsets[point].y());
}

/// −1 where the colour is not known.
int ScatterPlot::colourClass(std::size_t point) const
{
    const ScatterPoints& points = *m_figure.points;
    if (!points.levelOf.empty())
        return points.levelOf[point];
    if (points.colour.empty())
        return 0;
    if (std::isnan(points.colour[point]))
        return -1;
    return static_cast<int>(
        std::lround(shareWithin(points.colourBounds, points.colour[point]) * (colourClasses - 1)));
}

QString ScatterPlot::levelName(std::size_t level) const
{
    const ScatterPoints& points = *m_figure.points;
    if (points.foldedLevels > 0 && level + 1 == points.levels.size())
        return tr("Other (%1)").arg(countText(static_cast<qint64>(points.foldedLevels)));
    return QString::fromStdString(points.levels[level]);
}

namespace {

/// How the marks of a colour class look.
MarkerStamps::Look markLook(const ScatterFigure& figure, int colour, double radius, double alpha,
                            const Theme& theme)
{
    const ScatterPoints& points = *figure.points;
    if (!points.levelOf.empty()) {
        const bool isRest =
            points.foldedLevels > 0 && colour + 1 == static_cast<int>(points.levels.size());
        const SegmentStyle style = segmentStyle(theme, isRest ? -1 : colour);
        return {style.marker, radius, withAlpha(style.fill, alpha),
                withAlpha(style.edge, std::min(1.0, alpha + 0.1))};
    }
    if (!points.colour.empty()) {
        if (colour < 0)
            return {Marker::Ring, radius, withAlpha(theme.neutral, alpha), theme.neutral};
        const QColor fill = viridisColor(double(colour) / (colourClasses - 1));
        // The ends of the scale are as dark or as light as the ground: an edge keeps them visible.
        return {Marker::Circle, radius, withAlpha(fill, std::max(alpha, 0.75)),
                withAlpha(theme.muted, 0.45)};
    }
    return {Marker::Circle, radius, withAlpha(theme.accent, alpha),
            withAlpha(theme.accent, std::min(1.0, alpha + 0.1))};
}

double alphaFor(std::size_t points)
{
    return points <= 800 ? 0.8 : points <= 4000 ? 0.6 : points <= 15000 ? 0.45 : 0.35;
}

} // namespace

double ScatterPlot::keyWidth(const QSizeF& size) const
{
    const ScatterPoints& points = *m_figure.points;
    if (m_figure.colourName.isEmpty() && points.size.empty())
        return 0;
    const QFont font = interfaceFont(12);
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    double width = std::max(textWidth(strong, m_figure.colourName),
                            textWidth(strong, points.size.empty() ? QString() : m_figure.sizeName));
    for (std::size_t level = 0; level < points.levels.size(); ++level)
        width = std::max(width, 20 + textWidth(font, levelName(level)));
    if (!points.colour.empty() || !points.size.empty())
        width = std::max(width, 84.0);
    return std::ceil(std::min({width + 2, 190.0, size.width() * 0.32}));
}

void ScatterPlot::layOut(Chart& chart, const QSizeF& size) const
{
    const double key = keyWidth(size);
    chart.layOut(size, key > 0 ? key + keyGap : 14);
}

void ScatterPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    Chart chart = m_chart;
    paint(painter, size, theme, chart);
}

void ScatterPlot::paint(QPainter& painter, const QSizeF& size, const Theme& theme,
                        Chart& chart) const
{
    layOut(chart, size);
    if (m_figure.points->isDensity) {
        core::explore::PairView view;
        view.points.x = m_figure.points->points.x;
        view.points.y = m_figure.points->points.y;
        view.points.slope = std::nan("");
        view.points.intercept = 0;
        Chart inner = chart;
        paintPoints(painter, QRectF(QPointF(0, 0), size), view, inner, m_canvas, theme);
        chart.area = inner.area;
    } else {
        m_canvas.paintFrame(painter, chart, theme);
        paintMarks(painter, chart, theme);
    }
    if (m_isTrendShown)
        paintTrend(painter, chart, theme);
    const double key = keyWidth(size);
    if (key > 0)
        paintKeys(painter,
                  QRectF(size.width() - key, chart.area.top(), key, chart.area.height() + 30),
                  theme);
}

void ScatterPlot::paintMarks(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const ScatterPoints& points = *m_figure.points;
    const QPaintEngine* engine = painter.paintEngine();
    const bool raster = engine != nullptr && engine->type() == QPaintEngine::Raster;
    const bool many = points.rows.size() > mostVectorMarks;
    const double scale = raster ? painter.deviceTransform().m11() : 2;
    QImage layer;
    QPainter inner;
    QPainter* out = &painter;
    if (!raster && many) {
        layer = QImage((chart.area.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        layer.setDevicePixelRatio(scale);
        layer.fill(Qt::transparent);
        inner.begin(&layer);
        inner.translate(-chart.area.topLeft());
        out = &inner;
    }
    out->save();
    out->setClipRect(chart.area);
    const double alpha = alphaFor(points.rows.size());
    const QRectF visible = chart.area.adjusted(-10, -10, 10, 10);
    MarkerStamps stamps(scale);
    const bool stamped = (raster && points.rows.size() > 300) || (!raster && many);
    const double base = baseRadius();
    for (const std::uint32_t point : m_order) {
        const QPointF at = place(chart, point);
        if (!visible.contains(at))
            continue;
        const int colour = colourClass(point);
        const int size = sizeClass(point);
        const auto look = [&] {
            double radius = base;
            if (!points.size.empty()) {
                const double share = double(size) / (sizeClasses - 1);
                const auto& bounds = points.sizeBounds;
                radius = radiusOf(bounds.low + share * (bounds.high - bounds.low));
            }
            return markLook(m_figure, colour, radius, alpha, theme);
        };
        if (stamped) {
            stamps.stamp(*out, at, (colour + 1) * sizeClasses + size, look);
            continue;
        }
        const MarkerStamps::Look mark = look();
        drawMarker(*out, mark.marker, at, mark.radius, mark.fill, mark.edge, 1);
    }
    out->restore();
    if (!layer.isNull()) {
        inner.end();
        painter.drawImage(chart.area, layer);
    }
}

void ScatterPlot::paintTrend(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const core::explore::PointPairs& points = m_figure.points->points;
    if (std::isnan(points.slope) || points.x.empty())
        return;
    const auto [low, high] = std::minmax_element(points.x.begin(), points.x.end());
    const auto at = [&](double x) {
        return chart.toScreen(x, points.intercept + points.slope * x);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(chart.area);
    painter.setPen(QPen(theme.surface, 4.5));
    painter.drawLine(at(*low), at(*high));
    painter.setPen(QPen(theme.text, 1.8));
    painter.drawLine(at(*low), at(*high));
    painter.restore();
}

void ScatterPlot::paintKeys(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const ScatterPoints& points = *m_figure.points;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF rest = area;
    // The size key is of fixed height, the levels share what is left.
    const double sizeRoom =
        points.size.empty()
            ? 0
            : paintKeyHeading(nullptr, area, theme, m_figure.sizeName) + 3 * 24 + 12;
    if (!points.levels.empty())
        rest.setTop(paintLevelKey(painter, area.adjusted(0, 0, 0, -sizeRoom), theme));
    else if (!points.colour.empty())
        rest.setTop(paintColourBar(painter, area.adjusted(0, 0, 0, -sizeRoom), theme));
    if (!points.size.empty())
        paintSizeKey(painter, rest, theme);
    painter.restore();
}

double ScatterPlot::paintLevelKey(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const ScatterPoints& points = *m_figure.points;
    const QFont font = interfaceFont(12);
    const double heading = paintKeyHeading(&painter, area, theme, m_figure.colourName);
    const bool anyMissing =
        std::find(points.levelOf.begin(), points.levelOf.end(), -1) != points.levelOf.end();
    const std::size_t entries = points.levels.size() + (anyMissing ? 1 : 0);
    const auto fitting =
        static_cast<std::size_t>(std::max(1.0, std::floor((area.height() - heading) / keyRow)));
    const std::size_t shown = entries <= fitting ? entries : fitting - 1;
    double y = area.top() + heading;
    for (std::size_t i = 0; i < shown; ++i, y += keyRow) {
        const int level = i < points.levels.size() ? static_cast<int>(i) : -1;
        const MarkerStamps::Look look = markLook(m_figure, level, 4.4, 1, theme);
        drawMarker(painter, look.marker, QPointF(area.left() + 6, y + keyRow / 2), look.radius,
                   look.fill, look.edge, 1);
        drawLabel(painter, QRectF(area.left() + 18, y, area.width() - 18, keyRow),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.text,
                  level < 0 ? tr("missing") : levelName(static_cast<std::size_t>(level)));
    }
    if (shown < entries) {
        drawLabel(painter, QRectF(area.left() + 18, y, area.width() - 18, keyRow),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted,
                  tr("%1 more").arg(countText(static_cast<qint64>(entries - shown))));
        y += keyRow;
    }
    return y + 12;
}

double ScatterPlot::paintColourBar(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const ScatterPoints& points = *m_figure.points;
    const QFont font = interfaceFont(12);
    const double heading = paintKeyHeading(&painter, area, theme, m_figure.colourName);
    const double height = std::clamp(area.height() - heading - 16, 30.0, barHeight);
    const QRectF bar(area.left() + 1, area.top() + heading + 6, 14, height);
    for (int i = 0; i < colourClasses; ++i) {
        const double top = bar.bottom() - bar.height() * (i + 1) / colourClasses;
        painter.fillRect(QRectF(bar.left(), top, bar.width(), bar.height() / colourClasses + 0.6),
                         viridisColor(double(i) / (colourClasses - 1)));
    }
    ChartAxis axis;
    axis.lower = points.colourBounds.low;
    axis.upper = points.colourBounds.high;
    axis.days = m_figure.wish.colour &&
                m_figure.table->column(*m_figure.wish.colour).type == core::data::ColumnType::Date;
    const auto ticks = axis.ticks(std::max(2, static_cast<int>(height / 34)));
    const auto texts = axis.tickTexts(ticks);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double y = bar.bottom() - axis.share(ticks[i]) * bar.height();
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(bar.right() + 1, y), QPointF(bar.right() + 4, y));
        drawLabel(painter, QRectF(bar.right() + 8, y - 8, area.right() - bar.right() - 8, 16),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, texts[i]);
    }
    return bar.bottom() + 20;
}

double ScatterPlot::paintSizeKey(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const ScatterPoints& points = *m_figure.points;
    const QFont font = interfaceFont(12);
    const double heading = paintKeyHeading(&painter, area, theme, m_figure.sizeName);
    const auto& bounds = points.sizeBounds;
    ChartAxis axis;
    axis.lower = bounds.low;
    axis.upper = bounds.high;
    axis.days = m_figure.table->column(*m_figure.wish.size).type == core::data::ColumnType::Date;
    auto values = axis.ticks(3);
    if (values.size() < 2)
        values = {bounds.low, bounds.high};
    if (values.size() > 3)
        values = {values.front(), values[values.size() / 2], values.back()};
    const auto texts = axis.tickTexts(values);
    double y = area.top() + heading;
    for (std::size_t i = 0; i < values.size(); ++i, y += 24) {
        const double radius = radiusOf(values[i]);
        painter.setPen(QPen(theme.muted, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(area.left() + largestRadius + 1, y + 12), radius, radius);
        drawLabel(painter,
                  QRectF(area.left() + 2 * largestRadius + 10, y,
                         area.width() - 2 * largestRadius - 10, 24),
                  Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, texts[i]);
    }
    return y;
}

} // namespace ui
