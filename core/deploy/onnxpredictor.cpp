#include "core/deploy/onnxpredictor.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/deploy/onnxformulas.h"
#include "core/predict/models/knn.h"
#include "core/predict/models/logistic.h"
#include "core/predict/models/simplepredictors.h"

#include <algorithm>
#include <cmath>

namespace core::deploy {
namespace {

using namespace predict;

/// As many rows as `like` has, all the same.
OnnxValue repeated(OnnxGraph& graph, std::span<const double> row, const OnnxValue& like)
{
    const OnnxValue rows = graph.add("Gather", {graph.add("Shape", {like}), graph.integer(0)});
    const OnnxValue shape =
        graph.add("Concat", {rows, graph.integer(1)}, {{"axis", std::int64_t{0}}});
    return graph.add("Expand", {rowOf(graph, row), shape});
}

OnnxValue write(OnnxGraph& graph, const NetworkPredictor& model, const OnnxValue& inputs)
{
    return softmax(graph, networkOutputs(graph, model.network()->data(), inputs));
}

OnnxValue write(OnnxGraph& graph, const LogisticRegression& model, const OnnxValue& inputs)
{
    const LogisticNumbers& numbers = model.numbers();
    graph.describe("Logistic regression");
    const OnnxValue products =
        graph.add("MatMul", {inputs, matrixOf(graph, transposed(numbers.coefficients))});
    const OnnxValue scores = graph.add("Add", {products, rowOf(graph, numbers.intercepts)});
    const std::size_t present = numbers.classes.size();
    const OnnxValue shares = probabilitiesOfScores(graph, scores, present);
    if (present == numbers.classCount)
        return shares;
    // Classes without training rows have probability 0.
    data::Matrix places(present, numbers.classCount);
    for (std::size_t i = 0; i < present; ++i)
        places(i, static_cast<std::size_t>(numbers.classes[i])) = 1;
    return graph.add("MatMul", {shares, matrixOf(graph, places)});
}

/// rows × training rows: squared distances, summed up as the program does, so that equally near
/// rows stay so.
OnnxValue squaredDistances(OnnxGraph& graph, const data::Matrix& rows, const OnnxValue& inputs)
{
    OnnxValue sum;
    for (std::size_t j = 0; j < rows.columns(); ++j) {
        std::vector<double> column;
        for (std::size_t i = 0; i < rows.rows(); ++i)
            column.push_back(rows(i, j));
        const OnnxValue difference =
            graph.add("Sub", {columnOf(graph, inputs, j), rowOf(graph, column)});
        const OnnxValue square = graph.add("Mul", {difference, difference});
        sum = j == 0 ? square : graph.add("Add", {sum, square});
    }
    return sum;
}

OnnxValue write(OnnxGraph& graph, const KnnPredictor& model, const OnnxValue& inputs)
{
    const KnnNumbers numbers = model.numbers();
    if (numbers.rows.rows() > mostNeighbourRows)
        throw Error(ErrorCode::InvalidOption,
                    filled(translate("Errors", "Nearest neighbours compare every customer with all "
                                               "{1} training rows; a graph holds at most {2}."),
                           {groupedCount(numbers.rows.rows()), groupedCount(mostNeighbourRows)}),
                    "onnx", {}, translate("Errors", "Export another kind of model."));
    graph.describe("Nearest neighbours");
    const std::vector<OnnxValue> nearest = graph.addWithOutputs(
        "TopK",
        {squaredDistances(graph, numbers.rows, inputs), graph.integer(numbers.options.neighbours)},
        2, {{"axis", std::int64_t{1}}, {"largest", std::int64_t{0}}, {"sorted", std::int64_t{1}}});
    OnnxValue votes;
    if (numbers.options.weights == VoteWeights::Distance) {
        // The distance of the nearest is the unit; rows that coincide are the only ones to count.
        const OnnxValue zero = graph.number(0);
        const OnnxValue roots = graph.add("Sqrt", {nearest[0]});
        const OnnxValue unit = columnOf(graph, roots, 0);
        const OnnxValue coincide = graph.cast(graph.add("Equal", {roots, zero}), OnnxType::Double);
        votes =
            choose(graph, isBelow(graph, zero, unit), graph.add("Div", {unit, roots}), coincide);
    }
    const OnnxValue classes =
        lookedUp(graph, {numbers.classes.begin(), numbers.classes.end()}, nearest[1]);
    std::vector<OnnxValue> counts;
    for (std::size_t code = 0; code < numbers.classWeights.size(); ++code) {
        OnnxValue own = graph.cast(
            graph.add("Equal", {classes, graph.integer(static_cast<std::int64_t>(code))}),
            OnnxType::Double);
        if (!votes.name.empty())
            own = graph.add("Mul", {own, votes});
        counts.push_back(
            graph.add("Mul", {rowSums(graph, own), graph.number(numbers.classWeights[code])}));
    }
    const OnnxValue all = joined(graph, counts);
    return graph.add("Div", {all, rowSums(graph, all)});
}

OnnxValue write(OnnxGraph& graph, const TreePredictor& model, const OnnxValue& inputs)
{
    return treeProbabilities(graph, model.numbers(), inputs);
}

OnnxValue write(OnnxGraph& graph, const SharesPredictor& model, const OnnxValue& inputs)
{
    graph.describe("Class shares of the training rows");
    return repeated(graph, model.shares(), inputs);
}

OnnxValue write(OnnxGraph& graph, const MeanPredictor& model, const OnnxValue& inputs)
{
    OnnxValue sum;
    for (const PredictorPointer& member : model.members()) {
        const OnnxValue own = probabilitiesOf(graph, *member, inputs);
        sum = sum.name.empty() ? own : graph.add("Add", {sum, own});
    }
    graph.describe("Mean of the members");
    return graph.add("Div", {sum, graph.number(static_cast<double>(model.members().size()))});
}

OnnxValue write(OnnxGraph& graph, const TemperedPredictor& model, const OnnxValue& inputs)
{
    const OnnxValue shares = probabilitiesOf(graph, *model.model(), inputs);
    graph.describe("Probabilities at a temperature");
    // As predict::atTemperature, which counts no probability below this.
    const OnnxValue least = graph.number(1e-15);
    const OnnxValue bounded = choose(graph, isBelow(graph, shares, least), least, shares);
    return softmax(
        graph, graph.add("Div", {graph.add("Log", {bounded}), graph.number(model.temperature())}));
}

template <typename Model>
bool writeIf(OnnxGraph& graph, const Predictor& model, const OnnxValue& inputs, OnnxValue& result)
{
    const auto* own = dynamic_cast<const Model*>(&model);
    if (own)
        result = write(graph, *own, inputs);
    return own != nullptr;
}

} // namespace

OnnxValue probabilitiesOf(OnnxGraph& graph, const Predictor& model, const OnnxValue& inputs)
{
    OnnxValue result;
    const bool isKnown = writeIf<NetworkPredictor>(graph, model, inputs, result) ||
                         writeIf<LogisticRegression>(graph, model, inputs, result) ||
                         writeIf<KnnPredictor>(graph, model, inputs, result) ||
                         writeIf<TreePredictor>(graph, model, inputs, result) ||
                         writeIf<SharesPredictor>(graph, model, inputs, result) ||
                         writeIf<MeanPredictor>(graph, model, inputs, result) ||
                         writeIf<TemperedPredictor>(graph, model, inputs, result);
    if (!isKnown)
        throw Error(ErrorCode::Internal, "A model of this kind cannot become a graph.");
    return result;
}

OnnxValue probabilitiesOfScores(OnnxGraph& graph, const OnnxValue& scores, std::size_t classes)
{
    if (classes > 2)
        return softmax(graph, scores);
    // 1 / (1 + e^s) and 1 / (1 + e^−s)
    const OnnxValue one = graph.number(1);
    const auto share = [&](const OnnxValue& exponent) {
        return graph.add("Div", {one, graph.add("Add", {one, graph.add("Exp", {exponent})})});
    };
    const OnnxValue second = share(graph.add("Neg", {scores}));
    return joined(graph, {share(scores), second});
}

} // namespace core::deploy
