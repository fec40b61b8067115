#include "ui/plots/pairpicture.h"
#include "ui/plots/plottext.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace ui {

namespace {

/// More than these overlap into a blot; their density says more.
constexpr std::size_t mostSinglePoints = 4000;
constexpr int densityCell = 3;

ChartPoints singlePoints(const core::explore::PointPairs& points, const Theme& theme)
{
    const bool many = points.x.size() > 800;
    QColor fill = theme.accent;
    fill.setAlphaF(many ? 0.35F : 0.55F);
    return {points.x, points.y, many ? 2.2 : 3.2, fill};
}

void paintDensity(QPainter& painter, const core::explore::PointPairs& points, const Chart& chart,
                  const Theme& theme)
{
    const int across = std::max(1, static_cast<int>(chart.area.width()) / densityCell);
    const int down = std::max(1, static_cast<int>(chart.area.height()) / densityCell);
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(across * down), 0);
    const double scaleX = across / (chart.x.upper - chart.x.lower);
    const double scaleY = down / (chart.y.upper - chart.y.lower);
    std::uint32_t most = 1;
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const double x = (points.x[i] - chart.x.lower) * scaleX;
        const double y = (chart.y.upper - points.y[i]) * scaleY;
        if (x < 0 || y < 0 || x > across || y > down)
            continue;
        const int column = std::min(across - 1, static_cast<int>(x));
        const int row = std::min(down - 1, static_cast<int>(y));
        most = std::max(most, ++counts[static_cast<std::size_t>(row * across + column)]);
    }
    QImage image(across, down, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const double scale = std::log1p(static_cast<double>(most));
    for (int row = 0; row < down; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < across; ++column) {
            const std::uint32_t count = counts[static_cast<std::size_t>(row * across + column)];
            if (count == 0)
                continue;
            const double strength = 0.22 + 0.78 * std::log1p(static_cast<double>(count)) / scale;
            line[column] =
                qPremultiply(qRgba(theme.accent.red(), theme.accent.green(), theme.accent.blue(),
                                   static_cast<int>(std::lround(255 * strength))));
        }
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(chart.area, image);
}

void paintSmooth(QPainter& painter, const core::explore::PointPairs& points, const Chart& chart,
                 const Theme& theme)
{
    QPolygonF line;
    for (const auto& point : points.smooth)
        line << chart.toScreen(point.x, point.y);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, 4.5));
    painter.drawPolyline(line);
    painter.setPen(QPen(theme.text, 1.6, Qt::DashLine));
    painter.drawPolyline(line);
}

void paintLine(QPainter& painter, const core::explore::PointPairs& points, const Chart& chart,
               const Theme& theme)
{
    if (std::isnan(points.slope))
        return;
    const auto at = [&](double x) {
        return chart.toScreen(x, points.intercept + points.slope * x);
    };
    const auto [low, high] = std::minmax_element(points.x.begin(), points.x.end());
    painter.setPen(QPen(theme.surface, 4.5));
    painter.drawLine(at(*low), at(*high));
    painter.setPen(QPen(theme.text, 1.8));
    painter.drawLine(at(*low), at(*high));
}

void widen(ChartAxis& axis, const std::vector<double>& values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double room = *high > *low ? 0.03 * (*high - *low) : 0.5;
    axis.lower = *low - room;
    axis.upper = *high + room;
}

} // namespace

bool isDrawnAsDensity(std::size_t points)
{
    return points > mostSinglePoints;
}

Chart fittedChart(const core::explore::PairView& view)
{
    Chart chart;
    chart.x.title = QString::fromStdString(view.nameA);
    chart.y.title = QString::fromStdString(view.nameB);
    chart.x.days = view.datesA;
    chart.y.days = view.datesB;
    if (!view.points.x.empty()) {
        widen(chart.x, view.points.x);
        widen(chart.y, view.points.y);
    }
    return chart;
}

void paintPoints(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                 Chart& chart, ChartCanvas& canvas, const Theme& theme)
{
    painter.save();
    painter.translate(area.topLeft());
    chart.layOut(area.size());
    canvas.paintFrame(painter, chart, theme);
    painter.setClipRect(chart.area);
    if (!isDrawnAsDensity(view.points.x.size()))
        canvas.paintSeries(painter, chart, {singlePoints(view.points, theme)}, {});
    else
        paintDensity(painter, view.points, chart, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!view.points.x.empty()) {
        paintSmooth(painter, view.points, chart, theme);
        paintLine(painter, view.points, chart, theme);
    }
    painter.restore();
}

} // namespace ui
