#pragma once

#include "ui/plots/chart.h"

class QPainter;

namespace ui {

/// The horizontal axis under a picture of rows.
struct RowAxis {
    static constexpr double footHeight = 42; ///< ticks and title

    ChartAxis axis;
    double left = 0;
    double right = 0;

    double x(double value) const { return left + axis.share(value) * (right - left); }
    /// Grid lines from `top` to `bottom`, ticks and the title below. A line stands at 0 where that
    /// is within the axis.
    void paint(QPainter& painter, const Theme& theme, double top, double bottom,
               double width) const;
};

} // namespace ui
