#pragma once

#include "core/data/datatable.h"

#include <cstddef>

namespace core::explore {

/// The table with those of the two columns as ordered levels whose numbers are really a few
/// groups: two distinct values always, up to ten beside another column of numbers.
data::DataTable withGroups(const data::DataTable& table, std::size_t a, std::size_t b);

} // namespace core::explore
