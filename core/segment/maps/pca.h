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

} // namespace core::segment
