#pragma once

#include "ui/plots/chartcanvas.h"
#include "ui/plots/segment/maplabels.h"
#include "ui/plots/segment/mappoints.h"
#include "ui/plots/segment/mapraster.h"

#include <QColor>
#include <QCoreApplication>
#include <QImage>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace ui {

struct SegmentStyle;

/// An image of many customers and what part of the map it shows.
struct MapRaster {
    QImage image;
    ChartAxis x, y;
};

/// A column's direction among the principal components, named at its tip.
struct MapArrow {
    QPointF from, to;
    QString name;
    QRectF rect; ///< of the name
};

/// What was drawn or placed before and serves again while the view moves.
struct MapLayers {
    const MapRaster* raster = nullptr; ///< null: marks are left out
    std::vector<MapLabel> labels;
};

/// What SegmentMap shows and the drawing of it.
struct MapPicture {
    MapPointsPointer points;
    bool centres = true;
    bool labels = true;
    bool loadings = false;
    int selected = -1;                                              ///< segment
    std::shared_ptr<const std::vector<std::uint32_t>> selectedRows; ///< ascending
    SelectedFlags selectedFlags;                                    ///< of the same rows
    std::optional<std::pair<ChartAxis, ChartAxis>> view;            ///< zoomed by hand
    /// Draws axes and grid; copies of the picture share it.
    std::shared_ptr<ChartCanvas> canvas = std::make_shared<ChartCanvas>();

    const core::segment::Segmentation& segmentation() const { return *points->segmentation; }
    bool isNeighbourMap() const { return points->axes.kind == MapAxes::Kind::Neighbours; }
    SegmentStyle styleOf(const Theme& theme, int segment) const;
    Chart chartFor(const QSizeF& size) const;
    QPointF markPosition(const Chart& chart, std::size_t row) const;
    QPolygonF outlineOnScreen(const Chart& chart, int segment) const;
    std::vector<MapArrow> arrows(const Chart& chart) const;
    std::vector<MapLabel> placedLabels(const Chart& chart) const;
    std::optional<std::size_t> rowAt(const Chart& chart, QPointF position) const;
    /// −1 where no outline is.
    int segmentAt(const Chart& chart, QPointF position) const;
    ReadOut readOutOf(std::size_t row) const;
    QString noteText() const;
    MapRasterRequest rasterRequest(const Chart& chart, const Theme& theme, double scale) const;

    /// With `layers` only what is cheap is drawn, the rest is taken from there.
    void paint(QPainter& painter, const QSizeF& size, const Theme& theme,
               const MapLayers* layers = nullptr) const;

private:
    double markRadius() const;
    void paintNote(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintHulls(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintDensities(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintMarks(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintRaster(QPainter& painter, const Chart& chart, const MapRaster& raster) const;
    void paintRings(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintCentres(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintArrows(QPainter& painter, const std::vector<MapArrow>& arrows,
                     const Theme& theme) const;
    void paintLeaders(QPainter& painter, const std::vector<MapLabel>& placed,
                      const Theme& theme) const;
    void paintLabels(QPainter& painter, const std::vector<MapLabel>& placed,
                     const Theme& theme) const;

    Q_DECLARE_TR_FUNCTIONS(ui::MapPicture)
};

} // namespace ui
