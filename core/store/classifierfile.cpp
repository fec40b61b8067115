#include "core/store/classifierfile.h"

#include "core/base/translation.h"
#include "core/data/filebytes.h"
#include "core/store/atomicfile.h"
#include "core/store/classifieroptionsstore.h"
#include "core/store/document.h"
#include "core/store/evaluationstore.h"
#include "core/store/modelstore.h"
#include "core/store/originstore.h"
#include "core/store/predictorstore.h"
#include "core/store/recipestore.h"

namespace core::store {
namespace {

using namespace predict;

constexpr DocumentKind kind{"tessera-classifier", classifierVersion, "0.2"};

constexpr data::SplitKind splitKinds[] = {data::SplitKind::Stratified, data::SplitKind::Grouped,
                                          data::SplitKind::Timed};
constexpr network::EndReason endReasons[] = {network::EndReason::Finished,
                                             network::EndReason::EarlyStopped,
                                             network::EndReason::StoppedByUser};

/// The value with this word.
template <typename Value, std::size_t size>
Value named(const Json& json, const Value (&values)[size])
{
    const auto& word = json.get_ref<const std::string&>();
    for (const Value value : values)
        if (toWord(value) == word)
            return value;
    throw std::range_error("not a known word");
}

Json splitJson(const SavedClassifier::Split& split, DocumentWriter& document)
{
    const std::vector<std::int32_t> test(split.test.begin(), split.test.end());
    Json json{{"kind", std::string(toWord(split.kind))},
              {"seed", split.seed},
              {"train", split.train},
              {"validation", split.validation},
              {"test", document.integers(test)},
              {"without-target", split.withoutTarget}};
    if (!split.by.empty())
        json["by"] = split.by;
    return json;
}

SavedClassifier::Split splitOf(const Json& json, DocumentReader& document)
{
    SavedClassifier::Split split;
    split.kind = named(json.at("kind"), splitKinds);
    split.seed = sizeOf(json.at("seed"));
    split.train = sizeOf(json.at("train"));
    split.validation = sizeOf(json.at("validation"));
    for (const std::int32_t row : document.integers(json.at("test"))) {
        if (row < 0)
            document.fail(CORE_TRANSLATE_NOOP("Damage", "a test row of it is not there"));
        split.test.push_back(static_cast<std::uint32_t>(row));
    }
    split.withoutTarget = sizeOf(json.at("without-target"));
    if (json.contains("by"))
        split.by = json.at("by").get<std::string>();
    return split;
}

Json temperatureJson(const TemperatureFit& fit)
{
    return {{"value", numberJson(fit.temperature)},
            {"rows", fit.rows},
            {"log-loss-before", numberJson(fit.logLossBefore)},
            {"log-loss-after", numberJson(fit.logLossAfter)},
            {"at-limit", fit.atLimit}};
}

TemperatureFit temperatureOf(const Json& json)
{
    return {numberOf(json.at("value")), sizeOf(json.at("rows")),
            numberOf(json.at("log-loss-before")), numberOf(json.at("log-loss-after")),
            json.at("at-limit").get<bool>()};
}

Json layersJson(const std::vector<network::LayerSummary>& layers)
{
    Json list = Json::array();
    for (const network::LayerSummary& layer : layers)
        list.push_back({{"name", layer.name},
                        {"shape", layer.shape},
                        {"width", layer.width},
                        {"parameters", layer.parameters}});
    return list;
}

std::vector<network::LayerSummary> layersOf(const Json& json)
{
    std::vector<network::LayerSummary> layers;
    for (const Json& layer : json)
        layers.push_back({layer.at("name").get<std::string>(), layer.at("shape").get<std::string>(),
                          sizeOf(layer.at("width")), sizeOf(layer.at("parameters"))});
    return layers;
}

/// Column by column, as they were read: numbers, or codes of the recipe's levels.
Json sampleJson(const SavedClassifier& model, DocumentWriter& document)
{
    Json columns = Json::array();
    for (std::size_t i = 0; i < model.sample->columnCount(); ++i) {
        const data::Column& column = model.sample->column(i);
        if (column.isNumeric())
            columns.push_back({{"numbers", document.doubles(column.numbers)}});
        else
            columns.push_back({{"levels", document.integers(column.codes)}});
    }
    return {{"columns", columns}, {"probabilities", document.matrix(model.sampleProbabilities)}};
}

data::TablePointer sampleOf(const Json& json, const prepare::Recipe& recipe,
                            DocumentReader& document)
{
    const Json& stored = json.at("columns");
    if (stored.size() != recipe.sources.size())
        document.fail(CORE_TRANSLATE_NOOP("Damage", "its sample does not fit the preparation"));
    std::vector<data::DataTable::ColumnPointer> columns;
    for (std::size_t i = 0; i < stored.size(); ++i) {
        std::vector<double> numbers;
        std::vector<std::int32_t> codes;
        if (stored.at(i).contains("numbers"))
            numbers = document.doubles(stored.at(i).at("numbers"));
        else
            codes = document.integers(stored.at(i).at("levels"));
        columns.push_back(sampleColumn(recipe.sources[i], std::move(numbers), std::move(codes)));
        if (columns[i]->size() != columns[0]->size() || columns[i]->size() > savedSampleRows)
            document.fail(
                CORE_TRANSLATE_NOOP("Damage", "the columns of its sample do not fit each other"));
    }
    std::vector<data::ColumnRole> roles(columns.size(), data::ColumnRole::Feature);
    return std::make_shared<data::DataTable>(std::move(columns), std::move(roles));
}

Json surenessJson(const TestSureness& sureness)
{
    return {{"rows", sureness.rows}, {"right", sureness.right}};
}

Sureness countsOf(const Json& json)
{
    Sureness counts = {};
    if (!json.is_array() || json.size() != counts.size())
        throw std::range_error("not the counts of each percent");
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] = sizeOf(json.at(i));
    return counts;
}

/// What people look for comes first.
void describe(const SavedClassifier& model, Json& json)
{
    json["name"] = model.name;
    json["target"] = model.target;
    json["classes"] = model.classes;
    json["features"] = model.features;
    json["seed"] = model.seed;
    json["scores"] = {{"test", evaluationJson(model.test)},
                      {"validation", evaluationJson(model.validation)},
                      {"train", evaluationJson(model.train)},
                      {"always-most-frequent", evaluationJson(model.baseline)},
                      {"look-up", evaluationJson(model.lookup)}};
    json["most-frequent-class"] = model.baselineClass;
    json["look-up-features"] = model.lookupFeatures;
    json["warnings"] = warningsJson(model.warnings);
    json["options"] = optionsJson(model.options);
    if (model.threshold)
        json["threshold"] = numberJson(*model.threshold);
    json["temperature"] = temperatureJson(model.temperature);
    json["layers"] = layersJson(model.layers);
    json["parameters"] = model.parameters;
    Json courses = Json::array();
    for (const TrainingCourse& course : model.courses)
        courses.push_back(courseJson(course));
    json["courses"] = std::move(courses);
    json["trials"] = model.trials;
    json["seconds"] = numberJson(model.seconds);
    json["fit-seconds"] = numberJson(model.fitSeconds);
    json["steps"] = model.steps;
}

void readDescription(const Json& json, SavedClassifier& model)
{
    model.name = json.at("name").get<std::string>();
    model.target = json.at("target").get<std::string>();
    model.classes = textsOf(json.at("classes"));
    model.features = textsOf(json.at("features"));
    model.seed = sizeOf(json.at("seed"));
    const Json& scores = json.at("scores");
    model.test = evaluationOf(scores.at("test"), model.classes);
    model.validation = evaluationOf(scores.at("validation"), model.classes);
    model.train = evaluationOf(scores.at("train"), model.classes);
    model.baseline = evaluationOf(scores.at("always-most-frequent"), model.classes);
    model.lookup = evaluationOf(scores.at("look-up"), model.classes);
    model.baselineClass = json.at("most-frequent-class").get<std::string>();
    model.lookupFeatures = textsOf(json.at("look-up-features"));
    model.warnings = warningsOf(json.at("warnings"));
    model.options = optionsOf(json.at("options"));
    if (json.contains("threshold"))
        model.threshold = numberOf(json.at("threshold"));
    model.temperature = temperatureOf(json.at("temperature"));
    model.layers = layersOf(json.at("layers"));
    model.parameters = sizeOf(json.at("parameters"));
    for (const Json& course : json.at("courses"))
        model.courses.push_back(courseOf(course));
    model.trials = sizeOf(json.at("trials"));
    model.seconds = numberOf(json.at("seconds"));
    model.fitSeconds = numberOf(json.at("fit-seconds"));
    model.steps = sizeOf(json.at("steps"));
}

} // namespace

Json courseJson(const TrainingCourse& course)
{
    Json history = Json::array();
    for (const network::EpochReport& report : course.history)
        history.push_back({{"epoch", report.epoch},
                           {"train-loss", numberJson(report.trainLoss)},
                           {"train-accuracy", numberJson(report.trainAccuracy)},
                           {"validation-loss", numberJson(report.validationLoss)},
                           {"validation-accuracy", numberJson(report.validationAccuracy)},
                           {"best-epoch", report.bestEpoch},
                           {"seconds", numberJson(report.seconds)}});
    return {{"name", course.name},
            {"best-epoch", course.bestEpoch},
            {"ended", std::string(network::toWord(course.endReason))},
            {"history", history}};
}

TrainingCourse courseOf(const Json& json)
{
    TrainingCourse course;
    course.name = json.at("name").get<std::string>();
    course.bestEpoch = intOf(json.at("best-epoch"));
    course.endReason = named(json.at("ended"), endReasons);
    for (const Json& report : json.at("history"))
        course.history.push_back({intOf(report.at("epoch")), numberOf(report.at("train-loss")),
                                  numberOf(report.at("train-accuracy")),
                                  numberOf(report.at("validation-loss")),
                                  numberOf(report.at("validation-accuracy")),
                                  intOf(report.at("best-epoch")), numberOf(report.at("seconds"))});
    return course;
}

Json classifierJson(const SavedClassifier& model, DocumentWriter& document)
{
    Json json;
    describe(model, json);
    json["split"] = splitJson(model.split, document);
    json["table"] = {{"rows", model.tableRows}, {"fingerprint", model.table}};
    json["preparation"] = recipeJson(model.recipe, document);
    json["model"] = predictorJson(*model.model, document);
    json["sample"] = sampleJson(model, document);
    json["origin"] = originJson(model.origin, document);
    if (model.sureness)
        json["sureness"] = surenessJson(*model.sureness);
    return json;
}

SavedClassifier classifierOf(const Json& json, int version, DocumentReader& document,
                             const std::stop_token& stop)
{
    SavedClassifier model;
    readDescription(json, model);
    model.recipe = recipeOf(json.at("preparation"), document);
    model.options.recipe = model.recipe.plan;
    model.model = predictorOf(json.at("model"), document);
    model.split = splitOf(json.at("split"), document);
    model.tableRows = sizeOf(json.at("table").at("rows"));
    model.table = json.at("table").at("fingerprint").get<std::string>();
    model.sample = sampleOf(json.at("sample"), model.recipe, document);
    model.sampleProbabilities = document.matrix(json.at("sample").at("probabilities"));
    if (version >= 2) {
        model.origin = originOf(json.at("origin"), document);
        if (json.contains("sureness"))
            model.sureness = {countsOf(json.at("sureness").at("rows")),
                              countsOf(json.at("sureness").at("right"))};
    }
    checkSaved(model, stop);
    return model;
}

std::string classifierBytes(const SavedClassifier& model)
{
    DocumentWriter document(kind);
    document.content() = classifierJson(model, document);
    return document.bytes();
}

SavedClassifier classifierOf(std::string_view bytes, const std::string& name,
                             const std::stop_token& stop)
{
    return readDocumentFile(
        bytes, name, kind,
        CORE_TRANSLATE_NOOP("Errors", "Copy the file again, or train and save the model anew."),
        stop, [&](DocumentReader& document) {
            return classifierOf(document.content(), document.version(), document, stop);
        });
}

void writeClassifier(const std::filesystem::path& path, const SavedClassifier& model)
{
    writeFileAtomically(path, classifierBytes(model));
}

SavedClassifier readClassifier(const std::filesystem::path& path, const std::stop_token& stop)
{
    const data::TextBuffer bytes = data::readFile(path, stop);
    return classifierOf(bytes.text, path.filename().string(), stop);
}

} // namespace core::store
