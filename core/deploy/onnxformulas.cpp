#include "core/deploy/onnxformulas.h"

namespace core::deploy {

OnnxValue rowOf(OnnxGraph& graph, std::span<const double> values)
{
    return graph.doubles(values, {1, values.size()});
}

OnnxValue matrixOf(OnnxGraph& graph, const data::Matrix& values)
{
    return graph.doubles(values.values(), {values.rows(), values.columns()});
}

data::Matrix transposed(const data::Matrix& values)
{
    data::Matrix result(values.columns(), values.rows());
    for (std::size_t i = 0; i < values.rows(); ++i)
        for (std::size_t j = 0; j < values.columns(); ++j)
            result(j, i) = values(i, j);
    return result;
}

OnnxValue isMissing(OnnxGraph& graph, const OnnxValue& value)
{
    // Not the operator IsNaN, which not every runtime has for double.
    return graph.add("Not", {graph.add("Equal", {value, value})});
}

OnnxValue isBelow(OnnxGraph& graph, const OnnxValue& value, const OnnxValue& limit)
{
    return graph.add("Less", {value, limit});
}

OnnxValue choose(OnnxGraph& graph, const OnnxValue& condition, const OnnxValue& yes,
                 const OnnxValue& no)
{
    return graph.add("Where", {condition, yes, no});
}

OnnxValue clamped(OnnxGraph& graph, const OnnxValue& value, double low, double high)
{
    const OnnxValue least = graph.number(low);
    const OnnxValue greatest = graph.number(high);
    const OnnxValue notAbove = choose(graph, isBelow(graph, greatest, value), greatest, value);
    return choose(graph, isBelow(graph, value, least), least, notAbove);
}

OnnxValue columnOf(OnnxGraph& graph, const OnnxValue& values, std::size_t column)
{
    return columnsOf(graph, values, {{column}});
}

OnnxValue columnsOf(OnnxGraph& graph, const OnnxValue& values, std::span<const std::size_t> columns)
{
    const std::vector<std::int64_t> places(columns.begin(), columns.end());
    return graph.add("Gather", {values, graph.integers(places, {places.size()})},
                     {{"axis", std::int64_t{1}}});
}

OnnxValue joined(OnnxGraph& graph, const std::vector<OnnxValue>& parts)
{
    return parts.size() == 1 ? parts.front()
                             : graph.add("Concat", parts, {{"axis", std::int64_t{1}}});
}

OnnxValue rowSums(OnnxGraph& graph, const OnnxValue& values)
{
    return graph.add("ReduceSum", {values, graph.integer(1)}, {{"keepdims", std::int64_t{1}}});
}

OnnxValue placeOfLargest(OnnxGraph& graph, const OnnxValue& values)
{
    return graph.add("ArgMax", {values},
                     {{"axis", std::int64_t{1}}, {"keepdims", std::int64_t{1}}});
}

OnnxValue placeOfSmallest(OnnxGraph& graph, const OnnxValue& values)
{
    return graph.add("ArgMin", {values},
                     {{"axis", std::int64_t{1}}, {"keepdims", std::int64_t{1}}});
}

OnnxValue lookedUp(OnnxGraph& graph, const std::vector<std::int64_t>& table, const OnnxValue& index)
{
    return graph.add("Gather", {graph.integers(table, {table.size()}), index});
}

OnnxValue softmax(OnnxGraph& graph, const OnnxValue& scores)
{
    return graph.add("Softmax", {scores}, {{"axis", std::int64_t{1}}});
}

OnnxValue logOfOnePlus(OnnxGraph& graph, const OnnxValue& value)
{
    const OnnxValue one = graph.number(1);
    const OnnxValue sum = graph.add("Add", {value, one});
    const OnnxValue rounded = graph.add("Sub", {sum, one});
    const OnnxValue mended =
        graph.add("Mul", {graph.add("Log", {sum}), graph.add("Div", {value, rounded})});
    return choose(graph, graph.add("Equal", {rounded, graph.number(0)}), value, mended);
}

OnnxValue growth(OnnxGraph& graph, const OnnxValue& value)
{
    const OnnxValue one = graph.number(1);
    const OnnxValue power = graph.add("Exp", {value});
    const OnnxValue difference = graph.add("Sub", {power, one});
    // The logarithm brings back what the power was rounded to.
    const OnnxValue nearOne = graph.add("Div", {difference, graph.add("Log", {power})});
    const OnnxValue elsewhere = graph.add("Div", {difference, value});
    const OnnxValue isNear = isBelow(graph, graph.add("Abs", {difference}), graph.number(0.5));
    const OnnxValue quotient = choose(graph, isNear, nearOne, elsewhere);
    return choose(graph, graph.add("Equal", {difference, graph.number(0)}), one, quotient);
}

} // namespace core::deploy
