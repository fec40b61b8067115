#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace core::deploy {

/// The types of elements that the graphs use, with their numbers in the format.
enum class OnnxType { Float = 1, Int64 = 7, String = 8, Bool = 9, Double = 11 };

/// A tensor in a graph, by its name. All of them but constants have rows × something elements.
struct OnnxValue {
    std::string name;
};

using OnnxAttribute = std::variant<std::int64_t, float, std::string, std::vector<std::int64_t>,
                                   std::vector<float>, std::vector<std::string>>;
using OnnxAttributes = std::vector<std::pair<std::string, OnnxAttribute>>;
using OnnxShape = std::vector<std::size_t>;

/// Builds an ONNX model (github.com/onnx/onnx, docs/IR.md; operator set 13, of ai.onnx.ml 2, which
/// every onnxruntime from 1.8 runs) and writes it by itself: the part of the format that is needed
/// is small and frozen. Nodes and constants that are alike stand in it once, those that no output
/// needs not at all. The same calls give the same bytes.
class OnnxGraph {
public:
    /// `inputNames` are those that inputs may get; nothing else will be called so.
    explicit OnnxGraph(const std::vector<std::string>& inputNames);

    /// rows × 1. A name gives the same input every time.
    OnnxValue input(const std::string& name, OnnxType type, const std::string& doc);

    OnnxValue doubles(std::span<const double> values, const OnnxShape& shape);
    OnnxValue floats(std::span<const float> values, const OnnxShape& shape);
    OnnxValue integers(std::span<const std::int64_t> values, const OnnxShape& shape);
    OnnxValue truths(const std::vector<bool>& values, const OnnxShape& shape);
    OnnxValue strings(const std::vector<std::string>& values);
    OnnxValue number(double value) { return doubles({&value, 1}, {1}); }
    OnnxValue integer(std::int64_t value) { return integers({&value, 1}, {1}); }

    OnnxValue add(std::string_view op, const std::vector<OnnxValue>& inputs,
                  const OnnxAttributes& attributes = {});
    /// A node with several outputs.
    std::vector<OnnxValue> addWithOutputs(std::string_view op, const std::vector<OnnxValue>& inputs,
                                          std::size_t outputs, const OnnxAttributes& attributes);
    OnnxValue cast(const OnnxValue& value, OnnxType type);

    /// Stands with the nodes that follow, to say what they are for.
    void describe(const std::string& doc) { m_doc = doc; }

    /// rows × width. Gets another name where an input is called so; returns the name.
    std::string output(const OnnxValue& value, const std::string& name, OnnxType type,
                       std::size_t width, const std::string& doc);

    /// Names of the inputs that the outputs need, in the order of `inputNames`.
    std::vector<std::string> usedInputs() const;
    /// The whole file.
    std::string bytes(const std::string& name, const std::string& doc,
                      const std::vector<std::pair<std::string, std::string>>& metadata) const;

private:
    struct Node {
        std::string op;
        std::vector<std::string> inputs, outputs;
        OnnxAttributes attributes;
        std::string doc;
    };
    struct Port {
        OnnxType type = OnnxType::Double;
        std::size_t width = 1;
        std::string name, doc;
    };

    OnnxValue constant(OnnxType type, const OnnxShape& shape, const std::string& bytes);
    std::string freshName(std::string_view stem);
    /// Names of everything the outputs need.
    std::set<std::string> needed() const;

    std::vector<std::string> m_inputNames;
    std::string m_prefix; ///< of names that are none of the inputs'
    std::size_t m_names = 0;
    std::string m_doc;
    std::map<std::string, Port> m_inputs;
    std::vector<Port> m_outputs;
    std::vector<Node> m_nodes;
    std::map<std::string, std::size_t> m_nodeByKey;
    std::vector<std::pair<std::string, std::string>> m_constants; ///< name, TensorProto
    std::map<std::string, std::string> m_constantByKey;
};

} // namespace core::deploy
