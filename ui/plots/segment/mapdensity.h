#pragma once

#include <QPolygonF>

#include <cstddef>
#include <stop_token>
#include <vector>

namespace ui {

struct MapPoints;

/// The closed lines round everything above `level` on a grid of columns × rows values, in grid
/// units; beyond the edge the grid counts as empty (marching squares).
std::vector<QPolygonF> contourLines(const std::vector<float>& values, std::size_t columns,
                                    std::size_t rows, float level);

/// Smooths each segment's customers (a Gaussian kernel, its width by Scott's rule 1992) and finds
/// the smallest areas that hold a half and nine tenths of them; segments of a few customers have
/// none.
void findDensities(MapPoints& points, const std::stop_token& stop);

} // namespace ui
