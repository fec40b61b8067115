#pragma once

#include "ui/plots/distributionpicture.h"
#include "ui/style/segmentstyle.h"

#include <QFont>
#include <QPainterPath>

namespace ui {

// What the pictures of a distribution share.

/// Fill, edge and shape of a group; the accent without grouping (−1).
SegmentStyle groupStyle(const core::explore::Distribution& distribution,
                        const DistributionLook& look, int group, const Theme& theme);
/// The same for the bars of a level, which are the groups themselves where these are its levels.
SegmentStyle levelStyle(const core::explore::Distribution& distribution,
                        const DistributionLook& look, int group, const ShownLevel& level,
                        const Theme& theme);
/// "1 customer", "8,068 customers"
QString customersText(std::size_t count);
QString groupName(const core::explore::Distribution& distribution, std::size_t group);
QColor faint(QColor color, double alpha);

bool isDate(const core::explore::Distribution& distribution);
/// Whole numbers that are read as years.
bool isYears(const core::explore::Distribution& distribution);

/// Marker, name and, where there is room, the customers of a group in one line.
void paintGroupHeader(QPainter& painter, const QRectF& rect,
                      const core::explore::Distribution& distribution, const DistributionLook& look,
                      std::size_t group, const Theme& theme);
QString groupReadOut(const core::explore::Distribution& distribution, std::size_t group);

void paintNumbers(QPainter& painter, const QRectF& area,
                  const core::explore::Distribution& distribution, const DistributionLook& look,
                  ChartCanvas& canvas, const Theme& theme);
std::vector<Hit> numberHits(const QRectF& area, const core::explore::Distribution& distribution,
                            const DistributionLook& look);

void paintLevelBars(QPainter& painter, const QRectF& area,
                    const core::explore::Distribution& distribution, const DistributionLook& look,
                    const Theme& theme);
std::vector<Hit> levelBarHits(const QRectF& area, const core::explore::Distribution& distribution,
                              const DistributionLook& look);

/// Bins from first to before last that the range of the look shows.
struct BinRange {
    std::size_t first = 0, last = 0;
    double low = 0, high = 1;
};
BinRange shownBins(const core::explore::Distribution& distribution, const DistributionLook& look);
/// The height of each bin, as the look has it.
std::vector<double> barHeights(const core::explore::Distribution& distribution,
                               const core::explore::DistributionGroup& group,
                               const DistributionLook& look);

} // namespace ui
