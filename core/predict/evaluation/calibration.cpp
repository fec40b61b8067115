#include "core/predict/evaluation/calibration.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::predict {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// The score at a place of the ascending order.
double ascendingScore(const RankedScores& ranked, std::size_t place)
{
    const std::size_t descending = ranked.rows - 1 - place;
    const auto step = std::upper_bound(ranked.selected.begin(), ranked.selected.end(), descending) -
                      ranked.selected.begin();
    return ranked.scores[static_cast<std::size_t>(step)];
}

double quantileOf(const RankedScores& ranked, double share)
{
    const double place = share * static_cast<double>(ranked.rows - 1);
    const auto below = static_cast<std::size_t>(place);
    const double low = ascendingScore(ranked, below);
    const double high = ascendingScore(ranked, std::min(below + 1, ranked.rows - 1));
    return low + (high - low) * (place - static_cast<double>(below));
}

/// bins + 1 values, ascending.
std::vector<double> edgesOf(const RankedScores& ranked, Binning binning, std::size_t bins)
{
    std::vector<double> edges;
    const double width = 1 / static_cast<double>(bins);
    for (std::size_t i = 0; i < bins; ++i) {
        const double share = static_cast<double>(i) * width;
        edges.push_back(binning == Binning::EqualWidth ? share : quantileOf(ranked, share));
    }
    edges.push_back(binning == Binning::EqualWidth ? 1 : ranked.scores.front());
    return edges;
}

void finish(Reliability& result, std::size_t rows)
{
    std::erase_if(result.bins, [](const ReliabilityBin& bin) { return bin.count == 0; });
    for (ReliabilityBin& bin : result.bins) {
        const auto count = static_cast<double>(bin.count);
        bin.meanPrediction /= count;
        bin.observed = static_cast<double>(bin.positives) / count;
        bin.interval = wilsonInterval(bin.positives, bin.count);
        const double error = std::abs(bin.meanPrediction - bin.observed);
        result.expectedError += error * count / static_cast<double>(rows);
        result.largestError = std::max(result.largestError, error);
    }
}

} // namespace

Reliability reliability(const RankedScores& ranked, Binning binning, std::size_t bins)
{
    if (bins == 0)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A reliability curve needs at least one bin."));
    Reliability result;
    if (ranked.rows == 0) {
        result.expectedError = none;
        result.largestError = none;
        return result;
    }
    const std::vector<double> edges = edgesOf(ranked, binning, bins);
    result.bins.resize(bins);
    for (std::size_t i = 0; i < bins; ++i) {
        result.bins[i].low = edges[i];
        result.bins[i].high = edges[i + 1];
    }
    // From the lowest score up. A score on an edge belongs below it.
    std::size_t at = 0;
    for (std::size_t step = ranked.scores.size(); step-- > 0;) {
        const double score = ranked.scores[step];
        while (at + 1 < bins && score > edges[at + 1])
            ++at;
        const std::size_t above = step > 0 ? ranked.selected[step - 1] : 0;
        const std::size_t rightAbove = step > 0 ? ranked.right[step - 1] : 0;
        const std::size_t count = ranked.selected[step] - above;
        result.bins[at].count += count;
        result.bins[at].positives += ranked.right[step] - rightAbove;
        result.bins[at].meanPrediction += score * static_cast<double>(count);
    }
    finish(result, ranked.rows);
    return result;
}

RankedScores rankConfidence(std::span<const std::int32_t> trueClasses,
                            const data::Matrix& probabilities, const std::stop_token& stop)
{
    const std::vector<std::int32_t> likeliest = likeliestClasses(probabilities);
    if (trueClasses.size() != likeliest.size())
        throw Error(ErrorCode::Internal, "There must be one row of probabilities per true class.");
    data::Matrix confidence(trueClasses.size(), 1);
    std::vector<std::int32_t> wrong(trueClasses.size());
    for (std::size_t row = 0; row < wrong.size(); ++row) {
        confidence(row, 0) = probabilities(row, static_cast<std::size_t>(likeliest[row]));
        wrong[row] = likeliest[row] == trueClasses[row] ? 0 : 1;
    }
    return rankScores(wrong, confidence, 0, stop);
}

double brierScore(std::span<const std::int32_t> trueClasses, const data::Matrix& probabilities)
{
    const std::size_t classes = probabilities.columns();
    if (trueClasses.size() != probabilities.rows())
        throw Error(ErrorCode::Internal, "There must be one row of probabilities per true class.");
    if (trueClasses.empty())
        return none;
    double sum = 0;
    for (std::size_t row = 0; row < trueClasses.size(); ++row) {
        for (std::size_t own = classes == 2 ? 1 : 0; own < classes; ++own) {
            const double truth = static_cast<std::size_t>(trueClasses[row]) == own ? 1 : 0;
            const double error = probabilities(row, own) - truth;
            sum += error * error;
        }
    }
    return sum / static_cast<double>(trueClasses.size());
}

} // namespace core::predict
