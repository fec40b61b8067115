#pragma once

#include "core/network/chain/dropoutmask.h"

namespace core::network {

// Internal linkage, as in dropoutmask.h: the kernels compile these for another processor.

/// ln x for normal x above 0, to 2 units in the last place (Cephes logf).
[[maybe_unused]] static inline float naturalLogarithm(float x)
{
    const auto bits = __builtin_bit_cast(std::uint32_t, x);
    // Mantissa in [√½, √2), so that the polynomial is near 1 on both sides.
    const std::uint32_t shifted = bits - 0x3f3504f3U;
    const auto exponent = static_cast<float>(static_cast<std::int32_t>(shifted) >> 23);
    const float m = __builtin_bit_cast(float, (shifted & 0x007fffffU) + 0x3f3504f3U) - 1.0F;
    const float z = m * m;
    float p = 7.0376836292e-2F;
    p = p * m - 1.1514610310e-1F;
    p = p * m + 1.1676998740e-1F;
    p = p * m - 1.2420140846e-1F;
    p = p * m + 1.4249322787e-1F;
    p = p * m - 1.6668057665e-1F;
    p = p * m + 2.0000714765e-1F;
    p = p * m - 2.4999993993e-1F;
    p = p * m + 3.3333331174e-1F;
    const float tail = exponent * -2.12194440e-4F - 0.5F * z + m * z * p;
    return m + tail + exponent * 0.693359375F;
}

/// Standard normal draw of an element: √2 erf⁻¹ of a number in (−1, 1) on a grid of 2^23 steps
/// (Giles 2010, "Approximating the erfinv function"); the largest draws are ± 5.3.
[[maybe_unused]] static inline float normalDraw(MaskKey key, std::uint32_t element)
{
    const std::uint32_t step = maskDraw(key, element) >> 9;
    const float x = static_cast<float>(static_cast<std::int32_t>(2 * step + 1)) * 0x1p-23F - 1.0F;
    const float w = -naturalLogarithm((1.0F - x) * (1.0F + x));
    const float c = w - 2.5F;
    float centre = 2.81022636e-08F;
    centre = centre * c + 3.43273939e-07F;
    centre = centre * c - 3.5233877e-06F;
    centre = centre * c - 4.39150654e-06F;
    centre = centre * c + 0.00021858087F;
    centre = centre * c - 0.00125372503F;
    centre = centre * c - 0.00417768164F;
    centre = centre * c + 0.246640727F;
    centre = centre * c + 1.50140941F;
    const float t = __builtin_sqrtf(w) - 3.0F;
    float tail = -0.000200214257F;
    tail = tail * t + 0.000100950558F;
    tail = tail * t + 0.00134934322F;
    tail = tail * t - 0.00367342844F;
    tail = tail * t + 0.00573950773F;
    tail = tail * t - 0.0076224613F;
    tail = tail * t + 0.00943887047F;
    tail = tail * t + 1.00167406F;
    tail = tail * t + 2.83297682F;
    return 1.41421356F * (w < 5.0F ? centre : tail) * x;
}

/// The places of noise and masking in the sequence of draws, beside those of the dropouts.
inline constexpr std::uint64_t noiseDraws = 0x10000000ULL;
inline constexpr std::uint64_t maskingDraws = 0x10000001ULL;

} // namespace core::network
