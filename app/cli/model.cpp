#include "app/cli/context.h"
#include "app/cli/modeljson.h"
#include "core/deploy/modelcard.h"

#include <memory>

namespace cli {
namespace {

namespace deploy = core::deploy;

Json factsJson(const deploy::ModelCard& card)
{
    Json sections = Json::array();
    for (const auto& section : card.sections) {
        Json facts = Json::array();
        for (const auto& fact : section.facts) {
            Json json{{"name", fact.name}, {"value", fact.value}};
            if (!fact.note.empty())
                json["note"] = fact.note;
            if (fact.isWarning)
                json["warning"] = true;
            facts.push_back(std::move(json));
        }
        sections.push_back({{"title", section.title}, {"facts", std::move(facts)}});
    }
    return sections;
}

Json featuresJson(const core::prepare::Recipe& recipe)
{
    Json features = Json::array();
    for (const auto& source : recipe.sources)
        features.push_back({{"name", source.name},
                            {"type", core::data::toWord(source.type)},
                            {"levels", source.levels}});
    return features;
}

void addFigures(Json& object, const core::store::Model& model)
{
    if (const auto* stored = std::get_if<core::predict::SavedClassifierPointer>(&model)) {
        const auto& classifier = **stored;
        object["kind"] = "classifier";
        object["target"] = classifier.target;
        object["classes"] = classifier.classes;
        object["features"] = featuresJson(classifier.recipe);
        object["test"] = evaluationJson(classifier.test);
        object["baseline"] = evaluationJson(classifier.baseline);
        object["seed"] = classifier.seed;
        object["rows"] = classifier.tableRows;
        object["table"] = classifier.table;
        object["warnings"] = toJson(classifier.warnings);
        return;
    }
    const auto& segments = *std::get<core::store::SegmentModelPointer>(model);
    object["kind"] = "segments";
    object["method"] = core::segment::toWord(segments.request.method);
    Json list = Json::array();
    for (const auto& segment : segments.segments)
        list.push_back({{"id", segment.id},
                        {"name", segment.name},
                        {"mark", segment.mark},
                        {"size", segment.size},
                        {"share", segment.share},
                        {"sentence", segment.sentence},
                        {"note", segment.note},
                        {"actions", segment.actions}});
    object["segments"] = std::move(list);
    object["features"] = featuresJson(segments.recipe);
    object["seed"] = segments.request.seed;
    object["rows"] = segments.ownLabels.size();
    object["table"] = segments.ownTable;
    object["warnings"] = toJson(segments.warnings);
}

void model(const Context& context, const std::string& file)
{
    const auto model = core::store::readModel(file, context.stop());
    const auto card = deploy::modelCard(model);
    if (context.json) {
        Json object{{"title", card.title}, {"summary", card.summary}, {"self_test", "passed"}};
        addFigures(object, model);
        object["card"] = factsJson(card);
        context.print(object);
        return;
    }
    context.say(card.title + "\n" + card.summary);
    for (const auto& section : card.sections) {
        context.say("\n" + section.title);
        for (const auto& fact : section.facts) {
            std::string line = fact.isWarning ? "! " : "  ";
            line += fact.name;
            if (!fact.value.empty())
                line += (fact.name.empty() ? "" : ": ") + fact.value;
            if (!fact.note.empty())
                line += (line.size() > 2 ? " – " : "") + fact.note;
            context.say(line);
        }
    }
}

} // namespace

void addModel(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "model", "Shows what a saved model is, where it comes from and how good it is");
    auto file = std::make_shared<std::string>();
    command->add_option("model", *file, "Model that train, tune or segment --save wrote")
        ->required()
        ->type_name("MODEL");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli model segments.tessera");
    command->callback([&context, file] { model(context, *file); });
}

} // namespace cli
