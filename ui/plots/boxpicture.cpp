#include "ui/plots/pairpicture.h"
#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using core::explore::GroupBox;

namespace {

constexpr double rowHeight = 28;
constexpr double leastRowHeight = 20;
constexpr double axisHeight = 42;
constexpr double headerHeight = 22;
constexpr double boxThickness = 14;

QString tr(const char* source)
{
    return QCoreApplication::translate("ui", source);
}

/// Groups in the order drawn; those that do not fit are left out, smallest first, and said so.
struct Rows {
    std::vector<std::size_t> groups;
    std::size_t leftOut = 0;
};

Rows rowsFor(const core::explore::PairView& view, double height)
{
    const auto& groups = view.boxes.groups;
    std::vector<std::string> names;
    std::vector<double> totals;
    for (const GroupBox& box : groups) {
        names.push_back(box.level);
        totals.push_back(static_cast<double>(box.count));
    }
    const auto most = static_cast<std::size_t>(
        std::max(2.0, std::floor((height - axisHeight - headerHeight) / leastRowHeight) - 1));
    const bool keepOrder = view.orderedA || view.targetA || groups.size() <= most;
    Rows rows;
    for (const ShownLevel& level : shownLevels(names, totals, keepOrder, most)) {
        if (level.isRest)
            rows.leftOut = level.levels.size();
        else
            rows.groups.push_back(level.levels.front());
    }
    return rows;
}

QString readOutText(const QString& name, const GroupBox& box)
{
    QString lines =
        tr("%1: %2 customers\nmedian %3 · mean %4\nmiddle half %5 to %6\nwhiskers %7 to %8")
            .arg(name, countText(static_cast<qint64>(box.count)), readoutText(box.median),
                 readoutText(box.mean), readoutText(box.q1), readoutText(box.q3),
                 readoutText(box.lowWhisker), readoutText(box.highWhisker));
    if (box.outsideCount > 0)
        lines += QLatin1Char('\n') +
                 tr("%1 beyond the whiskers").arg(countText(static_cast<qint64>(box.outsideCount)));
    return lines;
}

struct BoxColors {
    QColor fill, edge;
};

template <typename ToX>
void paintBox(QPainter& painter, const GroupBox& box, double middle, const BoxColors& colors,
              const Theme& theme, const ToX& toX)
{
    if (box.count == 0)
        return;
    painter.setPen(QPen(colors.edge, 1.2));
    painter.drawLine(QPointF(toX(box.lowWhisker), middle), QPointF(toX(box.q1), middle));
    painter.drawLine(QPointF(toX(box.q3), middle), QPointF(toX(box.highWhisker), middle));
    for (const double end : {box.lowWhisker, box.highWhisker})
        painter.drawLine(QPointF(toX(end), middle - 4), QPointF(toX(end), middle + 4));
    QColor fill = colors.fill;
    fill.setAlphaF(0.28F);
    painter.setBrush(fill);
    painter.drawRect(QRectF(QPointF(toX(box.q1), middle - boxThickness / 2),
                            QPointF(toX(box.q3), middle + boxThickness / 2)));
    painter.setPen(QPen(colors.edge, 2.4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(toX(box.median), middle - boxThickness / 2),
                     QPointF(toX(box.median), middle + boxThickness / 2));
    // The mean, as a diamond.
    const QPointF mean(toX(box.mean), middle);
    painter.setBrush(theme.surface);
    painter.setPen(QPen(theme.text, 1.2));
    painter.drawPolygon(QPolygonF({mean + QPointF(0, -4), mean + QPointF(4, 0),
                                   mean + QPointF(0, 4), mean + QPointF(-4, 0)}));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.edge, 1));
    for (const double value : box.outside)
        painter.drawEllipse(QPointF(toX(value), middle), 1.8, 1.8);
}

/// Where everything stands in the given room.
struct BoxLayout {
    Rows rows;
    ChartAxis axis;
    int wantedTicks = 2;
    double nameWidth = 0, left = 0, right = 0, top = 0, step = 0, bottom = 0;

    double toX(double value) const { return left + axis.share(value) * (right - left); }
};

QString groupName(const core::explore::PairView& view, std::size_t group)
{
    return QString::fromStdString(view.boxes.groups[group].level);
}

BoxLayout layOut(const QRectF& area, const core::explore::PairView& view)
{
    const QFont font = interfaceFont(12);
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    BoxLayout layout;
    layout.rows = rowsFor(view, area.height());
    double names = textWidth(strong, QString::fromStdString(view.nameA));
    for (const std::size_t group : layout.rows.groups)
        names = std::max(names, textWidth(font, groupName(view, group)) + (view.targetA ? 16 : 0));
    layout.nameWidth = std::ceil(std::min(names, area.width() * 0.3)) + 14;
    const double totalWidth =
        std::ceil(
            std::max(textWidth(font, tr("Customers")),
                     textWidth(strong, countText(static_cast<qint64>(view.boxes.all.count))))) +
        16;
    layout.axis.days = view.datesB;
    layout.axis.lower = view.boxes.low;
    layout.axis.upper = view.boxes.high > view.boxes.low ? view.boxes.high : view.boxes.low + 1;
    layout.left = area.left() + layout.nameWidth + 6;
    layout.right = area.right() - totalWidth - 6;
    layout.wantedTicks = std::max(2, static_cast<int>((layout.right - layout.left) / 80));
    layout.axis.roundOutwards(layout.wantedTicks);
    layout.top = area.top() + headerHeight;
    const double count = static_cast<double>(layout.rows.groups.size()) + 1;
    layout.step =
        std::min(rowHeight + 8,
                 std::max(leastRowHeight, (area.height() - axisHeight - headerHeight) / count));
    layout.bottom = layout.top + layout.step * count;
    return layout;
}

void paintAxis(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
               const BoxLayout& layout, const Theme& theme)
{
    const QFont font = interfaceFont(12);
    drawLabel(painter, QRectF(area.left(), area.top(), layout.nameWidth - 8, headerHeight),
              Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted,
              QString::fromStdString(view.nameA));
    drawLabel(painter, QRectF(layout.right, area.top(), area.right() - layout.right, headerHeight),
              Qt::AlignRight | Qt::AlignVCenter, font, theme.muted, tr("Customers"));
    const auto ticks = layout.axis.ticks(layout.wantedTicks);
    const auto texts = layout.axis.tickTexts(ticks);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double x = std::round(layout.toX(ticks[i])) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x, layout.top), QPointF(x, layout.bottom));
        const double width = textWidth(font, texts[i]) + 2;
        drawLabel(painter, QRectF(x - width / 2, layout.bottom + 4, width, 16), Qt::AlignCenter,
                  font, theme.muted, texts[i]);
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(layout.left, layout.bottom + 0.5),
                     QPointF(layout.right, layout.bottom + 0.5));
    drawLabel(painter, QRectF(layout.left, layout.bottom + 21, layout.right - layout.left, 16),
              Qt::AlignCenter, font, theme.muted, QString::fromStdString(view.nameB));
    if (layout.rows.leftOut > 0)
        drawLabel(painter,
                  QRectF(area.left(), layout.bottom + 21, layout.left - area.left() - 8, 16),
                  Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(11), theme.muted,
                  tr("%1 more").arg(countText(static_cast<qint64>(layout.rows.leftOut))));
    QPen dashed(theme.axis, 1.2, Qt::CustomDashLine);
    dashed.setDashPattern({4, 4});
    painter.setPen(dashed);
    const double medianX = layout.toX(view.boxes.all.median);
    painter.drawLine(QPointF(medianX, layout.top), QPointF(medianX, layout.bottom));
}

/// One line of the picture: a group, or all of them.
struct BoxRow {
    QString name;
    const GroupBox& box;
    BoxColors colors;
    int segment; ///< −1: none
    bool isStrong;
};

void paintRow(QPainter& painter, const QRectF& area, const BoxLayout& layout, std::size_t place,
              const BoxRow& row, const Theme& theme)
{
    const QFont font = interfaceFont(12, row.isStrong ? QFont::DemiBold : QFont::Normal);
    const double y = layout.top + layout.step * static_cast<double>(place);
    const double middle = y + layout.step / 2;
    double nameLeft = area.left();
    if (row.segment >= 0) {
        const SegmentStyle style = segmentStyle(theme, row.segment);
        drawMarker(painter, style.marker, QPointF(nameLeft + 5, middle), 4.2, style.fill,
                   style.edge);
        nameLeft += 16;
    }
    drawLabel(painter, QRectF(nameLeft, y, layout.left - nameLeft - 14, layout.step),
              Qt::AlignLeft | Qt::AlignVCenter, font, theme.text, row.name);
    paintBox(painter, row.box, middle, row.colors, theme,
             [&layout](double value) { return layout.toX(value); });
    drawLabel(painter, QRectF(layout.right + 4, y, area.right() - layout.right - 4, layout.step),
              Qt::AlignRight | Qt::AlignVCenter, font, theme.text,
              countText(static_cast<qint64>(row.box.count)));
}

} // namespace

double boxesHeight(const core::explore::PairView& view)
{
    return headerHeight + axisHeight +
           rowHeight * (static_cast<double>(view.boxes.groups.size()) + 1);
}

void paintBoxes(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                const Theme& theme)
{
    const BoxLayout layout = layOut(area, view);
    paintAxis(painter, area, view, layout, theme);
    for (std::size_t i = 0; i < layout.rows.groups.size(); ++i) {
        const std::size_t group = layout.rows.groups[i];
        BoxColors colors{theme.accent, theme.accent};
        int segment = -1;
        if (view.targetA) {
            segment = static_cast<int>(group);
            const SegmentStyle style = segmentStyle(theme, segment);
            colors = {style.fill, style.edge};
        }
        paintRow(painter, area, layout, i,
                 {groupName(view, group), view.boxes.groups[group], colors, segment, false}, theme);
    }
    paintRow(painter, area, layout, layout.rows.groups.size(),
             {tr("All"), view.boxes.all, {theme.neutral, theme.neutral}, -1, true}, theme);
}

std::vector<Hit> boxHits(const QRectF& area, const core::explore::PairView& view)
{
    const BoxLayout layout = layOut(area, view);
    std::vector<Hit> hits;
    const auto add = [&](const QString& name, const GroupBox& box,
                         std::vector<std::size_t> levels) {
        const auto place = static_cast<int>(hits.size());
        hits.push_back(
            {QRectF(area.left(), layout.top + layout.step * place, area.width(), layout.step - 1),
             readOutText(name, box), place, 0,
             core::explore::PairPart{std::move(levels), {}, {}, {}}});
    };
    for (const std::size_t group : layout.rows.groups)
        add(groupName(view, group), view.boxes.groups[group], {group});
    add(tr("All"), view.boxes.all, {});
    return hits;
}

} // namespace ui
