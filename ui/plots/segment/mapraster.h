#pragma once

#include "ui/plots/segment/mappoints.h"

#include <QColor>
#include <QImage>
#include <QSize>

#include <memory>
#include <stop_token>
#include <vector>

namespace ui {

/// One per row of the table: 1 for customers that are selected. Null: nothing is selected.
using SelectedFlags = std::shared_ptr<const std::vector<std::uint8_t>>;

/// Many customers as an image. Everything a worker needs to draw it.
struct MapRasterRequest {
    MapPointsPointer points;
    SelectedFlags selected;
    ChartAxis x, y; ///< what the image shows
    QSize pixels;
    double scale = 1;            ///< device pixels a pixel
    std::vector<QColor> colours; ///< of not clustered, then of each segment
};

/// Each pixel shows the mixture of the segments whose customers fall into it, the more opaque the
/// more of them: nothing depends on the order of the rows. Customers without a segment lie under
/// all others; while some are selected the others fade and lie under these. Throws
/// core::Cancelled.
QImage rasteriseMap(const MapRasterRequest& request, const std::stop_token& stop = {});

} // namespace ui
