#include "ui/plots/segment/mapraster.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr int linesPerStrip = 48;
constexpr float fadedOpacity = 0.22F;

struct Colour {
    float red = 0, green = 0, blue = 0;
};

/// What has fallen into a pixel so far, of the highest rank only.
struct Pixel {
    float red = 0, green = 0, blue = 0;
    std::uint16_t count = 0;
    std::uint16_t rank = 0; ///< 0 nothing, 1 not clustered, 2 clustered; 2 more where selected
};

/// From shares of the map's range to pixels of the image.
struct Projection {
    double left = 0, perShareX = 0;
    double top = 0, perShareY = 0;

    Projection(const MapRasterRequest& request)
    {
        const MapPoints& points = *request.points;
        const double from = points.fitX.share(request.x.lower);
        const double to = points.fitX.share(request.x.upper);
        perShareX = request.pixels.width() / (to - from);
        left = -from * perShareX;
        const double low = points.fitY.share(request.y.lower);
        const double high = points.fitY.share(request.y.upper);
        perShareY = -request.pixels.height() / (high - low);
        top = -high * perShareY;
    }
    double x(double share) const { return left + share * perShareX; }
    double y(double share) const { return top + share * perShareY; }
    double shareX(double x) const { return (x - left) / perShareX; }
    double shareY(double y) const { return (y - top) / perShareY; }
};

std::size_t rowsIn(const MapPoints& points, std::pair<int, int> columns, std::pair<int, int> lines)
{
    std::size_t sum = 0;
    for (int line = lines.first; line <= lines.second; ++line) {
        const auto first = static_cast<std::size_t>(line * MapPoints::cellsAcross);
        sum += points.cellStart[first + std::size_t(columns.second) + 1] -
               points.cellStart[first + std::size_t(columns.first)];
    }
    return sum;
}

/// Marks as large as their number in view allows, in device pixels.
int dotSize(std::size_t visible, double scale)
{
    const double size = visible > 200'000 ? 1 : visible > 30'000 ? 2 : visible > 6000 ? 3 : 4;
    return std::max(1, static_cast<int>(std::lround(size * scale)));
}

/// For each line of a dot how many pixels are left out at both ends: larger dots are round.
std::vector<int> dotInsets(int dot)
{
    std::vector<int> insets(static_cast<std::size_t>(dot), 0);
    if (dot < 4)
        return insets;
    const double radius = dot / 2.0;
    for (int line = 0; line < dot; ++line) {
        const double away = line + 0.5 - radius;
        insets[static_cast<std::size_t>(line)] = static_cast<int>(
            std::lround(radius - std::sqrt(std::max(0.0, radius * radius - away * away))));
    }
    return insets;
}

class StripPainter {
public:
    StripPainter(const MapRasterRequest& request, const std::stop_token& stop)
        : m_request(request), m_points(*request.points), m_stop(stop), m_projection(request),
          m_columns(MapPoints::cellRange(m_projection.shareX(-8),
                                         m_projection.shareX(request.pixels.width() + 8)))
    {
        const auto lines = MapPoints::cellRange(m_projection.shareY(request.pixels.height() + 8),
                                                m_projection.shareY(-8));
        m_dot = dotSize(rowsIn(m_points, m_columns, lines), request.scale);
        m_insets = dotInsets(m_dot);
        for (const QColor& colour : request.colours)
            m_colours.push_back({colour.redF(), colour.greenF(), colour.blueF()});
        for (std::size_t count = 1; count < m_opacity.size(); ++count)
            m_opacity[count] = 1 - 0.45F * std::pow(0.75F, static_cast<float>(count));
    }

    /// Fills the lines from `top` to `bottom` of the image.
    void paint(QImage& image, int top, int bottom)
    {
        const int width = m_request.pixels.width();
        std::vector<Pixel> pixels(static_cast<std::size_t>(width * (bottom - top)));
        const auto lines = MapPoints::cellRange(m_projection.shareY(bottom + m_dot),
                                                m_projection.shareY(top - m_dot));
        for (int line = lines.first; line <= lines.second; ++line) {
            core::throwIfStopped(m_stop);
            const auto first = static_cast<std::size_t>(line * MapPoints::cellsAcross);
            const std::size_t begin = m_points.cellStart[first + std::size_t(m_columns.first)];
            const std::size_t end = m_points.cellStart[first + std::size_t(m_columns.second) + 1];
            for (std::size_t i = begin; i < end; ++i)
                addDot(pixels, i, top, bottom, width);
        }
        write(image, pixels, top, bottom, width);
    }

private:
    void addDot(std::vector<Pixel>& pixels, std::size_t i, int top, int bottom, int width) const
    {
        const double half = 0.5 * m_dot;
        const double left = m_projection.x(m_points.orderedX[i]) - half;
        const double upper = m_projection.y(m_points.orderedY[i]) - half;
        if (!(left > -m_dot && left < width && upper > top - m_dot && upper < bottom))
            return;
        const std::size_t group = std::min<std::size_t>(m_points.group[i], m_colours.size() - 1);
        const Colour& colour = m_colours[group];
        const bool selected = m_request.selected && (*m_request.selected)[m_points.order[i]] != 0;
        const auto rank = static_cast<std::uint16_t>((group > 0 ? 2 : 1) + (selected ? 2 : 0));
        const int x = static_cast<int>(std::floor(left + 0.5));
        const int y = static_cast<int>(std::floor(upper + 0.5));
        for (int line = 0; line < m_dot; ++line) {
            if (y + line < top || y + line >= bottom)
                continue;
            const int inset = m_insets[static_cast<std::size_t>(line)];
            const int from = std::max(0, x + inset);
            const int to = std::min(width, x + m_dot - inset);
            Pixel* row = pixels.data() + std::size_t(y + line - top) * std::size_t(width);
            for (int column = from; column < to; ++column) {
                Pixel& pixel = row[column];
                if (rank < pixel.rank)
                    continue;
                if (rank > pixel.rank)
                    pixel = {0, 0, 0, 0, rank};
                pixel.red += colour.red;
                pixel.green += colour.green;
                pixel.blue += colour.blue;
                if (pixel.count < 65'535)
                    ++pixel.count;
            }
        }
    }

    void write(QImage& image, const std::vector<Pixel>& pixels, int top, int bottom,
               int width) const
    {
        for (int y = top; y < bottom; ++y) {
            auto* line =
                reinterpret_cast<QRgb*>(image.bits() + std::ptrdiff_t(y) * image.bytesPerLine());
            const Pixel* row = pixels.data() + std::size_t(y - top) * std::size_t(width);
            for (int x = 0; x < width; ++x) {
                const Pixel& pixel = row[x];
                if (pixel.count == 0) {
                    line[x] = 0;
                    continue;
                }
                float alpha = m_opacity[std::min<std::size_t>(m_opacity.size() - 1, pixel.count)];
                if (m_request.selected && pixel.rank < 3)
                    alpha *= fadedOpacity;
                const float part = 255 * alpha / pixel.count;
                line[x] = qRgba(int(pixel.red * part), int(pixel.green * part),
                                int(pixel.blue * part), int(255 * alpha));
            }
        }
    }

    const MapRasterRequest& m_request;
    const MapPoints& m_points;
    const std::stop_token& m_stop;
    Projection m_projection;
    std::pair<int, int> m_columns;
    int m_dot = 1;
    std::vector<int> m_insets;
    std::vector<Colour> m_colours;
    std::array<float, 16> m_opacity{};
};

} // namespace

QImage rasteriseMap(const MapRasterRequest& request, const std::stop_token& stop)
{
    QImage image(request.pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.bits(); // detached before several threads write to it
    StripPainter painter(request, stop);
    core::parallelBlocks(static_cast<std::size_t>(image.height()), linesPerStrip,
                         [&](std::size_t begin, std::size_t end) {
                             painter.paint(image, static_cast<int>(begin), static_cast<int>(end));
                         });
    return image;
}

} // namespace ui
