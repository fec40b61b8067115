// Times of the maps of the Segment page beside plain implementations, in one run.
#include "core/base/random.h"
#include "core/segment/maps/neighbourmap.h"
#include "tests/support/mapdata.h"
#include "ui/plots/segment/mapselection.h"
#include "ui/plots/segment/segmentmap.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <numbers>
#include <vector>

namespace {

/// Wall time, and that of the processors, which other programs do not lengthen.
struct Time {
    double wall = 0, processor = 0;
};

Time timeOf(const std::function<void()>& body)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t before = std::clock();
    body();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
}

Time median(const std::function<void()>& body, int times = 5)
{
    std::vector<Time> all;
    for (int i = 0; i < times; ++i)
        all.push_back(timeOf(body));
    const auto middle = all.begin() + times / 2;
    std::nth_element(all.begin(), middle, all.end(),
                     [](const Time& a, const Time& b) { return a.processor < b.processor; });
    return *middle;
}

void tell(const char* what, const Time& ours)
{
    std::printf("%-44s %9.2f ms, processors %9.2f ms\n", what, 1000 * ours.wall,
                1000 * ours.processor);
}

void tell(const char* what, const Time& ours, const Time& plain)
{
    tell(what, ours);
    std::printf("%-44s %9.2f ms, processors %9.2f ms: %.1f × as long\n", "  plain",
                1000 * plain.wall, 1000 * plain.processor, plain.processor / ours.processor);
}

/// One iteration of t-SNE by its definition: all pairs repel, neighbours attract.
Time textbookIteration(std::size_t rows)
{
    core::Random random(1);
    std::vector<double> x(rows), y(rows), forceX(rows), forceY(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        x[i] = 60 * random.uniform();
        y[i] = 60 * random.uniform();
    }
    double sum = 0;
    const Time time = timeOf([&] {
        for (std::size_t i = 0; i < rows; ++i) {
            for (std::size_t j = 0; j < rows; ++j) {
                const double dx = x[i] - x[j], dy = y[i] - y[j];
                const double alike = 1 / (1 + dx * dx + dy * dy);
                sum += alike;
                forceX[i] += alike * alike * dx;
                forceY[i] += alike * alike * dy;
            }
        }
    });
    return sum > 0 ? time : Time{};
}

void neighbourMaps()
{
    constexpr std::size_t rows = 10'000;
    core::Random random(1);
    core::data::Matrix points(rows, 8);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto group = static_cast<double>(random.below(6));
        for (std::size_t j = 0; j < 8; ++j)
            points(row, j) = 3 * std::sin(group * double(j + 1)) + random.normal();
    }
    const core::segment::NeighbourMapOptions options;
    const Time ours = timeOf([&] { core::segment::neighbourMap(points, options); });
    Time plain = textbookIteration(rows);
    plain.wall *= options.iterations;
    plain.processor *= options.iterations;
    tell("neighbour map, 10,000 × 8", ours, plain);
}

void pictures()
{
    constexpr std::size_t rows = 1'000'000;
    const auto segmentation = tests::cloud(rows, 0.05);
    const ui::MapAxes axes = ui::suitableMapAxes(*segmentation);
    ui::MapPointsPointer points;
    tell("reading 1,000,000 customers (on a worker)", median([&] {
             points = ui::readMapPoints(segmentation, axes, {}, ui::MapOutlines::Hulls);
         }));
    tell("reading them with densities (on a worker)",
         median([&] { ui::readMapPoints(segmentation, axes, {}, ui::MapOutlines::Density); }));
    ui::MapPicture picture;
    picture.points = points;
    const QSize size(900, 620);
    const ui::Theme& theme = ui::lightTheme();
    const ui::Chart chart = picture.chartFor(size);
    const Time raster = median([&] { ui::rasteriseMap(picture.rasterRequest(chart, theme, 1)); });
    const Time plain = timeOf([&] {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        std::vector<QColor> colours = picture.rasterRequest(chart, theme, 1).colours;
        for (std::size_t row = 0; row < rows; ++row) {
            painter.setBrush(colours[std::size_t(segmentation->labels[row] + 1)]);
            painter.drawEllipse(picture.markPosition(chart, row), 1.5, 1.5);
        }
    });
    tell("marks of 1,000,000 customers (on a worker)", raster, plain);

    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    ui::MapRaster ready{ui::rasteriseMap(picture.rasterRequest(chart, theme, 1)), chart.x, chart.y};
    ui::MapLayers layers{&ready, picture.placedLabels(chart)};
    tell("labels, at rest", median([&] { picture.placedLabels(chart); }));
    double shift = 0;
    tell("a frame while panning (window's thread)", median(
                                                        [&] {
                                                            picture.view = {chart.x, chart.y};
                                                            picture.view->first.pan(shift += 0.01);
                                                            image.fill(Qt::white);
                                                            QPainter painter(&image);
                                                            picture.paint(painter, size, theme,
                                                                          &layers);
                                                        },
                                                        21));
    tell("customer under the pointer",
         median([&] { picture.rowAt(chart, chart.area.center()); }, 21));

    QPolygonF lasso;
    for (int i = 0; i < 200; ++i) {
        const double angle = 2 * std::numbers::pi * i / 200;
        const double radius = 200 + 30 * std::sin(9 * angle);
        lasso << chart.area.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    std::size_t chosen = 0, wanted = 0;
    const Time inside = median([&] { chosen = ui::rowsInside(*points, chart, lasso).size(); });
    picture.view.reset();
    const Time plainInside = timeOf([&] {
        for (std::size_t row = 0; row < rows; ++row)
            wanted += lasso.containsPoint(picture.markPosition(chart, row), Qt::OddEvenFill);
    });
    tell("lasso of 200 corners round 1,000,000", inside, plainInside);
    std::printf("  chosen %zu, one by one %zu\n", chosen, wanted);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    neighbourMaps();
    pictures();
    return EXIT_SUCCESS;
}
