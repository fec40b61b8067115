#pragma once

#include "core/segment/maps/neighbourmap.h"
#include "core/segment/segmentation.h"
#include "ui/plots/chart.h"

#include <QPointF>
#include <QPolygonF>
#include <QString>

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace ui {

/// What the two axes of the map are.
struct MapAxes {
    enum class Kind { Latent, Components, Columns, Neighbours };
    Kind kind = Kind::Components;
    std::size_t columnX = 0; ///< table columns, for Columns
    std::size_t columnY = 0;
    bool operator==(const MapAxes&) const = default;
};

enum class MapOutlines { Off, Hulls, Density };

/// The axes that show a segmentation best: the two features it was made from; of up to four
/// numeric features the two that separate the segments most; else the latent space or the
/// principal components.
MapAxes suitableMapAxes(const core::segment::Segmentation& segmentation);
/// Columns that can be an axis in original units: numbers that are no identifiers.
std::vector<std::size_t> mapColumns(const core::segment::Segmentation& segmentation);

/// Where half, and where nine tenths of a segment's customers stand closest together.
struct DensityOutline {
    std::vector<QPolygonF> inner, outer; ///< closed lines, in axis units
};

/// Everything about the places of the customers that does not change with the view. Made once,
/// on a worker where there are many rows, and shared. Shares count from 0 to 1 over the range of
/// the axes that shows everything; a row may lie beyond.
struct MapPoints {
    static constexpr int cellsAcross = 256; ///< of the grid that finds rows by their place
    static constexpr std::size_t manyRows = 20'000;

    core::segment::SegmentationPointer segmentation;
    MapAxes axes;
    core::segment::NeighbourMapPointer neighbours; ///< for Neighbours
    MapOutlines outlines = MapOutlines::Off;       ///< which were computed

    std::vector<float> shareX, shareY; ///< one a row; NaN where a value is missing
    /// Rows that have a place, cell after cell of the grid; rows beyond the range are in the
    /// cells at its edge. The arrays below follow this order.
    std::vector<std::uint32_t> order;
    std::vector<float> orderedX, orderedY;
    std::vector<std::uint8_t> group;      ///< 0: not clustered, else the label + 1 (at most 255)
    std::vector<std::uint32_t> cellStart; ///< cellsAcross² + 1

    QString titleX, titleY;
    ChartAxis fitX, fitY;
    std::size_t missingRows = 0;       ///< not drawn
    std::size_t outsideRows = 0;       ///< beyond the range that is shown at first
    std::vector<QPolygonF> hulls;      ///< in axis units
    std::vector<QPointF> centrePoints; ///< in axis units; NaN for segments without a place
    std::vector<DensityOutline> densities;

    std::size_t rows() const { return shareX.size(); }
    bool many() const { return rows() > manyRows; }
    int segmentCount() const { return static_cast<int>(segmentation->profile.cards.size()); }
    /// Share of each segment's customers, nearest to its centre, that the hulls hold.
    double hullShare() const { return rows() > 2000 ? 0.9 : 1.0; }
    /// In axis units.
    double x(std::size_t row) const { return fitX.valueAt(shareX[row]); }
    double y(std::size_t row) const { return fitY.valueAt(shareY[row]); }
    /// The cells between two shares, both inclusive; the first and last reach to infinity.
    static std::pair<int, int> cellRange(double from, double to);
};
using MapPointsPointer = std::shared_ptr<const MapPoints>;

/// Throws core::Cancelled. `neighbours` is for axes of that kind; without it they have no rows.
MapPointsPointer readMapPoints(core::segment::SegmentationPointer segmentation, const MapAxes& axes,
                               core::segment::NeighbourMapPointer neighbours, MapOutlines outlines,
                               const std::stop_token& stop = {});

} // namespace ui
