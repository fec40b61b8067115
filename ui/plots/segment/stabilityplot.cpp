#include "ui/plots/segment/stabilityplot.h"

#include "core/data/column.h"
#include "core/segment/segmentmatching.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/profiletext.h"
#include "ui/style/segmentstyle.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::segment::dissolvedJaccard;
using core::segment::highlyStableJaccard;
using core::segment::stableJaccard;

namespace {

constexpr double headHeight = 24;
constexpr double footHeight = 44;

/// By linear interpolation between the sorted values.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

StabilityPlot::StabilityPlot(QWidget* parent) : PlotWidget(parent)
{
    setEmptyText(tr("Try several numbers of segments to see whether these segments come back when "
                    "customers are resampled."));
}

QString StabilityPlot::inWords(double jaccard)
{
    if (jaccard >= highlyStableJaccard)
        return tr("highly stable");
    if (jaccard >= stableJaccard)
        return tr("stable");
    return jaccard >= dissolvedJaccard ? tr("doubtful") : tr("does not return");
}

void StabilityPlot::setStability(core::segment::SegmentationPointer segmentation,
                                 const core::segment::KSweepRow* row)
{
    m_lines.clear();
    m_selected = -1;
    m_resamples = 0;
    if (segmentation && row != nullptr && row->clustering &&
        row->clustering->labels.size() == segmentation->labels.size() &&
        !row->stabilityDraws.empty()) {
        // The segments may stand in another order than they were found in.
        const auto same = core::segment::sameSegments(segmentation->labels, segmentation->k,
                                                      row->clustering->labels);
        for (std::size_t segment = 0; segment < same.size(); ++segment) {
            if (same[segment] < 0)
                continue;
            const auto found = static_cast<std::size_t>(same[segment]);
            std::vector<double> draws;
            for (const double value : row->stabilityDraws[found])
                if (std::isfinite(value))
                    draws.push_back(value);
            if (draws.empty())
                continue;
            std::ranges::sort(draws);
            const auto& card = segmentation->profile.cards[segment];
            m_lines.push_back({card.id, card.mark, QString::fromStdString(card.name),
                               row->segmentStability[found], quantile(draws, 0.05),
                               quantile(draws, 0.25), quantile(draws, 0.75),
                               quantile(draws, 0.95)});
            m_resamples = static_cast<int>(row->stabilityDraws[found].size());
        }
    }
    QStringList words;
    for (const Line& line : m_lines)
        words << QStringLiteral("%1: %2, %3")
                     .arg(line.name, numberText(line.mean, 2), inWords(line.mean));
    setSummary(words.join(QStringLiteral("; ")));
    emit figureChanged();
}

void StabilityPlot::setSelectedSegment(int segment)
{
    m_selected = segment;
    update();
}

double StabilityPlot::lowest() const
{
    double low = 0.5;
    for (const Line& line : m_lines)
        low = std::min({low, line.low, line.mean});
    return std::max(0.0, std::floor(low * 10) / 10);
}

QRectF StabilityPlot::areaIn(const QSizeF& size) const
{
    const QFont font = interfaceFont(12);
    double names = 0;
    for (const Line& line : m_lines)
        names = std::max(names, textWidth(font, line.name));
    const double left = std::min(names + 30, std::max(60.0, size.width() * 0.36));
    const double right = textWidth(font, inWords(0)) + 48;
    return {left, headHeight, std::max(40.0, size.width() - left - right),
            std::max(20.0, size.height() - headHeight - footHeight)};
}

void StabilityPlot::paintThresholds(QPainter& painter, const QRectF& area, const Theme& theme) const
{
    const double low = lowest();
    const auto x = [&](double value) {
        return area.left() + area.width() * (value - low) / (1 - low);
    };
    const QFont font = interfaceFont(11);
    const double edges[] = {low, dissolvedJaccard, stableJaccard, highlyStableJaccard, 1};
    for (int zone = 0; zone < 4; ++zone) {
        const QRectF band(x(edges[zone]), area.top(), x(edges[zone + 1]) - x(edges[zone]),
                          area.height());
        if (zone == 0 || zone == 1)
            painter.fillRect(band, zone == 0 ? theme.warningSoft : theme.header);
        if (zone == 3)
            painter.fillRect(band, theme.okSoft);
        const QString word = inWords(edges[zone] == low ? low : edges[zone]);
        if (textWidth(font, word) + 6 <= band.width())
            drawLabel(painter, {band.left(), 2, band.width(), 18}, Qt::AlignCenter, font,
                      theme.muted, word);
        if (zone > 0) {
            painter.setPen(QPen(theme.axis, 1));
            painter.drawLine(QPointF(std::round(band.left()), area.top()),
                             QPointF(std::round(band.left()), area.bottom()));
        }
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    double free = area.left() - 20; // right end of the last number
    for (const double edge : {dissolvedJaccard, 1.0, stableJaccard, highlyStableJaccard}) {
        const QString number = numberText(edge, edge < 1 && edge > dissolvedJaccard ? 2 : 1);
        const double half = textWidth(interfaceFont(12), number) / 2 + 3;
        const bool isEnd = edge == dissolvedJaccard || edge == 1;
        // Where they would touch, the ends of the scale come first.
        if (!isEnd && (x(edge) - half < free || x(edge) + half > x(1) - 16))
            continue;
        if (edge < 1)
            free = x(edge) + half;
        drawLabel(painter, {x(edge) - 17, area.bottom() + 5, 34, 16},
                  Qt::AlignHCenter | Qt::AlignTop, interfaceFont(12), theme.muted, number);
    }
    drawLabel(painter, {0, area.bottom() + 24, area.right() + 40, 18},
              Qt::AlignRight | Qt::AlignTop, interfaceFont(12), theme.muted,
              tr("share of the segment that comes back in %1 resamples").arg(m_resamples));
}

void StabilityPlot::paintLine(QPainter& painter, const Line& line, const QRectF& area,
                              double middle, double room, const Theme& theme) const
{
    const double low = lowest();
    const auto x = [&](double value) {
        return area.left() + area.width() * (value - low) / (1 - low);
    };
    const SegmentStyle style = segmentStyle(theme, line.mark);
    const double thickness = std::clamp(room * 0.3, 3.0, 12.0);
    painter.setPen(QPen(style.edge, 1.5));
    painter.drawLine(QPointF(x(line.low), middle), QPointF(x(line.high), middle));
    QColor soft = style.fill;
    soft.setAlphaF(0.45F);
    painter.setPen(QPen(style.edge, 1));
    painter.setBrush(soft);
    painter.drawRect(QRectF(x(line.lower), middle - thickness / 2,
                            std::max(1.0, x(line.upper) - x(line.lower)), thickness));
    drawMarker(painter, style.marker, {x(line.mean), middle}, std::clamp(room * 0.2, 3.0, 6.0),
               style.fill, theme.text);
    drawMarker(painter, style.marker, {8, middle}, std::min(5.0, room * 0.4), style.fill,
               style.edge);
    const QFont font =
        interfaceFont(12, line.segment == m_selected ? QFont::DemiBold : QFont::Normal);
    const double names = area.left() - 30;
    const QStringList lines = room >= 32 ? onLines(line.name, font, names)
                                         : QStringList{elidedText(font, line.name, names)};
    double top = middle - 8.0 * static_cast<double>(lines.size());
    for (const QString& text : lines) {
        drawLabel(painter, {20, top, names, 16}, Qt::AlignLeft | Qt::AlignVCenter, font, theme.text,
                  text);
        top += 16;
    }
    drawLabel(painter, {area.right() + 10, middle - 9, 32, 18}, Qt::AlignLeft | Qt::AlignVCenter,
              interfaceFont(12, QFont::DemiBold),
              line.mean < dissolvedJaccard ? theme.warning : theme.text, numberText(line.mean, 2));
    drawLabel(painter, {area.right() + 42, middle - 9, textWidth(font, inWords(0)) + 6, 18},
              Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(12), theme.muted, inWords(line.mean));
}

void StabilityPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    painter.save();
    const QRectF area = areaIn(size);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintThresholds(painter, area, theme);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double room = area.height() / static_cast<double>(m_lines.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        paintLine(painter, m_lines[i], area, area.top() + room * (static_cast<double>(i) + 0.5),
                  room, theme);
    painter.restore();
}

QVector<QStringList> StabilityPlot::figureTable() const
{
    const auto number = [](double value) {
        return QString::fromStdString(core::data::numberText(value));
    };
    QVector<QStringList> table{{QStringLiteral("segment"), QStringLiteral("name"),
                                QStringLiteral("mean"), QStringLiteral("5 %"),
                                QStringLiteral("25 %"), QStringLiteral("75 %"),
                                QStringLiteral("95 %"), QStringLiteral("in words")}};
    for (const Line& line : m_lines)
        table.push_back({QString::number(line.segment + 1), line.name, number(line.mean),
                         number(line.low), number(line.lower), number(line.upper),
                         number(line.high), inWords(line.mean)});
    return table;
}

void StabilityPlot::mousePressEvent(QMouseEvent* event)
{
    const QRectF area = areaIn(size());
    const double place = (event->position().y() - area.top()) / area.height();
    if (event->button() != Qt::LeftButton || !hasFigure() || place < 0 || place >= 1) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    emit segmentClicked(
        m_lines[static_cast<std::size_t>(place * static_cast<double>(m_lines.size()))].segment);
}

} // namespace ui
