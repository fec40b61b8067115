#pragma once

#include "ui/style/theme.h"

#include <QColor>
#include <QPixmap>
#include <QPointF>
#include <QString>

class QPainter;

namespace ui {

/// Marker shapes in segment order; Disc again for "not clustered".
enum class Marker {
    Circle,
    Square,
    TriangleUp,
    Diamond,
    TriangleDown,
    Plus,
    Star,
    Cross,
    Hexagon,
    Bar,
    Pentagon,
    Ring,
};

/// How a segment or class looks everywhere: fill of marks and bars, their edge, ink for text.
struct SegmentStyle {
    QColor fill;
    QColor edge;
    QColor ink;
    Marker marker = Marker::Circle;
};

/// `index` from 0; −1 is "not clustered" (neutral). Past 12 colours repeat with the next shape.
SegmentStyle segmentStyle(const Theme& theme, int index);

/// Marks that differ in both colour and shape.
inline constexpr int segmentMarkCount = 12;
/// "Blue circle", for menus and screen readers.
QString segmentMarkName(int index);

/// `radius` is that of a circle of the same visual weight.
void drawMarker(QPainter& painter, Marker marker, QPointF centre, double radius, const QColor& fill,
                const QColor& edge, double edgeWidth = 1);
/// The mark alone on a transparent square, for menus and labels.
QPixmap markerPixmap(const SegmentStyle& style, int size, double devicePixelRatio);

} // namespace ui
