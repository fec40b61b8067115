#pragma once

#include "core/data/matrix.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::segment {

/// Distance of every row to the centre, the mean, of its own segment: Euclidean, in the units of
/// `points` (rows × width). NaN for rows of −1. Throws core::Error (Internal when sizes or labels
/// do not fit) and Cancelled.
std::vector<double> centreDistances(const data::Matrix& points,
                                    std::span<const std::int32_t> labels, int segmentCount,
                                    std::stop_token stop = {});

} // namespace core::segment
