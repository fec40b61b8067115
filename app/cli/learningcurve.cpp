#include "app/cli/context.h"
#include "app/cli/foldoptions.h"
#include "app/cli/modeljson.h"
#include "app/cli/predictionoptions.h"
#include "core/base/words.h"
#include "core/predict/comparison/morerows.h"

#include <cmath>
#include <memory>

namespace cli {
namespace {

namespace predict = core::predict;
using predict::LearningCurve;
using predict::LearningPoint;
using predict::MoreRows;
using predict::Score;

struct Options {
    PredictionOptions prediction;
    FoldOptions folds;
    std::string model = "mlp";
    std::vector<double> shares; ///< in per cent; empty: the usual ones
};

LearningCurve curveOf(const Context& context, const Options& options)
{
    const auto request =
        options.prediction.request(context, *predict::modelKindFromWord(options.model));
    predict::LearningCurveRequest asked;
    asked.table = request.table;
    asked.target = request.target;
    asked.features = request.features;
    asked.split = request.options.split;
    asked.split.validationShare =
        options.prediction.validation.value_or(predict::foldValidationShare);
    asked.model = request.options;
    asked.folds = options.folds.folds;
    asked.repeats = options.folds.repeats;
    asked.seed = request.seed;
    if (!options.shares.empty())
        asked.shares.clear();
    for (const double share : options.shares)
        asked.shares.push_back(share / 100);
    return predict::learningCurve(asked, context.stop(), {}, context.progress());
}

Json scoresJson(const std::vector<std::vector<LearningPoint>>& byScore, std::size_t share)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < byScore.size(); ++i) {
        const LearningPoint& point = byScore[i][share];
        json[std::string(toWord(predict::scores[i]))] = {{"held_out", point.heldOut},
                                                         {"held_out_sd", point.heldOutSd},
                                                         {"learnt", point.learnt},
                                                         {"learnt_sd", point.learntSd}};
    }
    return json;
}

Json pointsJson(const LearningCurve& curve)
{
    std::vector<std::vector<LearningPoint>> byScore;
    for (const Score score : predict::scores)
        byScore.push_back(learningPoints(curve.scores, score));
    Json points = Json::array();
    for (std::size_t share = 0; share < curve.shares.size(); ++share) {
        Json folds = Json::array();
        for (const predict::ShareScore& fold : curve.ofShare(share)) {
            Json json{{"repeat", fold.repeat}, {"fold", fold.fold},
                      {"rows", fold.rows},     {"validation_rows", fold.validationRows},
                      {"n", fold.heldOut.n},   {"seconds", fold.fitSeconds}};
            for (const Score score : predict::scores)
                json[std::string(toWord(score))] = {scoreOf(fold.heldOut, score),
                                                    scoreOf(fold.learnt, score)};
            folds.push_back(std::move(json));
        }
        points.push_back({{"share", curve.shares[share]},
                          {"rows", byScore.front()[share].rows},
                          {"scores", scoresJson(byScore, share)},
                          {"folds", folds}});
    }
    return points;
}

Json stepJson(const predict::RowsStep& step)
{
    return {{"from_rows", step.fromRows},
            {"to_rows", step.toRows},
            {"change", step.change.difference},
            {"interval", {step.change.interval.low, step.change.interval.high}},
            {"p", step.change.p}};
}

Json moreJson(const MoreRows& more)
{
    Json json{{"verdict", toWord(more.verdict)},
              {"text", more.sentence},
              {"worthwhile_gain", predict::worthwhileGain(more.score)}};
    json["last_step"] = more.last.toRows > 0 ? stepJson(more.last) : Json();
    json["last_doubling"] = more.doubling ? stepJson(*more.doubling) : Json();
    json["twice_the_rows"] = Json();
    if (more.twice)
        json["twice_the_rows"] = {
            {"rows", more.twice->rows},
            {"score", more.twice->score},
            {"change", more.twice->change},
            {"interval", {more.twice->changeInterval.low, more.twice->changeInterval.high}},
            {"power_law",
             {{"limit", more.twice->law.limit},
              {"slope", more.twice->law.slope},
              {"exponent", more.twice->law.exponent}}}};
    else
        json["not_foretold"] = more.whyNotTwice;
    return json;
}

void say(const Context& context, const LearningCurve& curve, const MoreRows& more)
{
    const std::string label(scoreLabel(more.score));
    context.say(curve.name + ", " + label + " over " + std::to_string(curve.foldTotal()) +
                " folds: mean and sd on customers held out, and on those learnt from\n");
    std::vector<std::vector<std::string>> rows{{"share", "rows", "held out", "±", "learnt", "±"}};
    for (const LearningPoint& point : learningPoints(curve.scores, more.score))
        rows.push_back({core::figureText(100 * point.share, 3) + " %",
                        core::groupedCount(static_cast<std::size_t>(std::llround(point.rows))),
                        shortNumber(point.heldOut), shortNumber(point.heldOutSd),
                        shortNumber(point.learnt), shortNumber(point.learntSd)});
    context.say(textTable(rows) + "\n");
    context.say(more.sentence);
    context.note(curve.warnings);
}

void showCurve(const Context& context, const Options& options)
{
    const LearningCurve curve = curveOf(context, options);
    context.clearProgress();
    const MoreRows more = predict::moreRows(curve, options.folds.score());
    if (!context.json) {
        say(context, curve, more);
        return;
    }
    context.print({{"model", predict::toWord(curve.model.kind)},
                   {"name", curve.name},
                   {"target", options.prediction.target},
                   {"classes", curve.classes},
                   {"rows_used", curve.rows},
                   {"folds", curve.folds},
                   {"repeats", curve.repeats},
                   {"seed", curve.seed},
                   {"training", learningJson(curve.model)},
                   {"score", options.folds.scoreWord},
                   {"points", pointsJson(curve)},
                   {"more_rows", moreJson(more)},
                   {"warnings", toJson(curve.warnings)},
                   {"seconds", curve.seconds}});
}

} // namespace

void addLearningCurve(CLI::App& program, Context& context)
{
    auto* command = program.add_subcommand(
        "learning-curve", "Tells whether more customers would make a model better");
    auto options = std::make_shared<Options>();
    options->prediction.addTo(*command);
    command->add_option("--model", options->model, modelWordsHelp())
        ->check(CLI::IsMember(modelWords()))
        ->capture_default_str();
    command
        ->add_option("--shares", options->shares,
                     "Shares of each fold's training rows to learn from, in per cent; all of them "
                     "are always learnt from besides (default 10,20,35,50,75,100)")
        ->delimiter(',')
        ->check(CLI::Range(0.1, 100.0))
        ->type_name("A,B,C");
    options->folds.addTo(*command, "What the curve and the verdict are of");
    context.addCommonOptions(*command);
    command->footer(
        "Each share of the rows lies within the next, and all are judged on the same customers "
        "held out. In sentences ± is half the 95 % interval, in the table the standard deviation "
        "between folds.\n"
        "Example: tessera-cli learning-curve customers.csv --target Segment --model xgboost");
    command->callback([&context, options] { showCurve(context, *options); });
}

} // namespace cli
