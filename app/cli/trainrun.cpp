#include "app/cli/trainrun.h"

#include "core/base/words.h"
#include "core/data/tablefingerprint.h"
#include "core/report/tensorboard.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string_view>

namespace cli {
namespace {

namespace predict = core::predict;
using predict::Score;

constexpr std::array foldScores{Score::Accuracy, Score::MacroF1, Score::WeightedF1, Score::LogLoss};

void appendArgument(Json& arguments, const std::string& name, const std::string& value)
{
    // An empty value cannot stand behind "=".
    if (value.empty()) {
        arguments.push_back(name);
        arguments.push_back(value);
    } else {
        arguments.push_back(name + '=' + value);
    }
}

/// The options as they were given, but for what is printed and written, and with the preparation
/// step by step: a file it was read from may be another one tomorrow.
Json argumentsJson(const CLI::App& command, const predict::ClassifierModel& model)
{
    constexpr std::array left{"--help", "--json", "--quiet", "--seed",
                              "--save", "--log",  "--plots"};
    Json arguments = Json::array();
    bool isPrepared = false;
    for (const CLI::Option* option : command.get_options()) {
        const std::string name = option->get_name(false, false);
        if (option->count() == 0 || option->get_positional() ||
            std::ranges::find(left, name) != left.end())
            continue;
        if (option->get_group().starts_with("Preparation")) {
            isPrepared = true;
            continue;
        }
        if (option->get_items_expected_max() == 0) {
            arguments.push_back(name);
            continue;
        }
        for (const std::string& value : option->results())
            appendArgument(arguments, name, value);
    }
    appendArgument(arguments, "--seed", std::to_string(model.seed));
    if (!isPrepared)
        return arguments;
    for (const auto& step : model.options.recipe.steps) {
        std::string line = core::prepare::planText({{step}});
        line.pop_back();
        appendArgument(arguments, "--recipe-step", line);
    }
    if (model.options.recipe.steps.empty())
        appendArgument(arguments, "--recipe-step", "# nothing");
    return arguments;
}

Json recordJson(const Context& context, const TrainOptions& options, const CLI::App& command,
                const predict::ClassifierModel& model)
{
    std::vector<std::size_t> columns = model.features;
    columns.push_back(model.target);
    const auto& table = *model.table;
    return {{"version", TESSERA_VERSION},
            {"command", "train"},
            {"file", std::filesystem::absolute(options.prediction.import.file).string()},
            {"arguments", argumentsJson(command, model)},
            {"table",
             {{"rows", table.rowCount()},
              {"fingerprint", core::data::tableFingerprint(table, columns, context.stop())}}}};
}

Json foldsJson(const predict::CrossValidatedModel& model)
{
    Json folds = Json::array();
    for (const auto& fold : model.folds) {
        Json json{{"n", fold.evaluation.n}};
        for (const Score score : foldScores)
            json[std::string(toWord(score))] = scoreOf(fold.evaluation, score);
        folds.push_back(std::move(json));
    }
    return folds;
}

Json meansJson(const predict::CrossValidatedModel& model)
{
    Json means = Json::object();
    for (const Score score : foldScores) {
        const std::string word(toWord(score));
        means[word] = model.mean(score);
        means[word + "_sd"] = model.sd(score);
    }
    return means;
}

/// Hears every epoch: a bar for the first course, event files for all of them where asked for.
/// Throws core::Error (FileNotWritable).
predict::CourseCallback courseCallback(const Context& context, const TrainOptions& options,
                                       const predict::ClassifierOptions& model)
{
    predict::CourseCallback shown =
        predict::ofFirstCourse(context.epochProgress(model.training.epochs));
    if (options.log.empty())
        return shown;
    const double now =
        std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
    auto courses = std::make_shared<std::vector<std::unique_ptr<core::report::HistoryEvents>>>();
    for (const std::string& name : predict::courseNames(model))
        courses->push_back(std::make_unique<core::report::HistoryEvents>(options.log, name, now));
    return [shown, courses](std::size_t course, const core::network::EpochReport& report) {
        courses->at(course)->add(report);
        if (shown)
            shown(course, report);
    };
}

void sayScores(const Context& context, const predict::ClassifierModel& model)
{
    const auto& test = model.test.evaluation;
    context.say(core::percentText(test.accuracy) + " right on " + std::to_string(test.n) +
                " test customers (95 % interval " + core::percentText(test.accuracyInterval.low) +
                " to " + core::percentText(test.accuracyInterval.high) + "); always \"" +
                model.baselineClass + "\": " + core::percentText(model.baseline.accuracy) +
                "; weighted F1 " + shortNumber(test.weightedF1));
    std::string facts = model.name;
    // Of a forest no epoch is the best one.
    if (const auto* course = model.course(); course && course->bestEpoch > 0)
        facts += ", best epoch " + std::to_string(course->bestEpoch) + " of " +
                 std::to_string(course->history.size());
    if (model.parameters > 0)
        facts += ", " + std::to_string(model.parameters) + " parameters";
    context.say(facts + ", seed " + std::to_string(model.seed));
}

void sayTables(const Context& context, const predict::Evaluation& test)
{
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

} // namespace

void TrainOptions::addTo(CLI::App& command)
{
    prediction.addTo(command);
    command.add_option("--model", model, modelWordsHelp())
        ->check(CLI::IsMember(modelWords()))
        ->capture_default_str();
    command
        .add_option("--folds", folds,
                    "Cross-validate the model besides, in so many folds of all rows")
        ->check(CLI::Range(2, 100))
        ->type_name("N");
    save.addTo(command);
    command
        .add_option("--log", log,
                    "Folder for event files that TensorBoard shows, also while the model trains")
        ->type_name("DIR");
    command.add_option("--plots", plots, "Folder for the pictures as PNG")->type_name("DIR");
}

TrainRun trainRun(const Context& context, const TrainOptions& options, const CLI::App& command)
{
    auto request = options.prediction.request(context, *predict::modelKindFromWord(options.model));
    TrainRun run;
    run.warnings =
        planWarnings(request.options.recipe, *request.table, request.features, request.target);
    run.model = predict::trainClassifier(request, context.control(),
                                         courseCallback(context, options, request.options),
                                         context.progress());
    if (!options.log.empty() && run.model.courses.empty())
        run.warnings.push_back({"nothing-to-log",
                                {},
                                "A model of this kind is found in one go: there are no epochs to "
                                "write to event files."});
    run.warnings.insert(run.warnings.end(), run.model.warnings.begin(), run.model.warnings.end());
    if (options.folds > 0) {
        run.folds = predict::crossValidate({.table = request.table,
                                            .target = request.target,
                                            .features = request.features,
                                            .split = request.options.split,
                                            .models = {request.options},
                                            .folds = options.folds,
                                            .repeats = 1,
                                            .seed = request.seed},
                                           context.stop(), {}, context.progress());
        for (const core::Warning& warning : run.folds->warnings)
            if (std::ranges::find(run.warnings, warning.text, &core::Warning::text) ==
                run.warnings.end())
                run.warnings.push_back(warning);
    }
    context.clearProgress();
    run.record = recordJson(context, options, command, run.model);
    return run;
}

Json TrainRun::json() const
{
    Json object = modelJson(model);
    object["warnings"] = toJson(warnings);
    object["folds"] = folds ? foldsJson(folds->models.front()) : Json::array();
    if (folds)
        object["folds_mean"] = meansJson(folds->models.front());
    object["run"] = record;
    return object;
}

void TrainRun::say(const Context& context) const
{
    sayScores(context, model);
    if (folds) {
        const auto& validated = folds->models.front();
        context.say(std::to_string(validated.folds.size()) + " folds: accuracy " +
                    shortNumber(validated.mean(Score::Accuracy)) + " ± " +
                    shortNumber(validated.sd(Score::Accuracy)) + ", macro F1 " +
                    shortNumber(validated.mean(Score::MacroF1)) + " ± " +
                    shortNumber(validated.sd(Score::MacroF1)) + ", log loss " +
                    shortNumber(validated.mean(Score::LogLoss)) + " ± " +
                    shortNumber(validated.sd(Score::LogLoss)));
    }
    context.say("");
    sayTables(context, model.test.evaluation);
    sayRecipe(context, model.recipe);
    context.note(warnings);
}

} // namespace cli
