#include "core/predict/evaluation/f1interval.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/data/matrix.h"
#include "core/prepare/steps/presentvalues.h"

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace core::predict {
namespace {

constexpr std::size_t resamplesPerBlock = 16;

/// ln of the chance of exactly `hits` in `draws`. std::lgamma is not safe on several threads.
double logChance(double draws, double hits, double chance)
{
    using boost::math::lgamma;
    return lgamma(draws + 1) - lgamma(hits + 1) - lgamma(draws - hits + 1) +
           hits * std::log(chance) + (draws - hits) * std::log1p(-chance);
}

/// A binomial number, by inversion outwards from the likeliest one: about as many steps as the
/// standard deviation.
std::size_t binomial(std::size_t draws, double chance, Random& random)
{
    if (draws == 0 || chance <= 0)
        return 0;
    if (chance >= 1)
        return draws;
    const auto n = static_cast<double>(draws);
    const double likeliest = std::min(n, std::floor((n + 1) * chance));
    const double odds = chance / (1 - chance);
    double left = random.uniform();
    double low = likeliest;
    double high = likeliest;
    double lowChance = std::exp(logChance(n, likeliest, chance));
    double highChance = lowChance;
    left -= lowChance;
    // What rounding leaves over belongs to the middle.
    while (left >= 0 && (lowChance > 1e-20 || highChance > 1e-20)) {
        highChance *= (n - high) / (high + 1) * odds; // 0 past the end
        high += 1;
        left -= highChance;
        if (left < 0)
            return static_cast<std::size_t>(high);
        lowChance *= low / (n - low + 1) / odds;
        low -= 1;
        left -= lowChance;
        if (left < 0)
            return static_cast<std::size_t>(low);
    }
    return static_cast<std::size_t>(likeliest);
}

struct Resample {
    std::vector<std::size_t> right;
    std::vector<std::size_t> predicted;
};

/// One line of the confusion matrix as a multinomial draw: class after class of what is left.
void drawLine(const Evaluation& evaluation, std::size_t own, Random& random, Resample& resample)
{
    std::size_t rowsLeft = evaluation.report[own].support;
    std::size_t drawsLeft = rowsLeft;
    for (std::size_t other = 0; other < evaluation.classes.size() && drawsLeft > 0; ++other) {
        const std::size_t count = evaluation.confusionAt(own, other);
        if (count == 0)
            continue;
        const double chance = static_cast<double>(count) / static_cast<double>(rowsLeft);
        const std::size_t drawn = binomial(drawsLeft, chance, random);
        resample.predicted[other] += drawn;
        if (other == own)
            resample.right[own] = drawn;
        rowsLeft -= count;
        drawsLeft -= drawn;
    }
}

/// F1 per class, then macro, then weighted.
void score(const Evaluation& evaluation, const Resample& resample, std::span<double> scores)
{
    const std::size_t classes = evaluation.classes.size();
    double macro = 0;
    double weighted = 0;
    for (std::size_t own = 0; own < classes; ++own) {
        const std::size_t support = evaluation.report[own].support;
        const std::size_t both = support + resample.predicted[own];
        const double f1 =
            both == 0 ? 0
                      : 2 * static_cast<double>(resample.right[own]) / static_cast<double>(both);
        scores[own] = f1;
        macro += f1 / static_cast<double>(classes);
        weighted += f1 * static_cast<double>(support) / static_cast<double>(evaluation.n);
    }
    scores[classes] = macro;
    scores[classes + 1] = weighted;
}

Interval percentiles(const data::Matrix& scores, std::size_t column)
{
    std::vector<double> values(scores.rows());
    for (std::size_t row = 0; row < values.size(); ++row)
        values[row] = scores(row, column);
    const double low = prepare::steps::quantile(values, 0.025);
    const double high = prepare::steps::quantile(values, 0.975);
    return {low, high};
}

} // namespace

F1Intervals f1Intervals(const Evaluation& evaluation, std::uint64_t seed, int resamples,
                        const std::stop_token& stop, const ProgressCallback& progress)
{
    if (evaluation.n == 0)
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "An interval needs rows that were judged."));
    if (resamples < 100)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A bootstrap interval needs at least 100 resamples."));
    const std::size_t classes = evaluation.classes.size();
    const Random root(seed);
    data::Matrix scores(static_cast<std::size_t>(resamples), classes + 2);
    // In rounds, so that progress comes from this thread.
    const std::size_t perRound = 32 * resamplesPerBlock;
    for (std::size_t first = 0; first < scores.rows(); first += perRound) {
        const std::size_t count = std::min(perRound, scores.rows() - first);
        parallelBlocks(count, resamplesPerBlock, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = first + begin; i < first + end; ++i) {
                throwIfStopped(stop);
                Random random = root.fork(i);
                Resample resample{std::vector<std::size_t>(classes),
                                  std::vector<std::size_t>(classes)};
                for (std::size_t own = 0; own < classes; ++own)
                    drawLine(evaluation, own, random, resample);
                score(evaluation, resample, scores.row(i));
            }
        });
        if (progress)
            progress(static_cast<double>(first + count) / static_cast<double>(scores.rows()),
                     CORE_TRANSLATE_NOOP("Progress", "Drawing customers anew"));
    }
    F1Intervals result;
    for (std::size_t own = 0; own < classes; ++own)
        result.f1.push_back(percentiles(scores, own));
    result.macroF1 = percentiles(scores, classes);
    result.weightedF1 = percentiles(scores, classes + 1);
    result.resamples = resamples;
    return result;
}

} // namespace core::predict
