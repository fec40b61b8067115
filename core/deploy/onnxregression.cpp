#include "core/deploy/onnxformulas.h"
#include "core/deploy/onnxrecipe.h"

namespace core::deploy {
namespace {

/// The columns as the regressions see them, and where each of them begins.
struct Inputs {
    OnnxValue values; ///< NaN where missing
    std::vector<std::size_t> at;
    std::vector<std::size_t> number; ///< of columns of numbers: which of these
    std::size_t width = 0;
};

Inputs inputsOf(const OnnxColumns& columns, const prepare::FilledNumbers& step)
{
    Inputs inputs;
    std::vector<OnnxValue> parts;
    std::size_t number = 0;
    for (std::size_t at = 0; at < columns.cells.size(); ++at) {
        const prepare::WorkColumn& column = columns.work.columns[at];
        inputs.at.push_back(inputs.width);
        inputs.number.push_back(number);
        if (column.kind == prepare::WorkColumn::Kind::Levels) {
            if (!column.levels.empty())
                parts.push_back(columns.split(at));
            inputs.width += column.levels.size();
            continue;
        }
        OnnxValue value = columns.value(at);
        if (column.isNumber()) {
            value = columns.graph.add("Sub", {value, columns.graph.number(step.means[number])});
            value = columns.graph.add("Div", {value, columns.graph.number(step.scales[number])});
            ++number;
        }
        parts.push_back(value);
        ++inputs.width;
    }
    inputs.values = joined(columns.graph, parts);
    return inputs;
}

} // namespace

void fillByRegression(OnnxColumns& columns, const prepare::FilledNumbers& step)
{
    OnnxGraph& graph = columns.graph;
    const Inputs inputs = inputsOf(columns, step);
    const auto learnt = step.iterative.learnt();
    const OnnxValue missing = isMissing(graph, inputs.values);
    OnnxValue filled = choose(graph, missing, rowOf(graph, learnt.means), inputs.values);
    for (const auto& regression : learnt.regressions) {
        OnnxValue value =
            graph.add("MatMul", {filled, graph.doubles(regression.weights, {inputs.width, 1})});
        value = graph.add("Add", {value, graph.number(regression.intercept)});
        std::vector<bool> own(inputs.width, false);
        own[regression.column] = true;
        const OnnxValue isOwn = graph.add("And", {missing, graph.truths(own, {1, inputs.width})});
        filled = choose(graph, isOwn, value, filled);
    }
    for (const auto& column : step.columns) {
        const std::size_t number = inputs.number[column.at];
        OnnxValue value = columnOf(graph, filled, inputs.at[column.at]);
        value = graph.add("Mul", {value, graph.number(step.scales[number])});
        value = graph.add("Add", {value, graph.number(step.means[number])});
        const OnnxValue before = columns.value(column.at);
        columns.cells[column.at] = {choose(graph, isMissing(graph, before),
                                           clamped(graph, value, column.low, column.high), before)};
    }
}

} // namespace core::deploy
