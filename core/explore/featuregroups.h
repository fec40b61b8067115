#pragma once

#include "core/data/column.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core::explore {

/// The cells of some rows of one column as few groups, for counting.
struct FeatureGroups {
    std::vector<std::int32_t> codes; ///< one per row
    std::size_t count = 0;
};

/// Levels as they are, the rare ones pooled; numbers and dates cut into up to 32 equally filled
/// groups; missing cells are group 0. Nothing for texts, and for columns of one group.
std::optional<FeatureGroups> featureGroups(const data::Column& column,
                                           std::span<const std::uint32_t> rows);

} // namespace core::explore
