#pragma once

#include <cstdint>

namespace core {

/// Spreads the bits of a number over all 64 of them, one to one: the finaliser of splitmix64
/// (Steele, Lea and Flood 2014).
constexpr std::uint64_t mixedBits(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace core
