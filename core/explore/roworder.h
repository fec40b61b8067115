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

/// Rows of a table as they are shown: which, and in what order.
struct ShownRows {
    static constexpr std::uint32_t hidden = 0xFFFFFFFFU;

    std::vector<std::uint32_t> rows;   ///< table rows, from top to bottom
    std::vector<std::uint32_t> places; ///< by table row: where it is shown, or `hidden`
};

/// `order` are all rows of the table, `kept` the ascending rows to be shown; empty pointers mean
/// file order and all rows.
ShownRows shownRows(std::size_t rowCount, const std::vector<std::uint32_t>* order,
                    const std::vector<std::uint32_t>* kept, std::stop_token stop = {});

} // namespace core::explore
