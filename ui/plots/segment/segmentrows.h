#pragma once

#include "core/explore/distribution.h"
#include "ui/style/theme.h"

#include <QRectF>

#include <cstddef>
#include <vector>

class QPainter;

namespace ui {

/// Where the rows of a small picture stand, one for each segment.
struct SegmentRows {
    struct Look {
        int mark = -1;        ///< −1: not clustered
        bool isFaded = false; ///< another segment is selected
    };
    QRectF place;
    double height = 0; ///< of a row
    std::vector<Look> looks;
};

/// How one column is spread in each segment: boxes for numbers and dates, the share of ones, or
/// stacked shares of levels. Ticks and names of levels stand under the rows. As many groups as
/// rows.
void paintSegmentRows(QPainter& painter, const SegmentRows& rows,
                      const core::explore::Distribution& distribution, const Theme& theme);

/// What stands under rows of this width takes so much.
double heightBelowRows(const core::explore::Distribution& distribution, double width);

/// Levels that are drawn apart: the most frequent ones, in their order; the others are one.
std::vector<std::size_t> levelsApart(const core::explore::Distribution& distribution);

} // namespace ui
