#include "core/network/chain/forward.h"
#include "core/network/chain/inputnoise.h"
#include "core/network/torch/classloss.h"
#include "core/network/torch/kernelpasses.h"

#include <algorithm>

namespace core::network {
namespace {

using Floats = std::vector<float>;

class KernelTrainee : public Trainee {
public:
    explicit KernelTrainee(const TraineeSetup& setup)
        : m_setup(setup), m_chain(setup.chain), m_kernel(kernels()),
          m_passes(setup.chain, setup.weights, setup.options, setup.largestBatch),
          m_clean(corrupts() ? setup.largestBatch * setup.chain.inputs : 0),
          m_targets(setup.largestBatch), m_classLoss(setup)
    {
    }

    Score trainStep(std::span<const std::uint32_t> rows, std::uint64_t step,
                    double learningRate) override
    {
        gather(rows, step);
        m_passes.forward(rows.size(), step);
        const Score score = lossAndGradient(rows.size());
        const UpdateStep update = m_passes.nextUpdate(learningRate);
        m_passes.backward(rows.size(), &update);
        return score;
    }

    std::vector<float> gradient(std::span<const std::uint32_t> rows) override
    {
        gather(rows, 0);
        m_passes.forward(rows.size(), 0);
        lossAndGradient(rows.size());
        m_passes.backward(rows.size(), nullptr);
        return m_passes.gradient();
    }

    Score validate(const std::stop_token& discard) override
    {
        const FloatRows& inputs = m_setup.validation.inputs;
        const Weights& weights = m_passes.weights();
        ForwardPass pass(m_chain, weights.parameters, weights.buffers, m_chain.steps.size());
        Score score;
        for (std::size_t begin = 0; begin < inputs.rows; begin += ForwardPass::blockRows) {
            throwIfStopped(discard);
            const std::size_t rows = std::min(ForwardPass::blockRows, inputs.rows - begin);
            const float* values = inputs.values.data() + begin * inputs.columns;
            std::copy_n(values, rows * inputs.columns, pass.inputs());
            float* outputs = pass.run(rows);
            if (m_chain.loss == Loss::CrossEntropy)
                score.add(
                    m_classLoss(outputs, m_setup.validation.classes.data() + begin, rows, nullptr));
            else
                score.add(squaredError(outputs, values, rows, m_chain.outputs, nullptr));
        }
        return score;
    }

    Weights weights() const override { return m_passes.weights(); }

private:
    bool corrupts() const { return m_setup.inputNoise > 0 || m_setup.inputMasking > 0; }

    void gather(std::span<const std::uint32_t> rows, std::uint64_t trainingStep)
    {
        const FloatRows& inputs = m_setup.train.inputs;
        for (std::size_t i = 0; i < rows.size(); ++i)
            std::copy_n(inputs.values.data() + rows[i] * inputs.columns, inputs.columns,
                        m_passes.inputs() + i * inputs.columns);
        if (m_chain.loss == Loss::CrossEntropy)
            for (std::size_t i = 0; i < rows.size(); ++i)
                m_targets[i] = m_setup.train.classes[rows[i]];
        if (!corrupts())
            return;
        const std::size_t count = rows.size() * inputs.columns;
        std::copy_n(m_passes.inputs(), count, m_clean.data());
        m_kernel.corrupt(m_passes.inputs(), count,
                         maskKey(m_setup.options.seed, noiseDraws, trainingStep),
                         static_cast<float>(m_setup.inputNoise),
                         maskKey(m_setup.options.seed, maskingDraws, trainingStep),
                         maskThreshold(m_setup.inputMasking));
    }

    Score lossAndGradient(std::size_t rows)
    {
        float* outputs = m_passes.outputs();
        return m_chain.loss == Loss::CrossEntropy
                   ? m_classLoss(outputs, m_targets.data(), rows, m_passes.outputGradient())
                   : squaredError(outputs, corrupts() ? m_clean.data() : m_passes.inputs(), rows,
                                  m_chain.outputs, m_passes.outputGradient());
    }

    const TraineeSetup& m_setup;
    const Chain& m_chain;
    const Kernels& m_kernel;
    KernelPasses m_passes;
    Floats m_clean; ///< what noisy inputs are compared with
    std::vector<std::int32_t> m_targets;
    ClassLoss m_classLoss;
};

} // namespace

std::unique_ptr<Trainee> makeKernelTrainee(const TraineeSetup& setup)
{
    return std::make_unique<KernelTrainee>(setup);
}

} // namespace core::network
