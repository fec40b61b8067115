#pragma once

#include "ui/plots/chart.h"

#include <QCoreApplication>

#include <vector>

class QPainter;

namespace ui {

/// Bars under a chart, on its horizontal axis, that say where customers are.
struct CountBars {
    Q_DECLARE_TR_FUNCTIONS(CountBars)

public:
    static constexpr double height = 62; ///< with the title above

    struct Bar {
        double from = 0; ///< in axis units
        double to = 0;
        double count = 0;
    };
    std::vector<Bar> bars;
    std::vector<Bar> outlined = {}; ///< to compare with
    /// Heights are counts, with the largest as the only tick; else areas are.
    bool byHeight = true;
    bool neutral = false; ///< grey bars

    /// `top` is where the title begins.
    void paint(QPainter& painter, const Chart& chart, double top, const Theme& theme) const;

private:
    double heightOf(const Bar& bar) const;
};

} // namespace ui
