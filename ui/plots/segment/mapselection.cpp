#include "ui/plots/segment/mapselection.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Where a line through the drawing crosses a level, ascending: between the first and the second,
/// the third and the fourth … it runs inside.
class Crossings {
public:
    explicit Crossings(const QPolygonF& line, double top, double height, std::size_t levels)
        : m_line(line), m_top(top), m_perLevel(static_cast<double>(levels) / height),
          m_edges(levels)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QPointF a = line[i], b = line[(i + 1) % line.size()];
            const std::size_t from = levelOf(std::min(a.y(), b.y()));
            const std::size_t to = levelOf(std::max(a.y(), b.y()));
            for (std::size_t level = from; level <= to; ++level)
                m_edges[level].push_back(i);
        }
    }
    /// Only the edges that reach the level of the point are looked at.
    bool contains(QPointF point) const
    {
        bool inside = false;
        for (const qsizetype i : m_edges[levelOf(point.y())]) {
            const QPointF a = m_line[i], b = m_line[(i + 1) % m_line.size()];
            if ((a.y() > point.y()) == (b.y() > point.y()))
                continue;
            const double x = a.x() + (point.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
            inside ^= point.x() < x;
        }
        return inside;
    }

private:
    std::size_t levelOf(double y) const
    {
        return static_cast<std::size_t>(
            std::clamp((y - m_top) * m_perLevel, 0.0, static_cast<double>(m_edges.size() - 1)));
    }
    const QPolygonF& m_line;
    double m_top, m_perLevel;
    std::vector<std::vector<qsizetype>> m_edges;
};

} // namespace

std::vector<std::uint32_t> rowsInside(const MapPoints& points, const Chart& chart,
                                      const QPolygonF& line)
{
    std::vector<std::uint32_t> rows;
    const QRectF box = line.boundingRect();
    if (line.size() < 3 || box.isEmpty())
        return rows;
    std::vector<std::uint8_t> inside(points.rows(), 0);
    const Crossings crossings(line, box.top(), box.height(), 512);
    // Screen place of a share: one multiplication and one addition.
    const double scaleX = chart.area.width() / (chart.x.upper - chart.x.lower) *
                          (points.fitX.upper - points.fitX.lower);
    const double scaleY = -chart.area.height() / (chart.y.upper - chart.y.lower) *
                          (points.fitY.upper - points.fitY.lower);
    const QPointF origin = chart.toScreen(points.fitX.lower, points.fitY.lower);
    const auto columns = MapPoints::cellRange((box.left() - origin.x()) / scaleX,
                                              (box.right() - origin.x()) / scaleX);
    const auto lines = MapPoints::cellRange((box.bottom() - origin.y()) / scaleY,
                                            (box.top() - origin.y()) / scaleY);
    for (int cells = lines.first; cells <= lines.second; ++cells) {
        const auto first = static_cast<std::size_t>(cells * MapPoints::cellsAcross);
        const std::size_t end = points.cellStart[first + std::size_t(columns.second) + 1];
        for (std::size_t i = points.cellStart[first + std::size_t(columns.first)]; i < end; ++i) {
            const QPointF at(origin.x() + scaleX * double(points.orderedX[i]),
                             origin.y() + scaleY * double(points.orderedY[i]));
            if (at.x() >= box.left() && at.x() <= box.right() && at.y() >= box.top() &&
                at.y() <= box.bottom() && crossings.contains(at))
                inside[points.order[i]] = 1;
        }
    }
    for (std::size_t row = 0; row < inside.size(); ++row) {
        if (inside[row])
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

} // namespace ui
