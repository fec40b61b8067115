#pragma once

#include "core/segment/profile/segmentwords.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace core::segment {

/// Columns of more different numbers are no codes.
inline constexpr std::size_t mostCodes = 20;

/// The level over-represented most among at least a quarter of each segment, for a column of
/// numbers that only name groups ("Channel" with 1 and 2): of such numbers averages say nothing.
/// Empty when the column is no such one: another name, fractions, too many different numbers.
/// `values` are the different numbers, `all` how many rows have each, `segments` the same for the
/// rows of each segment.
std::vector<LevelFigure> codeLevels(std::string_view columnName, std::span<const double> values,
                                    std::span<const std::uint32_t> all,
                                    std::span<const std::vector<std::uint32_t>> segments);

/// `share` of a segment against `overallShare` of all, in standard deviations of belonging.
LevelFigure levelFigure(std::string level, double share, double overallShare);

} // namespace core::segment
