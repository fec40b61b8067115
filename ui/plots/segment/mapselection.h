#pragma once

#include "ui/plots/segment/mappoints.h"

#include <QPolygonF>

#include <cstdint>
#include <vector>

namespace ui {

/// Rows that stand inside a closed line drawn on the map, ascending; an edge crossed twice is
/// outside again (odd–even). `chart` says where the map's values are on the screen.
std::vector<std::uint32_t> rowsInside(const MapPoints& points, const Chart& chart,
                                      const QPolygonF& line);

} // namespace ui
