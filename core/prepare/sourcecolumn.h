#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core::prepare {

/// A table column that a recipe takes in, as it was in the rows fitted on.
struct SourceColumn {
    std::string name;
    data::ColumnType type = data::ColumnType::Numeric;
    std::vector<std::string> levels; ///< seen while fitting, natural (or ordinal) order
    std::size_t missing = 0;         ///< cells, among the rows fitted on
};

} // namespace core::prepare
