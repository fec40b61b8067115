#pragma once

#include "core/base/progress.h"
#include "core/data/column.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace core::explore {

enum class SortDirection : std::uint8_t { Ascending, Descending };

/// All row numbers in the order of a column's values: numbers and dates by value, levels in level
/// order, texts as data::naturalLess has them. Missing cells come last in either direction, equal
/// ones stay in file order. Same result for any number of threads. Throws Cancelled.
std::vector<std::uint32_t> rowOrder(const data::Column& column, SortDirection direction,
                                    std::stop_token stop = {},
                                    const ProgressCallback& progress = {});

} // namespace core::explore
