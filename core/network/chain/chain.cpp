#include "core/network/chain/chain.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace core::network {
namespace {

class ChainBuilder {
public:
    ChainBuilder(std::size_t inputs, Loss loss) : m_width(inputs)
    {
        m_chain.inputs = inputs;
        m_chain.loss = loss;
    }

    void embed(const Embeddings& embeddings)
    {
        ChainStep step{.kind = StepKind::Embedding, .in = m_width};
        std::size_t from = 0;
        const auto passThrough = [&](std::size_t end) {
            if (from < end)
                m_chain.inputBlocks.push_back({from, end - from, step.out, end - from, {}});
            step.out += end - from;
        };
        for (const Embedding& embedding : embeddings) {
            passThrough(embedding.firstInput);
            const auto width = static_cast<std::size_t>(embedding.width);
            m_chain.inputBlocks.push_back(
                {embedding.firstInput, embedding.inputs, step.out, width, m_chain.parameters});
            step.out += width;
            m_chain.parameters += embedding.inputs * width;
            from = embedding.firstInput + embedding.inputs;
        }
        passThrough(step.in);
        step.bias = m_chain.parameters;
        m_width = step.out;
        m_chain.steps.push_back(step);
    }

    void dense(std::size_t units, Activation activation)
    {
        ChainStep step{.kind = StepKind::Dense, .in = m_width, .out = units};
        step.activation = activation;
        step.weight = m_chain.parameters;
        step.bias = step.weight + step.in * step.out;
        m_chain.parameters = step.bias + step.out;
        m_width = units;
        m_chain.steps.push_back(step);
    }

    void dropout(double rate)
    {
        ChainStep step{.kind = StepKind::Dropout, .in = m_width, .out = m_width};
        step.rate = rate;
        step.maskIndex = m_dropouts++;
        m_chain.steps.push_back(step);
    }

    void batchNormalization()
    {
        ChainStep step{.kind = StepKind::BatchNormalization, .in = m_width, .out = m_width};
        step.weight = m_chain.parameters;
        step.bias = step.weight + m_width;
        m_chain.parameters = step.bias + m_width;
        step.mean = m_chain.buffers;
        step.variance = step.mean + m_width;
        m_chain.buffers = step.variance + m_width;
        m_chain.steps.push_back(step);
    }

    Chain finish(std::size_t encoderSteps)
    {
        m_chain.outputs = m_width;
        m_chain.encoderSteps = encoderSteps;
        return std::move(m_chain);
    }

private:
    Chain m_chain;
    std::size_t m_width;
    std::uint64_t m_dropouts = 0;
};

double initialLimit(const ChainStep& step)
{
    if (step.kind == StepKind::Embedding)
        return embeddingLimit;
    const auto in = static_cast<double>(step.in);
    const auto out = static_cast<double>(step.out);
    switch (step.activation) {
    case Activation::Relu:
    case Activation::LeakyRelu:
    case Activation::Elu:
    case Activation::Gelu:
        return std::sqrt(6 / in);
    case Activation::Selu:
        return std::sqrt(3 / in);
    case Activation::Linear:
    case Activation::Tanh:
    case Activation::Sigmoid:
        break;
    }
    return std::sqrt(6 / (in + out));
}

} // namespace

std::size_t Chain::largestWidth() const
{
    std::size_t width = inputs;
    for (const ChainStep& step : steps)
        width = std::max(width, step.out);
    return width;
}

bool Chain::hasBatchNormalization() const
{
    return std::any_of(steps.begin(), steps.end(), [](const ChainStep& step) {
        return step.kind == StepKind::BatchNormalization;
    });
}

NetworkShape shapeOf(const ClassifierTask& task)
{
    NetworkShape shape{NetworkKind::Classifier, task.trainInputs.columns(), task.hidden, 0};
    shape.layers.push_back(Dense{static_cast<int>(task.classCount), Activation::Linear});
    shape.embeddings = task.embeddings;
    return shape;
}

NetworkShape shapeOf(const AutoencoderTask& task)
{
    NetworkShape shape{NetworkKind::Autoencoder, task.trainInputs.columns(), {}, 0};
    const auto hidden = [&](int units) {
        shape.layers.push_back(Dense{units, task.activation});
        if (task.dropout > 0)
            shape.layers.push_back(Dropout{task.dropout});
    };
    for (const int units : task.encoder)
        hidden(units);
    shape.layers.push_back(Dense{task.latentWidth, Activation::Linear});
    shape.encoderLayers = shape.layers.size();
    for (auto units = task.encoder.rbegin(); units != task.encoder.rend(); ++units)
        hidden(*units);
    shape.layers.push_back(Dense{static_cast<int>(shape.inputs), Activation::Linear});
    return shape;
}

Chain chainOf(const NetworkShape& shape)
{
    const bool classifies = shape.kind == NetworkKind::Classifier;
    ChainBuilder builder(shape.inputs, classifies ? Loss::CrossEntropy : Loss::MeanSquaredError);
    if (!shape.embeddings.empty())
        builder.embed(shape.embeddings);
    for (const Layer& layer : shape.layers) {
        if (const auto* dense = std::get_if<Dense>(&layer))
            builder.dense(static_cast<std::size_t>(dense->units), dense->activation);
        else if (const auto* dropout = std::get_if<Dropout>(&layer))
            builder.dropout(dropout->rate);
        else
            builder.batchNormalization();
    }
    return builder.finish(shape.encoderLayers);
}

Weights initialWeights(const Chain& chain, std::uint64_t seed)
{
    Weights weights{std::vector<float>(chain.parameters), std::vector<float>(chain.buffers)};
    Random random = Random(seed).fork(1);
    for (const ChainStep& step : chain.steps) {
        if (step.kind == StepKind::Dense || step.kind == StepKind::Embedding) {
            const double limit = initialLimit(step);
            for (std::size_t i = step.weight; i < step.bias; ++i)
                weights.parameters[i] = static_cast<float>(limit * (2 * random.uniform() - 1));
        } else if (step.kind == StepKind::BatchNormalization) {
            std::fill_n(weights.parameters.begin() + static_cast<std::ptrdiff_t>(step.weight),
                        step.out, 1.0F);
            std::fill_n(weights.buffers.begin() + static_cast<std::ptrdiff_t>(step.variance),
                        step.out, 1.0F);
        }
    }
    return weights;
}

} // namespace core::network
