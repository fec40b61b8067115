#include "ui/plots/chart.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/kdistanceplot.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double labelHeight = 16;

double fontWidth(const QString& text, QFont::Weight weight = QFont::Normal)
{
    return textWidth(interfaceFont(12, weight), text);
}

} // namespace

/// At most two points per pixel: the values ascend, so nothing is lost between them.
QPolygonF KDistancePlot::curve(const std::vector<double>& values, const Plane& plane) const
{
    const std::size_t count = values.size();
    const auto wanted = static_cast<std::size_t>(2 * plane.area.width()) + 2;
    const std::size_t steps = std::min(count, wanted);
    QPolygonF line;
    for (std::size_t step = 0; step < steps; ++step) {
        const std::size_t i = steps < 2 ? 0 : step * (count - 1) / (steps - 1);
        const double share = static_cast<double>(i + 1) / static_cast<double>(count);
        const QPointF point(plane.x(share), plane.y(values[i]));
        if (values[i] <= plane.top) {
            line << point;
            continue;
        }
        // Ends at the upper edge, where it leaves the plane.
        if (!line.isEmpty() && line.last().y() > plane.area.top()) {
            const double part =
                (line.last().y() - plane.area.top()) / (line.last().y() - point.y());
            line << line.last() + part * (point - line.last());
        }
        break;
    }
    return line;
}

void KDistancePlot::paintAxes(QPainter& painter, const Plane& plane, const QSizeF& size,
                              const Theme& theme) const
{
    const QFont small = interfaceFont(12);
    const QRectF& area = plane.area;
    const AxisTicks ticks = niceTicks(0, plane.top, 5);
    for (const double tick : ticks.values) {
        const double y = std::round(plane.y(tick));
        painter.setPen(QPen(tick == 0 ? theme.axis : theme.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        drawLabel(painter, QRectF(0, y - 8, area.left() - 8, labelHeight),
                  Qt::AlignRight | Qt::AlignVCenter, small, theme.muted, tickText(tick, ticks));
    }
    const int wanted = area.width() < 260 ? 2 : 5;
    for (int i = 0; i <= wanted; ++i) {
        const double share = static_cast<double>(i) / wanted;
        // The last one keeps inside the figure.
        const QString text = percentText(share, 0);
        const double half = fontWidth(text) / 2 + 1;
        const double x = std::min(plane.x(share), size.width() - half);
        drawLabel(painter, QRectF(x - half - 2, area.bottom() + 5, 2 * half + 4, labelHeight),
                  Qt::AlignHCenter | Qt::AlignVCenter, small, theme.muted, text);
    }
    const QString whole = tr("customers, from the densest place to the emptiest");
    const QString sampled = tr("%1, sample of %2 of %3")
                                .arg(whole, countText(qint64(m_distances->distances.size())),
                                     countText(qint64(m_distances->rows)));
    QString below = m_distances->exact ? whole : sampled;
    if (fontWidth(below) > area.width())
        below = m_distances->exact ? tr("customers")
                                   : tr("sample of %1 customers")
                                         .arg(countText(qint64(m_distances->distances.size())));
    drawLabel(painter, QRectF(area.left(), area.bottom() + 23, area.width(), labelHeight),
              Qt::AlignHCenter | Qt::AlignVCenter, small, theme.muted, below);

    // The title of the value axis, and beside it the other curve's name with a piece of its line.
    const QString title = tr("Distance to the %1 nearest customer").arg(neighbourText());
    const QString brief = tr("%1 nearest").arg(neighbourText());
    const QString other = tr("joins a segment");
    const double legend = fontWidth(other) + 30;
    const double room = size.width() - legend - 20;
    const QString first = fontWidth(title) <= room ? title : brief;
    drawLabel(painter, QRectF(0, 0, room, labelHeight), Qt::AlignLeft | Qt::AlignVCenter, small,
              theme.muted, first);
    if (fontWidth(first) > room)
        return;
    painter.setPen(QPen(theme.neutral, 1.5, Qt::DashLine));
    const double x = size.width() - (size.width() - plane.area.right()) - legend + 4;
    painter.drawLine(QPointF(x, 8), QPointF(x + 20, 8));
    drawLabel(painter, QRectF(x + 26, 0, legend, labelHeight), Qt::AlignLeft | Qt::AlignVCenter,
              small, theme.muted, other);
}

/// The customers on the right stay without a segment.
void KDistancePlot::paintNoise(QPainter& painter, const Plane& plane, const Theme& theme) const
{
    const double share = m_distances->noiseShare(eps());
    const double left = plane.x(1 - share);
    if (share > 0) {
        QColor fill = theme.neutral;
        fill.setAlphaF(theme.dark ? 0.22F : 0.18F);
        painter.fillRect(
            QRectF(left, plane.area.top(), plane.area.right() - left, plane.area.height()), fill);
    }
    // Beside the shade rather than on the steep curve, and above the line where there is room.
    QStringList lines{noiseText(eps())};
    const auto& values = m_distances->distances;
    const auto above = values.end() - std::upper_bound(values.begin(), values.end(), plane.top);
    if (above > 0)
        lines << tr("%1 farther, up to %2").arg(countText(qint64(above)), epsText(values.back()));
    const double level = plane.y(eps());
    const double highest = std::min(level, plane.y(m_distances->suggestedEps));
    const double room = highest - plane.area.top() - 24;
    double top = plane.area.top() + 4;
    if (room < labelHeight + 6) {
        // Under the upper line where the lower one and its name leave room, else under both.
        top = (level - highest >= 46 ? highest : level) + 6;
        lines = lines.mid(0, 1);
    } else if (room < 2 * labelHeight + 6) {
        lines = lines.mid(0, 1);
    }
    for (const QString& line : lines) {
        const QFont font = interfaceFont(
            12, top == plane.area.top() + 4 || lines.size() == 1 ? QFont::DemiBold : QFont::Normal);
        const double width = textWidth(font, line);
        const double x = left - plane.area.left() >= width + 12
                             ? left - 6 - width
                             : std::max(plane.area.left() + 6,
                                        std::min(left + 6, plane.area.right() - width - 6));
        drawHaloLabel(painter, QPointF(x, top), Qt::AlignLeft | Qt::AlignTop, font, theme.muted,
                      theme.surface, line);
        top += labelHeight + 2;
    }
}

/// The lines of the eps in use and the suggested one, named at the left where the curve is low.
void KDistancePlot::paintLevels(QPainter& painter, const Plane& plane, const Theme& theme) const
{
    const double shown = eps();
    const double suggested = m_distances->suggestedEps;
    const QRectF& area = plane.area;
    const auto line = [&](double value, const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), plane.y(value)),
                         QPointF(area.right(), plane.y(value)));
    };
    const bool same = epsText(shown) == epsText(suggested);
    if (!same)
        line(suggested, QPen(theme.ok, 1.5, Qt::DashLine));
    line(shown, QPen(theme.accent, 2));
    const QString text =
        same ? tr("eps %1, as suggested").arg(epsText(shown)) : tr("eps %1").arg(epsText(shown));
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    const double at = area.left() + 8;
    const double y = plane.y(shown);
    drawHaloLabel(painter, QPointF(at, y - 3), Qt::AlignLeft | Qt::AlignBottom, strong,
                  theme.accentText, theme.surface, text);
    if (!same) {
        // On its own line, or beside the other name where the lines lie close.
        const double own = plane.y(suggested);
        const bool close = std::fabs(own - y) < 22;
        const double x = close ? at + fontWidth(text, QFont::DemiBold) + 14 : at;
        drawHaloLabel(painter, QPointF(x, (close ? y : own) - 3), Qt::AlignLeft | Qt::AlignBottom,
                      strong, theme.ok, theme.surface, tr("suggested %1").arg(epsText(suggested)));
    }
    // Where the curve meets the line: the customers on its left are core customers.
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(plane.x(m_distances->coreShare(shown)), y), 4.5, 4.5);
}

void KDistancePlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const Plane plane = planeIn(size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintAxes(painter, plane, size, theme);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.neutral, 1.5, Qt::DashLine));
    painter.drawPolyline(curve(m_distances->joins, plane));
    painter.setPen(QPen(theme.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(curve(m_distances->distances, plane));
    paintNoise(painter, plane, theme);
    paintLevels(painter, plane, theme);
    painter.restore();
}

void KDistancePlot::paintPointer(QPainter& painter, const Plane& plane, const Theme& theme) const
{
    const double value = m_dragged.value_or(epsAt(*m_pointer));
    if (!m_dragged) {
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.drawLine(QPointF(plane.area.left(), plane.y(value)),
                         QPointF(plane.area.right(), plane.y(value)));
    }
    ReadOut readOut;
    readOut.title = tr("eps %1").arg(epsText(value));
    readOut.lines = {{tr("not clustered"), percentText(m_distances->noiseShare(value))},
                     {tr("core customers"), percentText(m_distances->coreShare(value))}};
    const QSizeF box = readOut.size();
    QPointF at = *m_pointer + QPointF(14, 14);
    if (at.x() + box.width() > width())
        at.setX(m_pointer->x() - 14 - box.width());
    if (at.y() + box.height() > height())
        at.setY(m_pointer->y() - 14 - box.height());
    at.setX(std::max(0.0, at.x()));
    at.setY(std::max(0.0, at.y()));
    readOut.paint(painter, at, theme);
}

} // namespace ui
