#include "ui/plots/distributionpicture.h"

#include "ui/plots/distributionparts.h"
#include "ui/plots/plottext.h"

#include <QCoreApplication>
#include <QDate>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::data::ColumnType;
using core::explore::Distribution;
using core::explore::DistributionGroup;
using Kind = DistributionLook::Kind;

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("ui", source);
}

QString fromUtf8(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

core::explore::PairView boxView(const Distribution& distribution, const DistributionLook& look)
{
    core::explore::PairView view;
    view.kind = core::explore::PairView::Kind::Boxes;
    view.nameA = look.groupedBy.toStdString();
    view.nameB = titleWithUnit(distribution.name, distribution.unit).toStdString();
    view.orderedA = true;
    view.targetA = !distribution.groups.empty();
    view.datesB = isDate(distribution);
    view.boxes = distribution.boxes();
    return view;
}

} // namespace

bool isDate(const Distribution& distribution)
{
    return distribution.type == ColumnType::Date;
}

bool isYears(const Distribution& distribution)
{
    return distribution.type == ColumnType::Numeric && distribution.low >= 1500 &&
           distribution.high <= 2200 && distribution.low == std::floor(distribution.low) &&
           distribution.high == std::floor(distribution.high) &&
           distribution.all.box.median == std::floor(distribution.all.box.median);
}

SegmentStyle groupStyle(const Distribution& distribution, const DistributionLook& look, int group,
                        const Theme& theme)
{
    if (distribution.groups.empty() || group < 0)
        return {theme.accent, theme.accent, theme.text, Marker::Circle};
    return segmentStyle(theme, group == look.restGroup ? -1 : group);
}

SegmentStyle levelStyle(const Distribution& distribution, const DistributionLook& look, int group,
                        const ShownLevel& level, const Theme& theme)
{
    if (distribution.groups.empty() && look.groupColumn == distribution.column && !level.isRest)
        return segmentStyle(theme, static_cast<int>(level.levels.front()));
    return groupStyle(distribution, look, group, theme);
}

QString groupName(const Distribution& distribution, std::size_t group)
{
    return fromUtf8(distribution.groups[group].name);
}

QString customersText(std::size_t count)
{
    return count == 1 ? tr("1 customer")
                      : tr("%1 customers").arg(countText(static_cast<qint64>(count)));
}

QColor faint(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

void paintGroupHeader(QPainter& painter, const QRectF& rect, const Distribution& distribution,
                      const DistributionLook& look, std::size_t group, const Theme& theme)
{
    const SegmentStyle style = groupStyle(distribution, look, static_cast<int>(group), theme);
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    const QFont plain = interfaceFont(12);
    drawMarker(painter, style.marker, QPointF(rect.left() + 6, rect.center().y()), 4.2, style.fill,
               style.edge);
    const QString name = groupName(distribution, group);
    const double room = rect.width() - 16;
    const double width = std::min(room, textWidth(strong, name) + 1);
    drawLabel(painter, QRectF(rect.left() + 16, rect.top(), width, rect.height()),
              Qt::AlignLeft | Qt::AlignVCenter, strong, style.ink, name);
    const QString count = countText(static_cast<qint64>(distribution.groups[group].count));
    if (width + 8 + textWidth(plain, count) <= room)
        drawLabel(painter,
                  QRectF(rect.left() + 16 + width + 8, rect.top(), room - width - 8, rect.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, plain, theme.muted, count);
}

QString groupReadOut(const Distribution& distribution, std::size_t group)
{
    const DistributionGroup& figures = distribution.groups[group];
    QString words = tr("%1: %2").arg(groupName(distribution, group), customersText(figures.count));
    if (figures.missing > 0)
        words += QLatin1Char('\n') +
                 tr("%1 more without a value").arg(countText(static_cast<qint64>(figures.missing)));
    return words;
}

BinRange shownBins(const Distribution& distribution, const DistributionLook& look)
{
    BinRange range;
    range.last = distribution.binCount();
    if (!look.wholeRange) {
        while (range.first + 1 < range.last &&
               distribution.edges[range.first + 1] <= distribution.viewLow)
            ++range.first;
        while (range.last > range.first + 1 &&
               distribution.edges[range.last - 1] >= distribution.viewHigh)
            --range.last;
    }
    range.low = distribution.edges[range.first];
    range.high = distribution.edges[range.last];
    return range;
}

std::vector<double> barHeights(const Distribution&, const DistributionGroup& group,
                               const DistributionLook& look)
{
    std::vector<double> heights(group.counts.size());
    for (std::size_t bin = 0; bin < heights.size(); ++bin)
        heights[bin] = look.shares ? group.shareOf(bin) : static_cast<double>(group.counts[bin]);
    return heights;
}

Kind drawnKind(const Distribution& distribution, Kind wish)
{
    if (distribution.kind == Distribution::Kind::Levels)
        return Kind::Bars;
    if (wish == Kind::Box)
        return Kind::Box;
    if (wish == Kind::Density && !distribution.all.density.empty())
        return Kind::Density;
    return Kind::Histogram;
}

void paintDistribution(QPainter& painter, const QRectF& area, const Distribution& distribution,
                       const DistributionLook& look, ChartCanvas& canvas, const Theme& theme)
{
    switch (drawnKind(distribution, look.kind)) {
    case Kind::Bars:
        paintLevelBars(painter, area, distribution, look, theme);
        break;
    case Kind::Box:
        paintBoxes(painter, area, boxView(distribution, look), theme);
        break;
    default:
        paintNumbers(painter, area, distribution, look, canvas, theme);
        break;
    }
}

std::vector<Hit> distributionHits(const QRectF& area, const Distribution& distribution,
                                  const DistributionLook& look)
{
    switch (drawnKind(distribution, look.kind)) {
    case Kind::Bars:
        return levelBarHits(area, distribution, look);
    case Kind::Box:
        return boxHits(area, boxView(distribution, look));
    default:
        return numberHits(area, distribution, look);
    }
}

QString valueWords(const Distribution& distribution, double value)
{
    if (isDate(distribution))
        return QDate(1970, 1, 1).addDays(qint64(std::floor(value))).toString(Qt::ISODate);
    if (isYears(distribution))
        return QString::number(value, 'f', value == std::floor(value) ? 0 : 1);
    return readoutText(value);
}

QString binWords(const Distribution& distribution, std::size_t bin)
{
    if (distribution.kind == Distribution::Kind::Levels)
        return fromUtf8(distribution.levels[bin]);
    const double from = distribution.edges[bin];
    const double to = distribution.edges[bin + 1];
    QString words;
    if (distribution.oneBinPerValue)
        words = valueWords(distribution, from + 0.5);
    else
        words = (bin + 2 == distribution.edges.size() ? tr("%1 to %2") : tr("%1 to under %2"))
                    .arg(valueWords(distribution, from), valueWords(distribution, to));
    if (distribution.unit.empty())
        return words;
    return tr("%1 %2").arg(words, fromUtf8(distribution.unit));
}

QString titleWithUnit(const std::string& name, const std::string& unit)
{
    const QString words = fromUtf8(name);
    return unit.empty() ? words : tr("%1 (%2)").arg(words, fromUtf8(unit));
}

} // namespace ui
