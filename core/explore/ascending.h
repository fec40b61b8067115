#pragma once

#include "core/data/column.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace core::explore {

/// The present values of a column of numbers, ascending.
std::vector<double> ascendingValues(const data::Column& column);

/// Row numbers of the present cells in ascending order of value; equal values in row order.
std::vector<std::uint32_t> ascendingRows(const data::Column& column, std::stop_token stop = {});

/// Value numbered by rank among the distinct present values, from 0; −1 where missing.
struct DenseCodes {
    std::vector<std::int32_t> codes;
    std::size_t distinct = 0;
};
/// Columns with at most this many distinct values are numbered without sorting their rows.
inline constexpr std::size_t fewValues = 4096;
DenseCodes denseCodes(const data::Column& column, std::stop_token stop = {});

} // namespace core::explore
