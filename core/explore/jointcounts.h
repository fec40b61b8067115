#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace core::explore {

/// A column of levels in the forms that counting pairs of levels reads fastest. `codes` number the
/// levels, −1 where missing; they belong to the caller.
struct LevelCodes {
    std::span<const std::int32_t> codes;
    std::size_t levels = 0;
    std::vector<std::uint8_t> bytes; ///< code + 1, 0 where missing; empty with too many levels
    std::vector<std::vector<std::uint64_t>> bits; ///< rows of each level; only with few levels
};
LevelCodes levelCodes(std::span<const std::int32_t> codes, std::size_t levels);

/// Whether a table of all pairs of levels is small enough to be counted in one piece.
bool canCountJointly(std::size_t levelsA, std::size_t levelsB);

/// Rows of every pair of levels, levels of a × levels of b; rows with a missing cell do not count.
/// Throws Cancelled.
std::vector<std::uint32_t> jointCounts(const LevelCodes& a, const LevelCodes& b,
                                       const std::stop_token& stop = {});

} // namespace core::explore
