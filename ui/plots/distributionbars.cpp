#include "ui/plots/distributionparts.h"
#include "ui/plots/plottext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::explore::Distribution;
using core::explore::DistributionGroup;

namespace {

constexpr double headerHeight = 24;
constexpr double footHeight = 20;
constexpr double panelGap = 14;
constexpr double leastRow = 15;
constexpr double mostRow = 52;
constexpr double leastBar = 26;

QString tr(const char* source)
{
    return QCoreApplication::translate("ui", source);
}

QString countWords(std::size_t count)
{
    return countText(static_cast<qint64>(count));
}

std::size_t countOf(const DistributionGroup& group, const ShownLevel& level)
{
    std::size_t sum = 0;
    for (const std::size_t each : level.levels)
        sum += group.counts[each];
    return sum;
}

double shareOf(const DistributionGroup& group, const ShownLevel& level)
{
    return group.count == 0
               ? 0
               : static_cast<double>(countOf(group, level)) / static_cast<double>(group.count);
}

/// Where levels and groups stand: levels below each other, groups side by side and, where these are
/// too many for the width, in several lines.
struct BarLayout {
    std::vector<ShownLevel> levels;
    std::vector<const DistributionGroup*> groups;
    double nameWidth = 0, figureWidth = 0, panelWidth = 0, rowHeight = 0, lineHeight = 0;
    std::size_t perLine = 1, lines = 1;
    double longest = 1; ///< share or count of the longest bar
    bool hasHeader = false;
    bool hasFigures = true;
    QRectF area;

    QRectF panel(std::size_t group) const
    {
        const auto line = static_cast<double>(group / perLine);
        const auto place = static_cast<double>(group % perLine);
        return {area.left() + nameWidth + place * (panelWidth + panelGap),
                area.top() + line * lineHeight, panelWidth,
                (hasHeader ? headerHeight : 4) + rowHeight * static_cast<double>(levels.size())};
    }
    QRectF row(const QRectF& panel, std::size_t level) const
    {
        return {panel.left(),
                panel.top() + (hasHeader ? headerHeight : 4) +
                    rowHeight * static_cast<double>(level),
                panel.width(), rowHeight};
    }
    double barRoom() const { return panelWidth - figureWidth - 6; }
};

QString figureOf(const DistributionGroup& group, const ShownLevel& level,
                 const DistributionLook& look)
{
    return look.shares ? percentText(shareOf(group, level)) : countWords(countOf(group, level));
}

BarLayout layOut(const QRectF& area, const Distribution& distribution, const DistributionLook& look)
{
    const QFont font = interfaceFont(12);
    BarLayout layout;
    layout.area = area;
    for (const DistributionGroup& group : distribution.groups)
        layout.groups.push_back(&group);
    layout.hasHeader = !layout.groups.empty();
    if (layout.groups.empty())
        layout.groups.push_back(&distribution.all);
    std::vector<double> totals(distribution.all.counts.begin(), distribution.all.counts.end());
    const auto choose = [&](double height) {
        const auto most = static_cast<std::size_t>(std::max(2.0, std::floor(height / leastRow)));
        layout.levels = shownLevels(distribution.levels, totals, !look.byFrequency, most);
    };
    choose(area.height() - headerHeight - footHeight);
    const auto measure = [&] {
        double names = 0, figures = 0;
        layout.longest = 0;
        for (const ShownLevel& level : layout.levels) {
            names = std::max(names, textWidth(font, level.name));
            for (const DistributionGroup* group : layout.groups) {
                figures = std::max(figures, textWidth(font, figureOf(*group, level, look)));
                layout.longest =
                    std::max(layout.longest,
                             look.shares ? shareOf(*group, level) : double(countOf(*group, level)));
            }
        }
        layout.nameWidth = std::ceil(std::min(names, area.width() * 0.3)) + 12;
        layout.figureWidth = layout.hasFigures ? std::ceil(figures) : 0;
    };
    measure();
    const double header = layout.hasHeader ? headerHeight : 4;
    const auto breakLines = [&] {
        const double room = area.width() - layout.nameWidth;
        const double least = layout.figureWidth + 6 + leastBar;
        const auto fitting = static_cast<std::size_t>(
            std::max(1.0, std::floor((room + panelGap) / (least + panelGap))));
        layout.lines = (layout.groups.size() + fitting - 1) / fitting;
        layout.perLine = (layout.groups.size() + layout.lines - 1) / layout.lines;
        layout.lineHeight = (area.height() - footHeight) / static_cast<double>(layout.lines);
    };
    breakLines();
    if (layout.lines > 1 && layout.lineHeight - header - 8 < 2 * leastRow) {
        // Too little room for the figures as well.
        layout.hasFigures = false;
        measure();
        breakLines();
    }
    if (layout.lines > 1) {
        choose(layout.lineHeight - header - 8);
        measure();
    }
    layout.panelWidth =
        (area.width() - layout.nameWidth - 2 + panelGap) / static_cast<double>(layout.perLine) -
        panelGap;
    const auto rows = static_cast<double>(std::max<std::size_t>(1, layout.levels.size()));
    layout.rowHeight =
        std::min(mostRow, (layout.lineHeight - header - (layout.lines > 1 ? 8 : 0)) / rows);
    if (!(layout.longest > 0))
        layout.longest = 1;
    return layout;
}

} // namespace

void paintLevelBars(QPainter& painter, const QRectF& area, const Distribution& distribution,
                    const DistributionLook& look, const Theme& theme)
{
    const QFont font = interfaceFont(12);
    const BarLayout layout = layOut(area, distribution, look);
    const bool isGrouped = !distribution.groups.empty();
    double bottom = area.top();
    for (std::size_t g = 0; g < layout.groups.size(); ++g) {
        const QRectF panel = layout.panel(g);
        bottom = std::max(bottom, panel.bottom());
        if (isGrouped)
            paintGroupHeader(painter, QRectF(panel.left(), panel.top(), panel.width(), 18),
                             distribution, look, g, theme);
        painter.setPen(QPen(theme.axis, 1));
        const double left = std::round(panel.left()) + 0.5;
        painter.drawLine(QPointF(left, layout.row(panel, 0).top()), QPointF(left, panel.bottom()));
        for (std::size_t i = 0; i < layout.levels.size(); ++i) {
            const ShownLevel& level = layout.levels[i];
            const QRectF row = layout.row(panel, i);
            if (g % layout.perLine == 0)
                drawLabel(painter,
                          QRectF(area.left(), row.top(), layout.nameWidth - 10, row.height()),
                          Qt::AlignRight | Qt::AlignVCenter, font,
                          level.isRest ? theme.muted : theme.text, level.name);
            const SegmentStyle style =
                levelStyle(distribution, look, isGrouped ? static_cast<int>(g) : -1, level, theme);
            const double value = look.shares ? shareOf(*layout.groups[g], level)
                                             : double(countOf(*layout.groups[g], level));
            const double length = value / layout.longest * layout.barRoom();
            const double thickness = std::min(26.0, row.height() * 0.68);
            const QRectF bar(left, row.center().y() - thickness / 2, length, thickness);
            painter.fillRect(bar, level.isRest ? faint(style.fill, 0.45) : style.fill);
            if (isGrouped && look.shares) {
                const double all =
                    left + shareOf(distribution.all, level) / layout.longest * layout.barRoom();
                painter.setPen(QPen(theme.text, 1.4));
                painter.drawLine(QPointF(all, bar.top() - 2), QPointF(all, bar.bottom() + 2));
            }
            const double end = std::max(
                bar.right(), isGrouped && look.shares ? left + shareOf(distribution.all, level) /
                                                                   layout.longest * layout.barRoom()
                                                      : 0);
            if (!layout.hasFigures)
                continue;
            drawLabel(painter, QRectF(end + 5, row.top(), layout.figureWidth + 2, row.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, font, theme.text,
                      figureOf(*layout.groups[g], level, look));
        }
    }
    const QString note = !isGrouped    ? (look.shares ? tr("% of customers") : tr("Customers"))
                         : look.shares ? tr("% of each group · line: all customers")
                                       : tr("Customers");
    drawLabel(painter,
              QRectF(area.left() + layout.nameWidth, std::min(bottom + 4, area.bottom() - 16),
                     area.width() - layout.nameWidth, 16),
              Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted, note);
}

std::vector<Hit> levelBarHits(const QRectF& area, const Distribution& distribution,
                              const DistributionLook& look)
{
    const BarLayout layout = layOut(area, distribution, look);
    const bool isGrouped = !distribution.groups.empty();
    std::vector<Hit> hits;
    const auto figures = [](const DistributionGroup& group, const ShownLevel& level) {
        return tr("%1 (%2)").arg(customersText(countOf(group, level)),
                                 percentText(shareOf(group, level)));
    };
    for (std::size_t g = 0; g < layout.groups.size(); ++g) {
        const QRectF panel = layout.panel(g);
        if (isGrouped)
            hits.push_back({QRectF(panel.left(), panel.top(), panel.width(), headerHeight),
                            groupReadOut(distribution, g)});
        for (std::size_t i = 0; i < layout.levels.size(); ++i) {
            const ShownLevel& level = layout.levels[i];
            QString words = level.name + QLatin1Char('\n');
            if (isGrouped)
                words += tr("%1: %2").arg(groupName(distribution, g),
                                          figures(*layout.groups[g], level)) +
                         QLatin1Char('\n') + tr("all: ");
            words += figures(distribution.all, level);
            QRectF rect = layout.row(panel, i);
            if (g % layout.perLine == 0)
                rect.setLeft(area.left());
            hits.push_back({rect, words});
        }
    }
    return hits;
}

} // namespace ui
