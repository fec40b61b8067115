#pragma once

#include <cstdint>

// Functions of one number for the kernels, written so that loops over them become vector
// instructions. Internal linkage, as in dropoutmask.h.

namespace core::network {
namespace {

/// e^x to 2 units in the last place (Cephes expf), clamped to finite normal results.
inline float exponential(float x)
{
    x = x < -87.0F ? -87.0F : x;
    x = x > 88.0F ? 88.0F : x;
    constexpr float rounder = 12582912.0F; // 1.5 · 2^23: adding it rounds to a whole number
    const float n = (x * 1.44269504F + rounder) - rounder;
    const float r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
    float p = 1.9875691500e-4F;
    p = p * r + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = p * r * r + r + 1.0F;
    const std::int32_t power = (static_cast<std::int32_t>(n) + 127) << 23;
    return p * __builtin_bit_cast(float, power);
}

/// Cephes tanhf: a polynomial near 0, where the quotient would lose digits.
inline float hyperbolicTangent(float x)
{
    const float a = __builtin_fabsf(x);
    const float z = x * x;
    float p = -5.70498872745e-3F;
    p = p * z + 2.06390887954e-2F;
    p = p * z - 5.37397155531e-2F;
    p = p * z + 1.33314422036e-1F;
    p = p * z - 3.33332819422e-1F;
    const float near = x + x * z * p;
    const float far = __builtin_copysignf(1.0F - 2.0F / (exponential(2 * a) + 1.0F), x);
    return a < 0.625F ? near : far;
}

/// Distribution function of the standard normal; error below 1.5e-7 (Abramowitz and Stegun
/// 7.1.26).
inline float normalShare(float x)
{
    const float a = __builtin_fabsf(x) * 0.70710678F;
    const float t = 1.0F / (1.0F + 0.3275911F * a);
    float p = 1.061405429F;
    p = p * t - 1.453152027F;
    p = p * t + 1.421413741F;
    p = p * t - 0.284496736F;
    p = p * t + 0.254829592F;
    const float upper = 0.5F * p * t * exponential(-a * a);
    return x < 0 ? upper : 1.0F - upper;
}

} // namespace
} // namespace core::network
