#pragma once

#include "core/base/random.h"
#include "core/data/matrix.h"

#include <memory>
#include <span>
#include <vector>

namespace core::segment {

/// Draws rows that have no segments, like `points` in other respects.
class NullRows {
public:
    virtual ~NullRows() = default;
    virtual data::Matrix draw(std::size_t rows, Random random) const = 0;
};

/// Uniform in the box along the principal components of the points.
std::unique_ptr<NullRows> uniformRows(const data::Matrix& points);
/// One group: unimodal features with the correlations of the points, see nullreference.h.
std::unique_ptr<NullRows> oneGroupRows(const data::Matrix& points);

/// A distribution function by its corners: straight between them, upright where two corners share
/// their value.
struct DistributionCorners {
    std::vector<double> values;
    std::vector<double> shares; ///< ascending from 0 to 1

    double quantile(double share) const;
};
/// The unimodal distribution nearest to the values in the largest difference of the distribution
/// functions, over modes at the values.
DistributionCorners nearestUnimodal(std::span<const double> values);

} // namespace core::segment
