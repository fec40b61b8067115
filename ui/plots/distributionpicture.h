#pragma once

#include "core/explore/distribution.h"
#include "ui/plots/chart.h"
#include "ui/plots/chartcanvas.h"
#include "ui/plots/pairpicture.h"
#include "ui/style/theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace ui {

/// How a distribution is drawn. What does not suit a column is drawn as what does.
struct DistributionLook {
    enum class Kind { Automatic, Histogram, Density, Bars, Box };
    Kind kind = Kind::Automatic;
    QString groupedBy;  ///< heading of the groups: "Segmentation"
    int restGroup = -1; ///< of the groups, the one drawn in grey
    /// The column the groups are the levels of: shown by itself it wears their colours.
    std::optional<std::size_t> groupColumn;
    bool shares = true; ///< of each group, instead of customers
    bool logarithmic = false;
    bool byFrequency = false; ///< levels, most frequent first
    bool wholeRange = false;  ///< with the few values far out
};

/// The kind a distribution is really drawn as; never Automatic.
DistributionLook::Kind drawnKind(const core::explore::Distribution& distribution,
                                 DistributionLook::Kind wish);

/// Groups up to which the outlines lie over each other; more stand side by side.
constexpr std::size_t mostOverlaid = 4;

/// The whole figure with axes, names and groups.
void paintDistribution(QPainter& painter, const QRectF& area,
                       const core::explore::Distribution& distribution,
                       const DistributionLook& look, ChartCanvas& canvas, const Theme& theme);
/// What the pointer reads off there.
std::vector<Hit> distributionHits(const QRectF& area,
                                  const core::explore::Distribution& distribution,
                                  const DistributionLook& look);
/// The shape alone, for a small picture of many.
void paintThumbnail(QPainter& painter, const QRectF& area,
                    const core::explore::Distribution& distribution, const DistributionLook& look,
                    const Theme& theme);

/// A value of the column as it is read: "25", "2014-06-01".
QString valueWords(const core::explore::Distribution& distribution, double value);
/// "25 to under 30 years", "3 children".
QString binWords(const core::explore::Distribution& distribution, std::size_t bin);
/// "Age (years)"
QString titleWithUnit(const std::string& name, const std::string& unit);

} // namespace ui
