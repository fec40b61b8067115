// Included once by each file that compiles the kernels for a kind of processor. Everything here
// has internal linkage and uses builtins only, so that no code for a newer processor can stand
// in for the same inline function elsewhere.

#include "core/network/chain/inputnoise.h"
#include "core/network/chain/kernelmath.h"
#include "core/network/chain/kernels.h"
#include "core/network/chain/rankedloop.h"

#ifdef __AVX2__
#include <immintrin.h>
#endif

namespace core::network {
namespace {

constexpr float seluAlpha = 1.6732632423543772F;
constexpr float seluScale = 1.0507009873554805F;
constexpr float slope = 0.01F;

template <typename Function>
inline void eachWithBias(float* __restrict y, const float* __restrict bias, std::size_t rows,
                         std::size_t width, Function function)
{
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < width; ++i)
            y[row * width + i] = function(y[row * width + i] + bias[i]);
}

void activate(Activation activation, float* y, const float* bias, float* before, std::size_t rows,
              std::size_t width)
{
    switch (activation) {
    case Activation::Linear:
        eachWithBias(y, bias, rows, width, [](float x) { return x; });
        break;
    case Activation::Relu:
        eachWithBias(y, bias, rows, width, [](float x) { return x > 0 ? x : 0.0F; });
        break;
    case Activation::Tanh:
        eachWithBias(y, bias, rows, width, [](float x) { return hyperbolicTangent(x); });
        break;
    case Activation::Elu:
        eachWithBias(y, bias, rows, width,
                     [](float x) { return x > 0 ? x : exponential(x) - 1.0F; });
        break;
    case Activation::Gelu:
        if (before) {
            eachWithBias(y, bias, rows, width, [](float x) { return x; });
            __builtin_memcpy(before, y, rows * width * sizeof(float));
            for (std::size_t i = 0; i < rows * width; ++i)
                y[i] *= normalShare(y[i]);
        } else {
            eachWithBias(y, bias, rows, width, [](float x) { return x * normalShare(x); });
        }
        break;
    case Activation::Selu:
        eachWithBias(y, bias, rows, width, [](float x) {
            return seluScale * (x > 0 ? x : seluAlpha * (exponential(x) - 1.0F));
        });
        break;
    case Activation::LeakyRelu:
        eachWithBias(y, bias, rows, width, [](float x) { return x > 0 ? x : slope * x; });
        break;
    case Activation::Sigmoid:
        eachWithBias(y, bias, rows, width, [](float x) { return 1.0F / (1.0F + exponential(-x)); });
        break;
    }
}

template <typename Function>
inline void eachGradient(float* __restrict gradient, const float* __restrict y, std::size_t count,
                         Function derivative)
{
    for (std::size_t i = 0; i < count; ++i)
        gradient[i] *= derivative(y[i]);
}

void activationGradient(Activation activation, float* gradient, const float* y, const float* before,
                        std::size_t count)
{
    switch (activation) {
    case Activation::Linear:
        break;
    case Activation::Relu:
        for (std::size_t i = 0; i < count; ++i)
            gradient[i] = y[i] > 0 ? gradient[i] : 0.0F;
        break;
    case Activation::Tanh:
        eachGradient(gradient, y, count, [](float v) { return 1.0F - v * v; });
        break;
    case Activation::Elu:
        eachGradient(gradient, y, count, [](float v) { return v > 0 ? 1.0F : v + 1.0F; });
        break;
    case Activation::Gelu:
        eachGradient(gradient, before, count, [](float x) {
            return normalShare(x) + x * 0.39894228F * exponential(-0.5F * x * x);
        });
        break;
    case Activation::Selu:
        eachGradient(gradient, y, count,
                     [](float v) { return v > 0 ? seluScale : v + seluScale * seluAlpha; });
        break;
    case Activation::LeakyRelu:
        eachGradient(gradient, y, count, [](float v) { return v > 0 ? 1.0F : slope; });
        break;
    case Activation::Sigmoid:
        eachGradient(gradient, y, count, [](float v) { return v * (1.0F - v); });
        break;
    }
}

void transpose(float* __restrict y, const float* __restrict x, std::size_t rows, std::size_t width)
{
    // Tiles of 16 columns: a tile's reads stay in the nearest cache.
    constexpr std::size_t tile = 16;
    for (std::size_t begin = 0; begin < width; begin += tile) {
        const std::size_t end = begin + tile < width ? begin + tile : width;
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t i = begin; i < end; ++i)
                y[row * width + i] = x[i * rows + row];
    }
}

void columnSums(const float* __restrict values, std::size_t rows, std::size_t width,
                float* __restrict sums)
{
    for (std::size_t i = 0; i < width; ++i)
        sums[i] = 0;
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < width; ++i)
            sums[i] += values[row * width + i];
}

void dropout(float* __restrict y, float* __restrict mask, const float* __restrict x,
             std::size_t count, MaskKey key, std::uint32_t threshold, float scale)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float factor =
            maskDraw(key, static_cast<std::uint32_t>(i)) < threshold ? 0.0F : scale;
        mask[i] = factor;
        y[i] = x[i] * factor;
    }
}

void corrupt(float* __restrict x, std::size_t count, MaskKey noise, float deviation,
             MaskKey masking, std::uint32_t threshold)
{
    if (deviation > 0)
        for (std::size_t i = 0; i < count; ++i)
            x[i] += deviation * normalDraw(noise, static_cast<std::uint32_t>(i));
    if (threshold > 0)
        for (std::size_t i = 0; i < count; ++i)
            x[i] = maskDraw(masking, static_cast<std::uint32_t>(i)) < threshold ? 0.0F : x[i];
}

void multiply(float* __restrict values, const float* __restrict factors, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        values[i] *= factors[i];
}

void normalize(float* __restrict y, float* __restrict normalized, const float* __restrict x,
               const float* __restrict scale, const float* __restrict shift, float* __restrict mean,
               float* __restrict variance, float* __restrict inverseDeviation, float epsilon,
               std::size_t rows, std::size_t width)
{
    const float share = 1.0F / static_cast<float>(rows);
    columnSums(x, rows, width, mean);
    for (std::size_t i = 0; i < width; ++i) {
        mean[i] *= share;
        variance[i] = 0;
    }
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < width; ++i) {
            const float difference = x[row * width + i] - mean[i];
            variance[i] += difference * difference;
        }
    for (std::size_t i = 0; i < width; ++i) {
        variance[i] *= share;
        inverseDeviation[i] = 1.0F / __builtin_sqrtf(variance[i] + epsilon);
    }
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < width; ++i) {
            const float value = (x[row * width + i] - mean[i]) * inverseDeviation[i];
            normalized[row * width + i] = value;
            y[row * width + i] = value * scale[i] + shift[i];
        }
}

void normalizeGradient(float* __restrict gradient, const float* __restrict normalized,
                       const float* __restrict scale, const float* __restrict inverseDeviation,
                       float* __restrict scaleGradient, float* __restrict shiftGradient,
                       std::size_t rows, std::size_t width)
{
    for (std::size_t i = 0; i < width; ++i) {
        scaleGradient[i] = 0;
        shiftGradient[i] = 0;
    }
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < width; ++i) {
            shiftGradient[i] += gradient[row * width + i];
            scaleGradient[i] += gradient[row * width + i] * normalized[row * width + i];
        }
    const float share = 1.0F / static_cast<float>(rows);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < width; ++i) {
            const std::size_t at = row * width + i;
            gradient[at] =
                scale[i] * inverseDeviation[i] *
                (gradient[at] - share * (shiftGradient[i] + normalized[at] * scaleGradient[i]));
        }
}

void embed(float* __restrict y, const float* __restrict x, const float* __restrict table,
           std::size_t rows, std::size_t inputs, std::size_t width, std::size_t xStride,
           std::size_t yStride)
{
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < inputs; ++i) {
            const float value = x[row * xStride + i];
            if (value == 0)
                continue;
            for (std::size_t c = 0; c < width; ++c)
                y[row * yStride + c] += value * table[i * width + c];
        }
}

void embedGradient(float* __restrict table, const float* __restrict x, const float* __restrict y,
                   std::size_t rows, std::size_t inputs, std::size_t width, std::size_t xStride,
                   std::size_t yStride)
{
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < inputs; ++i) {
            const float value = x[row * xStride + i];
            if (value == 0)
                continue;
            for (std::size_t c = 0; c < width; ++c)
                table[i * width + c] += value * y[row * yStride + c];
        }
}

void scaleShift(float* __restrict y, const float* __restrict x, const float* __restrict factor,
                const float* __restrict offset, std::size_t rows, std::size_t width)
{
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < width; ++i)
            y[row * width + i] = x[row * width + i] * factor[i] + offset[i];
}

void softmax(float* __restrict values, float* __restrict logSums, std::size_t rows,
             std::size_t width)
{
    for (std::size_t row = 0; row < rows; ++row) {
        float* at = values + row * width;
        float highest = at[0];
        for (std::size_t i = 1; i < width; ++i)
            highest = at[i] > highest ? at[i] : highest;
        for (std::size_t i = 0; i < width; ++i)
            at[i] -= highest;
        logSums[row] = highest;
    }
    // Over all rows at once: a row is often shorter than a vector register.
    for (std::size_t i = 0; i < rows * width; ++i)
        values[i] = exponential(values[i]);
    for (std::size_t row = 0; row < rows; ++row) {
        float* at = values + row * width;
        float sum = 0;
        for (std::size_t i = 0; i < width; ++i)
            sum += at[i];
        const float inverse = 1.0F / sum;
        for (std::size_t i = 0; i < width; ++i)
            at[i] *= inverse;
        logSums[row] += __builtin_logf(sum);
    }
}

void adam(float* __restrict weights, float* __restrict first, float* __restrict second,
          const float* __restrict gradient, std::size_t count, UpdateStep step)
{
    constexpr float beta1 = 0.9F;
    constexpr float beta2 = 0.999F;
    constexpr float epsilon = 1e-8F;
    // rate · (m / c1) / (√(v / c2) + ε), with the constants drawn together.
    const float rootCorrection = __builtin_sqrtf(step.correction2);
    const float rate = step.learningRate / step.correction1 * rootCorrection;
    const float addend = epsilon * rootCorrection;
    std::size_t i = 0;
#ifdef __AVX2__
    // The processor's root and quotient share one slow unit, so the quotient is made from an
    // approximate reciprocal and one Newton step: relative error below 2^-22.
    const __m256 two = _mm256_set1_ps(2.0F);
    for (; i + 8 <= count; i += 8) {
        const __m256 g = _mm256_loadu_ps(gradient + i);
        const __m256 m = _mm256_fmadd_ps(_mm256_set1_ps(beta1), _mm256_loadu_ps(first + i),
                                         _mm256_mul_ps(_mm256_set1_ps(1 - beta1), g));
        const __m256 v =
            _mm256_fmadd_ps(_mm256_set1_ps(beta2), _mm256_loadu_ps(second + i),
                            _mm256_mul_ps(_mm256_set1_ps(1 - beta2), _mm256_mul_ps(g, g)));
        const __m256 divisor = _mm256_add_ps(_mm256_sqrt_ps(v), _mm256_set1_ps(addend));
        const __m256 guess = _mm256_rcp_ps(divisor);
        const __m256 reciprocal = _mm256_mul_ps(guess, _mm256_fnmadd_ps(divisor, guess, two));
        const __m256 change = _mm256_mul_ps(_mm256_mul_ps(_mm256_set1_ps(rate), m), reciprocal);
        _mm256_storeu_ps(first + i, m);
        _mm256_storeu_ps(second + i, v);
        _mm256_storeu_ps(weights + i, _mm256_fmsub_ps(_mm256_loadu_ps(weights + i),
                                                      _mm256_set1_ps(step.decay), change));
    }
#endif
    for (; i < count; ++i) {
        const float g = gradient[i];
        const float m = beta1 * first[i] + (1 - beta1) * g;
        const float v = beta2 * second[i] + (1 - beta2) * g * g;
        first[i] = m;
        second[i] = v;
        weights[i] = weights[i] * step.decay - rate * m / (__builtin_sqrtf(v) + addend);
    }
}

void momentum(float* __restrict weights, float* __restrict velocity,
              const float* __restrict gradient, std::size_t count, UpdateStep step)
{
    for (std::size_t i = 0; i < count; ++i) {
        velocity[i] = step.momentum * velocity[i] + gradient[i];
        weights[i] -= step.learningRate * velocity[i];
    }
}

void rmsProp(float* __restrict weights, float* __restrict square, const float* __restrict gradient,
             std::size_t count, UpdateStep step)
{
    constexpr float smoothing = 0.99F;
    constexpr float epsilon = 1e-8F;
    for (std::size_t i = 0; i < count; ++i) {
        const float g = gradient[i];
        square[i] = smoothing * square[i] + (1 - smoothing) * g * g;
        weights[i] -= step.learningRate * g / (__builtin_sqrtf(square[i]) + epsilon);
    }
}

void update(float* weights, float* first, float* second, float* __restrict gradient,
            std::size_t count, UpdateStep step)
{
    if (step.penalty != 0) {
        const float* __restrict values = weights;
        for (std::size_t i = 0; i < count; ++i)
            gradient[i] += step.penalty * values[i];
    }
    switch (step.optimizer) {
    case Optimizer::AdamW:
    case Optimizer::Adam:
        return adam(weights, first, second, gradient, count, step);
    case Optimizer::Sgd:
        return momentum(weights, first, gradient, count, step);
    case Optimizer::RmsProp:
        return rmsProp(weights, second, gradient, count, step);
    }
}

constexpr Kernels compiledKernels{
    activate,      activationGradient, transpose, columnSums,        dropout,
    corrupt,       multiply,           normalize, normalizeGradient, embed,
    embedGradient, scaleShift,         softmax,   rankedGradient,    update};

} // namespace
} // namespace core::network
