#include "ui/plots/distributionparts.h"
#include "ui/plots/plottext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace ui {

using core::explore::Distribution;
using core::explore::DistributionGroup;
using Kind = DistributionLook::Kind;

namespace {

constexpr double keyLine = 22;
constexpr double panelHeader = 22;
constexpr double panelGap = 14;
constexpr double widestName = 190; ///< in a narrow picture
constexpr double outlineFill = 0.13;

QString tr(const char* source)
{
    return QCoreApplication::translate("ui", source);
}

/// "customers per 5 years"
QString heightTitle(const Distribution& distribution, const DistributionLook& look)
{
    const QString what = !look.shares                  ? tr("Customers")
                         : distribution.groups.empty() ? tr("Share of customers")
                                                       : tr("Share of each group");
    const bool density = drawnKind(distribution, look.kind) == Kind::Density;
    if (distribution.oneBinPerValue && !density)
        return what;
    const QString unit =
        isDate(distribution) ? tr("days") : QString::fromStdString(distribution.unit);
    QString width = readoutText(distribution.binWidth());
    if (!unit.isEmpty())
        width = tr("%1 %2").arg(width, unit);
    return (density ? tr("%1 per %2") : tr("%1 · bins of %2")).arg(what, width);
}

/// One curve in axis units: bins as steps, densities as they are.
struct Curve {
    std::vector<double> x, y;
    bool steps = false;
};

Curve curveOf(const Distribution& distribution, const DistributionGroup& group,
              const DistributionLook& look, const BinRange& bins, bool density)
{
    Curve curve;
    if (density) {
        const double scale =
            distribution.binWidth() * (look.shares ? 1.0 : static_cast<double>(group.count));
        for (std::size_t i = 0; i < group.density.size(); ++i) {
            if (distribution.grid[i] < bins.low || distribution.grid[i] > bins.high)
                continue;
            curve.x.push_back(distribution.grid[i]);
            curve.y.push_back(group.density[i] * scale);
        }
        return curve;
    }
    curve.steps = true;
    const std::vector<double> heights = barHeights(distribution, group, look);
    for (std::size_t bin = bins.first; bin < bins.last; ++bin) {
        curve.x.push_back(distribution.edges[bin]);
        curve.y.push_back(heights[bin]);
    }
    curve.x.push_back(distribution.edges[bins.last]);
    return curve;
}

/// The value of a curve at a place; 0 outside.
double valueAt(const Curve& curve, double x)
{
    if (curve.x.empty() || x < curve.x.front() || x > curve.x.back())
        return 0;
    const auto after = std::upper_bound(curve.x.begin(), curve.x.end(), x);
    const auto at =
        static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, after - curve.x.begin() - 1));
    return curve.y[std::min(at, curve.y.size() - 1)];
}

QPolygonF outlineOf(const Curve& curve, const Chart& chart)
{
    // On a logarithmic axis nothing lies below the axis.
    const auto at = [&](double x, double y) {
        return chart.toScreen(x, std::max(y, chart.y.lower));
    };
    QPolygonF outline;
    for (std::size_t i = 0; i < curve.y.size(); ++i) {
        outline << at(curve.x[i], curve.y[i]);
        if (curve.steps)
            outline << at(curve.x[i + 1], curve.y[i]);
    }
    return outline;
}

void paintCurve(QPainter& painter, const Curve& curve, const Chart& chart, const QColor& fill,
                const QColor& edge, double width)
{
    if (curve.y.empty())
        return;
    const QPolygonF outline = outlineOf(curve, chart);
    if (fill.alpha() > 0) {
        QPolygonF closed = outline;
        closed << QPointF(outline.last().x(), chart.area.bottom())
               << QPointF(outline.first().x(), chart.area.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(closed);
    }
    QPolygonF line = outline;
    if (curve.steps) {
        line.prepend(QPointF(outline.first().x(), chart.area.bottom()));
        line << QPointF(outline.last().x(), chart.area.bottom());
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(line);
}

/// Full bars with a hairline between them.
void paintBars(QPainter& painter, const Curve& curve, const Chart& chart, const QColor& fill)
{
    for (std::size_t i = 0; i < curve.y.size(); ++i) {
        const QPointF left = chart.toScreen(curve.x[i], std::max(curve.y[i], chart.y.lower));
        const double right = chart.toScreen(curve.x[i + 1], chart.y.lower).x();
        const double gap = right - left.x() > 4 ? 1 : 0;
        painter.fillRect(QRectF(left.x() + gap / 2, left.y(), right - left.x() - gap,
                                chart.area.bottom() - left.y()),
                         fill);
    }
}

/// The shape of the group on its highest place, so that colour is not needed to find it.
void paintPeak(QPainter& painter, const Curve& curve, const Chart& chart, const SegmentStyle& style)
{
    const auto peak = std::max_element(curve.y.begin(), curve.y.end());
    if (peak == curve.y.end() || !(*peak > 0))
        return;
    const auto at = static_cast<std::size_t>(peak - curve.y.begin());
    const double x = curve.steps ? (curve.x[at] + curve.x[at + 1]) / 2 : curve.x[at];
    drawMarker(painter, style.marker, chart.toScreen(x, *peak), 4.4, style.fill, style.edge);
}

struct KeyEntry {
    QRectF rect;
    QString name;
    std::size_t group = 0;
};

/// The names of the groups in lines above the chart.
std::vector<KeyEntry> keyFor(const Distribution& distribution, double width)
{
    const QFont font = interfaceFont(12, QFont::DemiBold);
    std::vector<KeyEntry> entries;
    // Even in a narrow picture two names share a line.
    const double widest =
        std::clamp((width - 18) / 2 - 18, 40.0, std::max(widestName, width * 0.4));
    double x = 0, y = 0;
    for (std::size_t g = 0; g < distribution.groups.size(); ++g) {
        const QString name = elidedText(font, groupName(distribution, g), widest);
        const double needed = 18 + textWidth(font, name);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += keyLine;
        }
        entries.push_back({QRectF(x, y, needed, keyLine), name, g});
        x += needed + 18;
    }
    return entries;
}

struct DirectLabel {
    QRectF rect;
    QPointF marker;
    QString name;
};

/// Everything of a picture of numbers, for painting it and for reading it off.
struct NumberLayout {
    bool density = false;
    BinRange bins;
    std::vector<Curve> curves; ///< one a group, or that of all
    std::optional<Curve> all;  ///< behind panels
    struct Panel {
        Chart chart;
        QRectF header;                   ///< null: none
        std::size_t first = 0, last = 0; ///< curves in it
        bool textX = true, textY = true;
    };
    std::vector<Panel> panels;
    std::vector<KeyEntry> key;
    std::vector<DirectLabel> labels; ///< instead of the key
    bool single = false;             ///< one chart, its frame drawn by the canvas
    QPointF titleX, titleY;
};

ChartAxis valueAxis(const Distribution& distribution, const BinRange& bins, bool density)
{
    ChartAxis axis;
    axis.lower = bins.low;
    axis.upper = bins.high;
    axis.days = isDate(distribution);
    axis.years = isYears(distribution) && !density;
    axis.title = titleWithUnit(distribution.name, distribution.unit);
    return axis;
}

ChartAxis heightAxis(const Distribution& distribution, const DistributionLook& look,
                     const std::vector<Curve>& curves, int wanted)
{
    ChartAxis axis;
    axis.percent = look.shares;
    double most = 0, least = std::numeric_limits<double>::infinity();
    for (const Curve& curve : curves) {
        for (const double value : curve.y) {
            most = std::max(most, value);
            if (value > 0)
                least = std::min(least, value);
        }
    }
    axis.lower = 0;
    axis.upper = most > 0 ? most * 1.06 : 1;
    if (look.logarithmic && most > 0) {
        axis.logarithmic = true;
        const double floor =
            look.shares
                ? 0.5 / static_cast<double>(std::max<std::size_t>(1, distribution.all.count))
                : 0.5;
        axis.lower = std::max(floor, least * 0.6);
        axis.lower = std::min(axis.lower, most / 10);
        axis.upper = most * 1.6;
    } else {
        axis.roundOutwards(wanted);
    }
    axis.title = heightTitle(distribution, look);
    return axis;
}

/// Names on the outer side of the curves, where each curve is the highest; nothing when one of
/// them has no such place.
std::vector<DirectLabel> directLabels(const Distribution& distribution,
                                      const std::vector<Curve>& curves, const Chart& chart)
{
    const QFont font = interfaceFont(12, QFont::DemiBold);
    constexpr double height = 18;
    constexpr int step = 4;
    const int columns = std::max(1, static_cast<int>(chart.area.width()) / step);
    std::vector<std::vector<double>> y(curves.size()); // on the screen
    std::vector<double> top(static_cast<std::size_t>(columns), chart.area.bottom());
    for (std::size_t g = 0; g < curves.size(); ++g) {
        for (int i = 0; i < columns; ++i) {
            const double value =
                valueAt(curves[g], chart.xAt(chart.area.left() + (i + 0.5) * step));
            y[g].push_back(chart.toScreen(chart.x.lower, std::max(value, chart.y.lower)).y());
            top[static_cast<std::size_t>(i)] =
                std::min(top[static_cast<std::size_t>(i)], y[g].back());
        }
    }
    std::vector<DirectLabel> labels;
    for (std::size_t g = 0; g < curves.size(); ++g) {
        const QString name = elidedText(font, groupName(distribution, g),
                                        std::max(widestName, chart.area.width() * 0.4));
        const double width = 18 + textWidth(font, name);
        double best = -1;
        DirectLabel found;
        for (int i = 0; i < columns; ++i) {
            const auto place = static_cast<std::size_t>(i);
            if (y[g][place] > top[place] || chart.area.bottom() - y[g][place] < 12)
                continue;
            double second = chart.area.bottom();
            for (std::size_t other = 0; other < curves.size(); ++other)
                if (other != g)
                    second = std::min(second, y[other][place]);
            const double x = chart.area.left() + (i + 0.5) * step;
            const double left =
                std::clamp(x - width / 2, chart.area.left() + 2, chart.area.right() - width - 2);
            double clear = y[g][place];
            for (int k = static_cast<int>((left - chart.area.left()) / step);
                 k <= static_cast<int>((left + width - chart.area.left()) / step); ++k)
                if (k >= 0 && k < columns)
                    clear = std::min(clear, top[static_cast<std::size_t>(k)]);
            const QRectF rect(left, clear - height - 3, width, height);
            // The name must stand close above its own curve.
            if (rect.top() < chart.area.top() || y[g][place] - clear > 26)
                continue;
            const bool taken =
                std::any_of(labels.begin(), labels.end(), [&](const DirectLabel& label) {
                    return label.rect.adjusted(-6, -2, 6, 2).intersects(rect);
                });
            const double score = second - y[g][place] - (y[g][place] - clear);
            if (!taken && score > best && second - y[g][place] > 6) {
                best = score;
                found = {rect, QPointF(x, y[g][place]), name};
            }
        }
        if (best < 0)
            return {};
        labels.push_back(found);
    }
    return labels;
}

void layOutSingle(NumberLayout& layout, const QRectF& area, const Distribution& distribution,
                  const DistributionLook& look)
{
    layout.single = true;
    const bool isGrouped = !distribution.groups.empty();
    const auto make = [&](double top) {
        NumberLayout::Panel panel;
        panel.last = layout.curves.size();
        panel.chart.x = valueAxis(distribution, layout.bins, layout.density);
        panel.chart.y = heightAxis(distribution, look, layout.curves,
                                   std::max(2, static_cast<int>((area.height() - top) / 60)));
        panel.chart.layOut(QSizeF(area.width(), area.height() - top), 16);
        panel.chart.area.translate(0, top);
        layout.panels = {panel};
    };
    make(0);
    if (!isGrouped)
        return;
    layout.labels = directLabels(distribution, layout.curves, layout.panels.front().chart);
    if (!layout.labels.empty())
        return;
    layout.key = keyFor(distribution, area.width());
    make(layout.key.back().rect.bottom() + 4);
}

void layOutPanels(NumberLayout& layout, const QRectF& area, const Distribution& distribution,
                  const DistributionLook& look)
{
    const std::size_t count = distribution.groups.size();
    std::size_t columns = 1;
    double best = 0;
    for (std::size_t c = 1; c <= count; ++c) {
        const auto rows = static_cast<double>((count + c - 1) / c);
        const double width = area.width() / static_cast<double>(c);
        const double height = area.height() / rows;
        const double score = std::min(width / 1.7, height);
        if (score > best * 1.02) {
            best = score;
            columns = c;
        }
    }
    const std::size_t rows = (count + columns - 1) / columns;
    const double titleHeight = 18, axisText = 22, titleX = 18;
    std::vector<Curve> all = layout.curves;
    if (layout.all)
        all.push_back(*layout.all);
    const double innerHeight =
        (area.height() - titleHeight - axisText - titleX) / static_cast<double>(rows) -
        panelHeader - 4;
    const int wanted = std::max(2, static_cast<int>(innerHeight / 34));
    const ChartAxis y = heightAxis(distribution, look, all, wanted);
    const QFont font = interfaceFont(12);
    double left = 0;
    for (const QString& tick : y.tickTexts(y.ticks(wanted)))
        left = std::max(left, textWidth(font, tick));
    left = std::ceil(left) + 8;
    const double width =
        (area.width() - left - 10 + panelGap) / static_cast<double>(columns) - panelGap;
    for (std::size_t g = 0; g < count; ++g) {
        const auto row = static_cast<double>(g / columns);
        const auto column = static_cast<double>(g % columns);
        const double x = left + column * (width + panelGap);
        const double top = titleHeight + row * (innerHeight + panelHeader + 4);
        NumberLayout::Panel panel;
        panel.header = QRectF(x, top, width, panelHeader);
        panel.chart.x = valueAxis(distribution, layout.bins, layout.density);
        panel.chart.y = y;
        panel.chart.area = QRectF(x, top + panelHeader, width, std::max(4.0, innerHeight));
        panel.first = g;
        panel.last = g + 1;
        panel.textY = g % columns == 0;
        panel.textX = g + columns >= count;
        layout.panels.push_back(panel);
    }
}

NumberLayout layOutNumbers(const QRectF& area, const Distribution& distribution,
                           const DistributionLook& look)
{
    NumberLayout layout;
    layout.density = drawnKind(distribution, look.kind) == Kind::Density;
    layout.bins = shownBins(distribution, look);
    if (layout.density && layout.bins.first == 0 && layout.bins.last == distribution.binCount()) {
        layout.bins.low = distribution.grid.front();
        layout.bins.high = distribution.grid.back();
    }
    const auto add = [&](const DistributionGroup& group) {
        layout.curves.push_back(curveOf(distribution, group, look, layout.bins, layout.density));
    };
    for (const DistributionGroup& group : distribution.groups)
        add(group);
    if (distribution.groups.empty())
        add(distribution.all);
    const QRectF inner(QPointF(0, 0), area.size());
    if (distribution.groups.size() <= mostOverlaid) {
        layOutSingle(layout, inner, distribution, look);
    } else {
        if (look.shares)
            layout.all = curveOf(distribution, distribution.all, look, layout.bins, layout.density);
        layOutPanels(layout, inner, distribution, look);
    }
    return layout;
}

/// The light frame of one of several panels.
void paintPanelFrame(QPainter& painter, const NumberLayout::Panel& panel, const Theme& theme)
{
    const Chart& chart = panel.chart;
    const QFont font = interfaceFont(12);
    const int wanted = std::max(2, static_cast<int>(chart.area.height() / 34));
    const auto ticksY = chart.y.ticks(wanted);
    const auto textsY = chart.y.tickTexts(ticksY);
    double lastTop = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < ticksY.size(); ++i) {
        const double y = std::round(chart.toScreen(chart.x.lower, ticksY[i]).y()) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(chart.area.left(), y), QPointF(chart.area.right(), y));
        if (panel.textY && y + 8 <= lastTop) {
            drawLabel(painter, QRectF(0, y - 8, chart.area.left() - 5, 16),
                      Qt::AlignRight | Qt::AlignVCenter, font, theme.muted, textsY[i]);
            lastTop = y - 8;
        }
    }
    const auto ticksX = chart.x.ticks(std::max(2, static_cast<int>(chart.area.width() / 45)));
    const auto textsX = chart.x.tickTexts(ticksX);
    painter.setPen(QPen(theme.axis, 1));
    const double bottom = std::round(chart.area.bottom()) + 0.5;
    painter.drawLine(QPointF(chart.area.left(), bottom), QPointF(chart.area.right(), bottom));
    double lastRight = chart.area.left() - panelGap / 2;
    for (std::size_t i = 0; i < ticksX.size(); ++i) {
        const double x = std::round(chart.toScreen(ticksX[i], chart.y.lower).x()) + 0.5;
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + 3));
        const double width = textWidth(font, textsX[i]) + 2;
        if (!panel.textX || x - width / 2 < lastRight + 4 ||
            x + width / 2 > chart.area.right() + panelGap / 2)
            continue;
        drawLabel(painter, QRectF(x - width / 2, bottom + 4, width, 16), Qt::AlignCenter, font,
                  theme.muted, textsX[i]);
        lastRight = x + width / 2;
    }
}

} // namespace

void paintNumbers(QPainter& painter, const QRectF& area, const Distribution& distribution,
                  const DistributionLook& look, ChartCanvas& canvas, const Theme& theme)
{
    const NumberLayout layout = layOutNumbers(area, distribution, look);
    const bool isGrouped = !distribution.groups.empty();
    painter.save();
    painter.translate(area.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const KeyEntry& entry : layout.key) {
        const SegmentStyle style =
            groupStyle(distribution, look, static_cast<int>(entry.group), theme);
        drawMarker(painter, style.marker, QPointF(entry.rect.left() + 6, entry.rect.center().y()),
                   4.4, style.fill, style.edge);
        drawLabel(painter, entry.rect.adjusted(18, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  interfaceFont(12, QFont::DemiBold), style.ink, entry.name);
    }
    for (const NumberLayout::Panel& panel : layout.panels) {
        const Chart& chart = panel.chart;
        if (layout.single) {
            // Titles stand where the chart's own corner is.
            const double top = layout.key.empty() ? 0 : layout.key.back().rect.bottom() + 4;
            Chart moved = chart;
            moved.area.translate(0, -top);
            painter.save();
            painter.translate(0, top);
            canvas.paintFrame(painter, moved, theme);
            painter.restore();
        } else {
            paintPanelFrame(painter, panel, theme);
            paintGroupHeader(painter, panel.header, distribution, look, panel.first, theme);
        }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(chart.area.adjusted(0, 0, 1, 1));
        for (std::size_t c = panel.first; c < panel.last; ++c) {
            const SegmentStyle style =
                groupStyle(distribution, look, isGrouped ? static_cast<int>(c) : -1, theme);
            const Curve& curve = layout.curves[c];
            if (!isGrouped && curve.steps)
                paintBars(painter, curve, chart, style.fill);
            else
                paintCurve(painter, curve, chart, faint(style.fill, outlineFill), style.edge, 1.8);
        }
        for (const KeyEntry& entry : layout.key)
            paintPeak(painter, layout.curves[entry.group], chart,
                      groupStyle(distribution, look, static_cast<int>(entry.group), theme));
        if (layout.all)
            paintCurve(painter, *layout.all, chart, Qt::transparent, theme.neutral, 1.2);
        painter.restore();
        painter.setPen(QPen(theme.axis, 1));
    }
    if (!layout.single) {
        QString title = heightTitle(distribution, look);
        if (layout.all)
            title = tr("%1 · grey: all").arg(title);
        drawLabel(painter, QRectF(2, 0, area.width() - 4, 16), Qt::AlignLeft | Qt::AlignVCenter,
                  interfaceFont(12), theme.muted, title);
        drawLabel(painter, QRectF(0, area.height() - 16, area.width(), 16), Qt::AlignCenter,
                  interfaceFont(12), theme.muted,
                  titleWithUnit(distribution.name, distribution.unit));
    }
    for (std::size_t g = 0; g < layout.labels.size(); ++g) {
        const DirectLabel& label = layout.labels[g];
        const SegmentStyle style = groupStyle(distribution, look, static_cast<int>(g), theme);
        drawMarker(painter, style.marker, QPointF(label.rect.left() + 6, label.rect.center().y()),
                   4.4, style.fill, style.edge);
        drawHaloLabel(painter, QPointF(label.rect.left() + 16, label.rect.center().y()),
                      Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(12, QFont::DemiBold),
                      style.ink, theme.surface, label.name);
    }
    painter.restore();
}

std::vector<Hit> numberHits(const QRectF& area, const Distribution& distribution,
                            const DistributionLook& look)
{
    const NumberLayout layout = layOutNumbers(area, distribution, look);
    const bool isGrouped = !distribution.groups.empty();
    std::vector<Hit> hits;
    const auto lineOf = [&](std::size_t curve, std::size_t bin) {
        const DistributionGroup& group = isGrouped ? distribution.groups[curve] : distribution.all;
        const QString figures =
            tr("%1 (%2)").arg(customersText(group.counts[bin]), percentText(group.shareOf(bin)));
        return isGrouped ? tr("%1: %2").arg(groupName(distribution, curve), figures) : figures;
    };
    const auto densityLine = [&](std::size_t curve, double x) {
        const DistributionGroup& group = isGrouped ? distribution.groups[curve] : distribution.all;
        if (group.density.empty())
            return QString();
        const auto at = static_cast<std::size_t>(
            std::lower_bound(distribution.grid.begin(), distribution.grid.end() - 1, x) -
            distribution.grid.begin());
        const QString figures = tr("density %1").arg(QLocale().toString(group.density[at], 'g', 3));
        return isGrouped ? tr("%1: %2").arg(groupName(distribution, curve), figures) : figures;
    };
    for (const NumberLayout::Panel& panel : layout.panels) {
        const Chart& chart = panel.chart;
        if (!panel.header.isNull())
            hits.push_back(
                {panel.header.translated(area.topLeft()), groupReadOut(distribution, panel.first)});
        if (layout.density) {
            constexpr double stripe = 5;
            for (double x = chart.area.left(); x < chart.area.right(); x += stripe) {
                const double value = chart.xAt(x + stripe / 2);
                QStringList lines{tr("near %1").arg(valueWords(distribution, value))};
                for (std::size_t c = panel.first; c < panel.last; ++c)
                    lines << densityLine(c, value);
                lines.removeAll(QString());
                hits.push_back({QRectF(x, chart.area.top(), stripe, chart.area.height())
                                    .translated(area.topLeft()),
                                lines.join(QLatin1Char('\n'))});
            }
            continue;
        }
        for (std::size_t bin = layout.bins.first; bin < layout.bins.last; ++bin) {
            const double left = chart.toScreen(distribution.edges[bin], chart.y.lower).x();
            const double right = chart.toScreen(distribution.edges[bin + 1], chart.y.lower).x();
            QStringList lines{binWords(distribution, bin)};
            for (std::size_t c = panel.first; c < panel.last; ++c)
                lines << lineOf(c, bin);
            hits.push_back({QRectF(left, chart.area.top(), right - left, chart.area.height())
                                .translated(area.topLeft()),
                            lines.join(QLatin1Char('\n'))});
        }
    }
    for (const KeyEntry& entry : layout.key)
        hits.push_back(
            {entry.rect.translated(area.topLeft()), groupReadOut(distribution, entry.group)});
    return hits;
}

} // namespace ui
