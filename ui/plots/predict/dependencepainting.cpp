#include "ui/plots/plottext.h"
#include "ui/plots/predict/dependenceplot.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double nameLength = 92; ///< at most, of names that lean
constexpr double titleHeight = 20;
constexpr double tickRoom = 26; ///< what a chart keeps free for the texts of its ticks
constexpr double markRadius = 4.5;

QFont nameFont()
{
    return interfaceFont(12);
}

} // namespace

/// Numbers: the axis ends with them, so that a missing cell stands apart. Categories have names.
void DependencePlot::paintFrame(QPainter& painter, const Chart& chart, const Theme& theme)
{
    if (!isCategory()) {
        Chart numbers = chart;
        const double last = xOf(joined() > 0 ? joined() - 1 : 0);
        if (hasMissing() && joined() > 0 && last > chart.x.lower && last < chart.x.upper) {
            numbers.x.upper = last;
            numbers.area.setRight(chart.toScreen(last, chart.y.lower).x());
        }
        canvas().paintFrame(painter, numbers, theme);
        return;
    }
    paintBareFrame(painter, chart, theme);
}

void DependencePlot::paintCurves(QPainter& painter, const Chart& chart, const Theme& theme)
{
    painter.save();
    painter.setClipRect(chart.area.adjusted(-6, -6, 6, 6));
    paintCustomers(painter, chart, theme);
    if (isCategory())
        paintBars(painter, chart, theme);
    painter.restore();
    paintMeans(painter, chart, theme);
}

/// Thin lines; over categories, where lines would claim an order, small dots beside each other.
void DependencePlot::paintCustomers(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const Line* line = single();
    if (line == nullptr)
        return;
    QColor colour = segmentStyle(theme, line->classIndex).edge;
    colour.setAlphaF(theme.dark ? 0.3F : 0.22F);
    const std::size_t last = joined();
    for (std::size_t k = 0; k < line->customers.size(); ++k) {
        const auto& customer = line->customers[k];
        QPolygonF path;
        for (std::size_t i = 0; i < std::min(last, customer.size()); ++i)
            path << chart.toScreen(xOf(i), customer[i]);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1));
        painter.drawPolyline(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        // Spread by the golden ratio: even, and the same at every painting.
        const double shift = std::fmod(static_cast<double>(k) * 0.6180339887, 1.0) - 0.5;
        for (std::size_t i = last; i < customer.size(); ++i) {
            const double column =
                isCategory() ? chart.toScreen(1, 0).x() - chart.toScreen(0, 0).x() : 0;
            painter.drawEllipse(chart.toScreen(xOf(i), customer[i]) +
                                    QPointF(shift * std::min(column * 0.6, 40.0), 0),
                                1.8, 1.8);
        }
    }
}

/// From the lowest class to the highest; of one class from its mean over all customers.
void DependencePlot::paintBars(QPainter& painter, const Chart& chart, const Theme& theme) const
{
    const Line* one = single();
    double all = 0;
    double rows = 0;
    for (std::size_t i = 0; one != nullptr && i < m_points.size(); ++i) {
        all += one->mean[i] * static_cast<double>(m_points[i].rows);
        rows += static_cast<double>(m_points[i].rows);
    }
    if (rows > 0) {
        const double y = chart.toScreen(0, all / rows).y();
        painter.setPen(referencePen(theme));
        painter.drawLine(QPointF(chart.area.left(), y), QPointF(chart.area.right(), y));
    }
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        double low = 1e300;
        double high = -1e300;
        if (rows > 0)
            low = high = all / rows;
        for (const auto& [line, hidden] : m_lines) {
            if (hidden)
                continue;
            low = std::min(low, line.mean[i]);
            high = std::max(high, line.mean[i]);
        }
        if (!(high > low))
            continue;
        const QColor colour =
            one != nullptr ? segmentStyle(theme, one->classIndex).edge : theme.fieldBorder;
        painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(chart.toScreen(xOf(i), low), chart.toScreen(xOf(i), high));
    }
}

void DependencePlot::paintMeans(QPainter& painter, const Chart& chart, const Theme& theme)
{
    std::vector<ChartLine> lines;
    for (const auto& [line, hidden] : m_lines) {
        if (hidden || joined() == 0)
            continue;
        ChartLine mean;
        for (std::size_t i = 0; i < joined(); ++i) {
            mean.x.push_back(xOf(i));
            mean.y.push_back(line.mean[i]);
        }
        mean.pen = QPen(segmentStyle(theme, line.classIndex).edge, 2, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin);
        lines.push_back(std::move(mean));
    }
    canvas().paintSeries(painter, chart, {}, lines);
    for (const auto& [line, hidden] : m_lines) {
        if (hidden)
            continue;
        const SegmentStyle style = segmentStyle(theme, line.classIndex);
        // On lines one mark at the end, where the classes are apart as a rule.
        for (std::size_t i = joined() > 0 ? joined() - 1 : 0; i < m_points.size(); ++i) {
            const QPointF at = chart.toScreen(xOf(i), line.mean[i]);
            if (chart.area.adjusted(-3, -3, 3, 3).contains(at))
                drawMarker(painter, style.marker, at, markRadius, style.fill, style.edge);
        }
    }
}

DependencePlot::Names DependencePlot::namesIn(const QStringList& names, double columnWidth)
{
    double longest = 0;
    for (const QString& name : names)
        longest = std::max(longest, textWidth(nameFont(), name));
    const double line = QFontMetricsF(nameFont()).height();
    Names laid;
    if (longest <= columnWidth - 6)
        return laid;
    longest = std::min(longest, nameLength);
    laid.angle = columnWidth * std::sqrt(0.5) >= line ? 45 : 90;
    laid.height = laid.angle == 45 ? (longest + line) * std::sqrt(0.5) : longest + 4;
    if (laid.angle == 90)
        laid.stride = std::max(1, static_cast<int>(std::ceil(line / columnWidth)));
    return laid;
}

/// By the width of the figure alone, which is known before the chart is laid out: about what the
/// axis and a legend leave.
DependencePlot::Names DependencePlot::namesFor(double width) const
{
    QStringList names;
    for (std::size_t i = 0; i < m_points.size(); ++i)
        names << textOf(i);
    const double room = width >= 420 ? width - 180 : width - 60;
    return namesIn(names, room / static_cast<double>(m_points.size()));
}

double DependencePlot::footHeight(double width) const
{
    if (!hasFigure())
        return 0;
    if (!isCategory())
        return CountBars::height + 6;
    return std::max(0.0, namesFor(width).height - tickRoom + 8) + titleHeight + CountBars::height +
           6;
}

void DependencePlot::paintFoot(QPainter& painter, const QRectF& rect, const Chart& chart,
                               const Theme& theme)
{
    paintNames(painter, chart, rect.width(), theme);
    countBars().paint(painter, chart, rect.bottom() - CountBars::height - 1, theme);
    if (!isCategory())
        return;
    drawLabel(painter,
              QRectF(chart.area.left(), rect.bottom() - CountBars::height - 3 - titleHeight,
                     chart.area.width(), titleHeight),
              Qt::AlignCenter, nameFont(), theme.muted, m_column);
}

/// Under the columns, or of a missing number alone.
void DependencePlot::paintNames(QPainter& painter, const Chart& chart, double width,
                                const Theme& theme) const
{
    const QFont font = nameFont();
    const double top = chart.area.bottom() + 6;
    if (!isCategory()) {
        if (!hasMissing())
            return;
        const double x = chart.toScreen(xOf(m_points.size() - 1), 0).x();
        if (x < chart.area.left() || x > chart.area.right())
            return;
        // In the line of the axis' title: ticks may reach this far to the right.
        const QString text = tr("missing");
        const double room = textWidth(font, text) + 2;
        drawLabel(painter, QRectF(std::min(x, chart.area.right()) - room + 10, top + 18, room, 17),
                  Qt::AlignRight | Qt::AlignVCenter, font, theme.muted, text);
        return;
    }
    QStringList names;
    for (std::size_t i = 0; i < m_points.size(); ++i)
        names << textOf(i);
    const double column = chart.toScreen(1, 0).x() - chart.toScreen(0, 0).x();
    const Names laid = namesFor(width);
    for (int i = 0; i < names.size(); i += laid.stride) {
        const double x = chart.toScreen(i, 0).x();
        if (x < chart.area.left() || x > chart.area.right())
            continue;
        if (laid.angle == 0) {
            drawLabel(painter, QRectF(x - column / 2, top, column, 17), Qt::AlignCenter, font,
                      theme.muted, names[i]);
            continue;
        }
        // Not beyond the left edge of the figure.
        const double length =
            laid.angle == 45 ? std::min(nameLength, (x - 4) / std::sqrt(0.5)) : nameLength;
        painter.save();
        painter.translate(x + (laid.angle == 45 ? 4 : 0), top + 2);
        painter.rotate(-laid.angle);
        drawLabel(painter, QRectF(-length, -8, length, 16), Qt::AlignRight | Qt::AlignVCenter, font,
                  theme.muted, names[i]);
        painter.restore();
    }
}

/// Of numbers each point has the customers up to half-way to its neighbours, the outer ones as far
/// outwards.
CountBars DependencePlot::countBars() const
{
    CountBars bars;
    bars.neutral = true;
    bars.byHeight = isCategory();
    const std::size_t last = joined();
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const auto rows = static_cast<double>(m_points[i].rows);
        if (isCategory()) {
            bars.bars.push_back({xOf(i) - 0.36, xOf(i) + 0.36, rows});
        } else if (i < last && last > 1) {
            const double before = i > 0 ? xOf(i) - xOf(i - 1) : xOf(1) - xOf(0);
            const double after = i + 1 < last ? xOf(i + 1) - xOf(i) : before;
            bars.bars.push_back({xOf(i) - before / 2, xOf(i) + after / 2, rows});
        }
    }
    return bars;
}

} // namespace ui
