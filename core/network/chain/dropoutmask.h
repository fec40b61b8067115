#pragma once

#include <cstddef>
#include <cstdint>

namespace core::network {

/// Dropout draws are a function of (seed, dropout layer, training step, element), not of the
/// order of computation: each element hashes its own number under the key of its step.
struct MaskKey {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
};

[[maybe_unused]] static inline MaskKey maskKey(std::uint64_t seed, std::uint64_t layer,
                                               std::uint64_t step)
{
    std::uint64_t z = seed + 0x9e3779b97f4a7c15ULL * (layer + 1) + 0xd1342543de82ef95ULL * step;
    for (int round = 0; round < 2; ++round) {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
    }
    return {static_cast<std::uint32_t>(z), static_cast<std::uint32_t>(z >> 32)};
}

/// Internal linkage: the kernels compile it for another processor than the rest.
[[maybe_unused]] static inline std::uint32_t maskDraw(MaskKey key, std::uint32_t element)
{
    std::uint32_t x = element * 0x9e3779b9U + key.first;
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x += key.second;
    x *= 0x846ca68bU;
    x ^= x >> 16;
    return x;
}

/// Elements whose draw is below this are dropped.
[[maybe_unused]] static inline std::uint32_t maskThreshold(double rate)
{
    return static_cast<std::uint32_t>(rate * 4294967296.0);
}

} // namespace core::network
