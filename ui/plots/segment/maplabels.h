#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// Corners of the smallest convex polygon round the points, in order.
QPolygonF convexHull(std::vector<QPointF> points);

/// How many marks lie in a rectangle, from cells of a few pixels: cheap to ask thousands of times.
class MarkCover {
public:
    MarkCover(const QRectF& area, double cell = 6);
    void add(QPointF mark, double weight = 1);
    /// Call once after the last add().
    void finish();
    double within(const QRectF& rect) const;

private:
    QRectF m_area;
    double m_cell;
    int m_columns;
    int m_rows;
    std::vector<double> m_sums; ///< summed over everything left and above
};

struct MapLabel {
    int segment = 0;
    QString name;
    QStringList lines; ///< the name as it was placed, on one or two lines
    QString figures;   ///< count and share
    QPolygonF outline; ///< of the segment; may be empty
    QPointF centre;
    QRectF rect;         ///< where it was placed; null: no room
    bool leader = false; ///< far from its segment: a thin line leads to the centre
};

/// Puts each label near its segment and inside the area, off the marks where it can, and never
/// on another label.
/// No line is wider than `widest`.
void placeMapLabels(std::vector<MapLabel>& labels, const QRectF& area, const MarkCover& marks,
                    double widest);

} // namespace ui
