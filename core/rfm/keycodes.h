#pragma once

#include "core/data/column.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace core::rfm {

inline constexpr std::uint32_t noKey = 0xffffffff;

/// The different values of a column, numbered by their first appearance.
struct KeyCodes {
    std::vector<std::uint32_t> codes;     ///< one per row; noKey where the cell is missing
    std::vector<std::uint32_t> firstRows; ///< one per value
};
KeyCodes keyCodes(const data::Column& column, const std::stop_token& stop);

} // namespace core::rfm
