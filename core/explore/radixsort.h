#pragma once

#include "core/base/progress.h"

#include <bit>
#include <cstdint>
#include <span>
#include <stop_token>

namespace core::explore {

/// Whole numbers in the same order as the doubles; −0 equals 0.
inline std::uint64_t orderedBits(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);
    return bits ^ ((bits >> 63) != 0 ? ~std::uint64_t{0} : std::uint64_t{1} << 63);
}

struct KeyedRow {
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};

/// Sorts by key on all processors; equal keys stay in their order. The result does not depend on
/// the number of threads. Throws Cancelled.
void sortByKey(std::span<KeyedRow> items, const std::stop_token& stop = {});

} // namespace core::explore
