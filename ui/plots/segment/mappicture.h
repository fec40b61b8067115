#pragma once

#include "core/segment/segmentation.h"
#include "ui/plots/chart.h"
#include "ui/plots/chartcanvas.h"
#include "ui/plots/segment/maplabels.h"

#include <QColor>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QImage;
class QPainter;

namespace ui {

/// What the two axes of the map are.
struct MapAxes {
    enum class Kind { Latent, Components, Columns };
    Kind kind = Kind::Components;
    std::size_t columnX = 0; ///< table columns, for Columns
    std::size_t columnY = 0;
    bool operator==(const MapAxes&) const = default;
};

/// The axes that show a segmentation best: the two features it was made from; of up to four
/// numeric features the two that separate the segments most; else the latent space or the
/// principal components.
MapAxes suitableMapAxes(const core::segment::Segmentation& segmentation);
/// Columns that can be an axis in original units: numbers that are no identifiers.
std::vector<std::size_t> mapColumns(const core::segment::Segmentation& segmentation);

/// What SegmentMap shows and the drawing of it. Coordinates are in axis units, one pair a row;
/// NaN where a value is missing.
struct MapPicture {
    core::segment::SegmentationPointer segmentation;
    MapAxes axes;
    bool centres = true;
    bool outlines = true;
    bool labels = true;
    int selected = -1;

    std::vector<double> x;
    std::vector<double> y;
    QString titleX;
    QString titleY;
    std::size_t missingRows = 0;       ///< not drawn
    std::vector<QPolygonF> hulls;      ///< in axis units
    std::vector<QPointF> centrePoints; ///< in axis units
    ChartAxis fitX;
    ChartAxis fitY;
    std::optional<std::pair<ChartAxis, ChartAxis>> view; ///< zoomed by hand
    /// Draws axes and grid; copies of the picture share it.
    std::shared_ptr<ChartCanvas> canvas = std::make_shared<ChartCanvas>();

    /// Takes the coordinates of the axes from the segmentation.
    void load();
    int segmentCount() const { return static_cast<int>(segmentation->profile.cards.size()); }
    bool dense() const { return x.size() > 20000; }
    /// Share of each segment's customers, nearest to its centre, that the outlines hold.
    double outlineShare() const { return x.size() > 2000 ? 0.9 : 1.0; }
    Chart chartFor(const QSizeF& size) const;
    QPolygonF outlineOnScreen(const Chart& chart, int segment) const;
    std::vector<MapLabel> placedLabels(const Chart& chart) const;
    std::optional<std::size_t> rowAt(const Chart& chart, QPointF position) const;
    /// −1 where no outline is.
    int segmentAt(const Chart& chart, QPointF position) const;
    ReadOut readOutOf(std::size_t row) const;
    QString noteText(const Chart& chart) const;

    void paint(QPainter& painter, const QSizeF& size, const Theme& theme) const;

private:
    void loadColumns();
    void findRanges();
    void findOutlines();
    double markRadius() const;
    std::size_t rowsOutside(const Chart& chart) const;
    void paintOutlines(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintMarks(QPainter& painter, const Chart& chart, const Theme& theme) const;
    QImage denseImage(const Chart& chart, const Theme& theme, double scale) const;
    void paintCentres(QPainter& painter, const Chart& chart, const Theme& theme) const;
    void paintLeaders(QPainter& painter, const std::vector<MapLabel>& placed,
                      const Theme& theme) const;
    void paintLabels(QPainter& painter, const std::vector<MapLabel>& placed,
                     const Theme& theme) const;
};

} // namespace ui
