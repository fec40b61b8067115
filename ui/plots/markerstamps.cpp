#include "ui/plots/markerstamps.h"

#include <QPainter>

#include <cmath>

namespace ui {

MarkerStamps::Stamp MarkerStamps::draw(const Look& look) const
{
    Stamp stamp;
    stamp.half = std::ceil(look.radius * 1.5 + 2);
    const int side = static_cast<int>(std::ceil(2 * stamp.half * m_scale));
    stamp.pixmap = QPixmap(side, side);
    stamp.pixmap.setDevicePixelRatio(m_scale);
    stamp.pixmap.fill(Qt::transparent);
    QPainter painter(&stamp.pixmap);
    drawMarker(painter, look.marker, QPointF(stamp.half, stamp.half), look.radius, look.fill,
               look.edge, 1);
    return stamp;
}

void MarkerStamps::paint(QPainter& painter, QPointF centre, const Stamp& stamp)
{
    painter.drawPixmap(centre - QPointF(stamp.half, stamp.half), stamp.pixmap);
}

} // namespace ui
