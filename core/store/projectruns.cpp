// Model runs, and what they are worth over folds, as parts of a project.
#include "core/store/classifieroptionsstore.h"
#include "core/store/evaluationstore.h"
#include "core/store/modelstore.h"
#include "core/store/projectparts.h"

#include <utility>

namespace core::store {
namespace {

using namespace predict;

constexpr int mostFolds = 1000;

Json intervalJson(const Interval& interval)
{
    return {numberJson(interval.low), numberJson(interval.high)};
}

Interval intervalOf(const Json& json)
{
    return {numberOf(json.at(0)), numberOf(json.at(1))};
}

Json f1Json(const F1Intervals& f1)
{
    Json classes = Json::array();
    for (const Interval& interval : f1.f1)
        classes.push_back(intervalJson(interval));
    return {{"classes", classes},
            {"macro", intervalJson(f1.macroF1)},
            {"weighted", intervalJson(f1.weightedF1)},
            {"resamples", f1.resamples}};
}

F1Intervals f1Of(const Json& json, std::size_t classes)
{
    F1Intervals f1;
    for (const Json& interval : json.at("classes"))
        f1.f1.push_back(intervalOf(interval));
    if (f1.f1.size() != classes)
        throw std::range_error("not one for each class");
    f1.macroF1 = intervalOf(json.at("macro"));
    f1.weightedF1 = intervalOf(json.at("weighted"));
    f1.resamples = intOf(json.at("resamples"));
    return f1;
}

Json aucJson(const AucInterval& auc)
{
    return {{"auc", numberJson(auc.auc)},
            {"standard-error", numberJson(auc.standardError)},
            {"interval", intervalJson(auc.interval)}};
}

AucInterval aucOf(const Json& json)
{
    return {numberOf(json.at("auc")), numberOf(json.at("standard-error")),
            intervalOf(json.at("interval"))};
}

Json partJson(const ProjectRun::Part& part, DocumentWriter& document)
{
    return {{"rows", rowsJson(part.rows, document)},
            {"classes", document.integers(part.classes)},
            {"probabilities", document.matrix(part.probabilities)}};
}

ProjectRun::Part partOf(const Json& json, DocumentReader& document)
{
    return {rowsOf(json.at("rows"), document), document.integers(json.at("classes")),
            document.matrix(json.at("probabilities"))};
}

/// With the recipe's plan, which a model's own file has with the recipe.
Json wholeOptionsJson(const ClassifierOptions& options)
{
    Json json = optionsJson(options);
    json["plan"] = prepare::planText(options.recipe);
    return json;
}

ClassifierOptions wholeOptionsOf(const Json& json)
{
    ClassifierOptions options = optionsOf(json);
    options.recipe = planOf(json.at("plan"));
    return options;
}

/// Folds and repeats of a validation, so many scores at most.
int foldCountOf(const Json& json)
{
    return static_cast<int>(wholeOf(json, 1, mostFolds));
}

} // namespace

Json projectRunJson(const ProjectRun& run, DocumentWriter& document)
{
    Json json{{"id", run.id},       {"name", run.name},
              {"mark", run.mark},   {"checked", run.isChecked},
              {"table", run.table}, {"split", namedSplitJson(run.split)}};
    if (!run.trained.empty())
        json["trained"] = run.trained;
    json["train-rows"] = rowsJson(run.trainRows, document);
    json["validation-rows"] = rowsJson(run.validationRows, document);
    json["validation"] = partJson(run.validation, document);
    json["test"] = partJson(run.test, document);
    json["f1-intervals"] = f1Json(run.f1);
    json["auc-interval"] = aucJson(run.auc);
    json["model"] = classifierJson(run.model, document);
    return json;
}

ProjectRun projectRunOf(const Json& json, const ModelVersions& versions, DocumentReader& document,
                        const std::stop_token& stop)
{
    ProjectRun run;
    run.id = static_cast<int>(wholeOf(json.at("id"), 1));
    run.name = json.at("name").get<std::string>();
    run.mark = static_cast<int>(wholeOf(json.at("mark"), 0, 1000));
    run.isChecked = json.at("checked").get<bool>();
    run.table = sizeOf(json.at("table"));
    run.split = namedSplitOf(json.at("split"));
    run.trained = json.value("trained", std::string());
    run.trainRows = rowsOf(json.at("train-rows"), document);
    run.validationRows = rowsOf(json.at("validation-rows"), document);
    run.validation = partOf(json.at("validation"), document);
    run.test = partOf(json.at("test"), document);
    run.model = classifierOf(json.at("model"), versions.classifier, document, stop);
    run.f1 = f1Of(json.at("f1-intervals"), run.model.classes.size());
    run.auc = aucOf(json.at("auc-interval"));
    return run;
}

Json projectSegmentsJson(const ProjectSegments& segments, DocumentWriter& document)
{
    const segment::SegmentationRecord& record = segments.record;
    Json refinement = Json::array();
    for (const network::ClusterReport& report : record.refinement)
        refinement.push_back({{"epoch", report.epoch},
                              {"divergence", numberJson(report.divergence)},
                              {"reconstruction", numberJson(report.reconstruction)},
                              {"changed-share", numberJson(report.changedShare)},
                              {"clusters", report.clusterCount},
                              {"seconds", numberJson(report.seconds)}});
    TrainingCourse training;
    training.history = record.history;
    training.bestEpoch = record.bestEpoch;
    return {{"table", segments.table},
            {"given", record.isGiven},
            {"training", courseJson(training)},
            {"refinement", refinement},
            {"refinement-collapsed", record.refinementCollapsed},
            {"ended-early", record.endedEarly},
            {"next-latent", document.matrix(record.nextLatent)},
            {"basis-seconds", numberJson(record.basisSeconds)},
            {"fit-seconds", numberJson(record.fitSeconds)},
            {"seconds", numberJson(record.seconds)},
            {"model", segmentModelJson(*segments.model, document)}};
}

ProjectSegments projectSegmentsOf(const Json& json, const ModelVersions& versions,
                                  DocumentReader& document)
{
    ProjectSegments segments;
    segment::SegmentationRecord& record = segments.record;
    segments.table = sizeOf(json.at("table"));
    record.isGiven = json.at("given").get<bool>();
    TrainingCourse training = courseOf(json.at("training"));
    record.history = std::move(training.history);
    record.bestEpoch = training.bestEpoch;
    for (const Json& report : json.at("refinement"))
        record.refinement.push_back({intOf(report.at("epoch")), numberOf(report.at("divergence")),
                                     numberOf(report.at("reconstruction")),
                                     numberOf(report.at("changed-share")),
                                     intOf(report.at("clusters")), numberOf(report.at("seconds"))});
    record.refinementCollapsed = json.at("refinement-collapsed").get<bool>();
    record.endedEarly = json.at("ended-early").get<bool>();
    record.nextLatent = document.matrix(json.at("next-latent"));
    record.basisSeconds = numberOf(json.at("basis-seconds"));
    record.fitSeconds = numberOf(json.at("fit-seconds"));
    record.seconds = numberOf(json.at("seconds"));
    segments.model = std::make_shared<const segment::SegmentModel>(
        segmentModelOf(json.at("model"), versions.segments, document));
    return segments;
}

Json projectFoldsJson(const ProjectFolds& folds)
{
    const CrossValidation& validation = folds.validation;
    Json models = Json::array();
    for (std::size_t i = 0; i < validation.models.size(); ++i) {
        const CrossValidatedModel& model = validation.models[i];
        Json scores = Json::array();
        for (const FoldScore& score : model.folds)
            scores.push_back({{"repeat", score.repeat},
                              {"fold", score.fold},
                              {"scores", evaluationJson(score.evaluation)},
                              {"fit-seconds", numberJson(score.fitSeconds)}});
        models.push_back({{"name", model.name},
                          {"options", wholeOptionsJson(model.options)},
                          {"split", namedSplitJson(folds.splits[i])},
                          {"folds", scores},
                          {"fit-seconds", numberJson(model.fitSeconds)}});
    }
    return {{"models", models},
            {"runs", folds.runs},
            {"classes", validation.classes},
            {"features", folds.features},
            {"rows", validation.rows},
            {"folds", validation.folds},
            {"repeats", validation.repeats},
            {"seed", validation.seed},
            {"test-to-train", numberJson(validation.testToTrain)},
            {"warnings", warningsJson(validation.warnings)},
            {"seconds", numberJson(validation.seconds)}};
}

ProjectFolds projectFoldsOf(const Json& json)
{
    ProjectFolds folds;
    CrossValidation& validation = folds.validation;
    validation.classes = textsOf(json.at("classes"));
    validation.rows = sizeOf(json.at("rows"));
    validation.folds = foldCountOf(json.at("folds"));
    validation.repeats = foldCountOf(json.at("repeats"));
    validation.seed = sizeOf(json.at("seed"));
    validation.testToTrain = numberOf(json.at("test-to-train"));
    validation.warnings = warningsOf(json.at("warnings"));
    validation.seconds = numberOf(json.at("seconds"));
    folds.features = textsOf(json.at("features"));
    for (const Json& id : json.at("runs"))
        folds.runs.push_back(intOf(id));
    for (const Json& stored : json.at("models")) {
        CrossValidatedModel model;
        model.name = stored.at("name").get<std::string>();
        model.options = wholeOptionsOf(stored.at("options"));
        model.fitSeconds = numberOf(stored.at("fit-seconds"));
        for (const Json& score : stored.at("folds"))
            model.folds.push_back({validation.models.size(), intOf(score.at("repeat")),
                                   intOf(score.at("fold")),
                                   evaluationOf(score.at("scores"), validation.classes),
                                   numberOf(score.at("fit-seconds"))});
        // Comparisons pair the folds of two models by their places.
        if (model.folds.empty() || (!validation.models.empty() &&
                                    model.folds.size() != validation.models.front().folds.size()))
            throw std::range_error("not the folds of the others");
        validation.models.push_back(std::move(model));
        folds.splits.push_back(namedSplitOf(stored.at("split")));
    }
    if (validation.models.empty() || folds.runs.size() > validation.models.size())
        throw std::range_error("no models");
    return folds;
}

Json projectCurveJson(const ProjectCurve& stored)
{
    const LearningCurve& curve = stored.curve;
    Json scores = Json::array();
    for (const ShareScore& score : curve.scores)
        scores.push_back({{"share", numberJson(score.share)},
                          {"repeat", score.repeat},
                          {"fold", score.fold},
                          {"rows", score.rows},
                          {"validation-rows", score.validationRows},
                          {"held-out", evaluationJson(score.heldOut)},
                          {"learnt", evaluationJson(score.learnt)},
                          {"fit-seconds", numberJson(score.fitSeconds)}});
    return {{"name", curve.name},
            {"options", wholeOptionsJson(curve.model)},
            {"split", namedSplitJson(stored.split)},
            {"classes", curve.classes},
            {"features", stored.features},
            {"rows", curve.rows},
            {"folds", curve.folds},
            {"repeats", curve.repeats},
            {"seed", curve.seed},
            {"shares", curve.shares},
            {"scores", scores},
            {"warnings", warningsJson(curve.warnings)},
            {"seconds", numberJson(curve.seconds)}};
}

ProjectCurve projectCurveOf(const Json& json)
{
    ProjectCurve stored;
    LearningCurve& curve = stored.curve;
    curve.name = json.at("name").get<std::string>();
    curve.model = wholeOptionsOf(json.at("options"));
    stored.split = namedSplitOf(json.at("split"));
    curve.classes = textsOf(json.at("classes"));
    stored.features = textsOf(json.at("features"));
    curve.rows = sizeOf(json.at("rows"));
    curve.folds = foldCountOf(json.at("folds"));
    curve.repeats = foldCountOf(json.at("repeats"));
    curve.seed = sizeOf(json.at("seed"));
    for (const Json& share : json.at("shares"))
        curve.shares.push_back(numberOf(share));
    for (const Json& score : json.at("scores"))
        curve.scores.push_back(
            {numberOf(score.at("share")), intOf(score.at("repeat")), intOf(score.at("fold")),
             sizeOf(score.at("rows")), sizeOf(score.at("validation-rows")),
             evaluationOf(score.at("held-out"), curve.classes),
             evaluationOf(score.at("learnt"), curve.classes), numberOf(score.at("fit-seconds"))});
    curve.warnings = warningsOf(json.at("warnings"));
    curve.seconds = numberOf(json.at("seconds"));
    // Share after share, each with all folds.
    const std::size_t shares = curve.shares.size();
    if (shares < 2 || curve.scores.size() % shares != 0 || curve.scores.empty())
        throw std::range_error("not all folds of all shares");
    for (std::size_t i = 0; i < curve.scores.size(); ++i)
        if (curve.scores[i].share != curve.shares[i / curve.foldTotal()])
            throw std::range_error("not the folds of their share");
    return stored;
}

} // namespace core::store
