#include "core/network/chain/forward.h"
#include "core/network/chain/inputnoise.h"
#include "core/network/chain/kernels.h"
#include "core/network/torch/trainee.h"

#include <algorithm>
#include <array>
#include <cblas.h>
#include <cmath>

namespace core::network {
namespace {

using Floats = std::vector<float>;

constexpr std::size_t largeProduct = 128 * 128;

/// Largest batch × width floats of one step, kept from forward for backward.
struct StepMemory {
    Floats output;
    /// Dropout: the mask. Batch Normalization: x̂. GELU: the values before it.
    Floats kept;
    Floats mean, variance, inverseDeviation; ///< Batch Normalization
};

class KernelTrainee : public Trainee {
public:
    explicit KernelTrainee(const TraineeSetup& setup)
        : m_setup(setup), m_chain(setup.chain), m_kernel(kernels()),
          m_weights(initialWeights(setup.chain, setup.options.seed)),
          m_gradient(setup.chain.parameters), m_first(setup.chain.parameters),
          m_second(setup.chain.parameters), m_inputs(setup.largestBatch * setup.chain.inputs),
          m_clean(corrupts() ? m_inputs.size() : 0), m_targets(setup.largestBatch),
          m_logSums(setup.largestBatch)
    {
        const std::size_t batch = setup.largestBatch;
        for (const ChainStep& step : m_chain.steps) {
            StepMemory memory;
            memory.output.resize(batch * step.out);
            if (step.kind != StepKind::Dense || step.activation == Activation::Gelu)
                memory.kept.resize(batch * step.out);
            if (step.kind == StepKind::BatchNormalization)
                for (Floats* values : {&memory.mean, &memory.variance, &memory.inverseDeviation})
                    values->resize(step.out);
            m_memory.push_back(std::move(memory));
        }
        for (Floats& gradient : m_flow)
            gradient.resize(batch * m_chain.largestWidth());
    }

    Score trainStep(std::span<const std::uint32_t> rows, std::uint64_t step) override
    {
        gather(rows, step);
        forward(rows.size(), step);
        const Score score = lossAndGradient(rows.size());
        const AdamStep adam = nextAdamStep();
        backward(rows.size(), &adam);
        return score;
    }

    std::vector<float> gradient(std::span<const std::uint32_t> rows) override
    {
        gather(rows, 0);
        forward(rows.size(), 0);
        lossAndGradient(rows.size());
        backward(rows.size(), nullptr);
        return m_gradient;
    }

    Score validate(const std::stop_token& discard) override
    {
        const FloatRows& inputs = m_setup.validation.inputs;
        ForwardPass pass(m_chain, m_weights.parameters, m_weights.buffers, m_chain.steps.size());
        Floats logSums(ForwardPass::blockRows);
        Score score;
        for (std::size_t begin = 0; begin < inputs.rows; begin += ForwardPass::blockRows) {
            throwIfStopped(discard);
            const std::size_t rows = std::min(ForwardPass::blockRows, inputs.rows - begin);
            const float* values = inputs.values.data() + begin * inputs.columns;
            std::copy_n(values, rows * inputs.columns, pass.inputs());
            float* outputs = pass.run(rows);
            if (m_chain.loss == Loss::CrossEntropy)
                score.add(crossEntropy(outputs, logSums.data(),
                                       m_setup.validation.classes.data() + begin, rows, nullptr));
            else
                score.add(squaredError(outputs, values, rows, nullptr));
        }
        return score;
    }

    Weights weights() const override { return m_weights; }

private:
    bool corrupts() const { return m_setup.inputNoise > 0 || m_setup.inputMasking > 0; }

    void gather(std::span<const std::uint32_t> rows, std::uint64_t trainingStep)
    {
        const FloatRows& inputs = m_setup.train.inputs;
        for (std::size_t i = 0; i < rows.size(); ++i)
            std::copy_n(inputs.values.data() + rows[i] * inputs.columns, inputs.columns,
                        m_inputs.data() + i * inputs.columns);
        if (m_chain.loss == Loss::CrossEntropy)
            for (std::size_t i = 0; i < rows.size(); ++i)
                m_targets[i] = m_setup.train.classes[rows[i]];
        if (!corrupts())
            return;
        const std::size_t count = rows.size() * inputs.columns;
        std::copy_n(m_inputs.data(), count, m_clean.data());
        m_kernel.corrupt(m_inputs.data(), count,
                         maskKey(m_setup.options.seed, noiseDraws, trainingStep),
                         static_cast<float>(m_setup.inputNoise),
                         maskKey(m_setup.options.seed, maskingDraws, trainingStep),
                         maskThreshold(m_setup.inputMasking));
    }

    const float* inputOf(std::size_t index) const
    {
        return index == 0 ? m_inputs.data() : m_memory[index - 1].output.data();
    }

    void forward(std::size_t rows, std::uint64_t trainingStep)
    {
        for (std::size_t index = 0; index < m_chain.steps.size(); ++index) {
            const ChainStep& step = m_chain.steps[index];
            StepMemory& memory = m_memory[index];
            const float* in = inputOf(index);
            float* out = memory.output.data();
            switch (step.kind) {
            case StepKind::Dense:
                denseForward(step, memory, in, rows);
                break;
            case StepKind::Dropout:
                m_kernel.dropout(out, memory.kept.data(), in, rows * step.out,
                                 maskKey(m_setup.options.seed, step.maskIndex, trainingStep),
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

    void denseForward(const ChainStep& step, StepMemory& memory, const float* in, std::size_t rows)
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
            cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, batch, units, inputs, 1, in,
                        inputs, parameter(step.weight), inputs, 0, out, units);
        }
        m_kernel.activate(step.activation, out, parameter(step.bias),
                          memory.kept.empty() ? nullptr : memory.kept.data(), rows, step.out);
    }

    void updateRunning(const ChainStep& step, const StepMemory& memory, std::size_t rows)
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

    Score lossAndGradient(std::size_t rows)
    {
        float* outputs = m_memory.back().output.data();
        return m_chain.loss == Loss::CrossEntropy
                   ? crossEntropy(outputs, m_logSums.data(), m_targets.data(), rows,
                                  m_flow[0].data())
                   : squaredError(outputs, corrupts() ? m_clean.data() : m_inputs.data(), rows,
                                  m_flow[0].data());
    }

    /// `outputs` become probabilities.
    Score crossEntropy(float* outputs, float* logSums, const std::int32_t* targets,
                       std::size_t rows, float* gradient) const
    {
        const std::size_t classes = m_chain.outputs;
        Score score{.rows = rows};
        // The loss needs the target's linear output, which softmax overwrites.
        std::array<float, 256> ownOutputs;
        for (std::size_t begin = 0; begin < rows; begin += ownOutputs.size()) {
            const std::size_t part = std::min(ownOutputs.size(), rows - begin);
            float* values = outputs + begin * classes;
            for (std::size_t i = 0; i < part; ++i)
                ownOutputs[i] = values[i * classes + target(targets, begin + i)];
            m_kernel.softmax(values, logSums, part, classes);
            for (std::size_t i = 0; i < part; ++i) {
                const std::size_t own = target(targets, begin + i);
                const float* p = values + i * classes;
                const float weight = classWeight(own);
                score.loss += double{weight} * (double{logSums[i]} - double{ownOutputs[i]});
                score.weight += weight;
                score.right += std::max_element(p, p + classes) == p + own;
                if (gradient) {
                    const float share = weight / static_cast<float>(rows);
                    float* g = gradient + (begin + i) * classes;
                    for (std::size_t c = 0; c < classes; ++c)
                        g[c] = share * p[c];
                    g[own] -= share;
                }
            }
        }
        return score;
    }

    Score squaredError(const float* outputs, const float* targets, std::size_t rows,
                       float* gradient) const
    {
        const std::size_t count = rows * m_chain.outputs;
        const float factor = 2.0F / static_cast<float>(count);
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const float difference = outputs[i] - targets[i];
            sum += double{difference} * difference;
            if (gradient)
                gradient[i] = factor * difference;
        }
        return {.loss = sum / static_cast<double>(m_chain.outputs),
                .weight = static_cast<double>(rows),
                .rows = rows};
    }

    /// With `adam` each step's weights are updated as soon as the gradient has passed them,
    /// while weights and gradient are still in the cache.
    void backward(std::size_t rows, const AdamStep* adam)
    {
        std::size_t current = 0;
        for (std::size_t index = m_chain.steps.size(); index-- > 0;) {
            const ChainStep& step = m_chain.steps[index];
            StepMemory& memory = m_memory[index];
            float* flow = m_flow[current].data();
            switch (step.kind) {
            case StepKind::Dense:
                denseBackward(step, memory, inputOf(index), flow,
                              index > 0 ? m_flow[1 - current].data() : nullptr, rows);
                current = 1 - current;
                break;
            case StepKind::Dropout:
                m_kernel.multiply(flow, memory.kept.data(), rows * step.out);
                break;
            case StepKind::BatchNormalization:
                m_kernel.normalizeGradient(flow, memory.kept.data(), parameter(step.weight),
                                           memory.inverseDeviation.data(),
                                           m_gradient.data() + step.weight,
                                           m_gradient.data() + step.bias, rows, step.out);
                break;
            }
            if (adam && step.kind != StepKind::Dropout)
                update(step, *adam);
        }
    }

    /// `below` gets the gradient of the step's input; null for the first step.
    void denseBackward(const ChainStep& step, StepMemory& memory, const float* in, float* flow,
                       float* below, std::size_t rows)
    {
        const auto batch = static_cast<int>(rows);
        const auto inputs = static_cast<int>(step.in);
        const auto units = static_cast<int>(step.out);
        m_kernel.activationGradient(step.activation, flow, memory.output.data(), memory.kept.data(),
                                    rows * step.out);
        cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, units, inputs, batch, 1, flow, units,
                    in, inputs, 0, m_gradient.data() + step.weight, inputs);
        m_kernel.columnSums(flow, rows, step.out, m_gradient.data() + step.bias);
        if (below)
            cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, batch, inputs, units, 1, flow,
                        units, parameter(step.weight), inputs, 0, below, inputs);
    }

    AdamStep nextAdamStep()
    {
        const TrainingOptions& options = m_setup.options;
        m_power1 *= adamBeta1;
        m_power2 *= adamBeta2;
        AdamStep step;
        step.learningRate = static_cast<float>(options.learningRate);
        step.decay = static_cast<float>(1 - options.learningRate * options.weightDecay);
        step.correction1 = static_cast<float>(1 - m_power1);
        step.correction2 = static_cast<float>(1 - m_power2);
        return step;
    }

    void update(const ChainStep& step, const AdamStep& adam)
    {
        const std::size_t begin = step.weight;
        const std::size_t count = step.bias + step.out - begin;
        m_kernel.adam(m_weights.parameters.data() + begin, m_first.data() + begin,
                      m_second.data() + begin, m_gradient.data() + begin, count, adam);
    }

    float* parameter(std::size_t offset) { return m_weights.parameters.data() + offset; }

    static std::size_t target(const std::int32_t* targets, std::size_t row)
    {
        return static_cast<std::size_t>(targets[row]);
    }

    float classWeight(std::size_t index) const
    {
        return m_setup.classWeights.empty() ? 1.0F : m_setup.classWeights[index];
    }

    const TraineeSetup& m_setup;
    const Chain& m_chain;
    const Kernels& m_kernel;
    Weights m_weights;
    Floats m_gradient;
    Floats m_first;  ///< Adam's running mean of the gradient
    Floats m_second; ///< and of its square
    double m_power1 = 1;
    double m_power2 = 1;
    Floats m_inputs;
    Floats m_clean; ///< what noisy inputs are compared with
    std::vector<std::int32_t> m_targets;
    Floats m_logSums;
    std::vector<StepMemory> m_memory;
    Floats m_flow[2]; ///< gradients on their way back
};

} // namespace

std::unique_ptr<Trainee> makeKernelTrainee(const TraineeSetup& setup)
{
    return std::make_unique<KernelTrainee>(setup);
}

} // namespace core::network
