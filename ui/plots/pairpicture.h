#pragma once

#include "core/explore/pairrows.h"
#include "core/explore/pairview.h"
#include "ui/plots/chart.h"
#include "ui/plots/chartcanvas.h"
#include "ui/style/theme.h"

#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

class QPainter;

namespace ui {

/// A place of a picture: what the pointer reads off there, and the customers behind it.
struct Hit {
    QRectF rect;
    QString text;
    /// Place in the grid that the arrow keys walk; −1: the pointer alone gets there.
    int row = -1;
    int column = -1;
    std::optional<core::explore::PairPart> part = {}; ///< what a click selects
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

/// What the figures in the cells of a cross-table say.
enum class CellContent { RowShare, ColumnShare, Count, Residual };

/// Coloured by the difference from all rows or columns (±50 points), counts and residuals by the
/// adjusted residual.
void paintCrossTable(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                     CellContent content, const Theme& theme);
/// Cells, totals and names of the same picture.
std::vector<Hit> crossTableHits(const QRectF& area, const core::explore::PairView& view,
                                CellContent content);
/// Where the rows drawn in that room end.
double crossTableBottom(const QRectF& area, const core::explore::PairView& view,
                        CellContent content);
/// Height that shows every row, and a width that shows every column with its name.
double crossTableHeight(const core::explore::PairView& view);
double crossTableWidth(const core::explore::PairView& view, CellContent content);
/// The residual that has the full colour.
double fullColorResidual(const core::explore::CrossTable& table);

/// One box a group, lying, on a common axis.
void paintBoxes(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                const Theme& theme);
/// Its groups and "All", one below the other.
std::vector<Hit> boxHits(const QRectF& area, const core::explore::PairView& view);
double boxesHeight(const core::explore::PairView& view);

/// Points one by one, or, where they are too many to tell apart, as density; with the
/// least-squares line and the line of medians. `chart` holds the axes and gets its area.
void paintPoints(QPainter& painter, const QRectF& area, const core::explore::PairView& view,
                 Chart& chart, ChartCanvas& canvas, const Theme& theme);
/// Whether so many points are drawn as density.
bool isDrawnAsDensity(std::size_t points);
/// Axes that hold every point.
Chart fittedChart(const core::explore::PairView& view);

/// The mark of what is selected: accent outside, surface inside.
void paintSelectionFrame(QPainter& painter, const QRectF& rect, const Theme& theme);

} // namespace ui
