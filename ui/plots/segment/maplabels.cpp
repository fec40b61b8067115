#include "ui/plots/segment/maplabels.h"

#include "ui/plots/plottext.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr double lineHeight = 16;
constexpr double centreRoom = 12; ///< half a centre's mark with its ring
constexpr double between = 4;     ///< pixels kept free between two labels

double turn(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// Squared distance of a point from a rectangle, 0 inside.
double squaredDistance(const QRectF& rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return dx * dx + dy * dy;
}

/// Points every few pixels along an outline; the centre where there is none.
std::vector<QPointF> rimOf(const MapLabel& label)
{
    std::vector<QPointF> rim{label.centre};
    for (int i = 0; i < label.outline.size(); ++i) {
        const QPointF a = label.outline[i];
        const QPointF b = label.outline[(i + 1) % label.outline.size()];
        const int steps = 1 + static_cast<int>(std::hypot(b.x() - a.x(), b.y() - a.y()) / 12);
        for (int step = 0; step < steps; ++step)
            rim.push_back(a + (b - a) * step / steps);
    }
    return rim;
}

double distanceTo(const QRectF& rect, const std::vector<QPointF>& rim)
{
    double nearest = std::numeric_limits<double>::max();
    for (const QPointF& point : rim)
        nearest = std::min(nearest, squaredDistance(rect, point));
    return std::sqrt(nearest);
}

/// Cells whose middle lies inside an outline.
MarkCover insideOf(const QPolygonF& outline, const QRectF& area)
{
    constexpr double cell = 6;
    MarkCover cover(area, cell);
    const QRectF box = outline.boundingRect().intersected(area);
    for (double y = area.top() + cell / 2; y < area.bottom(); y += cell) {
        if (y < box.top() || y > box.bottom())
            continue;
        for (double x = area.left() + cell / 2; x < area.right(); x += cell) {
            if (x >= box.left() && x <= box.right() &&
                outline.containsPoint({x, y}, Qt::OddEvenFill))
                cover.add({x, y});
        }
    }
    cover.finish();
    return cover;
}

struct Place {
    double cost = 0;
    std::size_t shape = 0;
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

/// What standing so many pixels from the segment costs: beyond a short way a long leader line
/// through other segments says less than a name on top of some marks.
double remoteness(double distance)
{
    constexpr double shortWay = 60;
    return 1.2 * distance + 3 * std::max(0.0, distance - shortWay);
}

/// Every place a label could take, the best first, whatever the other labels do. Costs are in
/// pixels of distance: a mark under the label is worth going 14 pixels away for.
std::vector<Place> placesOf(const MapLabel& label, const std::vector<QStringList>& shapes,
                            const std::vector<MapLabel>& labels,
                            const std::vector<MarkCover>& insides, const QRectF& area,
                            const MarkCover& marks)
{
    constexpr double step = 7;
    const std::vector<QPointF> rim = rimOf(label);
    const auto own = static_cast<std::size_t>(&label - labels.data());
    std::vector<Place> places;
    for (std::size_t shape = 0; shape < shapes.size(); ++shape) {
        const QSizeF size = labelSize(shapes[shape], label.figures);
        for (double y = 0; y <= area.height() - size.height(); y += step) {
            for (double x = 0; x <= area.width() - size.width(); x += step) {
                const QRectF rect(area.topLeft() + QPointF(x, y), size);
                const QRectF wide = rect.adjusted(-between, -between, between, between);
                const QRectF round =
                    rect.adjusted(-centreRoom, -centreRoom, centreRoom, centreRoom);
                double cost = 0.05 * std::hypot(rect.center().x() - label.centre.x(),
                                                rect.center().y() - label.centre.y());
                cost += 14 * std::min(marks.within(wide), 40.0);
                // On the own outline is fair, beside it is better.
                cost += insides[own].within(rect) > 0 ? 8 : remoteness(distanceTo(wide, rim));
                for (std::size_t other = 0; other < labels.size(); ++other) {
                    if (round.contains(labels[other].centre))
                        cost += other == own ? 120 : 300;
                    if (other != own && insides[other].within(rect) > 0)
                        cost += 30;
                }
                places.push_back({cost, shape, rect});
            }
        }
    }
    std::sort(places.begin(), places.end(),
              [](const Place& a, const Place& b) { return a.cost < b.cost; });
    return places;
}

using Choice = std::vector<const Place*>;

/// Gives each label in turn the best place that is still free. Returns the sum of the costs.
double choose(const std::vector<std::vector<Place>>& places, const std::vector<std::size_t>& order,
              Choice& choice)
{
    constexpr double noPlace = 1000;
    double sum = 0;
    choice.assign(places.size(), nullptr);
    for (const std::size_t label : order) {
        for (const Place& place : places[label]) {
            if (place.cost >= noPlace)
                break;
            const QRectF wide = place.rect.adjusted(-between, -between, between, between);
            const bool free = std::none_of(choice.begin(), choice.end(), [&](const Place* other) {
                return other != nullptr && other->rect.intersects(wide);
            });
            if (free) {
                choice[label] = &place;
                break;
            }
        }
        sum += choice[label] != nullptr ? choice[label]->cost : noPlace;
    }
    return sum;
}

/// Who comes first takes the good places: several orders are tried.
std::vector<std::vector<std::size_t>> ordersOf(const std::vector<MapLabel>& labels)
{
    std::vector<std::size_t> order(labels.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::vector<std::vector<std::size_t>> orders{order};
    for (const auto& [across, down] :
         {std::pair(1, 0), std::pair(-1, 0), std::pair(0, 1), std::pair(0, -1), std::pair(1, 1),
          std::pair(1, -1), std::pair(-1, 1), std::pair(-1, -1)}) {
        const auto key = [&, a = across, b = down](std::size_t i) {
            return a * labels[i].centre.x() + b * labels[i].centre.y();
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
        orders.push_back(order);
    }
    orders.emplace_back(orders.front().rbegin(), orders.front().rend());
    // Each label once before all others.
    for (std::size_t first = 1; first < labels.size(); ++first) {
        orders.push_back(orders.front());
        std::rotate(orders.back().begin(), orders.back().begin() + std::ptrdiff_t(first),
                    orders.back().begin() + std::ptrdiff_t(first) + 1);
    }
    return orders;
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
    std::vector<MarkCover> insides;
    std::vector<std::vector<QStringList>> shapes;
    for (const MapLabel& label : labels) {
        insides.push_back(insideOf(label.outline, area));
        shapes.push_back(shapesOf(label.name, widest));
    }
    std::vector<std::vector<Place>> places;
    for (std::size_t i = 0; i < labels.size(); ++i)
        places.push_back(placesOf(labels[i], shapes[i], labels, insides, area, marks));

    Choice best;
    double lowest = std::numeric_limits<double>::max();
    for (const auto& order : ordersOf(labels)) {
        Choice choice;
        const double sum = choose(places, order, choice);
        if (sum < lowest) {
            lowest = sum;
            best = std::move(choice);
        }
    }
    for (std::size_t i = 0; i < best.size(); ++i) {
        if (best[i] == nullptr)
            continue;
        labels[i].rect = best[i]->rect;
        labels[i].lines = shapes[i][best[i]->shape];
        labels[i].leader = insides[i].within(labels[i].rect) == 0 &&
                           distanceTo(labels[i].rect, rimOf(labels[i])) > 36;
    }
}

} // namespace ui
