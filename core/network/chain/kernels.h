#pragma once

#include "core/network/chain/dropoutmask.h"
#include "core/network/layers.h"
#include "core/network/trainingoptions.h"

#include <cstddef>
#include <cstdint>

namespace core::network {

/// One step of an optimiser.
struct UpdateStep {
    Optimizer optimizer = Optimizer::AdamW;
    float learningRate = 0;
    float decay = 1;       ///< AdamW: factor on the weights, 1 − rate · weight decay
    float penalty = 0;     ///< the others: this times the weights is added to the gradient
    float momentum = 0;    ///< Sgd
    float correction1 = 1; ///< Adam and AdamW: 1 − β1^t
    float correction2 = 1; ///< 1 − β2^t
};

/// The loops between the matrix products, over rows × width floats. One set is compiled for every
/// processor, one for those with AVX2 and FMA.
struct Kernels {
    /// y := activation(y + bias). `before`, if given, keeps y + bias for the gradient (GELU).
    void (*activate)(Activation activation, float* y, const float* bias, float* before,
                     std::size_t rows, std::size_t width);
    /// gradient := gradient · activation'(…), from the output y, or from `before` for GELU.
    void (*activationGradient)(Activation activation, float* gradient, const float* y,
                               const float* before, std::size_t count);
    /// y (rows × width) := the transpose of x (width × rows).
    void (*transpose)(float* y, const float* x, std::size_t rows, std::size_t width);
    void (*columnSums)(const float* values, std::size_t rows, std::size_t width, float* sums);
    /// y := x · mask, where the mask is 0 or `scale`.
    void (*dropout)(float* y, float* mask, const float* x, std::size_t count, MaskKey key,
                    std::uint32_t threshold, float scale);
    /// x := 0 for elements whose draw under `masking` is below the threshold, else x + deviation ·
    /// a standard normal draw under `noise`.
    void (*corrupt)(float* x, std::size_t count, MaskKey noise, float deviation, MaskKey masking,
                    std::uint32_t threshold);
    void (*multiply)(float* values, const float* factors, std::size_t count);
    /// Batch statistics into mean and variance (biased), x̂ into `normalized`.
    void (*normalize)(float* y, float* normalized, const float* x, const float* scale,
                      const float* shift, float* mean, float* variance, float* inverseDeviation,
                      float epsilon, std::size_t rows, std::size_t width);
    /// gradient (of y) := gradient of x; the gradients of scale and shift besides.
    void (*normalizeGradient)(float* gradient, const float* normalized, const float* scale,
                              const float* inverseDeviation, float* scaleGradient,
                              float* shiftGradient, std::size_t rows, std::size_t width);
    /// y += x · table (inputs × width), row by row, where only the x that are not 0 are looked at.
    /// A row of x is `xStride` behind the one before, one of y `yStride`.
    void (*embed)(float* y, const float* x, const float* table, std::size_t rows,
                  std::size_t inputs, std::size_t width, std::size_t xStride, std::size_t yStride);
    /// table += xᵀ · y, likewise.
    void (*embedGradient)(float* table, const float* x, const float* y, std::size_t rows,
                          std::size_t inputs, std::size_t width, std::size_t xStride,
                          std::size_t yStride);
    /// y := x · factor + offset, column by column.
    void (*scaleShift)(float* y, const float* x, const float* factor, const float* offset,
                       std::size_t rows, std::size_t width);
    /// Softmax of every row in place; `logSums` gets log Σ exp(x) of each row.
    void (*softmax)(float* values, float* logSums, std::size_t rows, std::size_t width);
    /// Gradient of the ranked log score by the logits (see rankedloop.h), row r's times weights[r].
    /// `logits` and `gradient` are class after class, width × rows; `scratch` has
    /// (2 · width + 3) · rows floats.
    void (*rankedGradient)(float* gradient, const float* logits, const std::int32_t* targets,
                           const float* weights, float smoothing, float* scratch, std::size_t rows,
                           std::size_t width);
    /// `first` and `second` are the running means of the gradient and of its square: Sgd keeps
    /// its velocity in the first, RmsProp has only the second. The gradient gets the penalty.
    void (*update)(float* weights, float* first, float* second, float* gradient, std::size_t count,
                   UpdateStep step);
};

extern const Kernels portableKernels;
#ifdef TESSERA_AVX2_KERNELS
extern const Kernels avx2Kernels;
#endif

/// The best set this processor can run.
const Kernels& kernels();

} // namespace core::network
