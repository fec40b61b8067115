#include "core/predict/metrics.h"

#include "core/base/error.h"
#include "core/predict/evaluation/curves.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core::predict {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double ratio(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

void checkCodes(std::span<const std::int32_t> codes, std::size_t classCount)
{
    for (const std::int32_t code : codes)
        if (code < 0 || static_cast<std::size_t>(code) >= classCount)
            throw Error(ErrorCode::Internal, "A class code is out of range.");
}

void fillReports(Evaluation& evaluation)
{
    const std::size_t count = evaluation.classes.size();
    for (std::size_t own = 0; own < count; ++own) {
        ClassReport report;
        report.name = evaluation.classes[own];
        for (std::size_t other = 0; other < count; ++other) {
            report.support += evaluation.confusionAt(own, other);
            report.predicted += evaluation.confusionAt(other, own);
        }
        const std::size_t right = evaluation.confusionAt(own, own);
        report.precision = ratio(right, report.predicted);
        report.recall = ratio(right, report.support);
        report.f1 = ratio(2 * right, report.predicted + report.support);
        evaluation.report.push_back(std::move(report));
    }
}

void fillAverages(Evaluation& evaluation)
{
    const auto count = static_cast<double>(evaluation.classes.size());
    for (const ClassReport& report : evaluation.report) {
        evaluation.macroPrecision += report.precision / count;
        evaluation.macroRecall += report.recall / count;
        evaluation.macroF1 += report.f1 / count;
        const double share = ratio(report.support, evaluation.n);
        evaluation.weightedPrecision += share * report.precision;
        evaluation.weightedRecall += share * report.recall;
        evaluation.weightedF1 += share * report.f1;
    }
}

/// Equal scores count half in the ROC area and form one step of the precision-recall curve
/// (average precision, without interpolation).
void fillAreas(Evaluation& evaluation, std::span<const std::int32_t> trueClasses,
               const data::Matrix& probabilities)
{
    const std::size_t count = evaluation.classes.size();
    double roc = 0;
    double precisionRecall = 0;
    std::size_t defined = 0;
    for (std::size_t own = count == 2 ? 1 : 0; own < count; ++own) {
        const RankedScores ranked = rankScores(trueClasses, probabilities, own);
        if (ranked.positives == 0 || ranked.negatives() == 0)
            continue;
        roc += trapezoidArea(rocPoints(ranked));
        precisionRecall += stepArea(precisionRecallPoints(ranked));
        ++defined;
    }
    evaluation.rocAuc = defined ? roc / static_cast<double>(defined) : none;
    evaluation.prAuc = defined ? precisionRecall / static_cast<double>(defined) : none;
}

double meanLogLoss(std::span<const std::int32_t> trueClasses, const data::Matrix& probabilities)
{
    if (trueClasses.empty())
        return none;
    double sum = 0;
    for (std::size_t row = 0; row < trueClasses.size(); ++row) {
        const double own = probabilities(row, static_cast<std::size_t>(trueClasses[row]));
        sum -= std::log(std::max(own, 1e-15));
    }
    return sum / static_cast<double>(trueClasses.size());
}

} // namespace

Interval wilsonInterval(std::size_t right, std::size_t total)
{
    if (total == 0)
        return {0, 1};
    constexpr double z = normalQuantile975;
    const auto n = static_cast<double>(total);
    const double share = static_cast<double>(right) / n;
    const double middle = share + z * z / (2 * n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double factor = 1 / (1 + z * z / n);
    return {std::max(0.0, (middle - half) * factor), std::min(1.0, (middle + half) * factor)};
}

std::vector<std::int32_t> likeliestClasses(const data::Matrix& probabilities)
{
    std::vector<std::int32_t> classes(probabilities.rows());
    for (std::size_t row = 0; row < classes.size(); ++row) {
        const auto shares = probabilities.row(row);
        classes[row] = static_cast<std::int32_t>(std::max_element(shares.begin(), shares.end()) -
                                                 shares.begin());
    }
    return classes;
}

Evaluation evaluateLabels(std::span<const std::int32_t> trueClasses,
                          std::span<const std::int32_t> predictedClasses,
                          const std::vector<std::string>& classes)
{
    if (trueClasses.size() != predictedClasses.size())
        throw Error(ErrorCode::Internal, "There must be one predicted class per true class.");
    checkCodes(trueClasses, classes.size());
    checkCodes(predictedClasses, classes.size());
    std::vector<std::size_t> confusion(classes.size() * classes.size());
    for (std::size_t row = 0; row < trueClasses.size(); ++row) {
        const auto own = static_cast<std::size_t>(trueClasses[row]);
        const auto predicted = static_cast<std::size_t>(predictedClasses[row]);
        ++confusion[own * classes.size() + predicted];
    }
    return evaluateCounts(std::move(confusion), classes);
}

Evaluation evaluateCounts(std::vector<std::size_t> confusion,
                          const std::vector<std::string>& classes)
{
    if (confusion.size() != classes.size() * classes.size())
        throw Error(ErrorCode::Internal, "There must be one count per pair of classes.");
    Evaluation evaluation;
    evaluation.classes = classes;
    evaluation.confusion = std::move(confusion);
    std::size_t right = 0;
    for (std::size_t own = 0; own < classes.size(); ++own) {
        for (std::size_t predicted = 0; predicted < classes.size(); ++predicted)
            evaluation.n += evaluation.confusionAt(own, predicted);
        right += evaluation.confusionAt(own, own);
    }
    evaluation.accuracy = evaluation.n ? ratio(right, evaluation.n) : none;
    evaluation.accuracyInterval = wilsonInterval(right, evaluation.n);
    fillReports(evaluation);
    fillAverages(evaluation);
    evaluation.logLoss = none;
    evaluation.rocAuc = none;
    evaluation.prAuc = none;
    return evaluation;
}

std::vector<std::int32_t> decidedClasses(const data::Matrix& probabilities,
                                         std::optional<double> threshold)
{
    if (!threshold)
        return likeliestClasses(probabilities);
    if (probabilities.columns() != 2)
        throw Error(ErrorCode::Internal, "A threshold tells two classes apart.");
    std::vector<std::int32_t> classes(probabilities.rows());
    for (std::size_t row = 0; row < classes.size(); ++row)
        classes[row] = probabilities(row, 1) >= *threshold ? 1 : 0;
    return classes;
}

Evaluation evaluate(std::span<const std::int32_t> trueClasses, const data::Matrix& probabilities,
                    const std::vector<std::string>& classes)
{
    return evaluate(trueClasses, probabilities, likeliestClasses(probabilities), classes);
}

Evaluation evaluate(std::span<const std::int32_t> trueClasses, const data::Matrix& probabilities,
                    std::span<const std::int32_t> predictedClasses,
                    const std::vector<std::string>& classes)
{
    if (probabilities.rows() != trueClasses.size() || probabilities.columns() != classes.size())
        throw Error(ErrorCode::Internal,
                    "There must be one probability per row and class to judge predictions.");
    Evaluation evaluation = evaluateLabels(trueClasses, predictedClasses, classes);
    evaluation.logLoss = meanLogLoss(trueClasses, probabilities);
    fillAreas(evaluation, trueClasses, probabilities);
    return evaluation;
}

} // namespace core::predict
