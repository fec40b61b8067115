#include "tests/support/onnxbroadcast.h"
#include "tests/support/onnxnode.h"

#include <cmath>
#include <limits>

namespace tests {
namespace {

[[noreturn]] void refuse(const OnnxNode& node)
{
    throw std::runtime_error("the operator " + node.op + " is not known for such a type");
}

template <typename Result, typename T, typename Function>
OnnxTensor pairwise(const OnnxNode& node, const std::vector<T>& a, Function function)
{
    const auto& b = node.in(1).as<T>();
    const auto shape = broadcastShape(node.in(0).shape, node.in(1).shape);
    const auto left = broadcastPlaces(node.in(0).shape, shape);
    const auto right = broadcastPlaces(node.in(1).shape, shape);
    std::vector<Result> result;
    for (std::size_t i = 0; i < left.size(); ++i)
        result.push_back(static_cast<Result>(function(a[left[i]], b[right[i]])));
    return {shape, result};
}

template <typename T>
bool arithmetic(const OnnxNode& node, const std::vector<T>& a, OnnxTensor& result)
{
    if (node.op == "Add")
        result = pairwise<T>(node, a, [](T x, T y) { return x + y; });
    else if (node.op == "Sub")
        result = pairwise<T>(node, a, [](T x, T y) { return x - y; });
    else if (node.op == "Mul")
        result = pairwise<T>(node, a, [](T x, T y) { return x * y; });
    else if (node.op == "Div")
        result = pairwise<T>(node, a, [](T x, T y) { return x / y; });
    else if (node.op == "Equal")
        result = pairwise<std::uint8_t>(node, a, [](T x, T y) { return x == y; });
    else if (node.op == "Less")
        result = pairwise<std::uint8_t>(node, a, [](T x, T y) { return x < y; });
    else
        return false;
    return true;
}

template <typename T, typename Function>
OnnxTensor each(const OnnxNode& node, const std::vector<T>& a, Function function)
{
    std::vector<T> result;
    for (const T x : a)
        result.push_back(static_cast<T>(function(x)));
    return {node.in(0).shape, result};
}

template <typename T>
bool function(const OnnxNode& node, const std::vector<T>& a, OnnxTensor& result)
{
    const auto alpha = [&](float otherwise) { return T{node.singleOr("alpha", otherwise)}; };
    const std::string& op = node.op;
    if (op == "Abs")
        result = each(node, a, [](T x) { return std::abs(x); });
    else if (op == "Neg")
        result = each(node, a, [](T x) { return -x; });
    else if (op == "Exp")
        result = each(node, a, [](T x) { return std::exp(x); });
    else if (op == "Log")
        result = each(node, a, [](T x) { return std::log(x); });
    else if (op == "Sqrt")
        result = each(node, a, [](T x) { return std::sqrt(x); });
    else if (op == "Erf")
        result = each(node, a, [](T x) { return std::erf(x); });
    else if (op == "Tanh")
        result = each(node, a, [](T x) { return std::tanh(x); });
    else if (op == "Sigmoid")
        result = each(node, a, [](T x) { return 1 / (1 + std::exp(-x)); });
    else if (op == "Relu")
        result = each(node, a, [](T x) { return std::max(x, T{0}); });
    else if (op == "LeakyRelu")
        result = each(node, a, [&](T x) { return x < 0 ? alpha(0.01F) * x : x; });
    else if (op == "Elu")
        result = each(node, a, [&](T x) { return x < 0 ? alpha(1) * (std::exp(x) - 1) : x; });
    else if (op == "Selu")
        result = each(node, a, [&](T x) {
            const T gamma{node.singleOr("gamma", 1.05070102F)};
            const T scale = alpha(1.67326319F);
            return x <= 0 ? gamma * (scale * std::exp(x) - scale) : gamma * x;
        });
    else
        return false;
    return true;
}

template <typename T>
OnnxTensor product(const OnnxNode& node, const std::vector<T>& a, bool isTransposed)
{
    const auto& b = node.in(1).as<T>();
    const auto& x = node.in(0).shape;
    const auto& y = node.in(1).shape;
    if (x.size() != 2 || y.size() != 2 || x[1] != y[isTransposed ? 1 : 0])
        throw std::runtime_error("matrices that do not fit each other");
    const std::size_t columns = y[isTransposed ? 0 : 1];
    std::vector<T> result(x[0] * columns, 0);
    for (std::size_t i = 0; i < x[0]; ++i)
        for (std::size_t j = 0; j < columns; ++j)
            for (std::size_t k = 0; k < x[1]; ++k)
                result[i * columns + j] +=
                    a[i * x[1] + k] * b[isTransposed ? j * x[1] + k : k * columns + j];
    return {{x[0], columns}, result};
}

OnnxTensor gemm(const OnnxNode& node)
{
    OnnxNode sum;
    sum.op = "Add";
    sum.inputs = {product(node, node.in(0).as<float>(), node.integerOr("transB", 0) != 0),
                  node.in(2)};
    return computeNode(sum).front();
}

/// Of the second axis of two, which stays with size 1.
template <typename T, typename Fold>
OnnxTensor reduced(const OnnxNode& node, const std::vector<T>& a, Fold fold)
{
    const bool isRight =
        node.in(0).shape.size() == 2 && node.integerOr("keepdims", 1) == 1 &&
        (node.inputs.size() > 1 ? node.in(1).as<std::int64_t>() : node.integers.at("axes")) ==
            std::vector<std::int64_t>{1};
    if (!isRight)
        refuse(node);
    const std::size_t rows = node.in(0).shape[0], width = node.in(0).shape[1];
    std::vector<T> result;
    for (std::size_t row = 0; row < rows; ++row) {
        T value = a[row * width];
        for (std::size_t i = 1; i < width; ++i)
            value = fold(value, a[row * width + i]);
        result.push_back(value);
    }
    return {{rows, 1}, result};
}

/// Indices of each row's values in order, the first of equals first.
template <typename T>
std::vector<std::size_t> ordered(const T* values, std::size_t count, bool largestFirst)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
        return largestFirst ? values[x] > values[y] : values[x] < values[y];
    });
    return order;
}

std::vector<OnnxTensor> ranked(const OnnxNode& node)
{
    if (node.in(0).shape.size() != 2 || node.integer.at("axis") != 1)
        refuse(node);
    const bool isTopK = node.op == "TopK";
    const bool largestFirst = isTopK ? node.integerOr("largest", 1) == 1 : node.op == "ArgMax";
    const auto count =
        isTopK ? static_cast<std::size_t>(node.in(1).as<std::int64_t>().at(0)) : std::size_t{1};
    const auto& a = node.in(0).as<double>();
    const std::size_t rows = node.in(0).shape[0], width = node.in(0).shape[1];
    std::vector<double> values;
    std::vector<std::int64_t> places;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto order = ordered(a.data() + row * width, width, largestFirst);
        for (std::size_t i = 0; i < count; ++i) {
            values.push_back(a[row * width + order.at(i)]);
            places.push_back(static_cast<std::int64_t>(order[i]));
        }
    }
    if (!isTopK)
        return {{{rows, 1}, places}};
    return {{{rows, count}, values}, {{rows, count}, places}};
}

template <typename T>
OnnxTensor softmax(const OnnxNode& node, const std::vector<T>& a)
{
    if (node.in(0).shape.size() != 2 || node.integerOr("axis", -1) != 1)
        refuse(node);
    const std::size_t rows = node.in(0).shape[0], width = node.in(0).shape[1];
    std::vector<T> result(a.size());
    for (std::size_t row = 0; row < rows; ++row) {
        const T* x = a.data() + row * width;
        const T largest = *std::max_element(x, x + width);
        T sum = 0;
        for (std::size_t i = 0; i < width; ++i)
            sum += result[row * width + i] = std::exp(x[i] - largest);
        for (std::size_t i = 0; i < width; ++i)
            result[row * width + i] /= sum;
    }
    return {node.in(0).shape, result};
}

OnnxTensor cast(const OnnxNode& node)
{
    const std::int64_t to = node.integer.at("to");
    const auto as = [&]<typename T>(T) {
        return std::visit(
            [&](const auto& values) -> OnnxTensor {
                if constexpr (std::is_same_v<std::decay_t<decltype(values[0])>, std::string>) {
                    refuse(node);
                } else {
                    std::vector<T> result;
                    for (const auto value : values)
                        result.push_back(static_cast<T>(value));
                    return {node.in(0).shape, result};
                }
            },
            node.in(0).values);
    };
    if (to == 1)
        return as(float{});
    if (to == 11)
        return as(double{});
    if (to == 7)
        return as(std::int64_t{});
    refuse(node);
}

OnnxTensor logical(const OnnxNode& node)
{
    const auto& a = node.in(0).as<std::uint8_t>();
    if (node.op == "Not")
        return each(node, a, [](std::uint8_t x) { return x == 0 ? 1 : 0; });
    return pairwise<std::uint8_t>(node, a,
                                  [](std::uint8_t x, std::uint8_t y) { return x != 0 && y != 0; });
}

template <typename T>
OnnxTensor computed(const OnnxNode& node, const std::vector<T>& a)
{
    OnnxTensor result;
    if (arithmetic(node, a, result))
        return result;
    if constexpr (std::is_floating_point_v<T>) {
        if (function(node, a, result))
            return result;
        if (node.op == "MatMul")
            return product(node, a, false);
        if (node.op == "Softmax")
            return softmax(node, a);
        if (node.op == "ReduceSum")
            return reduced(node, a, [](T x, T y) { return x + y; });
        if (node.op == "ReduceMin")
            return reduced(node, a, [](T x, T y) { return std::min(x, y); });
        if (node.op == "ReduceMax")
            return reduced(node, a, [](T x, T y) { return std::max(x, y); });
    }
    refuse(node);
}

} // namespace

std::vector<OnnxTensor> computeNode(const OnnxNode& node)
{
    if (auto moved = moveElements(node); !moved.empty())
        return moved;
    if (node.op == "LabelEncoder")
        return {labelEncoder(node)};
    if (node.op == "TreeEnsembleRegressor")
        return {treeEnsembleRegressor(node)};
    if (node.op == "Cast")
        return {cast(node)};
    if (node.op == "Not" || node.op == "And")
        return {logical(node)};
    if (node.op == "Gemm")
        return {gemm(node)};
    if (node.op == "TopK" || node.op == "ArgMax" || node.op == "ArgMin")
        return ranked(node);
    if (const auto* values = std::get_if<std::vector<float>>(&node.in(0).values))
        return {computed(node, *values)};
    if (const auto* values = std::get_if<std::vector<double>>(&node.in(0).values))
        return {computed(node, *values)};
    if (const auto* values = std::get_if<std::vector<std::int64_t>>(&node.in(0).values))
        return {computed(node, *values)};
    refuse(node);
}

} // namespace tests
