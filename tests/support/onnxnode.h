#pragma once

#include "tests/support/onnxtensor.h"

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace tests {

/// A node to be computed, with the attributes that are given.
struct OnnxNode {
    std::string op;
    std::vector<OnnxTensor> inputs;
    std::size_t outputs = 1;
    std::map<std::string, std::int64_t> integer;
    std::map<std::string, float> single;
    std::map<std::string, std::string> text;
    std::map<std::string, std::vector<std::int64_t>> integers;
    std::map<std::string, std::vector<float>> singles;
    std::map<std::string, std::vector<std::string>> texts;

    const OnnxTensor& in(std::size_t i) const { return inputs.at(i); }
    std::int64_t integerOr(const std::string& name, std::int64_t otherwise) const
    {
        const auto found = integer.find(name);
        return found == integer.end() ? otherwise : found->second;
    }
    float singleOr(const std::string& name, float otherwise) const
    {
        const auto found = single.find(name);
        return found == single.end() ? otherwise : found->second;
    }
};

/// The outputs. Throws std::runtime_error for operators and types that are not known.
std::vector<OnnxTensor> computeNode(const OnnxNode& node);
/// Those of the domain ai.onnx.ml.
OnnxTensor labelEncoder(const OnnxNode& node);
OnnxTensor treeEnsembleRegressor(const OnnxNode& node);
/// Those that move elements without computing; no outputs: another operator.
std::vector<OnnxTensor> moveElements(const OnnxNode& node);

} // namespace tests
