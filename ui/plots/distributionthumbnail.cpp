#include "ui/plots/distributionparts.h"
#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::explore::Distribution;
using core::explore::DistributionGroup;
using Kind = DistributionLook::Kind;

namespace {

/// The groups, or all rows as the only one.
std::vector<const DistributionGroup*> drawnGroups(const Distribution& distribution)
{
    std::vector<const DistributionGroup*> groups;
    for (const DistributionGroup& group : distribution.groups)
        groups.push_back(&group);
    if (groups.empty())
        groups.push_back(&distribution.all);
    return groups;
}

SegmentStyle styleOf(const Distribution& distribution, const DistributionLook& look,
                     std::size_t group, const Theme& theme)
{
    return groupStyle(distribution, look,
                      distribution.groups.empty() ? -1 : static_cast<int>(group), theme);
}

/// Curves over each other, each from 0 to the highest of all.
void paintShapes(QPainter& painter, const QRectF& area, const Distribution& distribution,
                 const DistributionLook& look, const Theme& theme)
{
    const auto groups = drawnGroups(distribution);
    const BinRange bins = shownBins(distribution, look);
    const bool density = drawnKind(distribution, look.kind) == Kind::Density;
    const double span = bins.high - bins.low;
    std::vector<QPolygonF> lines(groups.size());
    double most = 0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const auto add = [&](double x, double y) {
            lines[g] << QPointF(area.left() + (x - bins.low) / span * area.width(), y);
            most = std::max(most, y);
        };
        if (density) {
            const double scale = look.shares ? 1 : static_cast<double>(groups[g]->count);
            for (std::size_t i = 0; i < groups[g]->density.size(); ++i)
                if (distribution.grid[i] >= bins.low && distribution.grid[i] <= bins.high)
                    add(distribution.grid[i], groups[g]->density[i] * scale);
            continue;
        }
        if (groups[g]->counts.empty())
            continue;
        const std::vector<double> heights = barHeights(distribution, *groups[g], look);
        for (std::size_t bin = bins.first; bin < bins.last; ++bin) {
            add(distribution.edges[bin], heights[bin]);
            add(distribution.edges[bin + 1], heights[bin]);
        }
    }
    if (!(most > 0))
        return;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        if (lines[g].isEmpty())
            continue;
        for (QPointF& point : lines[g])
            point.setY(area.bottom() - point.y() / most * (area.height() - 2));
        const SegmentStyle style = styleOf(distribution, look, g, theme);
        QPolygonF closed = lines[g];
        closed << QPointF(lines[g].last().x(), area.bottom())
               << QPointF(lines[g].first().x(), area.bottom());
        painter.setPen(Qt::NoPen);
        const bool alone = distribution.groups.empty();
        painter.setBrush(faint(style.fill, alone ? 0.75 : groups.size() > mostOverlaid ? 0 : 0.12));
        painter.drawPolygon(closed);
        if (alone && !density)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.edge, groups.size() > mostOverlaid ? 1 : 1.3));
        painter.drawPolyline(lines[g]);
    }
}

void paintLevels(QPainter& painter, const QRectF& area, const Distribution& distribution,
                 const DistributionLook& look, const Theme& theme)
{
    auto groups = drawnGroups(distribution);
    constexpr double leastBar = 2.5;
    const double perLevel = leastBar * static_cast<double>(groups.size()) + 4;
    const auto most = static_cast<std::size_t>(std::max(3.0, std::floor(area.width() / perLevel)));
    const std::vector<double> totals(distribution.all.counts.begin(),
                                     distribution.all.counts.end());
    const auto levels = shownLevels(distribution.levels, totals, !look.byFrequency, most);
    const auto height = [&](std::size_t group, const ShownLevel& level) {
        double sum = 0;
        for (const std::size_t each : level.levels)
            sum += static_cast<double>(groups[group]->counts[each]);
        return look.shares && groups[group]->count > 0
                   ? sum / static_cast<double>(groups[group]->count)
                   : sum;
    };
    double highest = 0;
    for (const ShownLevel& level : levels)
        for (std::size_t g = 0; g < groups.size(); ++g)
            highest = std::max(highest, height(g, level));
    if (!(highest > 0))
        return;
    const double step = area.width() / static_cast<double>(levels.size());
    const double gap = std::min(6.0, step * 0.25);
    const double width = std::min(26.0 / std::sqrt(static_cast<double>(groups.size())),
                                  (step - gap) / static_cast<double>(groups.size()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double middle = area.left() + step * (static_cast<double>(i) + 0.5);
        double x = middle - width * static_cast<double>(groups.size()) / 2;
        for (std::size_t g = 0; g < groups.size(); ++g, x += width) {
            const double bar = height(g, levels[i]) / highest * (area.height() - 2);
            const SegmentStyle style = levelStyle(
                distribution, look, distribution.groups.empty() ? -1 : static_cast<int>(g),
                levels[i], theme);
            painter.fillRect(QRectF(x, area.bottom() - bar, std::max(1.0, width - 0.5), bar),
                             levels[i].isRest ? faint(style.fill, 0.45) : style.fill);
        }
    }
}

void paintSmallBoxes(QPainter& painter, const QRectF& area, const Distribution& distribution,
                     const DistributionLook& look, const Theme& theme)
{
    const auto groups = drawnGroups(distribution);
    const double span = distribution.high - distribution.low;
    const auto toX = [&](double value) {
        return area.left() + (span > 0 ? (value - distribution.low) / span : 0.5) * area.width();
    };
    const double step = area.height() / static_cast<double>(groups.size());
    const double thickness = std::min(14.0, step * 0.66);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const core::explore::GroupBox& box = groups[g]->box;
        if (box.count == 0)
            continue;
        const double y = area.top() + step * (static_cast<double>(g) + 0.5);
        const SegmentStyle style = styleOf(distribution, look, g, theme);
        painter.setPen(QPen(style.edge, 1));
        painter.drawLine(QPointF(toX(box.lowWhisker), y), QPointF(toX(box.highWhisker), y));
        const QRectF body(QPointF(toX(box.q1), y - thickness / 2),
                          QPointF(toX(box.q3), y + thickness / 2));
        painter.fillRect(body, theme.surface);
        painter.setBrush(faint(style.fill, 0.3));
        painter.drawRect(body);
        painter.setPen(QPen(style.edge, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(toX(box.median), body.top()),
                         QPointF(toX(box.median), body.bottom()));
    }
}

} // namespace

void paintThumbnail(QPainter& painter, const QRectF& area, const Distribution& distribution,
                    const DistributionLook& look, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.axis, 1));
    const double bottom = std::round(area.bottom()) + 0.5;
    painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom));
    painter.setClipRect(area.adjusted(0, -1, 1, 1));
    if (!distribution.isEmpty()) {
        switch (drawnKind(distribution, look.kind)) {
        case Kind::Bars:
            paintLevels(painter, area, distribution, look, theme);
            break;
        case Kind::Box:
            paintSmallBoxes(painter, area, distribution, look, theme);
            break;
        default:
            paintShapes(painter, area, distribution, look, theme);
            break;
        }
    }
    painter.restore();
}

} // namespace ui
