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
constexpr double axisHeight = 42;
constexpr double headerHeight = 22;
constexpr double boxThickness = 14;

QString text(const char* source)
{
    return QCoreApplication::translate("BoxPlot", source);
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
        std::max(2.0, std::floor((height - axisHeight - headerHeight) / rowHeight) - 1));
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
        text("%1: %2 customers\nmedian %3 · mean %4\nmiddle half %5 to %6\nwhiskers %7 to %8")
            .arg(name, countText(static_cast<qint64>(box.count)), readoutText(box.median),
                 readoutText(box.mean), readoutText(box.q1), readoutText(box.q3),
                 readoutText(box.lowWhisker), readoutText(box.highWhisker));
    if (box.outsideCount > 0)
        lines +=
            QLatin1Char('\n') +
            text("%1 beyond the whiskers").arg(countText(static_cast<qint64>(box.outsideCount)));
    return lines;
}

struct BoxColors {
    QColor fill, edge;
};

template <typename ToX>
void paintBox(QPainter& painter, const GroupBox& box, double middle, const BoxColors& colors,
              const ToX& toX)
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
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.edge, 1));
    for (const double value : box.outside)
        painter.drawEllipse(QPointF(toX(value), middle), 1.8, 1.8);
}

} // namespace

double boxesHeight(const core::explore::PairView& view)
{
    return headerHeight + axisHeight +
           rowHeight * (static_cast<double>(view.boxes.groups.size()) + 1);
}

void paintBoxes(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                const Theme& theme, std::vector<Hit>* hits)
{
    const QFont font = interfaceFont(12);
    const QFont strong = interfaceFont(12, QFont::DemiBold);
    const Rows rows = rowsFor(view, area.height());
    const auto nameOf = [&](std::size_t group) {
        return QString::fromStdString(view.boxes.groups[group].level);
    };
    double names = textWidth(strong, QString::fromStdString(view.nameA));
    for (const std::size_t group : rows.groups)
        names = std::max(names, textWidth(font, nameOf(group)) + (view.targetA ? 16 : 0));
    const double nameWidth = std::ceil(std::min(names, area.width() * 0.3)) + 14;
    const double totalWidth =
        std::ceil(
            std::max(textWidth(font, text("Customers")),
                     textWidth(strong, countText(static_cast<qint64>(view.boxes.all.count))))) +
        16;
    ChartAxis axis;
    axis.lower = view.boxes.low;
    axis.upper = view.boxes.high > view.boxes.low ? view.boxes.high : view.boxes.low + 1;
    const double left = area.left() + nameWidth + 6;
    const double right = area.right() - totalWidth - 6;
    const int wanted = std::max(2, static_cast<int>((right - left) / 80));
    axis.roundOutwards(wanted);
    const auto toX = [&](double value) { return left + axis.share(value) * (right - left); };

    const double top = area.top() + headerHeight;
    const double step =
        std::min(rowHeight + 8,
                 std::max(rowHeight * 0.7, (area.height() - axisHeight - headerHeight) /
                                               (static_cast<double>(rows.groups.size()) + 1)));
    const double bottom = top + step * (static_cast<double>(rows.groups.size()) + 1);

    drawLabel(painter, QRectF(area.left(), area.top(), nameWidth - 8, headerHeight),
              Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted,
              QString::fromStdString(view.nameA));
    drawLabel(painter, QRectF(right, area.top(), area.right() - right, headerHeight),
              Qt::AlignRight | Qt::AlignVCenter, font, theme.muted, text("Customers"));

    const auto ticks = axis.ticks(wanted);
    const auto texts = axis.tickTexts(ticks);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double x = std::round(toX(ticks[i])) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        const double width = textWidth(font, texts[i]) + 2;
        drawLabel(painter, QRectF(x - width / 2, bottom + 4, width, 16), Qt::AlignCenter, font,
                  theme.muted, texts[i]);
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(left, bottom + 0.5), QPointF(right, bottom + 0.5));
    drawLabel(painter, QRectF(left, bottom + 21, right - left, 16), Qt::AlignCenter, font,
              theme.muted, QString::fromStdString(view.nameB));
    if (rows.leftOut > 0)
        drawLabel(painter, QRectF(area.left(), bottom + 21, left - area.left() - 8, 16),
                  Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(11), theme.muted,
                  text("%1 more").arg(countText(static_cast<qint64>(rows.leftOut))));
    QPen dashed(theme.axis, 1.2, Qt::CustomDashLine);
    dashed.setDashPattern({4, 4});
    painter.setPen(dashed);
    const double medianX = toX(view.boxes.all.median);
    painter.drawLine(QPointF(medianX, top), QPointF(medianX, bottom));

    const auto row = [&](std::size_t place, const QString& name, const GroupBox& box,
                         const BoxColors& colors, const QFont& nameFont, int segment) {
        const double y = top + step * static_cast<double>(place);
        const double middle = y + step / 2;
        double nameLeft = area.left();
        if (segment >= 0) {
            const SegmentStyle style = segmentStyle(theme, segment);
            drawMarker(painter, style.marker, QPointF(nameLeft + 5, middle), 4.2, style.fill,
                       style.edge);
            nameLeft += 16;
        }
        drawLabel(painter, QRectF(nameLeft, y, left - nameLeft - 14, step),
                  Qt::AlignLeft | Qt::AlignVCenter, nameFont, theme.text, name);
        paintBox(painter, box, middle, colors, toX);
        drawLabel(painter, QRectF(right + 4, y, area.right() - right - 4, step),
                  Qt::AlignRight | Qt::AlignVCenter, nameFont, theme.text,
                  countText(static_cast<qint64>(box.count)));
        if (hits)
            hits->push_back({QRectF(area.left(), y, area.width(), step), readOutText(name, box)});
    };
    for (std::size_t i = 0; i < rows.groups.size(); ++i) {
        const std::size_t group = rows.groups[i];
        BoxColors colors{theme.accent, theme.accent};
        if (view.targetA) {
            const SegmentStyle style = segmentStyle(theme, static_cast<int>(group));
            colors = {style.fill, style.edge};
        }
        row(i, nameOf(group), view.boxes.groups[group], colors, font,
            view.targetA ? static_cast<int>(group) : -1);
    }
    row(rows.groups.size(), text("All"), view.boxes.all, {theme.neutral, theme.neutral}, strong,
        -1);
}

} // namespace ui
