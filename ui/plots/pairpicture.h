#pragma once

#include "core/explore/pairview.h"
#include "ui/plots/chart.h"
#include "ui/plots/chartcanvas.h"
#include "ui/style/theme.h"

#include <QRectF>
#include <QString>

#include <cstddef>
#include <vector>

class QPainter;

namespace ui {

/// A place of a picture and what the pointer reads off there.
struct Hit {
    QRectF rect;
    QString text;
};

/// Levels as drawn: the largest that fit, each with its place in the table, and the rest as one.
struct ShownLevel {
    QString name;
    std::vector<std::size_t> levels;
    bool isRest = false;
};
/// Levels with no customers are left out. `keepOrder` keeps level order, else most customers
/// first; past `most`, the smallest become one level "Other (n)".
std::vector<ShownLevel> shownLevels(const std::vector<std::string>& names,
                                    const std::vector<double>& totals, bool keepOrder,
                                    std::size_t most);

/// Per cent of each row, coloured by its difference from all rows (±50 points). `hits` may be null.
void paintCrossTable(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                     const Theme& theme, std::vector<Hit>* hits);
/// Height that shows every row.
double crossTableHeight(const core::explore::PairView& view);

/// One box a group, lying, on a common axis.
void paintBoxes(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                const Theme& theme, std::vector<Hit>* hits);
double boxesHeight(const core::explore::PairView& view);

/// Points one by one, or, where they are too many to tell apart, as density; with the
/// least-squares line. `chart` holds the axes and gets its area.
void paintPoints(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                 Chart& chart, ChartCanvas& canvas, const Theme& theme);
/// Axes that hold every point.
Chart fittedChart(const core::explore::PairView& view);

} // namespace ui
