#pragma once

#include "ui/plots/chart.h"

#include <QColor>
#include <QPen>

#include <memory>
#include <vector>

class QPainter;

namespace ui {

/// A line through points in axis units, ordered by x; NaN breaks it.
struct ChartLine {
    std::vector<double> x;
    std::vector<double> y;
    QPen pen;
};

/// Equal round marks in axis units; points with NaN are left out.
struct ChartPoints {
    const std::vector<double>& x;
    const std::vector<double>& y;
    double radius = 3;
    QColor fill;
};

/// Draws axes, grid, lines and points of a chart with QCustomPlot, into any painter at any size.
/// The QCustomPlot inside is made at the first picture, kept between pictures and never shown.
/// Thousands of points a pixel cost no more than the few that can be told apart.
class ChartCanvas {
public:
    ChartCanvas();
    ~ChartCanvas();
    ChartCanvas(const ChartCanvas&) = delete;
    ChartCanvas& operator=(const ChartCanvas&) = delete;

    /// Grid, axes, tick marks and texts, and titles of `chart` around its `area`.
    void paintFrame(QPainter& painter, const Chart& chart, const Theme& theme);
    /// Points, then lines, clipped to the area.
    void paintSeries(QPainter& painter, const Chart& chart, const std::vector<ChartPoints>& points,
                     const std::vector<ChartLine>& lines);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
