#include "ui/plots/segment/segmentrows.h"

#include "ui/plots/chart.h"
#include "ui/plots/distributionparts.h"
#include "ui/plots/plottext.h"
#include "ui/style/colormaps.h"
#include "ui/style/segmentstyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <numeric>

namespace ui {

using core::explore::Distribution;
using core::explore::DistributionGroup;

namespace {

constexpr std::size_t mostLevels = 6;
constexpr double swatchWidth = 11; ///< the colour before a name, with its gap
constexpr double nameLine = 16;
constexpr double nameGap = 8;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

/// Levels as they are drawn: the most frequent ones in their order, the others together.
struct ShownLevels {
    std::vector<std::size_t> levels;
    bool hasRest = false;

    std::size_t count() const { return levels.size() + (hasRest ? 1 : 0); }
    double share(const DistributionGroup& group, std::size_t place) const
    {
        if (place < levels.size())
            return group.shareOf(levels[place]);
        double rest = 1;
        for (const std::size_t level : levels)
            rest -= group.shareOf(level);
        return std::max(0.0, rest);
    }
};

ShownLevels shownLevels(const Distribution& distribution)
{
    ShownLevels shown;
    shown.levels.resize(distribution.levels.size());
    std::iota(shown.levels.begin(), shown.levels.end(), std::size_t{0});
    if (shown.levels.size() <= mostLevels)
        return shown;
    std::ranges::stable_sort(shown.levels, std::greater(),
                             [&](std::size_t level) { return distribution.all.counts[level]; });
    shown.levels.resize(mostLevels - 1);
    std::ranges::sort(shown.levels);
    shown.hasRest = true;
    return shown;
}

QColor levelColor(const Theme& theme, const ShownLevels& shown, std::size_t place)
{
    if (place >= shown.levels.size())
        return theme.neutral;
    return viridisColor(shown.levels.size() < 2
                            ? 0.3
                            : 0.12 + 0.8 * double(place) / double(shown.levels.size() - 1));
}

/// Numbers that say no or yes: a box of them would say nothing.
bool isZeroOrOne(const Distribution& distribution)
{
    return distribution.kind == Distribution::Kind::Numbers && distribution.oneBinPerValue &&
           distribution.low == 0 && distribution.high == 1 &&
           distribution.type == core::data::ColumnType::Numeric;
}

void paintBoxes(QPainter& painter, const SegmentRows& rows, const Distribution& distribution,
                const Theme& theme)
{
    const QRectF& area = rows.place;
    ChartAxis axis;
    axis.days = distribution.type == core::data::ColumnType::Date;
    axis.years = isYears(distribution);
    axis.lower = distribution.viewLow;
    axis.upper = distribution.viewHigh;
    for (const DistributionGroup& group : distribution.groups) {
        if (group.count == 0)
            continue;
        axis.lower = std::min(axis.lower, group.box.lowWhisker);
        axis.upper = std::max(axis.upper, group.box.highWhisker);
    }
    if (!(axis.upper > axis.lower)) {
        axis.lower -= 1;
        axis.upper += 1;
    }
    const auto x = [&](double value) {
        return area.left() + std::clamp(axis.share(value), 0.0, 1.0) * area.width();
    };
    const QFont small = interfaceFont(11);
    const auto ticks = axis.ticks(std::clamp(int(area.width() / (axis.days ? 110 : 64)), 2, 6));
    const auto texts = axis.tickTexts(ticks);
    double last = -1e9;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double at = x(ticks[i]);
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom() + 2));
        const double wide = textWidth(small, texts[i]);
        const double left = std::clamp(at - wide / 2, area.left() - 6, area.right() - wide);
        if (left < last + 6)
            continue;
        drawLabel(painter, QRectF(left, area.bottom() + 2, wide + 2, 14),
                  Qt::AlignLeft | Qt::AlignVCenter, small, theme.muted, texts[i]);
        last = left + wide;
    }
    // All customers as a line through the rows.
    painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(x(distribution.all.box.median), area.top()),
                     QPointF(x(distribution.all.box.median), area.bottom()));
    for (std::size_t group = 0; group < distribution.groups.size(); ++group) {
        const DistributionGroup& own = distribution.groups[group];
        if (own.count == 0)
            continue;
        const SegmentStyle style = segmentStyle(theme, rows.looks[group].mark);
        const double middle = area.top() + rows.height * (double(group) + 0.5);
        const double high = std::min(9.0, rows.height * 0.6);
        painter.save();
        painter.setOpacity(rows.looks[group].isFaded ? 0.35 : 1);
        painter.setPen(QPen(style.fill, 1.2));
        painter.drawLine(QPointF(x(own.box.lowWhisker), middle), QPointF(x(own.box.q1), middle));
        painter.drawLine(QPointF(x(own.box.q3), middle), QPointF(x(own.box.highWhisker), middle));
        QColor fill = style.fill;
        fill.setAlphaF(0.35F);
        painter.setBrush(fill);
        painter.drawRect(QRectF(x(own.box.q1), middle - high / 2,
                                std::max(1.0, x(own.box.q3) - x(own.box.q1)), high));
        painter.setPen(QPen(theme.text, 2));
        painter.drawLine(QPointF(x(own.box.median), middle - high / 2),
                         QPointF(x(own.box.median), middle + high / 2));
        painter.restore();
    }
}

/// The share of ones in each segment.
void paintOnes(QPainter& painter, const SegmentRows& rows, const Distribution& distribution,
               const Theme& theme)
{
    const QRectF& area = rows.place;
    const QFont small = interfaceFont(11);
    const double right = area.right() - textWidth(small, QStringLiteral("100 %")) - 4;
    const double width = std::max(10.0, right - area.left());
    const double all = area.left() + distribution.all.mean * width;
    painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(all, area.top()), QPointF(all, area.bottom()));
    for (std::size_t group = 0; group < distribution.groups.size(); ++group) {
        const DistributionGroup& own = distribution.groups[group];
        if (own.count == 0)
            continue;
        const double top = area.top() + rows.height * double(group);
        const double high = std::min(9.0, rows.height * 0.6);
        const double length = own.mean * width;
        painter.save();
        painter.setOpacity(rows.looks[group].isFaded ? 0.35 : 1);
        painter.fillRect(
            QRectF(area.left(), top + (rows.height - high) / 2, std::max(1.0, length), high),
            segmentStyle(theme, rows.looks[group].mark).fill);
        if (rows.height >= 13)
            drawLabel(painter,
                      QRectF(area.left() + length + 4, top, area.right() - area.left() - length - 4,
                             rows.height),
                      Qt::AlignLeft | Qt::AlignVCenter, small, theme.text,
                      percentText(own.mean, 0));
        painter.restore();
    }
    drawLabel(painter, QRectF(area.left(), area.bottom() + 1, area.width(), 16),
              Qt::AlignLeft | Qt::AlignVCenter, small, theme.muted,
              tr("share of 1; all customers %1").arg(percentText(distribution.all.mean, 0)));
}

QFont nameFont()
{
    return interfaceFont(11);
}

/// The name of a level with its colour before it.
struct LevelName {
    std::size_t place = 0; ///< among the levels shown
    QString text;
    QRectF at; ///< from the left end below the rows
};

/// Side by side, on as many lines as they need.
std::vector<LevelName> levelNames(const Distribution& distribution, const ShownLevels& shown,
                                  double width)
{
    std::vector<LevelName> names;
    double x = 0;
    double y = 1;
    for (std::size_t place = 0; place < shown.count(); ++place) {
        const QString text = place < shown.levels.size()
                                 ? QString::fromStdString(distribution.levels[shown.levels[place]])
                                 : tr("others");
        const double wide = std::min(swatchWidth + textWidth(nameFont(), text) + 1, width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += nameLine;
        }
        names.push_back({place, text, QRectF(x, y, wide, nameLine)});
        x += wide + nameGap;
    }
    return names;
}

void paintShares(QPainter& painter, const SegmentRows& rows, const Distribution& distribution,
                 const Theme& theme)
{
    const QRectF& area = rows.place;
    const ShownLevels shown = shownLevels(distribution);
    const QFont small = interfaceFont(10);
    for (std::size_t group = 0; group < distribution.groups.size(); ++group) {
        const DistributionGroup& own = distribution.groups[group];
        if (own.count == 0)
            continue;
        painter.save();
        painter.setOpacity(rows.looks[group].isFaded ? 0.35 : 1);
        double x = area.left();
        const double top = area.top() + rows.height * double(group) + 1;
        for (std::size_t place = 0; place < shown.count(); ++place) {
            const double wide = shown.share(own, place) * area.width();
            const QColor color = levelColor(theme, shown, place);
            const QRectF bar(x, top, std::max(0.0, wide - 1), rows.height - 3);
            painter.fillRect(bar, color);
            const QString text = percentText(shown.share(own, place), 0);
            if (rows.height >= 13 && wide > textWidth(small, text) + 6)
                drawLabel(painter, bar, Qt::AlignCenter, small, textOn(color), text);
            x += wide;
        }
        painter.restore();
    }
    for (const LevelName& name : levelNames(distribution, shown, area.width())) {
        const QRectF at = name.at.translated(area.bottomLeft());
        painter.fillRect(QRectF(at.left(), at.top() + 4, 8, 8),
                         levelColor(theme, shown, name.place));
        drawLabel(painter, at.adjusted(swatchWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  nameFont(), theme.muted, name.text);
    }
}

} // namespace

void paintSegmentRows(QPainter& painter, const SegmentRows& rows, const Distribution& distribution,
                      const Theme& theme)
{
    if (isZeroOrOne(distribution))
        paintOnes(painter, rows, distribution, theme);
    else if (distribution.kind == Distribution::Kind::Numbers)
        paintBoxes(painter, rows, distribution, theme);
    else
        paintShares(painter, rows, distribution, theme);
}

double heightBelowRows(const Distribution& distribution, double width)
{
    constexpr double ticks = 18;
    if (isZeroOrOne(distribution) || distribution.kind == Distribution::Kind::Numbers)
        return ticks;
    const auto names = levelNames(distribution, shownLevels(distribution), width);
    return names.empty() ? ticks : std::max(ticks, names.back().at.bottom() + 1);
}

std::vector<std::size_t> levelsApart(const Distribution& distribution)
{
    return shownLevels(distribution).levels;
}

} // namespace ui
