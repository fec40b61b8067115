#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// Functions that follow are compiled for processors that count bits in one instruction; call them
/// after countsBitsFast() only.
#if defined(__x86_64__) && defined(__GNUC__)
#define TESSERA_FAST_BIT_COUNTS __attribute__((target("popcnt")))
#else
#define TESSERA_FAST_BIT_COUNTS
#endif

namespace core::explore {

bool countsBitsFast();

/// Bits set in both of two sets of equal size.
std::size_t commonBits(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b);
/// Bits set in exactly one.
std::size_t differingBits(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b);

} // namespace core::explore
