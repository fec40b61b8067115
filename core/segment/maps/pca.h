#pragma once

#include "core/data/matrix.h"

#include <vector>

namespace core::segment {

/// Principal components of the centred points. Each component's sign is fixed so that its
/// largest loading in absolute value is positive. At most as many components as columns.
struct Pca {
    data::Matrix scores;                ///< rows × components
    data::Matrix loadings;              ///< columns × components, unit length
    std::vector<double> varianceShares; ///< explained share per component, descending
};
Pca principalComponents(const data::Matrix& points, std::size_t components = 2);

/// A column as an arrow in the plane of the first two components (biplot, Gabriel 1971): its
/// loadings times the spread of each component, so that the arrow points to where the column's
/// values are high and is as long as the part of its standard deviation the plane shows.
struct LoadingArrow {
    std::size_t column = 0; ///< of the points
    double x = 0, y = 0;    ///< in the column's units
};
/// The longest arrows, at most `most`, the longest first; none without two components or rows.
std::vector<LoadingArrow> loadingArrows(const Pca& pca, std::size_t most);

} // namespace core::segment
