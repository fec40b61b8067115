#include "app/cli/context.h"
#include "app/cli/modeljson.h"
#include "app/cli/predictionoptions.h"
#include "app/cli/savedmodel.h"
#include "core/base/words.h"
#include "core/predict/tuning/tunedclassifier.h"

#include <algorithm>
#include <memory>

namespace cli {
namespace {

namespace predict = core::predict;

struct Options {
    PredictionOptions prediction;
    std::string method = "tpe";
    int trials = 0;
    double minutes = 0;
    std::vector<std::string> space;
    SaveOption save;
};

predict::TuningOptions tuningOptions(const Options& options, const predict::ClassifierOptions& base)
{
    predict::TuningOptions result;
    result.method = *predict::tuningMethodFromWord(options.method);
    result.minutes = options.minutes;
    // Without a budget the usual number of trials; with minutes alone, these decide.
    result.trials = options.trials > 0 ? options.trials : options.minutes > 0 ? 0 : 50;
    result.training = base.training;
    for (const std::string& entry : options.space) {
        const std::size_t mark = entry.find('=');
        const auto parameter = predict::tunedParameterFromWord(entry.substr(0, mark));
        if (!parameter || mark == std::string::npos) {
            std::string known;
            for (const auto each : predict::tunedParameters)
                known += (known.empty() ? "" : ", ") + std::string(predict::toWord(each));
            throw core::Error(core::ErrorCode::InvalidOption,
                              "\"" + entry + "\" is no part of a search space.", "space", {},
                              "Write PARAMETER=LOW..HIGH, PARAMETER=A,B or PARAMETER=VALUE with "
                              "one of " +
                                  known + ".");
        }
        predict::setSearch(result.space.of(*parameter), entry.substr(mark + 1));
    }
    return result;
}

Json settingsJson(const predict::NetworkSettings& settings)
{
    Json json = Json::object();
    for (const auto parameter : predict::tunedParameters)
        json[std::string(predict::toWord(parameter))] = predict::valueText(settings, parameter);
    return json;
}

Json trialJson(const predict::Trial& trial)
{
    Json json{{"id", trial.id},
              {"parameters", settingsJson(trial.settings)},
              {"epochs", trial.epochsUsed},
              {"best_epoch", trial.bestEpoch},
              {"validation_loss", trial.validationLoss},
              {"validation_accuracy", trial.validationAccuracy},
              {"seconds", trial.seconds},
              {"state", predict::toWord(trial.state)}};
    if (!trial.reason.empty())
        json["reason"] = trial.reason;
    if (trial.promotedFrom)
        json["promoted_from"] = *trial.promotedFrom;
    return json;
}

Json spaceJson(const predict::SearchSpace& space)
{
    Json json = Json::object();
    for (const auto& parameter : space.parameters)
        json[std::string(predict::toWord(parameter.parameter))] = predict::searchText(parameter);
    return json;
}

void say(const Context& context, const predict::ClassifierSearch& search,
         const predict::ClassifierModel& model)
{
    const auto& result = search.result;
    std::vector<std::vector<std::string>> rows{
        {"trial", "layers", "rate", "batch", "dropout", "epochs", "loss", "accuracy", "state"}};
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < result.trials.size(); ++i)
        order.push_back(i);
    const auto watched = search.options.training.watched;
    std::ranges::stable_sort(
        order, {}, [&](std::size_t i) { return predict::figureOf(result.trials[i], watched); });
    constexpr std::size_t most = 10;
    order.resize(std::min(order.size(), most));
    using predict::TunedParameter;
    for (const std::size_t place : order) {
        const predict::Trial& trial = result.trials[place];
        const auto value = [&](TunedParameter parameter) {
            return predict::valueText(trial.settings, parameter);
        };
        rows.push_back({std::to_string(trial.id), value(TunedParameter::Units),
                        value(TunedParameter::LearningRate), value(TunedParameter::BatchSize),
                        value(TunedParameter::Dropout), std::to_string(trial.epochsUsed),
                        shortNumber(trial.validationLoss),
                        core::percentText(trial.validationAccuracy),
                        std::string(predict::toWord(trial.state))});
    }
    context.say(textTable(rows) + "\n");
    const auto& test = model.test.evaluation;
    context.say("Best of " + std::to_string(result.trials.size()) + " trials: " + model.name +
                ", " + core::percentText(test.accuracy) + " right on " + std::to_string(test.n) +
                " test customers, read once (95 % interval " +
                core::percentText(test.accuracyInterval.low) + " to " +
                core::percentText(test.accuracyInterval.high) + "; always \"" +
                model.baselineClass + "\": " + core::percentText(model.baseline.accuracy) + "); " +
                shortNumber(result.seconds) + " s.");
}

void tune(const Context& context, const Options& options)
{
    options.save.check(options.prediction.import.file);
    auto request = options.prediction.request(context);
    const auto tuning = tuningOptions(options, request.options);
    const auto search =
        predict::searchClassifier(request, tuning, context.control(), {}, context.progress());
    const auto model = predict::trainBest(search, context.control());
    context.clearProgress();
    const bool isSaved = options.save.write(context, model, options.prediction.import);
    if (!context.json) {
        say(context, search, model);
        if (isSaved)
            context.say("wrote " + options.save.file);
        context.note(model.warnings);
        return;
    }
    Json trials = Json::array();
    for (const auto& trial : search.result.trials)
        trials.push_back(trialJson(trial));
    Json made = modelJson(model);
    made["trials"] = model.trials;
    Json object{{"method", options.method},
                {"space", spaceJson(tuning.space)},
                {"trials", trials},
                {"best", trialJson(search.result.trials[*search.result.best])},
                {"end", predict::toWord(search.result.end)},
                {"model", made},
                {"test", evaluationJson(model.test.evaluation)},
                {"baseline", evaluationJson(model.baseline)},
                {"warnings", toJson(model.warnings)},
                {"seed", request.seed},
                {"seconds", search.result.seconds}};
    if (isSaved)
        object["written"] = {options.save.file};
    context.print(object);
}

} // namespace

void addTune(CLI::App& program, Context& context)
{
    auto* command =
        program.add_subcommand("tune", "Searches for the settings of a network that learn best");
    auto options = std::make_shared<Options>();
    options->prediction.addTo(*command);
    command
        ->add_option("--method", options->method,
                     "random, hyperband (short trials, the better ones go on) or tpe (tries near "
                     "what did well)")
        ->check(CLI::IsMember({"random", "hyperband", "tpe"}))
        ->capture_default_str();
    command
        ->add_option("--trials", options->trials,
                     "Networks to try; 0: as many as the minutes allow (default 50 without "
                     "--minutes)")
        ->check(CLI::Range(0, 1000000));
    command->add_option("--minutes", options->minutes, "End after this time; 0: no limit")
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--space", options->space,
                     "What is searched, e.g. learning-rate=0.0001..0.01, batch=32,64 or "
                     "dropout=0.3 (may be given several times)")
        ->type_name("PARAMETER=RANGE");
    options->save.addTo(*command);
    context.addCommonOptions(*command);
    command->footer("Example: tessera-cli tune customers.csv --target Segment --trials 50 "
                    "--method hyperband\nTrials are judged on the validation part; the test part "
                    "is read once, for the best one.");
    command->callback([&context, options] { tune(context, *options); });
}

} // namespace cli
