#include "core/deploy/onnxgraph.h"

#include "core/deploy/protobuf.h"

#include <algorithm>
#include <array>
#include <bit>
#include <type_traits>

namespace core::deploy {
namespace {

// Numbers of the fields as in onnx.proto.
namespace model {
enum { IrVersion = 1, ProducerName, ProducerVersion, Doc = 6, Graph, OpsetImport, Metadata = 14 };
}
namespace graph {
enum { Node = 1, Name, Initializer = 5, Doc = 10, Input, Output };
}
namespace node {
enum { Input = 1, Output, Name, Op, Attribute, Doc, Domain };
}
namespace attribute {
enum { Name = 1, Single, Integer, Text, Singles = 7, Integers, Texts, Type = 20 };
}
namespace tensor {
enum { Dimension = 1, Type, Texts = 6, Name = 8, Raw };
}

// Of the format, and of the operators: what onnxruntime 1.8 knows.
constexpr std::int64_t irVersion = 7;
constexpr std::int64_t operatorSet = 13;
constexpr std::int64_t learningOperatorSet = 2;
constexpr std::string_view learningDomain = "ai.onnx.ml";
constexpr std::array learningOperators{"LabelEncoder", "TreeEnsembleRegressor"};

template <typename T>
std::string littleEndian(std::span<const T> values)
{
    using Bits = std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>;
    std::string bytes;
    bytes.reserve(values.size() * sizeof(T));
    for (const T value : values) {
        const auto bits = std::bit_cast<Bits>(value);
        for (unsigned shift = 0; shift < 8 * sizeof(T); shift += 8)
            bytes.push_back(static_cast<char>(bits >> shift & 0xffU));
    }
    return bytes;
}

ProtobufMessage tensorMessage(OnnxType type, const OnnxShape& shape)
{
    ProtobufMessage message;
    for (const std::size_t size : shape)
        message.number(tensor::Dimension, static_cast<std::int64_t>(size));
    message.number(tensor::Type, static_cast<std::int64_t>(type));
    return message;
}

/// The value and its kind as the fields of an AttributeProto.
struct AttributeFields {
    ProtobufMessage& message;

    void operator()(std::int64_t value) const
    {
        message.number(attribute::Integer, value);
        message.number(attribute::Type, 2);
    }
    void operator()(float value) const
    {
        message.single(attribute::Single, value);
        message.number(attribute::Type, 1);
    }
    void operator()(const std::string& value) const
    {
        message.text(attribute::Text, value);
        message.number(attribute::Type, 3);
    }
    void operator()(const std::vector<std::int64_t>& values) const
    {
        for (const std::int64_t value : values)
            message.number(attribute::Integers, value);
        message.number(attribute::Type, 7);
    }
    void operator()(const std::vector<float>& values) const
    {
        for (const float value : values)
            message.single(attribute::Singles, value);
        message.number(attribute::Type, 6);
    }
    void operator()(const std::vector<std::string>& values) const
    {
        for (const std::string& value : values)
            message.text(attribute::Texts, value);
        message.number(attribute::Type, 8);
    }
};

ProtobufMessage attributeMessage(const std::string& name, const OnnxAttribute& value)
{
    ProtobufMessage message;
    message.text(attribute::Name, name);
    std::visit(AttributeFields{message}, value);
    return message;
}

/// ValueInfoProto of a tensor of rows × width.
ProtobufMessage portMessage(const std::string& name, OnnxType type, std::size_t width,
                            const std::string& doc)
{
    ProtobufMessage rows, columns, shape, tensorType, typeMessage, message;
    rows.text(2, "rows");
    columns.number(1, static_cast<std::int64_t>(width));
    shape.message(1, rows);
    shape.message(1, columns);
    tensorType.number(1, static_cast<std::int64_t>(type));
    tensorType.message(2, shape);
    typeMessage.message(1, tensorType);
    message.text(1, name);
    message.message(2, typeMessage);
    message.text(3, doc);
    return message;
}

ProtobufMessage opsetMessage(std::string_view domain, std::int64_t version)
{
    ProtobufMessage message;
    message.text(1, domain);
    message.number(2, version);
    return message;
}

} // namespace

OnnxGraph::OnnxGraph(const std::vector<std::string>& inputNames)
    : m_inputNames(inputNames), m_prefix("_")
{
    const auto isTaken = [&] {
        return std::ranges::any_of(
            m_inputNames, [&](const std::string& name) { return name.starts_with(m_prefix); });
    };
    while (isTaken())
        m_prefix += '_';
}

OnnxValue OnnxGraph::input(const std::string& name, OnnxType type, const std::string& doc)
{
    m_inputs.try_emplace(name, Port{type, 1, name, doc});
    return {name};
}

OnnxValue OnnxGraph::constant(OnnxType type, const OnnxShape& shape, const std::string& bytes)
{
    ProtobufMessage message = tensorMessage(type, shape);
    message.text(tensor::Raw, bytes);
    const auto [found, isNew] = m_constantByKey.try_emplace(message.bytes());
    if (isNew) {
        found->second = freshName("constant");
        message.text(tensor::Name, found->second);
        m_constants.emplace_back(found->second, message.bytes());
    }
    return {found->second};
}

OnnxValue OnnxGraph::doubles(std::span<const double> values, const OnnxShape& shape)
{
    return constant(OnnxType::Double, shape, littleEndian(values));
}

OnnxValue OnnxGraph::floats(std::span<const float> values, const OnnxShape& shape)
{
    return constant(OnnxType::Float, shape, littleEndian(values));
}

OnnxValue OnnxGraph::integers(std::span<const std::int64_t> values, const OnnxShape& shape)
{
    return constant(OnnxType::Int64, shape, littleEndian(values));
}

OnnxValue OnnxGraph::truths(const std::vector<bool>& values, const OnnxShape& shape)
{
    std::string bytes;
    for (const bool value : values)
        bytes.push_back(value ? '\1' : '\0');
    return constant(OnnxType::Bool, shape, bytes);
}

OnnxValue OnnxGraph::strings(const std::vector<std::string>& values)
{
    ProtobufMessage message = tensorMessage(OnnxType::String, {values.size()});
    for (const std::string& value : values)
        message.text(tensor::Texts, value);
    const std::string name = freshName("constant");
    message.text(tensor::Name, name);
    m_constants.emplace_back(name, message.bytes());
    return {name};
}

OnnxValue OnnxGraph::add(std::string_view op, const std::vector<OnnxValue>& inputs,
                         const OnnxAttributes& attributes)
{
    return addWithOutputs(op, inputs, 1, attributes).front();
}

std::vector<OnnxValue> OnnxGraph::addWithOutputs(std::string_view op,
                                                 const std::vector<OnnxValue>& inputs,
                                                 std::size_t outputs,
                                                 const OnnxAttributes& attributes)
{
    ProtobufMessage key;
    key.text(1, op);
    Node added{std::string(op), {}, {}, attributes, m_doc};
    for (const OnnxValue& value : inputs) {
        key.text(2, value.name);
        added.inputs.push_back(value.name);
    }
    for (const auto& [name, value] : attributes)
        key.message(3, attributeMessage(name, value));
    const auto [found, isNew] = m_nodeByKey.try_emplace(key.bytes(), m_nodes.size());
    if (isNew) {
        for (std::size_t i = 0; i < outputs; ++i)
            added.outputs.push_back(freshName(op));
        m_nodes.push_back(std::move(added));
    }
    std::vector<OnnxValue> values;
    for (const std::string& name : m_nodes[found->second].outputs)
        values.push_back({name});
    return values;
}

OnnxValue OnnxGraph::cast(const OnnxValue& value, OnnxType type)
{
    return add("Cast", {value}, {{"to", static_cast<std::int64_t>(type)}});
}

std::string OnnxGraph::output(const OnnxValue& value, const std::string& name, OnnxType type,
                              std::size_t width, const std::string& doc)
{
    std::string free = name;
    while (std::ranges::find(m_inputNames, free) != m_inputNames.end())
        free = "predicted " + free;
    m_nodes.push_back({"Identity", {value.name}, {free}, {}, {}});
    m_outputs.push_back({type, width, free, doc});
    return free;
}

std::string OnnxGraph::freshName(std::string_view stem)
{
    return m_prefix + std::string(stem) + '_' + std::to_string(m_names++);
}

std::set<std::string> OnnxGraph::needed() const
{
    std::set<std::string> names;
    for (const Port& port : m_outputs)
        names.insert(port.name);
    // Nodes only take what stands before them.
    for (auto node = m_nodes.rbegin(); node != m_nodes.rend(); ++node)
        if (std::ranges::any_of(node->outputs,
                                [&](const std::string& name) { return names.contains(name); }))
            names.insert(node->inputs.begin(), node->inputs.end());
    return names;
}

std::vector<std::string> OnnxGraph::usedInputs() const
{
    const std::set<std::string> names = needed();
    std::vector<std::string> used;
    std::ranges::copy_if(m_inputNames, std::back_inserter(used), [&](const std::string& name) {
        return m_inputs.contains(name) && names.contains(name);
    });
    return used;
}

std::string OnnxGraph::bytes(const std::string& name, const std::string& doc,
                             const std::vector<std::pair<std::string, std::string>>& metadata) const
{
    const std::set<std::string> names = needed();
    ProtobufMessage graphMessage;
    for (const Node& own : m_nodes) {
        if (std::ranges::none_of(own.outputs,
                                 [&](const std::string& output) { return names.contains(output); }))
            continue;
        ProtobufMessage message;
        for (const std::string& input : own.inputs)
            message.text(node::Input, input);
        for (const std::string& output : own.outputs)
            message.text(node::Output, output);
        message.text(node::Name, own.outputs.front());
        message.text(node::Op, own.op);
        for (const auto& [key, value] : own.attributes)
            message.message(node::Attribute, attributeMessage(key, value));
        if (!own.doc.empty())
            message.text(node::Doc, own.doc);
        if (std::ranges::find(learningOperators, own.op) != learningOperators.end())
            message.text(node::Domain, learningDomain);
        graphMessage.message(graph::Node, message);
    }
    graphMessage.text(graph::Name, name);
    for (const auto& [constantName, bytes] : m_constants)
        if (names.contains(constantName))
            graphMessage.text(graph::Initializer, bytes);
    graphMessage.text(graph::Doc, doc);
    for (const std::string& used : usedInputs()) {
        const Port& port = m_inputs.at(used);
        graphMessage.message(graph::Input, portMessage(port.name, port.type, port.width, port.doc));
    }
    for (const Port& port : m_outputs)
        graphMessage.message(graph::Output,
                             portMessage(port.name, port.type, port.width, port.doc));

    ProtobufMessage message;
    message.number(model::IrVersion, irVersion);
    message.text(model::ProducerName, "Tessera");
    message.text(model::Doc, doc);
    message.message(model::Graph, graphMessage);
    message.message(model::OpsetImport, opsetMessage("", operatorSet));
    message.message(model::OpsetImport, opsetMessage(learningDomain, learningOperatorSet));
    for (const auto& [key, value] : metadata) {
        ProtobufMessage entry;
        entry.text(1, key);
        entry.text(2, value);
        message.message(model::Metadata, entry);
    }
    return message.bytes();
}

} // namespace core::deploy
