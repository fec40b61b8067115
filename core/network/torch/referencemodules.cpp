#include "core/network/torch/referencemodules.h"

#include "core/network/chain/dropoutmask.h"

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

void copyInto(const torch::Tensor& tensor, const float* values)
{
    std::copy_n(values, tensor.numel(), tensor.data_ptr<float>());
}

void copyFrom(const torch::Tensor& tensor, float* values)
{
    std::copy_n(tensor.data_ptr<float>(), tensor.numel(), values);
}

} // namespace

ReferenceModules::ReferenceModules(const Chain& chain, const Weights& weights) : m_chain(chain)
{
    for (const InputBlock& block : chain.inputBlocks)
        if (block.table)
            m_tables.push_back(tensorOf(std::span(weights.parameters)
                                            .subspan(*block.table, block.inputs * block.outputs),
                                        block.outputs)
                                   .set_requires_grad(true));
    m_parameters = m_tables;
    const torch::NoGradGuard noGradient;
    for (const ChainStep& step : chain.steps) {
        const auto in = static_cast<std::int64_t>(step.in);
        const auto out = static_cast<std::int64_t>(step.out);
        Modules modules;
        if (step.kind == StepKind::Dense) {
            modules.linear = torch::nn::Linear(in, out);
            copyInto(modules.linear->weight, weights.parameters.data() + step.weight);
            copyInto(modules.linear->bias, weights.parameters.data() + step.bias);
            m_parameters.push_back(modules.linear->weight);
            m_parameters.push_back(modules.linear->bias);
        } else if (step.kind == StepKind::BatchNormalization) {
            modules.normalization =
                torch::nn::BatchNorm1d(torch::nn::BatchNorm1dOptions(out)
                                           .eps(batchNormalizationEpsilon)
                                           .momentum(batchNormalizationMomentum));
            const auto& normalization = modules.normalization;
            copyInto(normalization->weight, weights.parameters.data() + step.weight);
            copyInto(normalization->bias, weights.parameters.data() + step.bias);
            copyInto(normalization->running_mean, weights.buffers.data() + step.mean);
            copyInto(normalization->running_var, weights.buffers.data() + step.variance);
            m_parameters.push_back(normalization->weight);
            m_parameters.push_back(normalization->bias);
        }
        m_modules.push_back(std::move(modules));
    }
}

torch::Tensor ReferenceModules::forward(torch::Tensor x, std::uint64_t seed,
                                        std::optional<std::uint64_t> trainingStep, std::size_t from,
                                        std::size_t to)
{
    for (std::size_t i = from; i < to; ++i) {
        const ChainStep& step = m_chain.steps[i];
        if (step.kind == StepKind::Embedding)
            x = embedded(x);
        else if (step.kind == StepKind::Dense)
            x = activated(m_modules[i].linear(x), step.activation);
        else if (step.kind == StepKind::BatchNormalization)
            x = m_modules[i].normalization(x);
        else if (trainingStep)
            x = dropped(x, step, maskKey(seed, step.maskIndex, *trainingStep));
    }
    return x;
}

torch::Tensor ReferenceModules::embedded(const torch::Tensor& x) const
{
    std::vector<torch::Tensor> parts;
    auto table = m_tables.begin();
    for (const InputBlock& block : m_chain.inputBlocks) {
        const torch::Tensor inputs =
            x.narrow(1, std::int64_t(block.from), std::int64_t(block.inputs));
        parts.push_back(block.table ? inputs.matmul(*table++) : inputs);
    }
    return torch::cat(parts, 1);
}

void ReferenceModules::train(bool on)
{
    for (Modules& modules : m_modules)
        if (modules.normalization)
            modules.normalization->train(on);
}

Weights ReferenceModules::weights() const
{
    Weights result{std::vector<float>(m_chain.parameters), std::vector<float>(m_chain.buffers)};
    float* at = result.parameters.data();
    for (const torch::Tensor& parameter : m_parameters) {
        copyFrom(parameter, at);
        at += parameter.numel();
    }
    for (std::size_t i = 0; i < m_modules.size(); ++i) {
        if (!m_modules[i].normalization)
            continue;
        const ChainStep& step = m_chain.steps[i];
        copyFrom(m_modules[i].normalization->running_mean, result.buffers.data() + step.mean);
        copyFrom(m_modules[i].normalization->running_var, result.buffers.data() + step.variance);
    }
    return result;
}

std::vector<float> ReferenceModules::gradient() const
{
    std::vector<float> result(m_chain.parameters);
    float* at = result.data();
    for (const torch::Tensor& parameter : m_parameters) {
        copyFrom(parameter.grad().contiguous(), at);
        at += parameter.numel();
    }
    return result;
}

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(std::vector<torch::Tensor> parameters,
                                                       const TrainingOptions& options,
                                                       double weightDecay)
{
    namespace optim = torch::optim;
    const double rate = options.learningRate;
    switch (options.optimizer) {
    case Optimizer::AdamW:
        break;
    case Optimizer::Adam:
        return std::make_unique<optim::Adam>(std::move(parameters),
                                             optim::AdamOptions(rate)
                                                 .betas({adamBeta1, adamBeta2})
                                                 .eps(adamEpsilon)
                                                 .weight_decay(weightDecay));
    case Optimizer::Sgd:
        return std::make_unique<optim::SGD>(
            std::move(parameters),
            optim::SGDOptions(rate).momentum(options.momentum).weight_decay(weightDecay));
    case Optimizer::RmsProp:
        return std::make_unique<optim::RMSprop>(
            std::move(parameters), optim::RMSpropOptions(rate).weight_decay(weightDecay));
    }
    return std::make_unique<optim::AdamW>(std::move(parameters), optim::AdamWOptions(rate)
                                                                     .betas({adamBeta1, adamBeta2})
                                                                     .eps(adamEpsilon)
                                                                     .weight_decay(weightDecay));
}

void setLearningRate(torch::optim::Optimizer& optimizer, double rate)
{
    for (auto& group : optimizer.param_groups())
        group.options().set_lr(rate);
}

torch::Tensor tensorOf(const FloatRows& rows)
{
    return torch::from_blob(const_cast<float*>(rows.values.data()),
                            {std::int64_t(rows.rows), std::int64_t(rows.columns)})
        .clone();
}

torch::Tensor tensorOf(std::span<const float> values, std::size_t columns)
{
    return torch::from_blob(const_cast<float*>(values.data()),
                            {std::int64_t(values.size() / columns), std::int64_t(columns)})
        .clone();
}

torch::Tensor indexOf(std::span<const std::uint32_t> rows)
{
    torch::Tensor index = torch::empty({std::int64_t(rows.size())}, torch::kInt64);
    std::copy(rows.begin(), rows.end(), index.data_ptr<std::int64_t>());
    return index;
}

} // namespace core::network
