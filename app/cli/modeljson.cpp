#include "app/cli/modeljson.h"

#include "app/cli/recipeoptions.h"

namespace cli {

using core::predict::ClassifierModel;
using core::predict::Evaluation;

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

namespace {

Json networkJson(const core::predict::ClassifierOptions& network)
{
    const core::network::TrainingOptions& options = network.training;
    return {{"head", core::network::toWord(network.head)},
            {"categories", core::predict::toWord(network.categories)},
            {"optimizer", core::network::toWord(options.optimizer)},
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

/// What the models of the kind were made with.
Json kindJson(core::predict::ModelKind kind, const core::predict::ClassifierOptions& options)
{
    using core::predict::ModelKind;
    switch (kind) {
    case ModelKind::Network:
        return networkJson(options);
    case ModelKind::Logistic:
        return {{"c", options.logistic.c}};
    case ModelKind::Neighbours:
        return {{"neighbours", options.neighbours.neighbours}};
    case ModelKind::Forest:
        return {{"trees", options.forest.trees}, {"depth", options.forest.depth}};
    case ModelKind::Boosting:
        return {{"rounds", options.boosting.rounds},
                {"depth", options.boosting.depth},
                {"lr", options.boosting.learningRate},
                {"patience", options.boosting.patience}};
    case ModelKind::Ensemble:
    case ModelKind::Baseline:
        break;
    }
    return Json::object();
}

/// Of ensembles; a single course stands in the model itself.
Json coursesJson(const ClassifierModel& model)
{
    Json courses = Json::array();
    if (model.courses.size() < 2)
        return courses;
    for (const auto& course : model.courses)
        courses.push_back({{"name", course.name},
                           {"history", toJson(course.history, true)},
                           {"best_epoch", course.bestEpoch},
                           {"stopped", core::network::toWord(course.endReason)}});
    return courses;
}

Json temperatureJson(const ClassifierModel& model)
{
    return {{"value", model.temperature.temperature},
            {"applied", model.options.scalesProbabilities},
            {"log_loss_before", model.temperature.logLossBefore},
            {"log_loss_after", model.temperature.logLossAfter}};
}

} // namespace

Json learningJson(const core::predict::ClassifierOptions& options)
{
    Json json = kindJson(options.kind, options);
    if (options.kind == core::predict::ModelKind::Ensemble)
        for (const auto member : options.members)
            json[std::string(core::predict::toWord(member))] = kindJson(member, options);
    if (options.folds > 0)
        json["fold_models"] = options.folds;
    json["class_weights"] =
        options.classWeights == core::predict::ClassWeights::Balanced ? "balanced" : "none";
    return json;
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
    const core::predict::TrainingCourse* course = model.course();
    Json history = course ? toJson(course->history, true) : Json::array();
    Json lookup = evaluationJson(model.lookup);
    lookup["features"] = model.lookupFeatures;
    return {
        {"model", core::predict::toWord(model.options.kind)},
        {"name", model.name},
        {"target", model.table->column(model.target).name},
        {"features", features},
        {"parameters", model.parameters},
        {"layers", layers},
        {"training", learningJson(model.options)},
        {"split", split},
        {"rows_without_target", model.rowsWithoutTarget},
        {"recipe", recipeJson(model.recipe)},
        {"history", history},
        {"best_epoch", course ? Json(course->bestEpoch) : Json()},
        {"stopped", course ? Json(core::network::toWord(course->endReason)) : Json()},
        {"courses", coursesJson(model)},
        {"threshold", model.threshold ? Json(*model.threshold) : Json()},
        {"temperature", temperatureJson(model)},
        {"test", evaluationJson(model.test.evaluation)},
        {"validation", evaluationJson(model.validation.evaluation)},
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

} // namespace cli
