#pragma once

#include "core/data/datatable.h"

#include <span>
#include <string>

namespace core::data {

/// The table with the levels of a column in this order, from low to high: the column is then an
/// ordinal, its cells say what they said before. `levels` are those of the column, each once.
/// Throws core::Error (WrongColumnType for columns without levels, InvalidOption for other levels).
DataTable withLevelOrder(const DataTable& table, std::size_t column,
                         std::span<const std::string> levels);

} // namespace core::data
