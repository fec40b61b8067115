#include "app/cli/context.h"
#include "app/cli/figures.h"
#include "app/cli/modeljson.h"
#include "app/cli/predictionoptions.h"
#include "core/base/words.h"

#include <memory>

namespace cli {
namespace {

using core::predict::ClassifierModel;

struct Options {
    PredictionOptions prediction;
    std::string model = "mlp";
    std::string plots;
};

void sayResult(const Context& context, const ClassifierModel& model)
{
    const auto& test = model.test.evaluation;
    context.say(core::percentText(test.accuracy) + " right on " + std::to_string(test.n) +
                " test customers (95 % interval " + core::percentText(test.accuracyInterval.low) +
                " to " + core::percentText(test.accuracyInterval.high) + "); always \"" +
                model.baselineClass + "\": " + core::percentText(model.baseline.accuracy) +
                "; weighted F1 " + shortNumber(test.weightedF1));
    std::string facts = model.name;
    if (const auto* course = model.course())
        facts += ", best epoch " + std::to_string(course->bestEpoch) + " of " +
                 std::to_string(course->history.size());
    if (model.parameters > 0)
        facts += ", " + std::to_string(model.parameters) + " parameters";
    context.say(facts + ", seed " + std::to_string(model.seed) + "\n");
    std::vector<std::vector<std::string>> rows{{"class", "precision", "recall", "f1", "customers"}};
    for (const auto& line : test.report)
        rows.push_back({line.name, core::percentText(line.precision),
                        core::percentText(line.recall), shortNumber(line.f1),
                        std::to_string(line.support)});
    context.say(textTable(rows) + "\n");
    rows = {{"true \\ predicted"}};
    rows[0].insert(rows[0].end(), test.classes.begin(), test.classes.end());
    for (std::size_t row = 0; row < test.classes.size(); ++row) {
        rows.push_back({test.classes[row]});
        for (std::size_t column = 0; column < test.classes.size(); ++column)
            rows.back().push_back(std::to_string(test.confusionAt(row, column)));
    }
    context.say(textTable(rows));
}

void train(const Context& context, const Options& options)
{
    auto request = options.prediction.request(context);
    request.options.kind = *core::predict::modelKindFromWord(options.model);
    const auto& table = *request.table;
    core::Warnings warnings =
        planWarnings(request.options.recipe, table, request.features, request.target);
    const auto model = core::predict::trainClassifier(
        request, context.control(),
        core::predict::ofFirstCourse(context.epochProgress(request.options.training.epochs)),
        context.progress());
    context.clearProgress();
    warnings.insert(warnings.end(), model.warnings.begin(), model.warnings.end());

    std::vector<std::string> figures;
    if (!options.plots.empty())
        figures = drawFigures({.table = &table,
                               .classifier = &model,
                               .source = options.prediction.import.file,
                               .folder = options.plots});
    if (context.json) {
        Json object = modelJson(model);
        object["warnings"] = toJson(warnings);
        if (!figures.empty())
            object["figures"] = figures;
        context.print(object);
        return;
    }
    sayResult(context, model);
    sayRecipe(context, model.recipe);
    context.note(warnings);
    for (const auto& path : figures)
        context.say("wrote " + path);
}

} // namespace

void addTrain(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand("train", "Trains a model that predicts a column");
    auto options = std::make_shared<Options>();
    options->prediction.addTo(*command);
    command->add_option("--model", options->model, modelWordsHelp())
        ->check(CLI::IsMember(modelWords()))
        ->capture_default_str();
    command->add_option("--plots", options->plots, "Folder for the pictures as PNG")
        ->type_name("DIR");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli train customers.csv --target Segment --preset p4 --json");
    command->callback([&context, options] { train(context, *options); });
}

} // namespace cli
