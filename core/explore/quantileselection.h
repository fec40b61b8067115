#pragma once

#include <span>
#include <vector>

namespace core::explore {

/// Type-7 quantiles of values in any order, exactly as sortedQuantile() has them, without sorting:
/// the values are counted in buckets, and only buckets that hold a wanted one are looked into.
/// `low` and `high` bound the values. NaN when empty.
std::vector<double> selectedQuantiles(std::span<const double> values, double low, double high,
                                      std::span<const double> shares);

} // namespace core::explore
