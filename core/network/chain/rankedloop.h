#pragma once

#include "core/network/chain/inputnoise.h"
#include "core/network/chain/kernelmath.h"

#include <cstddef>

namespace core::network {
namespace {

/// sum := ln(e^sum + e^x), with the shares of both in the result.
inline void addLogarithmically(float& sum, float x, float& shareOfX, float& shareOfSum)
{
    const float difference = x - sum;
    const float lesser = exponential(-__builtin_fabsf(difference));
    const float total = 1.0F + lesser;
    const float greaterShare = 1.0F / total;
    const float lesserShare = lesser * greaterShare;
    shareOfX = difference > 0 ? greaterShare : lesserShare;
    shareOfSum = difference > 0 ? lesserShare : greaterShare;
    sum = (difference > 0 ? x : sum) + naturalLogarithm(total);
}

/// For all rows and one class: sum := ln(e^sum + e^x), see above.
inline void addClass(float* __restrict sum, const float* __restrict x, float* __restrict shareOfX,
                     float* __restrict shareOfSum, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; ++row)
        addLogarithmically(sum[row], x[row], shareOfX[row], shareOfSum[row]);
}

inline void fill(float* __restrict values, float value, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; ++row)
        values[row] = value;
}

/// a_k of class k's cut: the share of the target that lies above it.
inline float shareAbove(std::int32_t target, std::size_t cut, std::size_t width, float smoothing)
{
    const bool isAbove = target > static_cast<std::int32_t>(cut);
    const float even = static_cast<float>(width - 1 - cut) / static_cast<float>(width);
    return (isAbove ? 1.0F - smoothing : 0.0F) + smoothing * even;
}

/// The log losses of P(class > k), summed over the cuts k, by the logits z. With the suffixes
/// T_k = ln Σ_{j>k} e^{z_j}, the prefixes S_k = ln Σ_{j≤k} e^{z_j} and the target's share a_k
/// above cut k, the gradient is
///     (K − 1) p_j − Σ_{k<j} a_k e^{z_j − T_k} − Σ_{k≥j} (1 − a_k) e^{z_j − S_k}.
/// Both sums follow from one class to the next by the shares of addLogarithmically, none of which
/// exceeds 1. All arrays but the last three are class after class.
void rankedGradient(float* __restrict gradient, const float* __restrict logits,
                    const std::int32_t* __restrict targets, const float* __restrict weights,
                    float smoothing, float* __restrict scratch, std::size_t rows, std::size_t width)
{
    const std::size_t last = width - 1;
    float* __restrict own = scratch;             // e^{z_j − T_{j−1}}, later e^{z_j − S_j}
    float* __restrict rest = own + width * rows; // e^{T_j − T_{j−1}}, e^{S_{j−1} − S_j}
    float* __restrict sum = rest + width * rows; // T_j, S_j
    float* __restrict cuts = sum + rows;         // the sum over cuts so far
    float* __restrict beyond = cuts + rows;      // P(class ≥ j)

    __builtin_memcpy(sum, logits + last * rows, rows * sizeof(float));
    fill(own + last * rows, 1, rows);
    fill(rest + last * rows, 0, rows);
    for (std::size_t at = last * rows; at > 0;) {
        at -= rows;
        addClass(sum, logits + at, own + at, rest + at, rows);
    }

    __builtin_memcpy(sum, logits, rows * sizeof(float));
    fill(beyond, 1, rows);
    fill(cuts, 0, rows);
    for (std::size_t j = 0; j < width; ++j) {
        const std::size_t at = j * rows;
        for (std::size_t row = 0; row < rows; ++row) {
            gradient[at + row] =
                own[at + row] * (static_cast<float>(last) * beyond[row] - cuts[row]);
            beyond[row] *= rest[at + row];
            cuts[row] = cuts[row] * rest[at + row] + shareAbove(targets[row], j, width, smoothing);
        }
        // What stood here has been used: from now on the shares in the prefixes.
        if (j > 0)
            addClass(sum, logits + at, own + at, rest + at, rows);
    }

    fill(own, 1, rows);
    fill(cuts, 0, rows);
    for (std::size_t j = width; j-- > 0;)
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t at = j * rows + row;
            if (j < last)
                cuts[row] = cuts[row] * rest[at + rows] + 1.0F -
                            shareAbove(targets[row], j, width, smoothing);
            gradient[at] = weights[row] * (gradient[at] - own[at] * cuts[row]);
        }
}

} // namespace
} // namespace core::network
