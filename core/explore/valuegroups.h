#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core::explore {

/// The rows of a column of numbers by their value.
struct ValueGroups {
    std::vector<std::string> names;  ///< the distinct present values, ascending
    std::vector<std::int32_t> codes; ///< one a row: index into `names`, −1 where missing
};

/// Nothing for columns of another kind, and where there are more than `most` distinct values.
/// Throws Cancelled.
std::optional<ValueGroups> valueGroups(const data::Column& column, std::size_t most,
                                       const std::stop_token& stop = {});

} // namespace core::explore
