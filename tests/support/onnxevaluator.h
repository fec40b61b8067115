#pragma once

#include "tests/support/onnxtensor.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tests {

using OnnxTensors = std::map<std::string, OnnxTensor>;

/// Computes a graph node by node, as the specification of the operators says (github.com/onnx/onnx,
/// docs/Operators.md and docs/Operators-ml.md), those that an export of the program may use.
/// Anything else is refused by std::runtime_error. Broadcasting is that of all elementwise
/// operators.
class OnnxEvaluator {
public:
    /// Reads the file. Throws std::runtime_error for what is no ONNX model.
    explicit OnnxEvaluator(const std::string& bytes);
    ~OnnxEvaluator();
    OnnxEvaluator(const OnnxEvaluator&) = delete;
    OnnxEvaluator& operator=(const OnnxEvaluator&) = delete;

    /// What ONNX's own checker and strict shape inference have against the model; empty: nothing.
    std::string fault() const;
    std::vector<std::string> inputNames() const;
    std::vector<std::string> outputNames() const;
    /// "float", "double", "string", … of an input or output.
    std::string typeOf(const std::string& name) const;
    std::map<std::string, std::string> metadata() const;
    std::vector<std::string> operators() const; ///< of the nodes, one each
    std::vector<std::string> docs() const;      ///< of the nodes that have one

    OnnxTensors run(const OnnxTensors& inputs) const;

private:
    struct Model;
    std::unique_ptr<Model> m_model;
};

} // namespace tests
