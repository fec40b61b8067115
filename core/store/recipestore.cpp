#include "core/store/recipestore.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/prepare/recipecheck.h"

namespace core::store {
namespace {

using namespace prepare;

Json placesJson(const std::vector<std::size_t>& places)
{
    return listJson(places);
}

std::vector<std::size_t> placesOf(const Json& json)
{
    std::vector<std::size_t> places;
    for (const Json& place : json)
        places.push_back(sizeOf(place));
    return places;
}

std::vector<std::int32_t> codesOf(const Json& json)
{
    std::vector<std::int32_t> codes;
    for (const Json& code : json)
        codes.push_back(static_cast<std::int32_t>(wholeOf(code)));
    return codes;
}

Json neighboursJson(const NearestNeighbours& neighbours, DocumentWriter& document)
{
    const NearestNeighbours::Learnt learnt = neighbours.learnt();
    Json columns = Json::array();
    for (const auto& column : learnt.columns)
        columns.push_back({{"values", document.doubles(column.values)},
                           {"mean", numberJson(column.mean)},
                           {"scale", numberJson(column.scale)},
                           {"fallback", numberJson(column.fallback)},
                           {"nominal", column.isNominal},
                           {"level-counts", column.levelCounts}});
    return {{"columns", columns}, {"donors", learnt.donorCount}, {"neighbours", learnt.neighbours}};
}

NearestNeighbours neighboursOf(const Json& json, DocumentReader& document)
{
    NearestNeighbours::Learnt learnt;
    for (const Json& stored : json.at("columns")) {
        NearestNeighbours::Column column;
        column.values = document.doubles(stored.at("values"));
        column.mean = numberOf(stored.at("mean"));
        column.scale = numberOf(stored.at("scale"));
        column.fallback = numberOf(stored.at("fallback"));
        column.isNominal = stored.at("nominal").get<bool>();
        for (const Json& count : stored.at("level-counts"))
            column.levelCounts.push_back(static_cast<std::uint32_t>(
                wholeOf(count, 0, std::numeric_limits<std::uint32_t>::max())));
        learnt.columns.push_back(std::move(column));
    }
    learnt.donorCount = sizeOf(json.at("donors"));
    learnt.neighbours = sizeOf(json.at("neighbours"));
    return NearestNeighbours::restored(std::move(learnt));
}

Json regressionsJson(const IterativeImputation& iterative, DocumentWriter& document)
{
    const IterativeImputation::Learnt learnt = iterative.learnt();
    Json regressions = Json::array();
    for (const auto& regression : learnt.regressions)
        regressions.push_back({{"column", regression.column},
                               {"intercept", numberJson(regression.intercept)},
                               {"weights", document.doubles(regression.weights)}});
    return {{"means", document.doubles(learnt.means)},
            {"regressions", regressions},
            {"rounds", learnt.rounds},
            {"converged", learnt.converged}};
}

IterativeImputation regressionsOf(const Json& json, DocumentReader& document)
{
    IterativeImputation::Learnt learnt;
    learnt.means = document.doubles(json.at("means"));
    for (const Json& stored : json.at("regressions"))
        learnt.regressions.push_back({sizeOf(stored.at("column")), numberOf(stored.at("intercept")),
                                      document.doubles(stored.at("weights"))});
    learnt.rounds = static_cast<int>(wholeOf(json.at("rounds"), 0));
    learnt.converged = json.at("converged").get<bool>();
    return IterativeImputation::restored(std::move(learnt));
}

// What each kind of step learnt. Its method is that of the plan.

Json valuesJson(const FilledNumbers& step, DocumentWriter& document)
{
    Json columns = Json::array();
    for (const auto& column : step.columns)
        columns.push_back({{"at", column.at},
                           {"value", numberJson(column.value)},
                           {"low", numberJson(column.low)},
                           {"high", numberJson(column.high)},
                           {"flagged", column.isFlagged}});
    Json json{{"columns", columns}};
    if (step.method == NumberFill::NearestNeighbours)
        json["neighbours"] = neighboursJson(step.neighbours, document);
    if (step.method == NumberFill::Iterative) {
        json["iterative"] = regressionsJson(step.iterative, document);
        json["means"] = document.doubles(step.means);
        json["scales"] = document.doubles(step.scales);
    }
    return json;
}

Json valuesJson(const FilledLevels& step, DocumentWriter& document)
{
    Json columns = Json::array();
    for (const auto& column : step.columns)
        columns.push_back({{"at", column.at},
                           {"level", column.level},
                           {"own-level", column.isOwnLevel},
                           {"name", column.name},
                           {"flagged", column.isFlagged}});
    Json json{{"columns", columns}};
    if (step.method == LevelFill::NearestNeighbours)
        json["neighbours"] = neighboursJson(step.neighbours, document);
    return json;
}

Json valuesJson(const GroupedLevels& step, DocumentWriter&)
{
    Json columns = Json::array();
    for (const auto& column : step.columns)
        columns.push_back({{"at", column.at},
                           {"codes", column.codes},
                           {"levels", column.levels},
                           {"other", column.other}});
    return {{"columns", columns}};
}

Json valuesJson(const OrderUsed& step, DocumentWriter&)
{
    return {{"at", placesJson(step.at)}};
}

Json valuesJson(const LevelsSplit& step, DocumentWriter&)
{
    return {{"at", placesJson(step.at)}};
}

Json valuesJson(const TransformedNumbers& step, DocumentWriter&)
{
    Json columns = Json::array();
    for (const auto& column : step.columns)
        columns.push_back({{"at", column.at},
                           {"lambda", numberJson(column.lambda)},
                           {"low", numberJson(column.low)},
                           {"high", numberJson(column.high)}});
    return {{"columns", columns}};
}

Json valuesJson(const ClippedNumbers& step, DocumentWriter&)
{
    Json columns = Json::array();
    for (const auto& column : step.columns)
        columns.push_back({{"at", column.at},
                           {"low", numberJson(column.low)},
                           {"high", numberJson(column.high)}});
    return {{"columns", columns}};
}

Json valuesJson(const ScaledNumbers& step, DocumentWriter&)
{
    Json columns = Json::array();
    for (const auto& column : step.columns)
        columns.push_back({{"at", column.at},
                           {"center", numberJson(column.center)},
                           {"scale", numberJson(column.scale)}});
    return {{"columns", columns}};
}

Json valuesJson(const NumbersSplit& step, DocumentWriter& document)
{
    Json columns = Json::array();
    for (const auto& column : step.columns)
        columns.push_back({{"at", column.at},
                           {"edges", document.doubles(column.edges)},
                           {"middle", numberJson(column.middle)}});
    return {{"columns", columns}};
}

Json valuesJson(const ChosenFeatures& step, DocumentWriter&)
{
    Json features = Json::array();
    for (const auto& feature : step.features)
        features.push_back({{"name", feature.name},
                            {"kept", feature.isKept},
                            {"left-out-by-hand", feature.isLeftOutByHand},
                            {"association", numberJson(feature.association)}});
    return {{"features", features}, {"left-out", placesJson(step.leftOut)}};
}

FittedValues valuesOf(const FillNumbers& options, const Json& json, DocumentReader& document)
{
    FilledNumbers step;
    step.method = options.method;
    for (const Json& column : json.at("columns"))
        step.columns.push_back({sizeOf(column.at("at")), numberOf(column.at("value")),
                                numberOf(column.at("low")), numberOf(column.at("high")),
                                column.at("flagged").get<bool>()});
    if (step.method == NumberFill::NearestNeighbours)
        step.neighbours = neighboursOf(json.at("neighbours"), document);
    if (step.method == NumberFill::Iterative) {
        step.iterative = regressionsOf(json.at("iterative"), document);
        step.means = document.doubles(json.at("means"));
        step.scales = document.doubles(json.at("scales"));
    }
    return step;
}

FittedValues valuesOf(const FillLevels& options, const Json& json, DocumentReader& document)
{
    FilledLevels step;
    step.method = options.method;
    for (const Json& column : json.at("columns"))
        step.columns.push_back(
            {sizeOf(column.at("at")), static_cast<std::int32_t>(wholeOf(column.at("level"))),
             column.at("own-level").get<bool>(), column.at("name").get<std::string>(),
             column.at("flagged").get<bool>()});
    if (step.method == LevelFill::NearestNeighbours)
        step.neighbours = neighboursOf(json.at("neighbours"), document);
    return step;
}

FittedValues valuesOf(const GroupRareLevels&, const Json& json, DocumentReader&)
{
    GroupedLevels step;
    for (const Json& column : json.at("columns"))
        step.columns.push_back({sizeOf(column.at("at")), codesOf(column.at("codes")),
                                textsOf(column.at("levels")),
                                static_cast<std::int32_t>(wholeOf(column.at("other")))});
    return step;
}

FittedValues valuesOf(const UseOrder&, const Json& json, DocumentReader&)
{
    return OrderUsed{placesOf(json.at("at"))};
}

FittedValues valuesOf(const SplitLevels&, const Json& json, DocumentReader&)
{
    return LevelsSplit{placesOf(json.at("at"))};
}

FittedValues valuesOf(const TransformNumbers& options, const Json& json, DocumentReader&)
{
    TransformedNumbers step;
    step.method = options.method;
    for (const Json& column : json.at("columns"))
        step.columns.push_back({sizeOf(column.at("at")), numberOf(column.at("lambda")),
                                numberOf(column.at("low")), numberOf(column.at("high"))});
    return step;
}

FittedValues valuesOf(const ClipNumbers&, const Json& json, DocumentReader&)
{
    ClippedNumbers step;
    for (const Json& column : json.at("columns"))
        step.columns.push_back(
            {sizeOf(column.at("at")), numberOf(column.at("low")), numberOf(column.at("high"))});
    return step;
}

FittedValues valuesOf(const ScaleNumbers&, const Json& json, DocumentReader&)
{
    ScaledNumbers step;
    for (const Json& column : json.at("columns"))
        step.columns.push_back(
            {sizeOf(column.at("at")), numberOf(column.at("center")), numberOf(column.at("scale"))});
    return step;
}

FittedValues valuesOf(const SplitNumbers&, const Json& json, DocumentReader& document)
{
    NumbersSplit step;
    for (const Json& column : json.at("columns"))
        step.columns.push_back({sizeOf(column.at("at")), document.doubles(column.at("edges")),
                                numberOf(column.at("middle"))});
    return step;
}

FittedValues valuesOf(const ChooseFeatures&, const Json& json, DocumentReader&)
{
    ChosenFeatures step;
    for (const Json& feature : json.at("features"))
        step.features.push_back(
            {feature.at("name").get<std::string>(), feature.at("kept").get<bool>(),
             feature.at("left-out-by-hand").get<bool>(), numberOf(feature.at("association"))});
    step.leftOut = placesOf(json.at("left-out"));
    return step;
}

Json sourceJson(const SourceColumn& source)
{
    return {{"name", source.name},
            {"type", std::string(data::toWord(source.type))},
            {"levels", source.levels},
            {"missing", source.missing}};
}

SourceColumn sourceOf(const Json& json, const DocumentReader& document)
{
    const auto type = data::columnTypeFromWord(json.at("type").get<std::string>());
    if (!type)
        document.fail(CORE_TRANSLATE_NOOP("Damage", "it names a type of column that is not known"));
    return {json.at("name").get<std::string>(), *type, textsOf(json.at("levels")),
            sizeOf(json.at("missing"))};
}

Json stepJson(const FittedStep& step, DocumentWriter& document)
{
    Json effects = Json::array();
    for (const ColumnEffect& effect : step.effects)
        effects.push_back(
            {{"column", effect.column}, {"cells", effect.cells}, {"into", effect.into}});
    return {{"effects", effects},
            {"learnt", std::visit([&](const auto& values) { return valuesJson(values, document); },
                                  step.values)}};
}

FittedStep stepOf(const PlanStep& plan, const Json& json, DocumentReader& document)
{
    FittedStep step;
    step.plan = plan;
    for (const Json& effect : json.at("effects"))
        step.effects.push_back({effect.at("column").get<std::string>(), sizeOf(effect.at("cells")),
                                effect.at("into").get<std::string>()});
    step.values = std::visit(
        [&](const auto& options) { return valuesOf(options, json.at("learnt"), document); },
        plan.options);
    return step;
}

} // namespace

Json recipeJson(const Recipe& recipe, DocumentWriter& document)
{
    Json sources = Json::array();
    for (const SourceColumn& source : recipe.sources)
        sources.push_back(sourceJson(source));
    Json steps = Json::array();
    for (const FittedStep& step : recipe.steps)
        steps.push_back(stepJson(step, document));
    Json prepared = Json::array();
    for (const PreparedColumn& column : recipe.prepared)
        prepared.push_back({{"name", column.name},
                            {"source", column.source},
                            {"fallback", numberJson(column.fallback)}});
    return {{"plan", planText(recipe.plan)},
            {"columns", sources},
            {"steps", steps},
            {"inputs", prepared},
            {"rows-fitted", recipe.rowsFitted},
            {"cells-filled", recipe.cellsFilled}};
}

Recipe recipeOf(const Json& json, DocumentReader& document)
{
    Recipe recipe;
    try {
        recipe.plan = parsePlan(json.at("plan").get<std::string>());
    } catch (const Error&) {
        document.fail(CORE_TRANSLATE_NOOP("Damage", "its plan of preparation cannot be read"));
    }
    for (const Json& source : json.at("columns"))
        recipe.sources.push_back(sourceOf(source, document));
    const Json& steps = json.at("steps");
    if (steps.size() != recipe.plan.steps.size())
        document.fail(
            CORE_TRANSLATE_NOOP("Damage", "its preparation has steps that are not planned"));
    for (std::size_t i = 0; i < steps.size(); ++i)
        recipe.steps.push_back(stepOf(recipe.plan.steps[i], steps.at(i), document));
    for (const Json& column : json.at("inputs"))
        recipe.prepared.push_back({column.at("name").get<std::string>(),
                                   sizeOf(column.at("source")), numberOf(column.at("fallback"))});
    recipe.rowsFitted = sizeOf(json.at("rows-fitted"));
    recipe.cellsFilled = sizeOf(json.at("cells-filled"));
    checkRecipe(recipe);
    return recipe;
}

} // namespace core::store
