#include "core/network/chain/inputnoise.h"
#include "core/network/torch/trainee.h"

#include <torch/torch.h>

namespace core::network {
namespace {

torch::Tensor activated(const torch::Tensor& x, Activation activation)
{
    switch (activation) {
    case Activation::Linear:
        return x;
    case Activation::Relu:
        return torch::relu(x);
    case Activation::Tanh:
        return torch::tanh(x);
    case Activation::Elu:
        return torch::elu(x);
    case Activation::Gelu:
        return torch::gelu(x);
    case Activation::Selu:
        return torch::selu(x);
    case Activation::LeakyRelu:
        return torch::leaky_relu(x, leakySlope);
    case Activation::Sigmoid:
        return torch::sigmoid(x);
    }
    return x;
}

/// Dropout by the same draws as the kernels', so that both ways train alike.
torch::Tensor dropped(const torch::Tensor& x, const ChainStep& step, MaskKey key)
{
    torch::Tensor mask = torch::empty_like(x);
    const std::uint32_t threshold = maskThreshold(step.rate);
    const auto scale = static_cast<float>(1 / (1 - step.rate));
    float* factors = mask.data_ptr<float>();
    for (std::int64_t i = 0; i < x.numel(); ++i)
        factors[i] = maskDraw(key, static_cast<std::uint32_t>(i)) < threshold ? 0.0F : scale;
    return x * mask;
}

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

void copyInto(const torch::Tensor& tensor, const float* values)
{
    std::copy_n(values, tensor.numel(), tensor.data_ptr<float>());
}

void copyFrom(const torch::Tensor& tensor, float* values)
{
    std::copy_n(tensor.data_ptr<float>(), tensor.numel(), values);
}

class ReferenceTrainee : public Trainee {
public:
    explicit ReferenceTrainee(const TraineeSetup& setup) : m_setup(setup)
    {
        const Weights initial = initialWeights(setup.chain, setup.options.seed);
        const torch::NoGradGuard noGradient;
        for (const ChainStep& step : setup.chain.steps) {
            const auto in = static_cast<std::int64_t>(step.in);
            const auto out = static_cast<std::int64_t>(step.out);
            Modules modules;
            if (step.kind == StepKind::Dense) {
                modules.linear = torch::nn::Linear(in, out);
                copyInto(modules.linear->weight, initial.parameters.data() + step.weight);
                copyInto(modules.linear->bias, initial.parameters.data() + step.bias);
                m_parameters.push_back(modules.linear->weight);
                m_parameters.push_back(modules.linear->bias);
            } else if (step.kind == StepKind::BatchNormalization) {
                modules.normalization =
                    torch::nn::BatchNorm1d(torch::nn::BatchNorm1dOptions(out)
                                               .eps(batchNormalizationEpsilon)
                                               .momentum(batchNormalizationMomentum));
                m_parameters.push_back(modules.normalization->weight);
                m_parameters.push_back(modules.normalization->bias);
            }
            m_modules.push_back(std::move(modules));
        }
        m_optimizer = std::make_unique<torch::optim::AdamW>(
            m_parameters, torch::optim::AdamWOptions(setup.options.learningRate)
                              .betas({adamBeta1, adamBeta2})
                              .eps(adamEpsilon)
                              .weight_decay(setup.options.weightDecay));
        m_train = inputsOf(setup.train.inputs);
        m_validation = inputsOf(setup.validation.inputs);
        m_trainClasses = classesOf(setup.train.classes);
        m_validationClasses = classesOf(setup.validation.classes);
        if (!setup.classWeights.empty())
            m_classWeights = torch::from_blob(const_cast<float*>(setup.classWeights.data()),
                                              {std::int64_t(setup.classWeights.size())})
                                 .clone();
    }

    Score trainStep(std::span<const std::uint32_t> rows, std::uint64_t step) override
    {
        m_optimizer->zero_grad();
        const Score score = forwardBackward(rows, step);
        m_optimizer->step();
        return score;
    }

    std::vector<float> gradient(std::span<const std::uint32_t> rows) override
    {
        m_optimizer->zero_grad();
        forwardBackward(rows, 0);
        std::vector<float> result(m_setup.chain.parameters);
        float* at = result.data();
        for (const torch::Tensor& parameter : m_parameters) {
            copyFrom(parameter.grad().contiguous(), at);
            at += parameter.numel();
        }
        return result;
    }

    Score validate(const std::stop_token& discard) override
    {
        constexpr std::int64_t blockRows = 1024;
        const torch::NoGradGuard noGradient;
        train(false);
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
        train(true);
        return score;
    }

    Weights weights() const override
    {
        Weights result{std::vector<float>(m_setup.chain.parameters),
                       std::vector<float>(m_setup.chain.buffers)};
        float* at = result.parameters.data();
        for (const torch::Tensor& parameter : m_parameters) {
            copyFrom(parameter, at);
            at += parameter.numel();
        }
        for (std::size_t i = 0; i < m_modules.size(); ++i) {
            if (!m_modules[i].normalization)
                continue;
            const ChainStep& step = m_setup.chain.steps[i];
            copyFrom(m_modules[i].normalization->running_mean, result.buffers.data() + step.mean);
            copyFrom(m_modules[i].normalization->running_var,
                     result.buffers.data() + step.variance);
        }
        return result;
    }

private:
    struct Modules {
        torch::nn::Linear linear{nullptr};
        torch::nn::BatchNorm1d normalization{nullptr};
    };
    struct LossAndScore {
        torch::Tensor loss; ///< to be minimised
        Score score;
    };

    static torch::Tensor inputsOf(const FloatRows& rows)
    {
        return torch::from_blob(const_cast<float*>(rows.values.data()),
                                {std::int64_t(rows.rows), std::int64_t(rows.columns)})
            .clone();
    }

    static torch::Tensor classesOf(const std::vector<std::int32_t>& classes)
    {
        if (classes.empty())
            return {};
        return torch::from_blob(const_cast<std::int32_t*>(classes.data()),
                                {std::int64_t(classes.size())}, torch::kInt32)
            .to(torch::kInt64);
    }

    void train(bool on)
    {
        for (Modules& modules : m_modules)
            if (modules.normalization)
                modules.normalization->train(on);
    }

    /// Without a training step: inference mode.
    torch::Tensor forward(torch::Tensor x, std::optional<std::uint64_t> trainingStep)
    {
        for (std::size_t i = 0; i < m_modules.size(); ++i) {
            const ChainStep& step = m_setup.chain.steps[i];
            if (step.kind == StepKind::Dense)
                x = activated(m_modules[i].linear(x), step.activation);
            else if (step.kind == StepKind::BatchNormalization)
                x = m_modules[i].normalization(x);
            else if (trainingStep)
                x = dropped(x, step, maskKey(m_setup.options.seed, step.maskIndex, *trainingStep));
        }
        return x;
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
        } else if (m_classWeights.defined()) {
            const torch::Tensor losses =
                torch::nn::functional::cross_entropy(
                    outputs, classes,
                    torch::nn::functional::CrossEntropyFuncOptions().reduction(torch::kNone)) *
                m_classWeights.index_select(0, classes);
            result.loss = losses.mean();
            result.score.weight = m_classWeights.index_select(0, classes).sum().item<double>();
        } else {
            result.loss = torch::nn::functional::cross_entropy(outputs, classes);
        }
        result.score.loss = result.loss.item<double>() * static_cast<double>(rows);
        if (classes.defined())
            result.score.right =
                static_cast<std::size_t>(outputs.argmax(1).eq(classes).sum().item<std::int64_t>());
        return result;
    }

    Score forwardBackward(std::span<const std::uint32_t> rows, std::uint64_t step)
    {
        torch::Tensor index = torch::empty({std::int64_t(rows.size())}, torch::kInt64);
        std::copy(rows.begin(), rows.end(), index.data_ptr<std::int64_t>());
        const torch::Tensor inputs = m_train.index_select(0, index);
        const torch::Tensor classes =
            m_trainClasses.defined() ? m_trainClasses.index_select(0, index) : torch::Tensor();
        const LossAndScore result =
            lossOf(forward(corrupted(inputs, m_setup, step), step), inputs, classes);
        result.loss.backward();
        return result.score;
    }

    const TraineeSetup& m_setup;
    std::vector<Modules> m_modules;
    std::vector<torch::Tensor> m_parameters; ///< in the order of the chain's flat array
    std::unique_ptr<torch::optim::AdamW> m_optimizer;
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
