#include "core/deploy/onnxformulas.h"
#include "core/deploy/onnxpredictor.h"
#include "core/network/chain/chain.h"

#include <cmath>

namespace core::deploy {
namespace {

using namespace network;

/// Adds layer after layer, taking their numbers from the front of what is left. All values are of
/// float, as in the program.
class NetworkWriter {
public:
    NetworkWriter(OnnxGraph& graph, const NetworkData& network)
        : m_graph(graph), m_parameters(network.parameters), m_statistics(network.statistics)
    {
    }

    OnnxValue embed(const NetworkShape& shape, const OnnxValue& inputs)
    {
        if (shape.embeddings.empty())
            return inputs;
        std::vector<std::int64_t> sizes;
        std::vector<const Embedding*> embeddings; // null: passed through
        std::size_t at = 0;
        const auto pass = [&](std::size_t end) {
            if (end == at)
                return;
            sizes.push_back(static_cast<std::int64_t>(end - at));
            embeddings.push_back(nullptr);
            at = end;
        };
        for (const Embedding& embedding : shape.embeddings) {
            pass(embedding.firstInput);
            sizes.push_back(static_cast<std::int64_t>(embedding.inputs));
            embeddings.push_back(&embedding);
            at += embedding.inputs;
        }
        pass(shape.inputs);
        std::vector<OnnxValue> parts =
            m_graph.addWithOutputs("Split", {inputs, m_graph.integers(sizes, {sizes.size()})},
                                   sizes.size(), {{"axis", std::int64_t{1}}});
        m_width = embeddedWidth(shape.embeddings, shape.inputs);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!embeddings[i])
                continue;
            const auto width = static_cast<std::size_t>(embeddings[i]->width);
            parts[i] = m_graph.add(
                "MatMul",
                {parts[i], m_graph.floats(take(m_parameters, embeddings[i]->inputs * width),
                                          {embeddings[i]->inputs, width})});
        }
        return joined(m_graph, parts);
    }

    void setWidth(std::size_t width) { m_width = width; }

    OnnxValue layer(const Dense& dense, const OnnxValue& inputs)
    {
        const auto units = static_cast<std::size_t>(dense.units);
        const OnnxValue weights =
            m_graph.floats(take(m_parameters, units * m_width), {units, m_width});
        const OnnxValue bias = m_graph.floats(take(m_parameters, units), {units});
        m_width = units;
        return activated(dense.activation, m_graph.add("Gemm", {inputs, weights, bias},
                                                       {{"transB", std::int64_t{1}}}));
    }

    /// At work only while training.
    OnnxValue layer(const Dropout&, const OnnxValue& inputs) { return inputs; }

    OnnxValue layer(const BatchNormalization&, const OnnxValue& inputs)
    {
        const auto scales = take(m_parameters, m_width);
        const auto shifts = take(m_parameters, m_width);
        const auto means = take(m_statistics, m_width);
        const auto variances = take(m_statistics, m_width);
        std::vector<float> factors, offsets;
        for (std::size_t i = 0; i < m_width; ++i) {
            const double factor =
                scales[i] / std::sqrt(double{variances[i]} + batchNormalizationEpsilon);
            factors.push_back(static_cast<float>(factor));
            offsets.push_back(static_cast<float>(shifts[i] - factor * means[i]));
        }
        const OnnxValue scaled =
            m_graph.add("Mul", {inputs, m_graph.floats(factors, {1, m_width})});
        return m_graph.add("Add", {scaled, m_graph.floats(offsets, {1, m_width})});
    }

private:
    static std::span<const float> take(std::span<const float>& numbers, std::size_t count)
    {
        const auto front = numbers.first(count);
        numbers = numbers.subspan(count);
        return front;
    }

    OnnxValue single(float value) { return m_graph.floats({&value, 1}, {1}); }

    OnnxValue activated(Activation activation, const OnnxValue& value)
    {
        switch (activation) {
        case Activation::Linear:
            return value;
        case Activation::Relu:
            return m_graph.add("Relu", {value});
        case Activation::Tanh:
            return m_graph.add("Tanh", {value});
        case Activation::Elu:
            return m_graph.add("Elu", {value}, {{"alpha", 1.0F}});
        case Activation::Selu:
            return m_graph.add("Selu", {value}, {{"alpha", 1.6732632F}, {"gamma", 1.050701F}});
        case Activation::LeakyRelu:
            return m_graph.add("LeakyRelu", {value}, {{"alpha", 0.01F}});
        case Activation::Sigmoid:
            return m_graph.add("Sigmoid", {value});
        case Activation::Gelu:
            break;
        }
        // x Φ(x) = x (1 + erf(x / √2)) / 2
        const OnnxValue inner = m_graph.add("Mul", {value, single(0.70710678F)});
        const OnnxValue share = m_graph.add("Add", {m_graph.add("Erf", {inner}), single(1)});
        return m_graph.add("Mul", {m_graph.add("Mul", {value, single(0.5F)}), share});
    }

    OnnxGraph& m_graph;
    std::span<const float> m_parameters;
    std::span<const float> m_statistics;
    std::size_t m_width = 0;
};

} // namespace

OnnxValue networkOutputs(OnnxGraph& graph, const NetworkData& network, const OnnxValue& inputs)
{
    const NetworkShape& shape = network.shape;
    graph.describe("Network: " + layersText(shape.layers));
    NetworkWriter writer(graph, network);
    writer.setWidth(shape.inputs);
    OnnxValue value = writer.embed(shape, graph.cast(inputs, OnnxType::Float));
    const std::size_t layers =
        shape.kind == NetworkKind::Autoencoder ? shape.encoderLayers : shape.layers.size();
    for (std::size_t i = 0; i < layers; ++i)
        value = std::visit([&](const auto& layer) { return writer.layer(layer, value); },
                           shape.layers[i]);
    return graph.cast(value, OnnxType::Double);
}

} // namespace core::deploy
