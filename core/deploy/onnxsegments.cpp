#include "core/deploy/onnxsegments.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/deploy/onnxformulas.h"
#include "core/deploy/onnxpredictor.h"

#include <string>

namespace core::deploy {
namespace {

using namespace segment;

/// rows × centres: squared distances.
OnnxValue squaredDistances(OnnxGraph& graph, const data::Matrix& centres, const OnnxValue& points)
{
    std::vector<OnnxValue> columns;
    for (std::size_t i = 0; i < centres.rows(); ++i) {
        const OnnxValue difference = graph.add("Sub", {points, rowOf(graph, centres.row(i))});
        columns.push_back(rowSums(graph, graph.add("Mul", {difference, difference})));
    }
    return joined(graph, columns);
}

/// Takes labels, integers of any shape that fits rows × 1, through the changes by hand.
OnnxValue changedLabels(OnnxGraph& graph, const std::vector<LabelChange>& changes,
                        const OnnxValue& labels, const OnnxValue& points)
{
    OnnxValue now = labels;
    for (const LabelChange& change : changes) {
        const OnnxValue changed =
            lookedUp(graph, {change.newLabels.begin(), change.newLabels.end()}, now);
        if (change.split < 0) {
            now = changed;
            continue;
        }
        const OnnxValue part =
            placeOfSmallest(graph, squaredDistances(graph, change.partCentres, points));
        const OnnxValue isSplit = graph.add("Equal", {now, graph.integer(change.split)});
        now = choose(graph, isSplit,
                     lookedUp(graph, {change.partLabels.begin(), change.partLabels.end()}, part),
                     changed);
    }
    return now;
}

class RuleWriter {
public:
    RuleWriter(OnnxGraph& graph, const SegmentModel& model, OnnxValue points)
        : m_graph(graph), m_model(model), m_points(std::move(points))
    {
    }

    OnnxSegments operator()(const NearestCentre& rule)
    {
        m_graph.describe("Nearest centre");
        const OnnxValue squares = squaredDistances(m_graph, rule.centres, m_points);
        const OnnxValue least =
            m_graph.add("ReduceMin", {squares},
                        {{"axes", std::vector<std::int64_t>{1}}, {"keepdims", std::int64_t{1}}});
        return {changed(placeOfSmallest(m_graph, squares)), m_graph.add("Sqrt", {least}), {}};
    }

    OnnxSegments operator()(const MixtureModel& rule)
    {
        m_graph.describe("Gaussian mixture");
        const std::size_t groups = rule.weights.size();
        const MixtureFactors factors = factorsOf(rule);
        std::vector<OnnxValue> densities;
        for (std::size_t c = 0; c < groups; ++c) {
            const OnnxValue centred =
                m_graph.add("Sub", {m_points, rowOf(m_graph, rule.means.row(c))});
            const OnnxValue scaled =
                m_graph.add("MatMul", {centred, matrixOf(m_graph, transposed(factors.factors[c]))});
            const OnnxValue square = rowSums(m_graph, m_graph.add("Mul", {scaled, scaled}));
            const OnnxValue half = m_graph.add("Mul", {square, m_graph.number(-0.5)});
            densities.push_back(m_graph.add("Add", {half, m_graph.number(factors.constants[c])}));
        }
        const OnnxValue shares = softmax(m_graph, joined(m_graph, densities));
        const OnnxValue labels = changed(placeOfLargest(m_graph, shares));
        return {labels, {}, sharesOfOwn(shares, groups, labels)};
    }

    OnnxSegments operator()(const NearestPrototype& rule)
    {
        m_graph.describe("Nearest prototype");
        std::vector<OnnxValue> codes;
        for (const std::vector<std::size_t>& category : rule.layout.categories)
            codes.push_back(codesOf(category));
        const OnnxValue gamma = m_graph.number(rule.model.gamma);
        std::vector<OnnxValue> costs;
        for (std::size_t c = 0; c < rule.model.modes.size(); ++c) {
            OnnxValue cost = m_graph.number(0);
            if (!rule.layout.numbers.empty()) {
                const OnnxValue difference =
                    m_graph.add("Sub", {columnsOf(m_graph, m_points, rule.layout.numbers),
                                        rowOf(m_graph, rule.model.centres.row(c))});
                cost = rowSums(m_graph, m_graph.add("Mul", {difference, difference}));
            }
            for (std::size_t i = 0; i < codes.size(); ++i) {
                const OnnxValue isSame =
                    m_graph.add("Equal", {codes[i], m_graph.number(rule.model.modes[c][i])});
                cost =
                    m_graph.add("Add", {cost, choose(m_graph, isSame, m_graph.number(0), gamma)});
            }
            costs.push_back(cost);
        }
        return {changed(placeOfSmallest(m_graph, joined(m_graph, costs))), {}, {}};
    }

    OnnxSegments operator()(const DbscanReference&) { refuse("DBSCAN"); }
    OnnxSegments operator()(const HdbscanReference&) { refuse("HDBSCAN"); }

private:
    [[noreturn]] static void refuse(const std::string& method)
    {
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors", "Segments found by {1} compare every customer with the rows "
                                       "they were found among, which a graph cannot hold."),
                   {method}),
            "onnx", {},
            translate("Errors", "Find the segments by k-means or as a Gaussian mixture."));
    }

    OnnxValue changed(const OnnxValue& labels)
    {
        return changedLabels(m_graph, m_model.changes, labels, m_points);
    }

    /// Of all groups that the changes by hand make part of the own segment.
    OnnxValue sharesOfOwn(const OnnxValue& shares, std::size_t groups, const OnnxValue& labels)
    {
        std::vector<OnnxValue> own;
        for (std::size_t c = 0; c < groups; ++c) {
            const OnnxValue label =
                changed(m_graph.integers({{static_cast<std::int64_t>(c)}}, {1, 1}));
            own.push_back(choose(m_graph, m_graph.add("Equal", {label, labels}),
                                 columnOf(m_graph, shares, c), m_graph.number(0)));
        }
        return rowSums(m_graph, joined(m_graph, own));
    }

    /// As mixedRows: 1 + the place of the column that is 1, 0 without any; in double.
    OnnxValue codesOf(const std::vector<std::size_t>& category)
    {
        std::vector<double> places;
        for (std::size_t place = 0; place < category.size(); ++place)
            places.push_back(static_cast<double>(place) + 1);
        const OnnxValue isOne =
            m_graph.add("Equal", {columnsOf(m_graph, m_points, category), m_graph.number(1)});
        const OnnxValue codes = choose(m_graph, isOne, rowOf(m_graph, places), m_graph.number(0));
        return m_graph.add("ReduceMax", {codes},
                           {{"axes", std::vector<std::int64_t>{1}}, {"keepdims", std::int64_t{1}}});
    }

    OnnxGraph& m_graph;
    const SegmentModel& m_model;
    OnnxValue m_points;
};

} // namespace

OnnxSegments segmentsOf(OnnxGraph& graph, const SegmentModel& model, const OnnxValue& prepared)
{
    const OnnxValue points =
        model.network ? networkOutputs(graph, *model.network, prepared) : prepared;
    return std::visit(RuleWriter(graph, model, points), model.rule);
}

} // namespace core::deploy
