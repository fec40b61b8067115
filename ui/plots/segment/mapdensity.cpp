#include "ui/plots/segment/mapdensity.h"

#include "core/base/progress.h"
#include "ui/plots/segment/mappoints.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace ui {

namespace {

constexpr std::size_t across = 144;
constexpr std::size_t down = 108;
/// The grid reaches this share of the range beyond it on every side, so that lines close.
constexpr double margin = 0.08;
/// Fewer than these have no density worth drawing.
constexpr double fewestCustomers = 10;
constexpr double innerShare = 0.5;
constexpr double outerShare = 0.9;

double gridX(double share)
{
    return (share + margin) / (1 + 2 * margin) * (across - 1);
}

double gridY(double share)
{
    return (share + margin) / (1 + 2 * margin) * (down - 1);
}

/// Along rows (`step` 1) or columns of the grid.
void smooth(std::vector<float>& grid, double sigma, std::size_t length, std::size_t step,
            std::size_t lines, std::size_t lineStep)
{
    const auto reach = static_cast<std::ptrdiff_t>(std::ceil(3 * sigma));
    std::vector<float> weights;
    float sum = 0;
    for (std::ptrdiff_t i = -reach; i <= reach; ++i) {
        weights.push_back(
            static_cast<float>(std::exp(-0.5 * double(i) * double(i) / (sigma * sigma))));
        sum += weights.back();
    }
    std::vector<float> line(length);
    for (std::size_t l = 0; l < lines; ++l) {
        float* values = grid.data() + l * lineStep;
        for (std::size_t i = 0; i < length; ++i)
            line[i] = values[i * step];
        for (std::size_t i = 0; i < length; ++i) {
            float total = 0;
            for (std::ptrdiff_t j = -reach; j <= reach; ++j) {
                const auto at = static_cast<std::ptrdiff_t>(i) + j;
                if (at >= 0 && at < static_cast<std::ptrdiff_t>(length))
                    total += weights[static_cast<std::size_t>(j + reach)] *
                             line[static_cast<std::size_t>(at)];
            }
            values[i * step] = total / sum;
        }
    }
}

/// The value above which cells hold `share` of the whole.
float levelOf(std::vector<float> values, double share)
{
    std::sort(values.begin(), values.end(), std::greater<>());
    const double wanted = share * std::accumulate(values.begin(), values.end(), 0.0);
    double sum = 0;
    for (const float value : values) {
        sum += value;
        if (sum >= wanted)
            return value;
    }
    return 0;
}

} // namespace

std::vector<QPolygonF> contourLines(const std::vector<float>& values, std::size_t columns,
                                    std::size_t rows, float level)
{
    const auto width = static_cast<std::ptrdiff_t>(columns);
    const auto height = static_cast<std::ptrdiff_t>(rows);
    const auto at = [&](std::ptrdiff_t column, std::ptrdiff_t row) {
        const bool inside = column >= 0 && row >= 0 && column < width && row < height;
        return inside ? values[static_cast<std::size_t>(row * width + column)] : 0.0F;
    };
    // A line crosses edges of the grid: those to the right of a corner have even numbers, those
    // below it odd ones.
    const auto edge = [&](std::ptrdiff_t column, std::ptrdiff_t row, bool below) {
        return 2 * ((row + 1) * (width + 2) + column + 1) + (below ? 1 : 0);
    };
    const auto crossing = [&](std::ptrdiff_t column, std::ptrdiff_t row, bool below) {
        const float from = at(column, row);
        const float to = below ? at(column, row + 1) : at(column + 1, row);
        const double share = std::clamp(double(level - from) / double(to - from), 0.0, 1.0);
        return below ? QPointF(double(column), double(row) + share)
                     : QPointF(double(column) + share, double(row));
    };
    struct Step {
        std::ptrdiff_t to;
        QPointF start;
    };
    std::map<std::ptrdiff_t, Step> steps; // the high side lies at the left of each step
    for (std::ptrdiff_t row = -1; row < height; ++row) {
        for (std::ptrdiff_t column = -1; column < width; ++column) {
            const bool a = at(column, row) > level, b = at(column + 1, row) > level;
            const bool c = at(column + 1, row + 1) > level, d = at(column, row + 1) > level;
            const auto join = [&](int from, int to) {
                // Edges of the cell: 0 above, 1 right, 2 below, 3 left.
                const auto place = [&](int side, bool point) {
                    const std::ptrdiff_t x = column + (side == 1 ? 1 : 0);
                    const std::ptrdiff_t y = row + (side == 2 ? 1 : 0);
                    const bool below = side == 1 || side == 3;
                    return std::pair(edge(x, y, below), point ? crossing(x, y, below) : QPointF());
                };
                const auto [first, start] = place(from, true);
                steps[first] = {place(to, false).first, start};
            };
            if (a && !b)
                join(0, c ? 1 : d ? 2 : 3);
            if (b && !c)
                join(1, d ? 2 : a ? 3 : 0);
            if (c && !d)
                join(2, a ? 3 : b ? 0 : 1);
            if (d && !a)
                join(3, b ? 0 : c ? 1 : 2);
        }
    }
    std::vector<QPolygonF> lines;
    while (!steps.empty()) {
        QPolygonF line;
        auto step = steps.begin();
        while (step != steps.end()) {
            line << step->second.start;
            const std::ptrdiff_t next = step->second.to;
            steps.erase(step);
            step = steps.find(next);
        }
        if (line.size() > 2)
            lines.push_back(std::move(line));
    }
    return lines;
}

void findDensities(MapPoints& points, const std::stop_token& stop)
{
    const auto count = static_cast<std::size_t>(points.segmentCount());
    std::vector<std::vector<float>> grids(count, std::vector<float>(across * down, 0.0F));
    struct Moments {
        double n = 0, x = 0, y = 0, xx = 0, yy = 0;
    };
    std::vector<Moments> moments(count);
    for (std::size_t i = 0; i < points.order.size(); ++i) {
        const std::size_t group = points.group[i];
        if (group == 0 || group > count)
            continue;
        const double x = gridX(points.orderedX[i]);
        const double y = gridY(points.orderedY[i]);
        if (!(x >= 0 && y >= 0 && x < across - 1 && y < down - 1))
            continue;
        // Shared among the four cells around, so that no raster shows.
        const auto column = static_cast<std::size_t>(x);
        const auto row = static_cast<std::size_t>(y);
        const auto right = static_cast<float>(x - double(column));
        const auto lower = static_cast<float>(y - double(row));
        float* cell = grids[group - 1].data() + row * across + column;
        cell[0] += (1 - right) * (1 - lower);
        cell[1] += right * (1 - lower);
        cell[across] += (1 - right) * lower;
        cell[across + 1] += right * lower;
        Moments& m = moments[group - 1];
        ++m.n;
        m.x += x;
        m.y += y;
        m.xx += x * x;
        m.yy += y * y;
    }
    points.densities.assign(count, {});
    for (std::size_t s = 0; s < count; ++s) {
        core::throwIfStopped(stop);
        const Moments& m = moments[s];
        if (m.n < fewestCustomers)
            continue;
        const auto sigma = [&](double sum, double squares) {
            const double spread = std::sqrt(std::max(0.0, squares / m.n - sum * sum / m.n / m.n));
            return std::max(1.2, spread * std::pow(m.n, -1.0 / 6));
        };
        smooth(grids[s], sigma(m.x, m.xx), across, 1, down, across);
        smooth(grids[s], sigma(m.y, m.yy), down, across, across, 1);
        const auto lines = [&](double share) {
            auto found = contourLines(grids[s], across, down, levelOf(grids[s], share));
            for (QPolygonF& line : found) {
                for (QPointF& point : line) {
                    const double x = point.x() / (across - 1) * (1 + 2 * margin) - margin;
                    const double y = point.y() / (down - 1) * (1 + 2 * margin) - margin;
                    point = {points.fitX.valueAt(x), points.fitY.valueAt(y)};
                }
            }
            return found;
        };
        points.densities[s] = {lines(innerShare), lines(outerShare)};
    }
}

} // namespace ui
