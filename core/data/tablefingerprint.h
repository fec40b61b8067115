#pragma once

#include "core/data/datatable.h"

#include <cstddef>
#include <span>
#include <string>

namespace core::data {

/// 32 hexadecimal digits that follow from the names and the cells of some columns, row by row: two
/// tables with the same ones hold the same values there, short of deliberate forgery. Neither
/// types, which a reader may guess otherwise, nor other columns matter. Throws Cancelled.
std::string tableFingerprint(const DataTable& table, std::span<const std::size_t> columns,
                             const std::stop_token& stop = {});

} // namespace core::data
