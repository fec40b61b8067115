#include "app/cli/predictionoptions.h"

#include <CLI/Validators.hpp>

namespace cli {

namespace network = core::network;
namespace predict = core::predict;

std::vector<std::string> modelWords()
{
    std::vector<std::string> words;
    for (const predict::ModelKind kind : predict::modelKinds)
        words.emplace_back(predict::toWord(kind));
    return words;
}

std::string modelWordsHelp()
{
    std::string help;
    for (const predict::ModelKind kind : predict::modelKinds)
        help += (help.empty() ? "" : ", ") + std::string(predict::toWord(kind)) + ": " +
                std::string(predict::modelLabel(kind));
    return help;
}

void PredictionOptions::addTo(CLI::App& command)
{
    import.addTo(command);
    command.add_option("--target", target, "Column to predict")->required()->type_name("COL");
    command
        .add_option("--features", features,
                    "Columns to predict from, comma-separated; default: all features")
        ->type_name("A,B,C");
    recipe.addTo(command, RecipeOptions::For::Prediction);
    addNetworkTo(command);
    addOthersTo(command);
    addSplitTo(command);
}

void PredictionOptions::addNetworkTo(CLI::App& command)
{
    command.add_option("--preset", preset, "Layers and training of p1, p2, p4 or default")
        ->check(CLI::IsMember(predict::classifierPresetNames()))
        ->capture_default_str();
    command.add_option("--layers", layers,
                       "Hidden layers, e.g. \"dense 32 relu, dropout 0.3, batchnorm\"");
    command
        .add_option("--head", head,
                    "What networks learn by: softmax, or ordinal for an ordinal or numeric target "
                    "of three classes and more, where a near miss costs less than a far one "
                    "(default softmax)")
        ->check(CLI::IsMember({"softmax", "ordinal"}));
    command
        .add_option("--categories", categories,
                    "How networks take in columns of four levels and more: one-hot, an input per "
                    "level, or embeddings, half as many learnt numbers in their place (default "
                    "one-hot)")
        ->check(CLI::IsMember({"one-hot", "embeddings"}));
    command.add_option("--epochs", epochs, "At most this many passes over the training rows")
        ->check(CLI::Range(1, 1000000));
    command.add_option("--batch", batch, "Rows in one step")->check(CLI::Range(1, 1000000));
    command.add_option("--optimizer", optimizer, "How a gradient becomes a step (default adamw)")
        ->check(CLI::IsMember({"adamw", "adam", "sgd", "rmsprop"}));
    command.add_option("--lr", learningRate, "Learning rate, the highest of the schedule")
        ->check(CLI::PositiveNumber);
    command.add_option("--schedule", schedule, "How the learning rate changes (default constant)")
        ->check(CLI::IsMember({"constant", "cosine", "plateau", "one-cycle"}));
    command.add_option("--momentum", momentum, "Of sgd (default 0.9)")
        ->check(CLI::Range(0.0, 0.999));
    command.add_option("--weight-decay", weightDecay, "Pull of the weights towards 0")
        ->check(CLI::NonNegativeNumber);
    command
        .add_option("--label-smoothing", labelSmoothing,
                    "Share of the target spread over all classes (default 0)")
        ->check(CLI::Range(0.0, 0.9));
    command
        .add_option("--gradient-clip", gradientClip,
                    "Longest gradient of a step; 0: any (default 0)")
        ->check(CLI::NonNegativeNumber);
    command
        .add_option("--watch", watch,
                    "The validation figure that chooses the best epoch (default loss)")
        ->check(CLI::IsMember({"loss", "accuracy"}));
    command
        .add_option("--patience", patience,
                    "End after this many epochs without a better watched figure; 0: never")
        ->check(CLI::NonNegativeNumber);
}

void PredictionOptions::addOthersTo(CLI::App& command)
{
    command.add_option("--neighbours", neighbours, "Of knn (default 25)")
        ->check(CLI::Range(1, 100000));
    command.add_option("--c", c, "Of logistic: 1 / strength of the penalty (default 1)")
        ->check(CLI::PositiveNumber);
    command.add_option("--trees", trees, "Of forest (default 200)")->check(CLI::Range(1, 100000));
    command.add_option("--rounds", rounds, "Of xgboost, at most (default 300)")
        ->check(CLI::Range(1, 100000));
    command.add_option("--boosting-rate", boostingRate, "Learning rate of xgboost (default 0.1)")
        ->check(CLI::Range(0.0001, 1.0));
    command.add_option("--depth", treeDepth, "Of the trees (default: forest 10, xgboost 3)")
        ->check(CLI::Range(1, 30));
    command
        .add_option("--members", members,
                    "Of ensemble, comma-separated (default mlp,forest,xgboost)")
        ->type_name("A,B,C");
    command
        .add_option("--fold-models", foldModels,
                    "Train this many models, each watched on another part of the training rows, "
                    "and take their mean; 0: one model (default: ensemble 5, others 0)")
        ->check(CLI::Range(0, 50));
    command.add_option("--class-weights", classWeights, "none or balanced")
        ->check(CLI::IsMember({"none", "balanced"}));
    command
        .add_option("--threshold", threshold,
                    "Two classes: the second where its probability reaches the threshold that is "
                    "best on the validation rows for f1, youden, accuracy, recall=SHARE or "
                    "precision=SHARE")
        ->type_name("GOAL");
    command.add_flag("--scale-probabilities", scaleProbabilities,
                     "Scale probabilities by the temperature that suits the validation rows");
}

void PredictionOptions::addSplitTo(CLI::App& command)
{
    command.add_option("--test", test, "Share of rows held out (default 0.2)")
        ->check(CLI::Range(0.01, 0.9));
    command
        .add_option("--validation", validation,
                    "Share of rows that choose the best epoch (default 0.2, in folds 0.1)")
        ->check(CLI::Range(0.01, 0.9));
    command
        .add_option("--group", group,
                    "Rows with the same value in this column stay in one part; without, an "
                    "identifier that repeats does it")
        ->type_name("COL");
    command.add_option("--time", time, "The earliest rows by this column train, the latest test")
        ->type_name("COL")
        ->excludes("--group");
}

namespace {

[[noreturn]] void refuse(const std::string& option, const std::string& text,
                         const std::string& remedy)
{
    throw core::Error(core::ErrorCode::InvalidOption, text, option, {}, remedy);
}

predict::ThresholdWish thresholdWish(const std::string& text)
{
    using Goal = predict::ThresholdGoal;
    const std::size_t mark = text.find('=');
    const std::string word = text.substr(0, mark);
    predict::ThresholdWish wish;
    const std::pair<const char*, Goal> goals[] = {{"f1", Goal::F1},
                                                  {"youden", Goal::YoudenJ},
                                                  {"accuracy", Goal::Accuracy},
                                                  {"recall", Goal::Recall},
                                                  {"precision", Goal::Precision}};
    for (const auto& [name, goal] : goals) {
        if (word != name)
            continue;
        wish.goal = goal;
        const bool needsShare = goal == Goal::Recall || goal == Goal::Precision;
        if (needsShare != (mark != std::string::npos))
            break;
        if (needsShare && (!CLI::detail::lexical_cast(text.substr(mark + 1), wish.wished) ||
                           !(wish.wished > 0 && wish.wished <= 1)))
            break;
        return wish;
    }
    refuse("threshold", "\"" + text + "\" is no goal for a threshold.",
           "Write f1, youden, accuracy, recall=0.8 or precision=0.5.");
}

std::vector<predict::ModelKind> memberKinds(const std::string& list)
{
    std::vector<predict::ModelKind> kinds;
    for (const std::string& word : splitColumnList(list)) {
        const auto kind = predict::modelKindFromWord(word);
        if (!kind)
            refuse("members", "There is no model \"" + word + "\".",
                   "Choose among mlp, logistic, knn, forest, xgboost.");
        kinds.push_back(*kind);
    }
    return kinds;
}

} // namespace

predict::ClassifierOptions PredictionOptions::options(predict::ModelKind kind) const
{
    auto result = predict::classifierPreset(preset, kind);
    if (!layers.empty())
        result.hidden = network::parseLayers(layers);
    result.head = network::headFromWord(head).value_or(result.head);
    result.categories = predict::categoryInputsFromWord(categories).value_or(result.categories);
    auto& training = result.training;
    training.epochs = epochs.value_or(training.epochs);
    training.batchSize = batch.value_or(training.batchSize);
    training.patience = patience.value_or(training.patience);
    training.learningRate = learningRate.value_or(training.learningRate);
    training.weightDecay = weightDecay.value_or(training.weightDecay);
    training.momentum = momentum.value_or(training.momentum);
    training.labelSmoothing = labelSmoothing.value_or(training.labelSmoothing);
    training.gradientClip = gradientClip.value_or(training.gradientClip);
    training.optimizer = network::optimizerFromWord(optimizer).value_or(training.optimizer);
    training.schedule = network::scheduleFromWord(schedule).value_or(training.schedule);
    training.watched = network::watchedFromWord(watch).value_or(training.watched);
    result.neighbours.neighbours = neighbours.value_or(result.neighbours.neighbours);
    result.logistic.c = c.value_or(result.logistic.c);
    result.forest.trees = trees.value_or(result.forest.trees);
    result.forest.depth = treeDepth.value_or(result.forest.depth);
    result.boosting.rounds = rounds.value_or(result.boosting.rounds);
    result.boosting.depth = treeDepth.value_or(result.boosting.depth);
    result.boosting.learningRate = boostingRate.value_or(result.boosting.learningRate);
    result.boosting.patience = patience.value_or(result.boosting.patience);
    result.folds = foldModels.value_or(result.folds);
    if (!members.empty())
        result.members = memberKinds(members);
    result.recipe = recipe.plan(result.recipe);
    result.split.testShare = test.value_or(result.split.testShare);
    result.split.validationShare = validation.value_or(result.split.validationShare);
    result.scalesProbabilities = scaleProbabilities;
    if (!threshold.empty())
        result.threshold = thresholdWish(threshold);
    if (classWeights == "balanced")
        result.classWeights = predict::ClassWeights::Balanced;
    else if (classWeights == "none")
        result.classWeights = predict::ClassWeights::None;
    return result;
}

predict::ClassifierRequest PredictionOptions::request(const Context& context,
                                                      predict::ModelKind kind) const
{
    predict::ClassifierRequest request;
    request.options = options(kind);
    const auto [table, receipt] = import.read(context);
    request.table = table;
    request.target = table->require(target);
    if (!features.empty())
        request.features = columnsNamed(*table, features);
    if (!group.empty())
        request.options.split.groupColumn = table->require(group);
    if (!time.empty())
        request.options.split.timeColumn = table->require(time);
    request.seed = context.seed;
    return request;
}

} // namespace cli
