#include "tests/support/onnxevaluator.h"

#include "tests/support/onnxnode.h"

#include <bit>
#include <cstring>
#include <onnx/checker.h>
#include <onnx/onnx_pb.h>
#include <onnx/shape_inference/implementation.h>

namespace tests {
namespace {

template <typename T>
std::vector<T> rawValues(const onnx::TensorProto& tensor)
{
    static_assert(std::endian::native == std::endian::little);
    std::vector<T> values(tensor.raw_data().size() / sizeof(T));
    std::memcpy(values.data(), tensor.raw_data().data(), values.size() * sizeof(T));
    return values;
}

OnnxTensor tensorOf(const onnx::TensorProto& tensor)
{
    OnnxTensor result;
    result.shape.assign(tensor.dims().begin(), tensor.dims().end());
    switch (tensor.data_type()) {
    case onnx::TensorProto::FLOAT:
        result.values = rawValues<float>(tensor);
        break;
    case onnx::TensorProto::DOUBLE:
        result.values = rawValues<double>(tensor);
        break;
    case onnx::TensorProto::INT64:
        result.values = rawValues<std::int64_t>(tensor);
        break;
    case onnx::TensorProto::BOOL:
        result.values = rawValues<std::uint8_t>(tensor);
        break;
    case onnx::TensorProto::STRING:
        result.values =
            std::vector<std::string>(tensor.string_data().begin(), tensor.string_data().end());
        break;
    default:
        throw std::runtime_error("a constant of an unknown type");
    }
    const std::size_t count =
        std::visit([](const auto& values) { return values.size(); }, result.values);
    if (count != result.size())
        throw std::runtime_error("the constant " + tensor.name() + " does not fit its shape");
    return result;
}

OnnxNode nodeOf(const onnx::NodeProto& proto)
{
    OnnxNode node;
    node.op = proto.op_type();
    node.outputs = static_cast<std::size_t>(proto.output_size());
    for (const onnx::AttributeProto& attribute : proto.attribute()) {
        const std::string& name = attribute.name();
        switch (attribute.type()) {
        case onnx::AttributeProto::INT:
            node.integer[name] = attribute.i();
            break;
        case onnx::AttributeProto::FLOAT:
            node.single[name] = attribute.f();
            break;
        case onnx::AttributeProto::STRING:
            node.text[name] = attribute.s();
            break;
        case onnx::AttributeProto::INTS:
            node.integers[name].assign(attribute.ints().begin(), attribute.ints().end());
            break;
        case onnx::AttributeProto::FLOATS:
            node.singles[name].assign(attribute.floats().begin(), attribute.floats().end());
            break;
        case onnx::AttributeProto::STRINGS:
            node.texts[name].assign(attribute.strings().begin(), attribute.strings().end());
            break;
        default:
            throw std::runtime_error("an attribute of an unknown type");
        }
    }
    return node;
}

} // namespace

struct OnnxEvaluator::Model {
    onnx::ModelProto proto;
};

OnnxEvaluator::OnnxEvaluator(const std::string& bytes) : m_model(std::make_unique<Model>())
{
    if (!m_model->proto.ParseFromString(bytes))
        throw std::runtime_error("the bytes are no ONNX model");
}

OnnxEvaluator::~OnnxEvaluator() = default;

std::string OnnxEvaluator::fault() const
{
    try {
        onnx::checker::check_model(m_model->proto);
        onnx::ModelProto inferred = m_model->proto;
        onnx::shape_inference::InferShapes(inferred, onnx::OpSchemaRegistry::Instance(),
                                           onnx::ShapeInferenceOptions{true, 1, false});
    } catch (const std::exception& error) {
        return error.what();
    }
    return {};
}

std::vector<std::string> OnnxEvaluator::inputNames() const
{
    std::vector<std::string> names;
    for (const auto& input : m_model->proto.graph().input())
        names.push_back(input.name());
    return names;
}

std::vector<std::string> OnnxEvaluator::outputNames() const
{
    std::vector<std::string> names;
    for (const auto& output : m_model->proto.graph().output())
        names.push_back(output.name());
    return names;
}

std::string OnnxEvaluator::typeOf(const std::string& name) const
{
    const auto& graph = m_model->proto.graph();
    for (const auto* ports : {&graph.input(), &graph.output()})
        for (const auto& port : *ports)
            if (port.name() == name) {
                std::string word =
                    onnx::TensorProto::DataType_Name(port.type().tensor_type().elem_type());
                for (char& character : word)
                    character = static_cast<char>(std::tolower(character));
                return word;
            }
    return {};
}

std::map<std::string, std::string> OnnxEvaluator::metadata() const
{
    std::map<std::string, std::string> result;
    for (const auto& entry : m_model->proto.metadata_props())
        result[entry.key()] = entry.value();
    return result;
}

std::vector<std::string> OnnxEvaluator::operators() const
{
    std::vector<std::string> result;
    for (const auto& node : m_model->proto.graph().node())
        result.push_back(node.op_type());
    return result;
}

std::vector<std::string> OnnxEvaluator::docs() const
{
    std::vector<std::string> result;
    for (const auto& node : m_model->proto.graph().node())
        if (!node.doc_string().empty())
            result.push_back(node.doc_string());
    return result;
}

OnnxTensors OnnxEvaluator::run(const OnnxTensors& inputs) const
{
    const auto& graph = m_model->proto.graph();
    OnnxTensors values;
    for (const auto& input : graph.input())
        values[input.name()] = inputs.at(input.name());
    for (const auto& constant : graph.initializer())
        values[constant.name()] = tensorOf(constant);
    for (const auto& proto : graph.node()) {
        OnnxNode node = nodeOf(proto);
        for (const std::string& name : proto.input())
            node.inputs.push_back(values.at(name));
        const std::vector<OnnxTensor> outputs = computeNode(node);
        for (int i = 0; i < proto.output_size(); ++i)
            values[proto.output(i)] = outputs.at(static_cast<std::size_t>(i));
    }
    OnnxTensors results;
    for (const auto& output : graph.output())
        results[output.name()] = values.at(output.name());
    return results;
}

} // namespace tests
