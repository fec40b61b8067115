#include "ui/plots/predict/countbars.h"

#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double titleHeight = 18;
constexpr double titleGap = 6;

} // namespace

double CountBars::heightOf(const Bar& bar) const
{
    return byHeight ? bar.count : bar.count / std::max(1e-9, bar.to - bar.from);
}

void CountBars::paint(QPainter& painter, const Chart& chart, double top, const Theme& theme) const
{
    const QFont font = interfaceFont(12);
    drawLabel(painter, QRectF(2, top, chart.area.right() - 2, titleHeight),
              Qt::AlignLeft | Qt::AlignVCenter, font, theme.muted,
              byHeight ? tr("customers") : tr("customers (area)"));
    const double highest = top + titleHeight + titleGap;
    const double bottom = std::round(top + height);
    double largest = 1e-12;
    for (const auto* each : {&bars, &outlined})
        for (const Bar& bar : *each)
            largest = std::max(largest, heightOf(bar));
    const auto place = [&](const Bar& bar) {
        const auto x = [&](double value) {
            return std::clamp(chart.toScreen(value, chart.y.lower).x(), chart.area.left(),
                              chart.area.right());
        };
        const double left = x(bar.from);
        const double width = x(bar.to) - left;
        const double gap = std::min(1.0, width / 4);
        const double tall = (bottom - highest) * heightOf(bar) / largest;
        return QRectF(left + gap, bottom - tall, width - 2 * gap, tall);
    };
    const QColor color = neutral ? theme.neutral : theme.accent;
    for (const Bar& bar : bars)
        painter.fillRect(place(bar), color);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.muted, 1, Qt::DotLine));
    for (const Bar& bar : outlined)
        painter.drawRect(place(bar).adjusted(0.5, 0.5, -0.5, 0));
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(chart.area.left(), bottom), QPointF(chart.area.right(), bottom));
    if (!byHeight)
        return;
    painter.drawLine(QPointF(chart.area.left() - 4, highest), QPointF(chart.area.left(), highest));
    drawLabel(painter, QRectF(0, highest - 8, chart.area.left() - 9, 16),
              Qt::AlignRight | Qt::AlignVCenter, font, theme.muted,
              countText(std::llround(largest)));
}

} // namespace ui
