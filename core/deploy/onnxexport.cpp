#include "core/deploy/onnxexport.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/deploy/onnxformulas.h"
#include "core/deploy/onnxpredictor.h"
#include "core/deploy/onnxrecipe.h"
#include "core/deploy/onnxsegments.h"
#include "core/predict/models/knn.h"
#include "core/predict/models/simplepredictors.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

namespace core::deploy {
namespace {

using Metadata = std::vector<std::pair<std::string, std::string>>;

std::vector<std::string> namesOf(const std::vector<prepare::SourceColumn>& sources)
{
    std::vector<std::string> names;
    for (const prepare::SourceColumn& source : sources)
        names.push_back(source.name);
    return names;
}

std::string lines(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& sentence : sentences)
        text += (text.empty() ? "" : "\n") + sentence;
    return text;
}

std::string listOf(const std::vector<std::string>& names)
{
    return nlohmann::json(names).dump();
}

class Export {
public:
    explicit Export(const prepare::Recipe& recipe)
        : m_recipe(recipe), m_graph(namesOf(recipe.sources))
    {
    }

    OnnxGraph& graph() { return m_graph; }
    OnnxValue prepared() { return preparedBy(m_graph, m_recipe); }

    void output(const OnnxValue& value, const std::string& name, OnnxType type, std::size_t width,
                const std::string& doc)
    {
        const std::string given = m_graph.output(value, name, type, width, doc);
        m_result.outputs.push_back({given, type == OnnxType::String ? "text" : "number"});
    }

    void warn(const char* code, const std::string& text)
    {
        m_result.warnings.push_back({code, {}, text});
    }

    ExportedModel finish(const std::string& name, const std::string& doc, Metadata metadata)
    {
        nlohmann::ordered_json types = nlohmann::ordered_json::object();
        for (const std::string& used : m_graph.usedInputs()) {
            const auto source =
                std::ranges::find(m_recipe.sources, used, &prepare::SourceColumn::name);
            m_result.inputs.push_back({used, exportedType(source->type)});
            types[used] = m_result.inputs.back().type;
        }
        metadata.emplace_back("inputs", types.dump());
        metadata.emplace_back("recipe", recipeText());
        m_result.bytes = m_graph.bytes(name, doc, metadata);
        if (m_result.bytes.size() > std::numeric_limits<std::int32_t>::max())
            throw Error(
                ErrorCode::InvalidOption,
                filled(translate("Errors", "The graph needs {1}; an ONNX file holds at most 2 GB."),
                       {byteText(static_cast<double>(m_result.bytes.size()))}),
                "onnx", {}, translate("Errors", "Train a smaller model."));
        return std::move(m_result);
    }

private:
    std::string recipeText() const
    {
        const EnglishWords english;
        return lines(m_recipe.sentences());
    }

    const prepare::Recipe& m_recipe;
    OnnxGraph m_graph;
    ExportedModel m_result;
};

/// Whether a model of the type is the model or part of it.
template <typename Kind>
bool holds(const predict::Predictor& model)
{
    if (const auto* mean = dynamic_cast<const predict::MeanPredictor*>(&model))
        return std::ranges::any_of(mean->members(),
                                   [](const auto& member) { return holds<Kind>(*member); });
    if (const auto* tempered = dynamic_cast<const predict::TemperedPredictor*>(&model))
        return holds<Kind>(*tempered->model());
    return dynamic_cast<const Kind*>(&model) != nullptr;
}

void warnOfSinglePrecision(Export& exported)
{
    exported.warn("single-precision",
                  translate("Warnings", "Sums in single precision may be added up in another order "
                                        "elsewhere: figures differ in the seventh digit."));
}

} // namespace

ExportedModel onnxOf(const predict::SavedClassifier& model)
{
    Export exported(model.recipe);
    OnnxGraph& graph = exported.graph();
    const OnnxValue probabilities = probabilitiesOf(graph, *model.model, exported.prepared());
    graph.describe("The class that is decided for");
    OnnxValue place;
    if (model.threshold) {
        const OnnxValue isBelowIt =
            isBelow(graph, columnOf(graph, probabilities, 1), graph.number(*model.threshold));
        place = choose(graph, isBelowIt, graph.integer(0), graph.integer(1));
    } else {
        place = placeOfLargest(graph, probabilities);
    }
    const OnnxValue label = graph.add("Gather", {graph.strings(model.classes), place});
    graph.describe({});
    exported.output(label, "label", OnnxType::String, 1, "predicted " + model.target);
    exported.output(probabilities, "probabilities", OnnxType::Double, model.classes.size(),
                    "of the classes: " + listOf(model.classes));
    if (holds<predict::NetworkPredictor>(*model.model) ||
        holds<predict::TreePredictor>(*model.model))
        warnOfSinglePrecision(exported);
    if (holds<predict::KnnPredictor>(*model.model))
        exported.warn("batches",
                      translate("Warnings", "Every row is compared with all training rows at once: "
                                            "give the graph batches of some thousand rows."));
    Metadata metadata{{"model", model.name},
                      {"target", model.target},
                      {"classes", listOf(model.classes)},
                      {"seed", std::to_string(model.seed)}};
    if (model.threshold)
        metadata.emplace_back("threshold", data::numberText(*model.threshold));
    return exported.finish("classifier", model.name + ", predicts " + model.target, metadata);
}

ExportedModel onnxOf(const segment::SegmentModel& model)
{
    Export exported(model.recipe);
    OnnxGraph& graph = exported.graph();
    const OnnxSegments found = segmentsOf(graph, model, exported.prepared());
    std::vector<std::string> names;
    for (const segment::SegmentCard& card : model.segments)
        names.push_back(card.name);
    graph.describe("The segment's name");
    const OnnxValue label = graph.add("Gather", {graph.strings(names), found.labels});
    graph.describe({});
    exported.output(label, "label", OnnxType::String, 1, "segment");
    if (found.distance)
        exported.output(*found.distance, "distance", OnnxType::Double, 1,
                        "to the centre of the own cluster");
    if (found.probability)
        exported.output(*found.probability, "probability", OnnxType::Double, 1,
                        "of the own segment");
    if (model.network)
        warnOfSinglePrecision(exported);
    if (model.ruleAgreement < 1)
        exported.warn(
            "own-customers",
            filled(translate("Warnings", "The customers the segments were found among keep their "
                                         "own; the graph gives them the same in {1} of cases."),
                   {percentText(model.ruleAgreement)}));
    return exported.finish(
        "segments", names.size() == 1 ? "1 segment" : std::to_string(names.size()) + " segments",
        {{"segments", listOf(names)}, {"seed", std::to_string(model.request.seed)}});
}

} // namespace core::deploy
