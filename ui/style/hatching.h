#pragma once

class QColor;
class QPainter;
class QRectF;

namespace ui {

/// Diagonal lines that say "missing" or "not sure" without colour.
void drawHatching(QPainter& painter, const QRectF& area, const QColor& line, double step = 6);

} // namespace ui
