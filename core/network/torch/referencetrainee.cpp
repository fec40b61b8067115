#include "core/network/chain/inputnoise.h"
#include "core/network/torch/referencemodules.h"

namespace core::network {
namespace {

/// Noise and masking by the same draws as the kernels'.
torch::Tensor corrupted(const torch::Tensor& x, const TraineeSetup& setup, std::uint64_t step)
{
    if (setup.inputNoise == 0 && setup.inputMasking == 0)
        return x;
    torch::Tensor result = x.clone();
    const MaskKey noise = maskKey(setup.options.seed, noiseDraws, step);
    const MaskKey masking = maskKey(setup.options.seed, maskingDraws, step);
    const std::uint32_t threshold = maskThreshold(setup.inputMasking);
    float* values = result.data_ptr<float>();
    for (std::int64_t i = 0; i < x.numel(); ++i) {
        const auto element = static_cast<std::uint32_t>(i);
        values[i] += static_cast<float>(setup.inputNoise * double{normalDraw(noise, element)});
        if (maskDraw(masking, element) < threshold)
            values[i] = 0;
    }
    return result;
}

class ReferenceTrainee : public Trainee {
public:
    explicit ReferenceTrainee(const TraineeSetup& setup)
        : m_setup(setup), m_modules(setup.chain, setup.weights),
          m_optimizer(
              makeOptimizer(m_modules.parameters(), setup.options, setup.options.weightDecay))
    {
        m_train = tensorOf(setup.train.inputs);
        m_validation = tensorOf(setup.validation.inputs);
        m_trainClasses = classesOf(setup.train.classes);
        m_validationClasses = classesOf(setup.validation.classes);
        if (!setup.classWeights.empty())
            m_classWeights = torch::from_blob(const_cast<float*>(setup.classWeights.data()),
                                              {std::int64_t(setup.classWeights.size())})
                                 .clone();
    }

    Score trainStep(std::span<const std::uint32_t> rows, std::uint64_t step,
                    double learningRate) override
    {
        m_optimizer->zero_grad();
        const Score score = forwardBackward(rows, step);
        if (m_setup.options.gradientClip > 0)
            torch::nn::utils::clip_grad_norm_(m_modules.parameters(), m_setup.options.gradientClip);
        setLearningRate(*m_optimizer, learningRate);
        m_optimizer->step();
        return score;
    }

    std::vector<float> gradient(std::span<const std::uint32_t> rows) override
    {
        m_optimizer->zero_grad();
        forwardBackward(rows, 0);
        return m_modules.gradient();
    }

    Score validate(const std::stop_token& discard) override
    {
        constexpr std::int64_t blockRows = 1024;
        const torch::NoGradGuard noGradient;
        m_modules.train(false);
        Score score;
        for (std::int64_t begin = 0; begin < m_validation.size(0); begin += blockRows) {
            throwIfStopped(discard);
            const std::int64_t rows = std::min(blockRows, m_validation.size(0) - begin);
            const torch::Tensor inputs = m_validation.narrow(0, begin, rows);
            const torch::Tensor classes = m_trainClasses.defined()
                                              ? m_validationClasses.narrow(0, begin, rows)
                                              : torch::Tensor();
            score.add(lossOf(forward(inputs, {}), inputs, classes).score);
        }
        m_modules.train(true);
        return score;
    }

    Weights weights() const override { return m_modules.weights(); }

private:
    struct LossAndScore {
        torch::Tensor loss; ///< to be minimised
        Score score;
    };

    static torch::Tensor classesOf(const std::vector<std::int32_t>& classes)
    {
        if (classes.empty())
            return {};
        return torch::from_blob(const_cast<std::int32_t*>(classes.data()),
                                {std::int64_t(classes.size())}, torch::kInt32)
            .to(torch::kInt64);
    }

    torch::Tensor forward(const torch::Tensor& x, std::optional<std::uint64_t> trainingStep)
    {
        return m_modules.forward(x, m_setup.options.seed, trainingStep, 0,
                                 m_setup.chain.steps.size());
    }

    torch::Tensor smoothed(const torch::Tensor& losses, const torch::Tensor& outputs) const
    {
        const double smoothing = m_setup.options.labelSmoothing;
        if (smoothing == 0)
            return losses;
        return (1 - smoothing) * losses - smoothing * torch::log_softmax(outputs, 1).mean(1);
    }

    torch::Tensor rankedLosses(const torch::Tensor& outputs, const torch::Tensor& classes) const
    {
        const std::int64_t count = outputs.size(1);
        const double smoothing = m_setup.options.labelSmoothing;
        const torch::Tensor all = outputs.logsumexp(1);
        torch::Tensor losses = torch::zeros_like(all);
        for (std::int64_t cut = 0; cut < count - 1; ++cut) {
            const std::int64_t below = cut + 1;
            const double even = static_cast<double>(count - below) / static_cast<double>(count);
            const torch::Tensor above =
                (1 - smoothing) * classes.gt(cut).to(torch::kFloat32) + smoothing * even;
            losses = losses + all - above * outputs.narrow(1, below, count - below).logsumexp(1) -
                     (1 - above) * outputs.narrow(1, 0, below).logsumexp(1);
        }
        return losses;
    }

    LossAndScore lossOf(const torch::Tensor& outputs, const torch::Tensor& inputs,
                        const torch::Tensor& classes) const
    {
        const auto rows = static_cast<std::size_t>(outputs.size(0));
        LossAndScore result;
        result.score.rows = rows;
        result.score.weight = static_cast<double>(rows);
        if (m_setup.chain.loss == Loss::MeanSquaredError) {
            result.loss = torch::mse_loss(outputs, inputs);
            result.score.loss = result.loss.item<double>() * static_cast<double>(rows);
        } else {
            namespace functional = torch::nn::functional;
            torch::Tensor losses = functional::cross_entropy(
                outputs, classes, functional::CrossEntropyFuncOptions().reduction(torch::kNone));
            torch::Tensor learnt = m_setup.head == Head::Ordinal ? rankedLosses(outputs, classes)
                                                                 : smoothed(losses, outputs);
            if (m_classWeights.defined()) {
                const torch::Tensor weights = m_classWeights.index_select(0, classes);
                losses = losses * weights;
                learnt = learnt * weights;
                result.score.weight = weights.sum().item<double>();
            }
            result.loss = learnt.mean();
            result.score.loss = losses.sum().item<double>();
            result.score.right =
                static_cast<std::size_t>(outputs.argmax(1).eq(classes).sum().item<std::int64_t>());
        }
        return result;
    }

    Score forwardBackward(std::span<const std::uint32_t> rows, std::uint64_t step)
    {
        const torch::Tensor index = indexOf(rows);
        const torch::Tensor inputs = m_train.index_select(0, index);
        const torch::Tensor classes =
            m_trainClasses.defined() ? m_trainClasses.index_select(0, index) : torch::Tensor();
        const LossAndScore result =
            lossOf(forward(corrupted(inputs, m_setup, step), step), inputs, classes);
        result.loss.backward();
        return result.score;
    }

    const TraineeSetup& m_setup;
    ReferenceModules m_modules;
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;
    torch::Tensor m_train;
    torch::Tensor m_validation;
    torch::Tensor m_trainClasses;
    torch::Tensor m_validationClasses;
    torch::Tensor m_classWeights;
};

} // namespace

std::unique_ptr<Trainee> makeReferenceTrainee(const TraineeSetup& setup)
{
    return std::make_unique<ReferenceTrainee>(setup);
}

} // namespace core::network
