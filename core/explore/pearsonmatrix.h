#pragma once

#include "core/base/progress.h"
#include "core/explore/measures.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace core::explore {

/// Pearson correlation of every pair of columns of values (NaN where missing) on the rows where
/// both are present. Entry (a, b) with a ≥ b stands at a · (a + 1) / 2 + b. All pairs come from
/// a few matrix products; pairs whose sums would cancel are computed again in two passes.
std::vector<PairFigures> pearsonMatrix(const std::vector<std::span<const double>>& columns,
                                       std::stop_token stop = {},
                                       const ProgressCallback& progress = {});

} // namespace core::explore
