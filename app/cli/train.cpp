#include "app/cli/context.h"
#include "app/cli/figures.h"
#include "app/cli/recipeoptions.h"
#include "core/base/words.h"
#include "core/predict/classifier.h"

#include <optional>

namespace cli {
namespace {

using core::predict::ClassifierModel;
using core::predict::Evaluation;

struct Options {
    ImportOptions import;
    std::string target;
    std::string features;
    std::string model = "mlp";
    std::string preset = "default";
    std::string layers;
    std::string classWeights;
    std::string group, time;
    std::optional<int> epochs, batch, patience;
    std::optional<double> learningRate, weightDecay, momentum, labelSmoothing, gradientClip;
    std::optional<double> test, validation;
    std::string optimizer, schedule, watch;
    RecipeOptions recipe;
    std::string plots;
};

Json evaluationJson(const Evaluation& evaluation)
{
    Json confusion = Json::array();
    Json report = Json::array();
    for (std::size_t row = 0; row < evaluation.classes.size(); ++row) {
        Json counts = Json::array();
        for (std::size_t column = 0; column < evaluation.classes.size(); ++column)
            counts.push_back(evaluation.confusionAt(row, column));
        confusion.push_back(counts);
    }
    for (const auto& line : evaluation.report)
        report.push_back({{"class", line.name},
                          {"precision", line.precision},
                          {"recall", line.recall},
                          {"f1", line.f1},
                          {"support", line.support}});
    return {
        {"n", evaluation.n},
        {"accuracy", evaluation.accuracy},
        {"accuracy_interval", {evaluation.accuracyInterval.low, evaluation.accuracyInterval.high}},
        {"macro_precision", evaluation.macroPrecision},
        {"macro_recall", evaluation.macroRecall},
        {"macro_f1", evaluation.macroF1},
        {"weighted_precision", evaluation.weightedPrecision},
        {"weighted_recall", evaluation.weightedRecall},
        {"weighted_f1", evaluation.weightedF1},
        {"log_loss", evaluation.logLoss},
        {"roc_auc", evaluation.rocAuc},
        {"pr_auc", evaluation.prAuc},
        {"confusion", confusion},
        {"classes", evaluation.classes},
        {"report", report},
    };
}

Json trainingJson(const core::network::TrainingOptions& options)
{
    return {{"optimizer", core::network::toWord(options.optimizer)},
            {"lr", options.learningRate},
            {"schedule", core::network::toWord(options.schedule)},
            {"momentum", options.momentum},
            {"weight_decay", options.weightDecay},
            {"label_smoothing", options.labelSmoothing},
            {"gradient_clip", options.gradientClip},
            {"epochs", options.epochs},
            {"batch", options.batchSize},
            {"patience", options.patience},
            {"watch", core::network::toWord(options.watched)}};
}

Json modelJson(const ClassifierModel& model)
{
    Json layers = Json::array();
    for (const auto& layer : model.layers)
        layers.push_back(
            {{"name", layer.name}, {"shape", layer.shape}, {"parameters", layer.parameters}});
    Json features = Json::array();
    for (const std::size_t column : model.features)
        features.push_back(model.table->column(column).name);
    Json baseline = evaluationJson(model.baseline);
    baseline["class"] = model.baselineClass;
    Json split{{"train", model.split.train.size()},
               {"validation", model.split.validation.size()},
               {"test", model.split.test.size()},
               {"seed", model.split.seed},
               {"kind", core::data::toWord(model.split.kind)},
               {"stratified", model.split.kind == core::data::SplitKind::Stratified}};
    const auto splitBy = model.groupColumn ? model.groupColumn : model.options.split.timeColumn;
    if (splitBy)
        split["by"] = model.table->column(*splitBy).name;
    Json lookup = evaluationJson(model.lookup);
    lookup["features"] = model.lookupFeatures;
    return {
        {"model", "mlp"},
        {"target", model.table->column(model.target).name},
        {"features", features},
        {"parameters", model.parameters},
        {"layers", layers},
        {"training", trainingJson(model.options.training)},
        {"split", split},
        {"rows_without_target", model.rowsWithoutTarget},
        {"recipe", recipeJson(model.recipe)},
        {"history", toJson(model.history, true)},
        {"best_epoch", model.bestEpoch},
        {"stopped", core::network::toWord(model.endReason)},
        {"test", evaluationJson(model.test)},
        {"validation", evaluationJson(model.validation)},
        {"train", evaluationJson(model.train)},
        {"baseline", baseline},
        {"lookup", lookup},
        {"warnings", toJson(model.warnings)},
        {"seed", model.seed},
        {"steps", model.steps},
        {"seconds", model.seconds},
        {"fit_seconds", model.fitSeconds},
    };
}

void sayResult(const Context& context, const ClassifierModel& model)
{
    const auto& test = model.test;
    context.say(core::percentText(test.accuracy) + " right on " + std::to_string(test.n) +
                " test customers (95 % interval " + core::percentText(test.accuracyInterval.low) +
                " to " + core::percentText(test.accuracyInterval.high) + "); always \"" +
                model.baselineClass + "\": " + core::percentText(model.baseline.accuracy) +
                "; weighted F1 " + shortNumber(test.weightedF1));
    context.say("best epoch " + std::to_string(model.bestEpoch) + " of " +
                std::to_string(model.history.size()) + ", " + std::to_string(model.parameters) +
                " parameters, seed " + std::to_string(model.seed) + "\n");
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

core::predict::ClassifierOptions classifierOptions(const Options& options, std::uint64_t seed)
{
    auto result = core::predict::classifierPreset(options.preset);
    if (!options.layers.empty())
        result.hidden = core::network::parseLayers(options.layers);
    auto& training = result.training;
    training.epochs = options.epochs.value_or(training.epochs);
    training.batchSize = options.batch.value_or(training.batchSize);
    training.patience = options.patience.value_or(training.patience);
    training.learningRate = options.learningRate.value_or(training.learningRate);
    training.weightDecay = options.weightDecay.value_or(training.weightDecay);
    training.momentum = options.momentum.value_or(training.momentum);
    training.labelSmoothing = options.labelSmoothing.value_or(training.labelSmoothing);
    training.gradientClip = options.gradientClip.value_or(training.gradientClip);
    namespace network = core::network;
    training.optimizer = network::optimizerFromWord(options.optimizer).value_or(training.optimizer);
    training.schedule = network::scheduleFromWord(options.schedule).value_or(training.schedule);
    training.watched = network::watchedFromWord(options.watch).value_or(training.watched);
    training.seed = seed;
    result.recipe = options.recipe.plan(result.recipe);
    result.split.testShare = options.test.value_or(result.split.testShare);
    result.split.validationShare = options.validation.value_or(result.split.validationShare);
    if (options.classWeights == "balanced")
        result.classWeights = core::predict::ClassWeights::Balanced;
    else if (options.classWeights == "none")
        result.classWeights = core::predict::ClassWeights::None;
    return result;
}

void train(const Context& context, const Options& options)
{
    core::predict::ClassifierRequest request;
    request.options = classifierOptions(options, context.seed);
    const auto [table, receipt] = options.import.read(context);
    request.table = table;
    request.target = table->require(options.target);
    if (!options.features.empty())
        request.features = columnsNamed(*table, options.features);
    if (!options.group.empty())
        request.options.split.groupColumn = table->require(options.group);
    if (!options.time.empty())
        request.options.split.timeColumn = table->require(options.time);
    request.seed = context.seed;
    core::Warnings warnings =
        planWarnings(request.options.recipe, *table, request.features, request.target);
    const auto model = core::predict::trainClassifier(
        request, context.control(), context.epochProgress(request.options.training.epochs),
        context.progress());
    context.clearProgress();
    warnings.insert(warnings.end(), model.warnings.begin(), model.warnings.end());

    std::vector<std::string> figures;
    if (!options.plots.empty())
        figures = drawFigures({.table = table.get(),
                               .classifier = &model,
                               .source = options.import.file,
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
    auto* command = program.add_subcommand("train", "Trains a network that predicts a column");
    auto options = std::make_shared<Options>();
    options->import.addTo(*command);
    command->add_option("--target", options->target, "Column to predict")
        ->required()
        ->type_name("COL");
    command
        ->add_option("--features", options->features,
                     "Columns to predict from, comma-separated; default: all features")
        ->type_name("A,B,C");
    command->add_option("--model", options->model, "mlp: a neural network")
        ->check(CLI::IsMember({"mlp"}))
        ->capture_default_str();
    command->add_option("--preset", options->preset, "Layers and training of p1, p2, p4 or default")
        ->check(CLI::IsMember(core::predict::classifierPresetNames()))
        ->capture_default_str();
    options->recipe.addTo(*command, RecipeOptions::For::Prediction);
    command->add_option("--layers", options->layers,
                        "Hidden layers, e.g. \"dense 32 relu, dropout 0.3, batchnorm\"");
    command
        ->add_option("--epochs", options->epochs, "At most this many passes over the training rows")
        ->check(CLI::Range(1, 1000000));
    command->add_option("--batch", options->batch, "Rows in one step")
        ->check(CLI::Range(1, 1000000));
    command
        ->add_option("--optimizer", options->optimizer,
                     "How a gradient becomes a step (default adamw)")
        ->check(CLI::IsMember({"adamw", "adam", "sgd", "rmsprop"}));
    command->add_option("--lr", options->learningRate, "Learning rate, the highest of the schedule")
        ->check(CLI::PositiveNumber);
    command
        ->add_option("--schedule", options->schedule,
                     "How the learning rate changes (default constant)")
        ->check(CLI::IsMember({"constant", "cosine", "plateau", "one-cycle"}));
    command->add_option("--momentum", options->momentum, "Of sgd (default 0.9)")
        ->check(CLI::Range(0.0, 0.999));
    command->add_option("--weight-decay", options->weightDecay, "Pull of the weights towards 0")
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--label-smoothing", options->labelSmoothing,
                     "Share of the target spread over all classes (default 0)")
        ->check(CLI::Range(0.0, 0.9));
    command
        ->add_option("--gradient-clip", options->gradientClip,
                     "Longest gradient of a step; 0: any (default 0)")
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--watch", options->watch,
                     "The validation figure that chooses the best epoch (default loss)")
        ->check(CLI::IsMember({"loss", "accuracy"}));
    command
        ->add_option("--patience", options->patience,
                     "End after this many epochs without a better watched figure; 0: never")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--class-weights", options->classWeights, "none or balanced")
        ->check(CLI::IsMember({"none", "balanced"}));
    command->add_option("--test", options->test, "Share of rows held out (default 0.2)")
        ->check(CLI::Range(0.01, 0.9));
    command
        ->add_option("--validation", options->validation,
                     "Share of rows that choose the best epoch (default 0.2)")
        ->check(CLI::Range(0.01, 0.9));
    command
        ->add_option("--group", options->group,
                     "Rows with the same value in this column stay in one part; without, an "
                     "identifier that repeats does it")
        ->type_name("COL");
    command
        ->add_option("--time", options->time,
                     "The earliest rows by this column train, the latest test")
        ->type_name("COL")
        ->excludes("--group");
    command->add_option("--plots", options->plots, "Folder for the pictures as PNG")
        ->type_name("DIR");
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli train customers.csv --target Segment --preset p4 --json");
    command->callback([&context, options] { train(context, *options); });
}

} // namespace cli
