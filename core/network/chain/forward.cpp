#include "core/network/chain/forward.h"

#include "core/network/chain/embedding.h"
#include "core/network/chain/kernels.h"

#include <algorithm>
#include <cblas.h>
#include <cmath>

namespace core::network {

ForwardPass::ForwardPass(const Chain& chain, std::span<const float> parameters,
                         std::span<const float> buffers, std::size_t steps)
    : m_chain(chain), m_parameters(parameters), m_steps(steps),
      m_width(steps ? chain.steps[steps - 1].out : chain.inputs), m_inputs(blockRows * chain.inputs)
{
    for (auto& values : m_values)
        values.resize(blockRows * chain.largestWidth());
    for (const ChainStep& step : chain.steps) {
        if (step.kind != StepKind::BatchNormalization)
            continue;
        for (std::size_t i = 0; i < step.out; ++i) {
            const double factor =
                parameters[step.weight + i] /
                std::sqrt(double{buffers[step.variance + i]} + batchNormalizationEpsilon);
            m_factors.push_back(static_cast<float>(factor));
            m_offsets.push_back(
                static_cast<float>(parameters[step.bias + i] - factor * buffers[step.mean + i]));
        }
    }
}

float* ForwardPass::run(std::size_t rows)
{
    std::fill(m_inputs.begin() + static_cast<std::ptrdiff_t>(rows * m_chain.inputs), m_inputs.end(),
              0.0F);
    const Kernels& kernel = kernels();
    float* values = m_inputs.data();
    std::size_t next = 0;
    std::size_t normalized = 0;
    for (std::size_t i = 0; i < m_steps; ++i) {
        const ChainStep& step = m_chain.steps[i];
        if (step.kind == StepKind::Embedding) {
            embedRows(m_chain, m_parameters.data(), values, m_values[next].data(), blockRows);
            values = m_values[next].data();
            next = 1 - next;
        } else if (step.kind == StepKind::Dense) {
            float* out = m_values[next].data();
            const auto in = static_cast<int>(step.in);
            const auto units = static_cast<int>(step.out);
            cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, static_cast<int>(blockRows), units,
                        in, 1, values, in, m_parameters.data() + step.weight, in, 0, out, units);
            kernel.activate(step.activation, out, m_parameters.data() + step.bias, nullptr,
                            blockRows, step.out);
            values = out;
            next = 1 - next;
        } else if (step.kind == StepKind::BatchNormalization) {
            float* out = m_values[next].data();
            kernel.scaleShift(out, values, m_factors.data() + normalized,
                              m_offsets.data() + normalized, blockRows, step.out);
            normalized += step.out;
            values = out;
            next = 1 - next;
        }
    }
    return values;
}

} // namespace core::network
