#pragma once

#include "core/data/datatable.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::explore {

/// One hash per cell of the rows from `begin` on, as many as `out` has room for; rows with equal
/// cells have equal hashes. A missing cell equals a missing cell, −0 equals 0.
void cellHashes(const data::Column& column, std::size_t begin, std::span<std::uint64_t> out);

/// The same for all rows.
std::vector<std::uint64_t> cellHashes(const data::Column& column, std::stop_token stop = {});

/// For each row the first row with the same cells in all of `columns`, itself when there is none
/// before it. `hashes` are any hashes of those cells; equality is checked on the cells themselves.
std::vector<std::uint32_t> firstEqualRows(const data::DataTable& table,
                                          const std::vector<std::size_t>& columns,
                                          const std::vector<std::uint64_t>& hashes,
                                          std::stop_token stop = {});

/// Whether two cells of one column are equal, missing equal to missing.
bool cellsEqual(const data::Column& column, std::size_t a, std::size_t b);

} // namespace core::explore
