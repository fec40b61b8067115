#include "core/store/evaluationstore.h"

namespace core::store {

using predict::Evaluation;

Json evaluationJson(const Evaluation& evaluation)
{
    Json report = Json::array();
    for (const predict::ClassReport& line : evaluation.report)
        report.push_back({{"precision", numberJson(line.precision)},
                          {"recall", numberJson(line.recall)},
                          {"f1", numberJson(line.f1)},
                          {"support", line.support},
                          {"predicted", line.predicted}});
    return {{"rows", evaluation.n},
            {"confusion", evaluation.confusion},
            {"report", report},
            {"accuracy", numberJson(evaluation.accuracy)},
            {"accuracy-low", numberJson(evaluation.accuracyInterval.low)},
            {"accuracy-high", numberJson(evaluation.accuracyInterval.high)},
            {"macro-precision", numberJson(evaluation.macroPrecision)},
            {"macro-recall", numberJson(evaluation.macroRecall)},
            {"macro-f1", numberJson(evaluation.macroF1)},
            {"weighted-precision", numberJson(evaluation.weightedPrecision)},
            {"weighted-recall", numberJson(evaluation.weightedRecall)},
            {"weighted-f1", numberJson(evaluation.weightedF1)},
            {"log-loss", numberJson(evaluation.logLoss)},
            {"roc-auc", numberJson(evaluation.rocAuc)},
            {"pr-auc", numberJson(evaluation.prAuc)}};
}

Evaluation evaluationOf(const Json& json, const std::vector<std::string>& classes)
{
    Evaluation evaluation;
    evaluation.n = sizeOf(json.at("rows"));
    evaluation.classes = classes;
    for (const Json& count : json.at("confusion"))
        evaluation.confusion.push_back(sizeOf(count));
    for (const Json& line : json.at("report")) {
        if (evaluation.report.size() == classes.size())
            throw std::range_error("more lines than classes");
        evaluation.report.push_back({classes[evaluation.report.size()],
                                     numberOf(line.at("precision")), numberOf(line.at("recall")),
                                     numberOf(line.at("f1")), sizeOf(line.at("support")),
                                     sizeOf(line.at("predicted"))});
    }
    evaluation.accuracy = numberOf(json.at("accuracy"));
    evaluation.accuracyInterval = {numberOf(json.at("accuracy-low")),
                                   numberOf(json.at("accuracy-high"))};
    evaluation.macroPrecision = numberOf(json.at("macro-precision"));
    evaluation.macroRecall = numberOf(json.at("macro-recall"));
    evaluation.macroF1 = numberOf(json.at("macro-f1"));
    evaluation.weightedPrecision = numberOf(json.at("weighted-precision"));
    evaluation.weightedRecall = numberOf(json.at("weighted-recall"));
    evaluation.weightedF1 = numberOf(json.at("weighted-f1"));
    evaluation.logLoss = numberOf(json.at("log-loss"));
    evaluation.rocAuc = numberOf(json.at("roc-auc"));
    evaluation.prAuc = numberOf(json.at("pr-auc"));
    return evaluation;
}

} // namespace core::store
