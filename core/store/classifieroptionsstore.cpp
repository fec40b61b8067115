#include "core/store/classifieroptionsstore.h"

#include "core/base/error.h"

#include <array>
#include <utility>

namespace core::store {
namespace {

using namespace predict;

constexpr std::array<std::pair<const char*, ThresholdGoal>, 6> goals{{
    {"f1", ThresholdGoal::F1},
    {"youden", ThresholdGoal::YoudenJ},
    {"accuracy", ThresholdGoal::Accuracy},
    {"profit", ThresholdGoal::Profit},
    {"recall", ThresholdGoal::Recall},
    {"precision", ThresholdGoal::Precision},
}};

/// What a word stands for. Throws std::range_error for words of nothing.
template <typename Meaning>
Meaning meant(std::optional<Meaning> meaning)
{
    if (!meaning)
        throw std::range_error("not a known word");
    return *meaning;
}

Json trainingJson(const network::TrainingOptions& options)
{
    return {{"optimizer", std::string(network::toWord(options.optimizer))},
            {"learning-rate", numberJson(options.learningRate)},
            {"schedule", std::string(network::toWord(options.schedule))},
            {"momentum", numberJson(options.momentum)},
            {"weight-decay", numberJson(options.weightDecay)},
            {"label-smoothing", numberJson(options.labelSmoothing)},
            {"gradient-clip", numberJson(options.gradientClip)},
            {"epochs", options.epochs},
            {"batch", options.batchSize},
            {"patience", options.patience},
            {"watched", std::string(network::toWord(options.watched))},
            {"seed", options.seed}};
}

network::TrainingOptions trainingOf(const Json& json)
{
    network::TrainingOptions options;
    options.optimizer = meant(network::optimizerFromWord(json.at("optimizer").get<std::string>()));
    options.learningRate = numberOf(json.at("learning-rate"));
    options.schedule = meant(network::scheduleFromWord(json.at("schedule").get<std::string>()));
    options.momentum = numberOf(json.at("momentum"));
    options.weightDecay = numberOf(json.at("weight-decay"));
    options.labelSmoothing = numberOf(json.at("label-smoothing"));
    options.gradientClip = numberOf(json.at("gradient-clip"));
    options.epochs = intOf(json.at("epochs"));
    options.batchSize = intOf(json.at("batch"));
    options.patience = intOf(json.at("patience"));
    options.watched = meant(network::watchedFromWord(json.at("watched").get<std::string>()));
    options.seed = sizeOf(json.at("seed"));
    return options;
}

Json boostingJson(const TreeOptions& options)
{
    return {{"rounds", options.rounds},
            {"depth", options.depth},
            {"learning-rate", numberJson(options.learningRate)},
            {"row-sample", numberJson(options.rowSample)},
            {"column-sample", numberJson(options.columnSample)},
            {"lambda", numberJson(options.lambda)},
            {"least-leaf-weight", numberJson(options.leastLeafWeight)},
            {"patience", options.patience}};
}

TreeOptions boostingOf(const Json& json)
{
    TreeOptions options;
    options.rounds = intOf(json.at("rounds"));
    options.depth = intOf(json.at("depth"));
    options.learningRate = numberOf(json.at("learning-rate"));
    options.rowSample = numberOf(json.at("row-sample"));
    options.columnSample = numberOf(json.at("column-sample"));
    options.lambda = numberOf(json.at("lambda"));
    options.leastLeafWeight = numberOf(json.at("least-leaf-weight"));
    options.patience = intOf(json.at("patience"));
    return options;
}

Json wishJson(const ThresholdWish& wish)
{
    for (const auto& [word, goal] : goals)
        if (goal == wish.goal)
            return {{"goal", word}, {"wished", numberJson(wish.wished)}};
    throw Error(ErrorCode::Internal, "The goal of a threshold has no name.");
}

ThresholdWish wishOf(const Json& json)
{
    for (const auto& [word, goal] : goals)
        if (json.at("goal").get_ref<const std::string&>() == word)
            return {goal, numberOf(json.at("wished"))};
    throw std::range_error("not a goal");
}

} // namespace

Json optionsJson(const ClassifierOptions& options)
{
    Json members = Json::array();
    for (const ModelKind member : options.members)
        members.push_back(std::string(toWord(member)));
    Json json{
        {"kind", std::string(toWord(options.kind))},
        {"layers", network::layersText(options.hidden)},
        {"training", trainingJson(options.training)},
        {"head", std::string(network::toWord(options.head))},
        {"categories", std::string(toWord(options.categories))},
        {"logistic",
         {{"c", numberJson(options.logistic.c)},
          {"tolerance", numberJson(options.logistic.tolerance)},
          {"iterations", options.logistic.mostIterations}}},
        {"nearest-neighbours",
         {{"neighbours", options.neighbours.neighbours},
          {"by-distance", options.neighbours.weights == VoteWeights::Distance}}},
        {"forest",
         {{"trees", options.forest.trees},
          {"depth", options.forest.depth},
          {"least-leaf-weight", numberJson(options.forest.leastLeafWeight)}}},
        {"boosting", boostingJson(options.boosting)},
        {"members", members},
        {"folds", options.folds},
        {"balanced-classes", options.classWeights == ClassWeights::Balanced},
        {"scales-probabilities", options.scalesProbabilities},
        {"validation-share", numberJson(options.split.validationShare)},
        {"test-share", numberJson(options.split.testShare)},
    };
    if (options.threshold)
        json["threshold"] = wishJson(*options.threshold);
    return json;
}

ClassifierOptions optionsOf(const Json& json)
{
    ClassifierOptions options;
    options.kind = meant(modelKindFromWord(json.at("kind").get<std::string>()));
    try {
        options.hidden = network::parseLayers(json.at("layers").get<std::string>());
    } catch (const Error&) {
        throw std::range_error("not layers");
    }
    options.training = trainingOf(json.at("training"));
    // Files of before there was a choice have neither.
    if (json.contains("head"))
        options.head = meant(network::headFromWord(json.at("head").get<std::string>()));
    if (json.contains("categories"))
        options.categories =
            meant(categoryInputsFromWord(json.at("categories").get<std::string>()));
    const Json& logistic = json.at("logistic");
    options.logistic = {numberOf(logistic.at("c")), numberOf(logistic.at("tolerance")),
                        intOf(logistic.at("iterations"))};
    const Json& neighbours = json.at("nearest-neighbours");
    options.neighbours = {intOf(neighbours.at("neighbours")),
                          neighbours.at("by-distance").get<bool>() ? VoteWeights::Distance
                                                                   : VoteWeights::Uniform};
    const Json& forest = json.at("forest");
    options.forest = {intOf(forest.at("trees")), intOf(forest.at("depth")),
                      numberOf(forest.at("least-leaf-weight"))};
    options.boosting = boostingOf(json.at("boosting"));
    options.members.clear();
    for (const std::string& word : textsOf(json.at("members")))
        options.members.push_back(meant(modelKindFromWord(word)));
    options.folds = intOf(json.at("folds"));
    options.classWeights =
        json.at("balanced-classes").get<bool>() ? ClassWeights::Balanced : ClassWeights::None;
    options.scalesProbabilities = json.at("scales-probabilities").get<bool>();
    options.split.validationShare = numberOf(json.at("validation-share"));
    options.split.testShare = numberOf(json.at("test-share"));
    if (json.contains("threshold"))
        options.threshold = wishOf(json.at("threshold"));
    return options;
}

} // namespace core::store
