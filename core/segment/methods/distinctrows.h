#pragma once

#include "core/data/matrix.h"
#include "core/hierarchy/merges.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace core::segment {

/// Rows with equal values, to the last bit (0 and −0 are equal), taken together.
struct DistinctRows {
    std::vector<std::uint32_t> groups; ///< per row: which distinct row it is
    std::vector<std::uint32_t> first;  ///< per distinct row its first row, ascending
    std::vector<std::uint32_t> counts; ///< per distinct row
};

/// O(rows). Throws Cancelled.
DistinctRows distinctRows(const data::Matrix& points, const std::stop_token& stop = {});

/// The joins at height 0 that make one cluster of each distinct row, in row order.
std::vector<hierarchy::LinkageMerge> equalRowJoins(const DistinctRows& rows);

} // namespace core::segment
