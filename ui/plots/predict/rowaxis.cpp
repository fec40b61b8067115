#include "ui/plots/predict/rowaxis.h"

#include "ui/plots/plottext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

void RowAxis::paint(QPainter& painter, const Theme& theme, double top, double bottom,
                    double width) const
{
    const QFont font = interfaceFont(12);
    const auto ticks = axis.ticks(std::clamp(static_cast<int>((right - left) / 70), 2, 8));
    const auto texts = axis.tickTexts(ticks);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double at = std::round(x(ticks[i])) + 0.5;
        const bool zero = std::abs(ticks[i]) < 1e-12;
        painter.setPen(QPen(zero ? theme.axis : theme.grid, 1));
        painter.drawLine(QPointF(at, top), QPointF(at, bottom));
        const double half = textWidth(font, texts[i]) / 2 + 1;
        const double centre = std::clamp(at, half, std::max(half, width - half));
        drawLabel(painter, QRectF(centre - half, bottom + 4, 2 * half, 16), Qt::AlignCenter, font,
                  theme.muted, texts[i]);
    }
    if (axis.title.isEmpty())
        return;
    const double room = std::min(width, textWidth(font, axis.title) + 2);
    const double from = std::clamp((left + right - room) / 2, 0.0, width - room);
    drawLabel(painter, QRectF(from, bottom + 22, room, 17), Qt::AlignCenter, font, theme.muted,
              axis.title);
}

} // namespace ui
