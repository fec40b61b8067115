#include "core/network/torch/kernelpasses.h"

#include "core/network/chain/embedding.h"

#include <algorithm>
#include <cblas.h>
#include <cmath>

namespace core::network {
namespace {

constexpr std::size_t largeProduct = 128 * 128;

} // namespace

KernelPasses::KernelPasses(const Chain& chain, Weights weights, const TrainingOptions& options,
                           std::size_t largestBatch)
    : m_chain(chain), m_kernel(kernels()), m_options(options), m_weights(std::move(weights)),
      m_gradient(chain.parameters), m_first(chain.parameters), m_second(chain.parameters),
      m_inputs(largestBatch * chain.inputs)
{
    for (const ChainStep& step : m_chain.steps) {
        StepMemory memory;
        memory.output.resize(largestBatch * step.out);
        const bool keeps = step.kind == StepKind::Dropout ||
                           step.kind == StepKind::BatchNormalization ||
                           step.activation == Activation::Gelu;
        if (keeps)
            memory.kept.resize(largestBatch * step.out);
        if (step.kind == StepKind::BatchNormalization)
            for (auto* values : {&memory.mean, &memory.variance, &memory.inverseDeviation})
                values->resize(step.out);
        m_memory.push_back(std::move(memory));
    }
    m_transposed.resize(largeProduct);
    for (auto& gradient : m_flow)
        gradient.resize(largestBatch * m_chain.largestWidth());
}

const float* KernelPasses::inputOf(std::size_t index) const
{
    return index == 0 ? m_inputs.data() : m_memory[index - 1].output.data();
}

void KernelPasses::forward(std::size_t rows, std::uint64_t trainingStep)
{
    for (std::size_t index = 0; index < m_chain.steps.size(); ++index) {
        const ChainStep& step = m_chain.steps[index];
        StepMemory& memory = m_memory[index];
        const float* in = inputOf(index);
        float* out = memory.output.data();
        switch (step.kind) {
        case StepKind::Embedding:
            embedRows(m_chain, m_weights.parameters.data(), in, out, rows);
            break;
        case StepKind::Dense:
            denseForward(step, memory, in, rows);
            break;
        case StepKind::Dropout:
            m_kernel.dropout(out, memory.kept.data(), in, rows * step.out,
                             maskKey(m_options.seed, step.maskIndex, trainingStep),
                             maskThreshold(step.rate), static_cast<float>(1 / (1 - step.rate)));
            break;
        case StepKind::BatchNormalization:
            m_kernel.normalize(out, memory.kept.data(), in, parameter(step.weight),
                               parameter(step.bias), memory.mean.data(), memory.variance.data(),
                               memory.inverseDeviation.data(),
                               static_cast<float>(batchNormalizationEpsilon), rows, step.out);
            updateRunning(step, memory, rows);
            break;
        }
    }
}

void KernelPasses::denseForward(const ChainStep& step, StepMemory& memory, const float* in,
                                std::size_t rows)
{
    float* out = memory.output.data();
    const auto inputs = static_cast<int>(step.in);
    const auto units = static_cast<int>(step.out);
    const auto batch = static_cast<int>(rows);
    if (step.in * step.out >= largeProduct) {
        // OpenBLAS is a third faster at the weights times the transposed inputs.
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, units, batch, inputs, 1,
                    parameter(step.weight), inputs, in, inputs, 0, m_flow[0].data(), batch);
        m_kernel.transpose(out, m_flow[0].data(), rows, step.out);
    } else {
        // Of small products, OpenBLAS takes these without its memory, for which two trainings
        // would wait for one another.
        m_kernel.transpose(m_transposed.data(), parameter(step.weight), step.in, step.out);
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, batch, units, inputs, 1, in, inputs,
                    m_transposed.data(), units, 0, out, units);
    }
    m_kernel.activate(step.activation, out, parameter(step.bias),
                      memory.kept.empty() ? nullptr : memory.kept.data(), rows, step.out);
}

void KernelPasses::updateRunning(const ChainStep& step, const StepMemory& memory, std::size_t rows)
{
    constexpr auto momentum = static_cast<float>(batchNormalizationMomentum);
    const float unbiased = static_cast<float>(rows) / static_cast<float>(rows - 1);
    float* mean = m_weights.buffers.data() + step.mean;
    float* variance = m_weights.buffers.data() + step.variance;
    for (std::size_t i = 0; i < step.out; ++i) {
        mean[i] += momentum * (memory.mean[i] - mean[i]);
        variance[i] += momentum * (memory.variance[i] * unbiased - variance[i]);
    }
}

void KernelPasses::backward(std::size_t rows, const UpdateStep* update, const float* codeGradient)
{
    const bool clips = m_options.gradientClip > 0;
    std::size_t current = 0;
    for (std::size_t index = m_chain.steps.size(); index-- > 0;) {
        const ChainStep& step = m_chain.steps[index];
        StepMemory& memory = m_memory[index];
        float* flow = m_flow[current].data();
        if (codeGradient && index + 1 == m_chain.encoderSteps)
            for (std::size_t i = 0; i < rows * step.out; ++i)
                flow[i] += codeGradient[i];
        switch (step.kind) {
        case StepKind::Embedding:
            embeddingGradient(m_chain, inputOf(index), flow, m_gradient.data(), rows);
            break;
        case StepKind::Dense:
            denseBackward(step, memory, inputOf(index), flow,
                          index > 0 ? m_flow[1 - current].data() : nullptr, rows);
            current = 1 - current;
            break;
        case StepKind::Dropout:
            m_kernel.multiply(flow, memory.kept.data(), rows * step.out);
            break;
        case StepKind::BatchNormalization:
            m_kernel.normalizeGradient(
                flow, memory.kept.data(), parameter(step.weight), memory.inverseDeviation.data(),
                m_gradient.data() + step.weight, m_gradient.data() + step.bias, rows, step.out);
            break;
        }
        if (update && !clips)
            apply(step, *update);
    }
    if (update && clips) {
        clip();
        for (const ChainStep& step : m_chain.steps)
            apply(step, *update);
    }
}

void KernelPasses::clip()
{
    double sum = 0;
    for (const float value : m_gradient)
        sum += double{value} * value;
    const double length = std::sqrt(sum);
    if (length <= m_options.gradientClip)
        return;
    const auto factor = static_cast<float>(m_options.gradientClip / length);
    for (float& value : m_gradient)
        value *= factor;
}

void KernelPasses::denseBackward(const ChainStep& step, StepMemory& memory, const float* in,
                                 float* flow, float* below, std::size_t rows)
{
    const auto batch = static_cast<int>(rows);
    const auto inputs = static_cast<int>(step.in);
    const auto units = static_cast<int>(step.out);
    m_kernel.activationGradient(step.activation, flow, memory.output.data(), memory.kept.data(),
                                rows * step.out);
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, units, inputs, batch, 1, flow, units, in,
                inputs, 0, m_gradient.data() + step.weight, inputs);
    m_kernel.columnSums(flow, rows, step.out, m_gradient.data() + step.bias);
    if (below)
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, batch, inputs, units, 1, flow, units,
                    parameter(step.weight), inputs, 0, below, inputs);
}

UpdateStep KernelPasses::nextUpdate(double learningRate)
{
    const TrainingOptions& options = m_options;
    m_power1 *= adamBeta1;
    m_power2 *= adamBeta2;
    UpdateStep step{.optimizer = options.optimizer};
    step.learningRate = static_cast<float>(learningRate);
    if (options.optimizer == Optimizer::AdamW)
        step.decay = static_cast<float>(1 - learningRate * options.weightDecay);
    else
        step.penalty = static_cast<float>(options.weightDecay);
    step.momentum = static_cast<float>(options.momentum);
    step.correction1 = static_cast<float>(1 - m_power1);
    step.correction2 = static_cast<float>(1 - m_power2);
    return step;
}

void KernelPasses::apply(const ChainStep& step, const UpdateStep& update)
{
    if (step.kind == StepKind::Dropout)
        return;
    const std::size_t begin = step.weight;
    const std::size_t end = step.kind == StepKind::Embedding ? step.bias : step.bias + step.out;
    const std::size_t count = end - begin;
    m_kernel.update(m_weights.parameters.data() + begin, m_first.data() + begin,
                    m_second.data() + begin, m_gradient.data() + begin, count, update);
}

Score squaredError(const float* outputs, const float* targets, std::size_t rows, std::size_t width,
                   float* gradient)
{
    const std::size_t count = rows * width;
    const float factor = 2.0F / static_cast<float>(count);
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const float difference = outputs[i] - targets[i];
        sum += double{difference} * difference;
        if (gradient)
            gradient[i] = factor * difference;
    }
    return {.loss = sum / static_cast<double>(width),
            .weight = static_cast<double>(rows),
            .rows = rows};
}

} // namespace core::network
