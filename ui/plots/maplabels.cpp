#include "ui/plots/maplabels.h"

#include "ui/plots/plottext.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double lineHeight = 16;
constexpr double between = 3; ///< pixels kept free between two labels

double turn(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// 0 inside.
double distanceTo(const QRectF& rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

double distanceTo(const QRectF& rect, const MapLabel& label)
{
    if (label.outline.isEmpty())
        return distanceTo(rect, label.centre);
    const QPolygonF& outline = label.outline;
    if (outline.containsPoint(rect.center(), Qt::OddEvenFill))
        return 0;
    double nearest = std::numeric_limits<double>::max();
    for (int i = 0; i < outline.size(); ++i) {
        const QPointF a = outline[i];
        const QPointF b = outline[(i + 1) % outline.size()];
        const int steps =
            std::max(1, static_cast<int>(std::hypot(b.x() - a.x(), b.y() - a.y()) / 12));
        for (int step = 0; step < steps; ++step)
            nearest = std::min(nearest, distanceTo(rect, a + (b - a) * step / steps));
    }
    return nearest;
}

struct Place {
    double cost = std::numeric_limits<double>::max();
    QRectF rect;
};

} // namespace

QPolygonF convexHull(std::vector<QPointF> points)
{
    std::sort(points.begin(), points.end(),
              [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    points.erase(std::unique(points.begin(), points.end(),
                             [](QPointF a, QPointF b) { return a.x() == b.x() && a.y() == b.y(); }),
                 points.end());
    if (points.size() < 3)
        return QPolygonF(QVector<QPointF>(points.begin(), points.end()));
    std::vector<QPointF> hull;
    const auto half = [&hull](auto begin, auto end) {
        const std::size_t base = hull.size();
        for (auto it = begin; it != end; ++it) {
            while (hull.size() >= base + 2 && turn(hull[hull.size() - 2], hull.back(), *it) <= 0)
                hull.pop_back();
            hull.push_back(*it);
        }
        hull.pop_back();
    };
    half(points.begin(), points.end());
    half(points.rbegin(), points.rend());
    return QPolygonF(QVector<QPointF>(hull.begin(), hull.end()));
}

MarkCover::MarkCover(const QRectF& area, double cell)
    : m_area(area), m_cell(cell),
      m_columns(std::max(1, static_cast<int>(std::ceil(area.width() / cell)))),
      m_rows(std::max(1, static_cast<int>(std::ceil(area.height() / cell)))),
      m_sums(static_cast<std::size_t>((m_columns + 1) * (m_rows + 1)), 0.0)
{
}

void MarkCover::add(QPointF mark, double weight)
{
    const int column = static_cast<int>((mark.x() - m_area.left()) / m_cell);
    const int row = static_cast<int>((mark.y() - m_area.top()) / m_cell);
    if (mark.x() < m_area.left() || mark.y() < m_area.top() || column >= m_columns || row >= m_rows)
        return;
    m_sums[static_cast<std::size_t>((row + 1) * (m_columns + 1) + column + 1)] += weight;
}

void MarkCover::finish()
{
    const auto width = static_cast<std::size_t>(m_columns + 1);
    for (std::size_t row = 1; row <= static_cast<std::size_t>(m_rows); ++row) {
        for (std::size_t column = 1; column < width; ++column) {
            m_sums[row * width + column] += m_sums[row * width + column - 1] +
                                            m_sums[(row - 1) * width + column] -
                                            m_sums[(row - 1) * width + column - 1];
        }
    }
}

double MarkCover::within(const QRectF& rect) const
{
    const auto column = [&](double x) {
        return std::clamp(static_cast<int>(std::floor((x - m_area.left()) / m_cell)), 0, m_columns);
    };
    const auto row = [&](double y) {
        return std::clamp(static_cast<int>(std::floor((y - m_area.top()) / m_cell)), 0, m_rows);
    };
    const auto at = [&](int r, int c) {
        return m_sums[static_cast<std::size_t>(r * (m_columns + 1) + c)];
    };
    const int left = column(rect.left());
    const int right = std::min(column(rect.right()) + 1, m_columns);
    const int top = row(rect.top());
    const int bottom = std::min(row(rect.bottom()) + 1, m_rows);
    if (right <= left || bottom <= top)
        return 0;
    return at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
}

QSizeF mapLabelSize(const MapLabel& label)
{
    double width = textWidth(interfaceFont(12), label.figures);
    for (const QString& line : label.lines)
        width = std::max(width, textWidth(interfaceFont(13, QFont::DemiBold), line));
    return {std::ceil(width) + 2, lineHeight * static_cast<double>(label.lines.size() + 1)};
}

QStringList wrappedName(const QString& name, double widest)
{
    const QFont font = interfaceFont(13, QFont::DemiBold);
    if (textWidth(font, name) <= widest * 0.62)
        return {name};
    int best = -1;
    double narrowest = textWidth(font, name);
    for (int at = static_cast<int>(name.indexOf(u' ')); at > 0;
         at = static_cast<int>(name.indexOf(u' ', at + 1))) {
        const double width =
            std::max(textWidth(font, name.left(at)), textWidth(font, name.mid(at + 1)));
        if (width < narrowest) {
            narrowest = width;
            best = at;
        }
    }
    if (best < 0)
        return {elidedText(font, name, widest)};
    return {elidedText(font, name.left(best), widest),
            elidedText(font, name.mid(best + 1), widest)};
}

void placeMapLabels(std::vector<MapLabel>& labels, const QRectF& area, const MarkCover& marks)
{
    std::vector<QRectF> taken;
    // Segments near the middle of the picture have the least room around them: they choose first
    // among equals, larger ones before smaller ones.
    for (MapLabel& label : labels) {
        const QSizeF size = mapLabelSize(label);
        const double spanX = area.width() - size.width();
        const double spanY = area.height() - size.height();
        Place best;
        if (spanX >= 0 && spanY >= 0) {
            constexpr double step = 8;
            for (double y = 0; y <= spanY; y += step) {
                for (double x = 0; x <= spanX; x += step) {
                    const QRectF rect(area.topLeft() + QPointF(x, y), size);
                    const QRectF wide = rect.adjusted(-between, -between, between, between);
                    const double near = std::hypot(rect.center().x() - label.centre.x(),
                                                   rect.center().y() - label.centre.y());
                    double cost = 0.12 * near;
                    if (cost >= best.cost)
                        continue;
                    cost += 6 * std::min(marks.within(wide), 60.0);
                    if (cost >= best.cost)
                        continue;
                    cost += 1.2 * distanceTo(wide, label);
                    for (const MapLabel& other : labels) {
                        if (&other != &label && wide.contains(other.centre))
                            cost += 300;
                        const bool onOther =
                            &other != &label &&
                            other.outline.containsPoint(rect.center(), Qt::OddEvenFill);
                        cost += onOther ? 45 : 0;
                    }
                    if (wide.contains(label.centre))
                        cost += 120;
                    const bool free =
                        std::none_of(taken.begin(), taken.end(),
                                     [&](const QRectF& other) { return other.intersects(wide); });
                    if (free && cost < best.cost)
                        best = {cost, rect};
                }
            }
        }
        label.rect = best.rect;
        if (best.rect.isNull())
            continue;
        taken.push_back(best.rect);
        label.leader = distanceTo(best.rect, label) > 36;
    }
}

} // namespace ui
