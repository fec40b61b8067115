#pragma once

#include "core/data/datatable.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace core::explore {

/// One bit per row, set where the cell is missing; the last word is filled up with zeros.
std::vector<std::uint64_t> missingBits(const data::Column& column);

/// Rows of the table by the exact set of columns they miss.
struct RowPatterns {
    std::vector<std::size_t> gappy; ///< table columns with missing cells: bit i stands for gappy[i]
    std::size_t words = 0;          ///< 64-bit words per set
    std::vector<std::uint64_t> masks; ///< patterns × words
    std::vector<std::size_t> rows;    ///< rows of each pattern
    std::vector<std::uint32_t> ofRow; ///< pattern of each row; empty unless asked for

    std::size_t size() const { return rows.size(); }
    bool misses(std::size_t pattern, std::size_t bit) const
    {
        return (masks[pattern * words + bit / 64] >> (bit % 64) & 1) != 0;
    }
    /// Table columns, ascending.
    std::vector<std::size_t> columnsOf(std::size_t pattern) const;
};

/// Patterns in the order of their first row. Throws Cancelled.
RowPatterns rowPatterns(const data::DataTable& table, bool withRows, std::stop_token stop = {});

} // namespace core::explore
