#pragma once

#include "core/explore/measures.h"
#include "core/explore/sharedprogress.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::explore {

struct LevelGroups {
    std::span<const std::int32_t> codes; ///< −1 where missing
    std::size_t levels = 0;
};

/// Correlation ratio of every column of values (NaN where missing) within every column of groups,
/// as etaOf gives it: groups × values, row after row. The sums of many values within a group are
/// made together; pairs whose sums would cancel, and columns with very many groups, are computed
/// one by one. Adds groups × values parts to `progress`.
std::vector<PairFigures> etaMatrix(const std::vector<std::span<const double>>& values,
                                   const std::vector<LevelGroups>& groups, SharedProgress& progress,
                                   const std::stop_token& stop = {});

} // namespace core::explore
