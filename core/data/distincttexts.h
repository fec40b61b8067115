#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace core::data {

/// Number of different texts, outer blanks aside, among those that are not missing. With
/// `stopAtRepeat` the count ends at the first repeat.
std::size_t countDistinctTexts(const TextArena& texts, const std::vector<std::uint8_t>& missing,
                               bool stopAtRepeat);

} // namespace core::data
