#include "ui/plots/maplabels.h"

#include "ui/plots/plottext.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double lineHeight = 16;
constexpr double between = 4; ///< pixels kept free between two labels

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

QSizeF labelSize(const QStringList& lines, const QString& figures)
{
    double width = textWidth(interfaceFont(12), figures);
    for (const QString& line : lines)
        width = std::max(width, textWidth(interfaceFont(13, QFont::DemiBold), line));
    return {std::ceil(width) + 2, lineHeight * static_cast<double>(lines.size() + 1)};
}

/// The name on one line, and broken where that makes it narrowest.
std::vector<QStringList> shapesOf(const QString& name, double widest)
{
    const QFont font = interfaceFont(13, QFont::DemiBold);
    std::vector<QStringList> shapes;
    const double whole = textWidth(font, name);
    if (whole <= widest)
        shapes.push_back({name});
    qsizetype best = -1;
    double narrowest = whole;
    for (auto at = name.indexOf(u' '); at > 0; at = name.indexOf(u' ', at + 1)) {
        const double width =
            std::max(textWidth(font, name.left(at)), textWidth(font, name.mid(at + 1)));
        if (width < narrowest) {
            narrowest = width;
            best = at;
        }
    }
    if (best > 0 && whole > 110)
        shapes.push_back({elidedText(font, name.left(best), widest),
                          elidedText(font, name.mid(best + 1), widest)});
    if (shapes.empty())
        shapes.push_back({elidedText(font, name, widest)});
    return shapes;
}

/// Costs, in pixels of distance: a mark under the label is worth going 14 pixels away for.
double costOf(const QRectF& rect, const MapLabel& label, const std::vector<MapLabel>& labels,
              const MarkCover& marks, double enough)
{
    const QRectF wide = rect.adjusted(-between, -between, between, between);
    double cost = 0.05 * std::hypot(rect.center().x() - label.centre.x(),
                                    rect.center().y() - label.centre.y());
    if (cost >= enough)
        return cost;
    cost += 14 * std::min(marks.within(wide), 40.0);
    if (cost >= enough)
        return cost;
    const double away = distanceTo(wide, label);
    // On the own outline is fair, beside it is better.
    cost += away > 0 ? 1.2 * away : 8;
    for (const MapLabel& other : labels) {
        if (&other == &label)
            continue;
        if (wide.contains(other.centre))
            cost += 300;
        const QPointF middle = rect.center();
        if (other.outline.containsPoint(middle, Qt::OddEvenFill) ||
            other.outline.containsPoint({middle.x(), rect.top()}, Qt::OddEvenFill) ||
            other.outline.containsPoint({middle.x(), rect.bottom()}, Qt::OddEvenFill) ||
            other.outline.containsPoint(rect.topLeft(), Qt::OddEvenFill) ||
            other.outline.containsPoint(rect.topRight(), Qt::OddEvenFill) ||
            other.outline.containsPoint(rect.bottomLeft(), Qt::OddEvenFill) ||
            other.outline.containsPoint(rect.bottomRight(), Qt::OddEvenFill))
            cost += 30;
    }
    return wide.contains(label.centre) ? cost + 120 : cost;
}

Place bestPlace(const MapLabel& label, const std::vector<MapLabel>& labels, const QSizeF& size,
                const QRectF& area, const MarkCover& marks, const std::vector<QRectF>& taken)
{
    constexpr double step = 7;
    Place best;
    for (double y = 0; y <= area.height() - size.height(); y += step) {
        for (double x = 0; x <= area.width() - size.width(); x += step) {
            const QRectF rect(area.topLeft() + QPointF(x, y), size);
            const QRectF wide = rect.adjusted(-between, -between, between, between);
            const bool free = std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                return other.intersects(wide);
            });
            if (!free)
                continue;
            const double cost = costOf(rect, label, labels, marks, best.cost);
            if (cost < best.cost)
                best = {cost, rect};
        }
    }
    return best;
}

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

void placeMapLabels(std::vector<MapLabel>& labels, const QRectF& area, const MarkCover& marks,
                    double widest)
{
    std::vector<QRectF> taken;
    for (MapLabel& label : labels) {
        Place best;
        for (const QStringList& lines : shapesOf(label.name, widest)) {
            const Place place =
                bestPlace(label, labels, labelSize(lines, label.figures), area, marks, taken);
            if (place.cost < best.cost) {
                best = place;
                label.lines = lines;
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
