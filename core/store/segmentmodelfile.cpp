#include "core/store/segmentmodelfile.h"

#include "core/base/translation.h"
#include "core/data/filebytes.h"
#include "core/store/atomicfile.h"
#include "core/store/document.h"
#include "core/store/modelstore.h"
#include "core/store/networkstore.h"
#include "core/store/originstore.h"
#include "core/store/recipestore.h"
#include "core/store/rulestore.h"

namespace core::store {
namespace {

using namespace segment;

constexpr DocumentKind kind{segmentModelFormat, segmentModelVersion, "0.2"};

template <typename T>
Json optionalJson(const std::optional<T>& value)
{
    return value ? numberJson(*value) : Json();
}

std::optional<double> optionalOf(const Json& json)
{
    return json.is_null() ? std::optional<double>() : numberOf(json);
}

Json autoencoderJson(const AutoencoderOptions& options)
{
    return {{"encoder", options.encoder},
            {"latent-width", options.latentWidth},
            {"activation", std::string(network::toWord(options.activation))},
            {"epochs", options.epochs},
            {"batch", options.batchSize},
            {"learning-rate", options.learningRate},
            {"weight-decay", options.weightDecay},
            {"dropout", options.dropout},
            {"noise", options.noise},
            {"masking", options.masking},
            {"validation", options.validationShare},
            {"patience", options.patience}};
}

network::Activation activationOf(const Json& json)
{
    const auto activation = network::activationFromWord(json.get<std::string>());
    if (!activation)
        throw std::range_error("not an activation");
    return *activation;
}

AutoencoderOptions autoencoderOf(const Json& json)
{
    AutoencoderOptions options;
    options.encoder.clear();
    for (const Json& width : json.at("encoder"))
        options.encoder.push_back(intOf(width));
    options.latentWidth = intOf(json.at("latent-width"));
    options.activation = activationOf(json.at("activation"));
    options.epochs = intOf(json.at("epochs"));
    options.batchSize = intOf(json.at("batch"));
    options.learningRate = numberOf(json.at("learning-rate"));
    options.weightDecay = numberOf(json.at("weight-decay"));
    options.dropout = numberOf(json.at("dropout"));
    options.noise = numberOf(json.at("noise"));
    options.masking = numberOf(json.at("masking"));
    options.validationShare = numberOf(json.at("validation"));
    options.patience = intOf(json.at("patience"));
    return options;
}

Json refinementJson(const DeepClusteringOptions& options)
{
    return {{"on", options.on},
            {"weight", options.weight},
            {"epochs", options.epochs},
            {"tolerance", options.tolerance}};
}

DeepClusteringOptions refinementOf(const Json& json)
{
    return {json.at("on").get<bool>(), numberOf(json.at("weight")), intOf(json.at("epochs")),
            numberOf(json.at("tolerance"))};
}

Json requestJson(const SegmentRequest& request)
{
    return {{"method", std::string(toWord(request.method))},
            {"k", request.k},
            {"starts", request.starts},
            {"seed", request.seed},
            {"covariance", std::string(toWord(request.covariance))},
            {"eps", request.eps},
            {"min-points", request.minPoints},
            {"min-cluster-size", request.minClusterSize},
            {"category-weight", request.categoryWeight},
            {"refinement", refinementJson(request.refinement)},
            {"autoencoder", autoencoderJson(request.autoencoder)}};
}

/// The plan is that of the recipe.
SegmentRequest requestOf(const Json& json, const prepare::Recipe& recipe)
{
    SegmentRequest request;
    const auto method = methodFromWord(json.at("method").get<std::string>());
    if (!method)
        throw std::range_error("not a method");
    request.method = *method;
    request.k = intOf(json.at("k"));
    request.starts = intOf(json.at("starts"));
    request.seed = sizeOf(json.at("seed"));
    request.covariance = covarianceOf(json.at("covariance"));
    request.eps = numberOf(json.at("eps"));
    request.minPoints = intOf(json.at("min-points"));
    request.minClusterSize = intOf(json.at("min-cluster-size"));
    request.categoryWeight = numberOf(json.at("category-weight"));
    request.refinement = refinementOf(json.at("refinement"));
    request.autoencoder = autoencoderOf(json.at("autoencoder"));
    request.recipe = recipe.plan;
    return request;
}

Json changesJson(const std::vector<LabelChange>& changes, DocumentWriter& document)
{
    Json list = Json::array();
    for (const LabelChange& change : changes) {
        Json json{{"new-labels", change.newLabels}};
        if (change.split >= 0) {
            json["split"] = change.split;
            json["part-centres"] = document.matrix(change.partCentres);
            json["part-labels"] = change.partLabels;
        }
        list.push_back(std::move(json));
    }
    return list;
}

std::vector<std::int32_t> labelsOf(const Json& json)
{
    std::vector<std::int32_t> labels;
    for (const Json& label : json)
        labels.push_back(intOf(label));
    return labels;
}

std::vector<LabelChange> changesOf(const Json& json, DocumentReader& document)
{
    std::vector<LabelChange> changes;
    for (const Json& stored : json) {
        LabelChange change;
        change.newLabels = labelsOf(stored.at("new-labels"));
        if (stored.contains("split")) {
            change.split = intOf(stored.at("split"));
            change.partCentres = document.matrix(stored.at("part-centres"));
            change.partLabels = labelsOf(stored.at("part-labels"));
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

Json cardJson(const SegmentCard& card)
{
    return {{"id", card.id},
            {"mark", card.mark},
            {"name", card.name},
            {"named-by-hand", card.namedByHand},
            {"sentence", card.sentence},
            {"note", card.note},
            {"actions", card.actions},
            {"size", card.size},
            {"share", numberJson(card.share)}};
}

SegmentCard cardOf(const Json& json)
{
    SegmentCard card;
    card.id = intOf(json.at("id"));
    card.mark = intOf(json.at("mark"));
    card.name = json.at("name").get<std::string>();
    card.namedByHand = json.at("named-by-hand").get<bool>();
    card.sentence = json.at("sentence").get<std::string>();
    card.note = json.at("note").get<std::string>();
    card.actions = textsOf(json.at("actions"));
    card.size = sizeOf(json.at("size"));
    card.share = numberOf(json.at("share"));
    return card;
}

Json figuresJson(const ModelFigures& figures)
{
    return {{"silhouette", numberJson(figures.silhouettePrepared)},
            {"silhouette-exact", figures.silhouetteExact},
            {"silhouette-latent", optionalJson(figures.silhouetteLatent)},
            {"inertia", numberJson(figures.inertia)},
            {"davies-bouldin", numberJson(figures.daviesBouldin)},
            {"calinski-harabasz", numberJson(figures.calinskiHarabasz)},
            {"seed-agreement", optionalJson(figures.seedAgreement)}};
}

ModelFigures figuresOf(const Json& json)
{
    ModelFigures figures;
    figures.silhouettePrepared = numberOf(json.at("silhouette"));
    figures.silhouetteExact = json.at("silhouette-exact").get<bool>();
    figures.silhouetteLatent = optionalOf(json.at("silhouette-latent"));
    figures.inertia = numberOf(json.at("inertia"));
    figures.daviesBouldin = numberOf(json.at("davies-bouldin"));
    figures.calinskiHarabasz = numberOf(json.at("calinski-harabasz"));
    figures.seedAgreement = optionalOf(json.at("seed-agreement"));
    return figures;
}

/// A missing cell is null; numbers and levels are told apart by their column's type.
Json probeJson(const ModelProbe& probe, const prepare::Recipe& recipe)
{
    Json cells = Json::array();
    for (std::size_t i = 0; i < probe.cells.size(); ++i) {
        const data::ColumnType type = recipe.sources[i].type;
        const bool isNumber = type == data::ColumnType::Numeric || type == data::ColumnType::Date;
        const ModelProbe::Cell& cell = probe.cells[i];
        cells.push_back(cell.isMissing ? Json() : isNumber ? Json(cell.number) : Json(cell.level));
    }
    return {{"cells", cells}, {"segment", probe.label}, {"point", probe.point}};
}

ModelProbe probeOf(const Json& json)
{
    ModelProbe probe;
    for (const Json& stored : json.at("cells")) {
        ModelProbe::Cell cell;
        cell.isMissing = stored.is_null();
        if (stored.is_string())
            cell.level = stored.get<std::string>();
        else if (!cell.isMissing)
            cell.number = numberOf(stored);
        probe.cells.push_back(std::move(cell));
    }
    probe.label = intOf(json.at("segment"));
    for (const Json& value : json.at("point"))
        probe.point.push_back(numberOf(value));
    return probe;
}

} // namespace

Json segmentModelJson(const SegmentModel& model, DocumentWriter& document)
{
    Json json;
    Json segments = Json::array();
    for (const SegmentCard& card : model.segments)
        segments.push_back(cardJson(card));
    json["segments"] = std::move(segments);
    json["figures"] = figuresJson(model.figures);
    json["warnings"] = warningsJson(model.warnings);
    json["request"] = requestJson(model.request);
    json["preparation"] = recipeJson(model.recipe, document);
    if (model.network)
        json["network"] = networkJson(*model.network, document);
    json["rule"] = ruleJson(model.rule, document);
    json["changes"] = changesJson(model.changes, document);
    json["table"] = model.ownTable;
    json["labels"] = document.integers(model.ownLabels);
    json["rule-agreement"] = numberJson(model.ruleAgreement);
    Json probes = Json::array();
    for (const ModelProbe& probe : model.probes)
        probes.push_back(probeJson(probe, model.recipe));
    json["probes"] = std::move(probes);
    json["origin"] = originJson(model.origin, document);
    return json;
}

SegmentModel segmentModelOf(const Json& json, int version, DocumentReader& document)
{
    SegmentModel model;
    model.recipe = recipeOf(json.at("preparation"), document);
    model.request = requestOf(json.at("request"), model.recipe);
    if (json.contains("network"))
        model.network = networkOf(json.at("network"), document);
    model.rule = ruleOf(json.at("rule"), document);
    model.changes = changesOf(json.at("changes"), document);
    for (const Json& card : json.at("segments"))
        model.segments.push_back(cardOf(card));
    model.figures = figuresOf(json.at("figures"));
    model.warnings = warningsOf(json.at("warnings"));
    model.ownTable = json.at("table").get<std::string>();
    model.ownLabels = document.integers(json.at("labels"));
    model.ruleAgreement = numberOf(json.at("rule-agreement"));
    for (const Json& probe : json.at("probes"))
        model.probes.push_back(probeOf(probe));
    if (version >= 2)
        model.origin = originOf(json.at("origin"), document);
    checkModel(model);
    return model;
}

std::string segmentModelBytes(const SegmentModel& model)
{
    DocumentWriter document(kind);
    document.content() = segmentModelJson(model, document);
    return document.bytes();
}

SegmentModel segmentModelOf(std::string_view bytes, const std::string& name,
                            const std::stop_token& stop)
{
    return readDocumentFile(
        bytes, name, kind,
        CORE_TRANSLATE_NOOP("Errors", "Copy the file again, or save the segments anew."), stop,
        [](DocumentReader& document) {
            return segmentModelOf(document.content(), document.version(), document);
        });
}

void writeSegmentModel(const std::filesystem::path& path, const SegmentModel& model)
{
    writeFileAtomically(path, segmentModelBytes(model));
}

SegmentModel readSegmentModel(const std::filesystem::path& path, const std::stop_token& stop)
{
    const data::TextBuffer bytes = data::readFile(path, stop);
    return segmentModelOf(bytes.text, path.filename().string(), stop);
}

} // namespace core::store
