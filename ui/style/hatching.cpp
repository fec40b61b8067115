#include "ui/style/hatching.h"

#include <QPainter>

namespace ui {

void drawHatching(QPainter& painter, const QRectF& area, const QColor& line, double step)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    // Anchored to the area, so that a cell looks the same wherever it has been scrolled to.
    for (double x = area.left() - area.height() + step / 2; x < area.right(); x += step)
        painter.drawLine(QPointF(x, area.bottom() + 0.5),
                         QPointF(x + area.height() + 1, area.top() - 0.5));
    painter.restore();
}

} // namespace ui
