#include "app/cli/context.h"
#include "app/cli/foldoptions.h"
#include "app/cli/modeljson.h"
#include "app/cli/predictionoptions.h"
#include "core/predict/comparison/ranking.h"

#include <memory>

namespace cli {
namespace {

using core::predict::CrossValidatedModel;
using core::predict::CrossValidation;
using core::predict::Ranking;
using core::predict::Score;

struct Options {
    PredictionOptions prediction;
    std::vector<std::string> models{"mlp", "logistic", "knn", "forest", "xgboost", "baseline"};
    FoldOptions folds;
};

std::vector<core::predict::ClassifierOptions> modelsOf(const Options& options)
{
    std::vector<core::predict::ClassifierOptions> models;
    for (const std::string& word : options.models) {
        // "mlp:p4" is the network of a preset, with its preparation.
        const std::size_t mark = word.find(':');
        const auto kind = core::predict::modelKindFromWord(word.substr(0, mark));
        if (!kind || (mark != std::string::npos && *kind != core::predict::ModelKind::Network))
            throw core::Error(core::ErrorCode::InvalidOption, "There is no model \"" + word + "\".",
                              "models", {},
                              "Choose among " + modelWordsHelp() + "; or mlp:PRESET, e.g. mlp:p4.");
        models.push_back(mark == std::string::npos
                             ? options.prediction.options(*kind)
                             : core::predict::classifierPreset(word.substr(mark + 1)));
    }
    return models;
}

/// Mean over the folds.
double secondClassF1(const CrossValidatedModel& model)
{
    double sum = 0;
    for (const auto& fold : model.folds)
        sum += fold.evaluation.report.at(1).f1;
    return sum / static_cast<double>(model.folds.size());
}

Json rowJson(const CrossValidation& result, const core::predict::RankedModel& ranked)
{
    const CrossValidatedModel& model = result.models[ranked.model];
    Json row{{"model", core::predict::toWord(model.options.kind)}, {"name", model.name}};
    for (const Score score : core::predict::scores) {
        const std::string word(core::predict::toWord(score));
        row[word] = model.mean(score);
        row[word + "_sd"] = model.sd(score);
    }
    if (result.classes.size() == 2)
        row["f1"] = secondClassF1(model);
    row["interval"] = {ranked.interval.low, ranked.interval.high};
    row["training"] = learningJson(model.options);
    Json folds = Json::array();
    for (const auto& fold : model.folds)
        folds.push_back({{"repeat", fold.repeat},
                         {"fold", fold.fold},
                         {"n", fold.evaluation.n},
                         {"accuracy", fold.evaluation.accuracy},
                         {"macro_f1", fold.evaluation.macroF1},
                         {"weighted_f1", fold.evaluation.weightedF1},
                         {"log_loss", fold.evaluation.logLoss},
                         {"roc_auc", fold.evaluation.rocAuc},
                         {"seconds", fold.fitSeconds}});
    row["folds"] = folds;
    row["seconds"] = model.fitSeconds;
    return row;
}

Json verdictsJson(const CrossValidation& result, const Ranking& ranking)
{
    Json verdicts = Json::array();
    for (std::size_t i = 0; i < ranking.models.size(); ++i)
        for (std::size_t j = i + 1; j < ranking.models.size(); ++j) {
            const std::size_t a = ranking.models[i].model;
            const std::size_t b = ranking.models[j].model;
            const auto comparison = compareModels(result, a, b, ranking.score);
            verdicts.push_back({{"a", result.models[a].name},
                                {"b", result.models[b].name},
                                {"difference", comparison.difference},
                                {"interval", {comparison.interval.low, comparison.interval.high}},
                                {"p", comparison.p},
                                {"text", comparisonSentence(comparison, result.models[a].name,
                                                            result.models[b].name)}});
        }
    return verdicts;
}

void say(const Context& context, const CrossValidation& result, const Ranking& ranking)
{
    std::vector<std::vector<std::string>> rows{
        {"model", "accuracy", "±", "macro F1", "weighted F1", "log loss", "ROC-AUC", "seconds"}};
    for (const auto& ranked : ranking.models) {
        const CrossValidatedModel& model = result.models[ranked.model];
        rows.push_back(
            {model.name, shortNumber(model.mean(Score::Accuracy)),
             shortNumber(model.sd(Score::Accuracy)), shortNumber(model.mean(Score::MacroF1)),
             shortNumber(model.mean(Score::WeightedF1)), shortNumber(model.mean(Score::LogLoss)),
             shortNumber(model.mean(Score::RocAuc)), shortNumber(model.fitSeconds)});
    }
    context.say(textTable(rows) + "\n");
    context.say(ranking.summary);
    for (std::size_t i = 1; i < ranking.models.size(); ++i)
        context.say(comparisonSentence(ranking.models[i].againstBest,
                                       result.models[ranking.models.front().model].name,
                                       result.models[ranking.models[i].model].name));
}

void compare(const Context& context, const Options& options)
{
    const auto request = options.prediction.request(context);
    core::predict::CrossValidationRequest asked{.table = request.table,
                                                .target = request.target,
                                                .features = request.features,
                                                .split = request.options.split,
                                                .models = modelsOf(options),
                                                .folds = options.folds.folds,
                                                .repeats = options.folds.repeats,
                                                .seed = request.seed};
    asked.split.validationShare =
        options.prediction.validation.value_or(core::predict::foldValidationShare);
    const CrossValidation result =
        core::predict::crossValidate(asked, context.stop(), {}, context.progress());
    context.clearProgress();
    const Ranking ranking = rankModels(result, options.folds.score());
    if (!context.json) {
        say(context, result, ranking);
        context.note(result.warnings);
        return;
    }
    Json rows = Json::array();
    for (const auto& ranked : ranking.models)
        rows.push_back(rowJson(result, ranked));
    context.print({{"target", request.table->column(request.target).name},
                   {"classes", result.classes},
                   {"rows_used", result.rows},
                   {"folds", result.folds},
                   {"repeats", result.repeats},
                   {"seed", result.seed},
                   {"score", options.folds.scoreWord},
                   {"rows", rows},
                   {"verdicts", verdictsJson(result, ranking)},
                   {"summary", ranking.summary},
                   {"best", result.models[ranking.models.front().model].name},
                   {"warnings", toJson(result.warnings)},
                   {"seconds", result.seconds}});
}

} // namespace

void addCompare(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "compare", "Cross-validates models on the same folds and tests their differences");
    auto options = std::make_shared<Options>();
    options->prediction.addTo(*command);
    command
        ->add_option("--models", options->models,
                     modelWordsHelp() + "; mlp:PRESET for the network of a preset")
        ->delimiter(',')
        ->type_name("A,B,C")
        ->capture_default_str();
    options->folds.addTo(*command, "What is ranked and tested");
    context.addCommonOptions(*command);
    command->footer(
        "Example: tessera-cli compare customers.csv --target Segment --models mlp,xgboost,knn");
    command->callback([&context, options] { compare(context, *options); });
}

} // namespace cli
