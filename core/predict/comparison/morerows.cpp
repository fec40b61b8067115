#include "core/predict/comparison/morerows.h"

#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <charconv>
#include <cmath>
#include <numeric>

namespace core::predict {
namespace {

constexpr std::size_t fewestSizes = 5;
constexpr double leastSpan = 4;

std::vector<double> heldOutOf(std::span<const ShareScore> folds, Score score)
{
    std::vector<double> values;
    for (const ShareScore& fold : folds)
        values.push_back(scoreOf(fold.heldOut, score));
    return values;
}

double meanRows(std::span<const ShareScore> folds)
{
    double sum = 0;
    for (const ShareScore& fold : folds)
        sum += static_cast<double>(fold.rows);
    return sum / static_cast<double>(folds.size());
}

/// Rows judged over rows learnt from, the mean over the folds.
double testToTrain(std::span<const ShareScore> folds)
{
    double sum = 0;
    for (const ShareScore& fold : folds)
        sum += static_cast<double>(fold.heldOut.n) /
               static_cast<double>(fold.rows + fold.validationRows);
    return sum / static_cast<double>(folds.size());
}

RowsStep stepFrom(const LearningCurve& curve, std::size_t share, Score score)
{
    const auto before = curve.ofShare(share);
    const auto after = curve.ofShare(curve.shares.size() - 1);
    return {meanRows(before), meanRows(after),
            compareOnFolds(heldOutOf(after, score), heldOutOf(before, score), testToTrain(before),
                           comparedScore(score))};
}

/// The share nearest to half, where it is not the one before the last.
std::optional<std::size_t> halfShare(const LearningCurve& curve)
{
    std::optional<std::size_t> nearest;
    for (std::size_t share = 0; share + 2 < curve.shares.size(); ++share)
        if (std::abs(curve.shares[share] - 0.5) <= 0.1 &&
            (!nearest ||
             std::abs(curve.shares[share] - 0.5) < std::abs(curve.shares[*nearest] - 0.5)))
            nearest = share;
    return nearest;
}

RowsVerdict verdictOf(const ModelComparison& change, double worthwhile)
{
    const double gain = change.score.higherIsBetter ? change.difference : -change.difference;
    const double mostGain =
        change.score.higherIsBetter ? change.interval.high : -change.interval.low;
    if (change.verdict == ComparisonVerdict::SecondIsBetter && gain <= -worthwhile)
        return RowsVerdict::Harm;
    if (mostGain < worthwhile)
        return RowsVerdict::HardlyHelp;
    return change.verdict == ComparisonVerdict::FirstIsBetter ? RowsVerdict::Help
                                                              : RowsVerdict::CannotTell;
}

/// The mean curve and what becomes of it without each fold.
class Foretelling {
public:
    Foretelling(const LearningCurve& curve, Score score)
        : m_curve(curve), m_score(score), m_rises(comparedScore(score).higherIsBetter)
    {
        for (std::size_t share = 0; share < curve.shares.size(); ++share) {
            m_rows.push_back(meanRows(curve.ofShare(share)));
            m_folds.push_back(heldOutOf(curve.ofShare(share), score));
        }
    }

    void into(MoreRows& result) const
    {
        result.whyNotTwice = problem();
        if (!result.whyNotTwice.empty())
            return;
        const std::vector<double> all = means({});
        const PowerLawFit fit(m_rows, m_rises, m_rises ? 1 : 0);
        const auto law = fit.through(all);
        if (!law) {
            result.whyNotTwice = translate("MoreRows", "the curve does not get better");
            return;
        }
        const std::size_t smaller = m_rows.size() - 1;
        const auto backTest =
            PowerLawFit(std::span(m_rows).first(smaller), m_rises, m_rises ? 1 : 0)
                .through(std::span(all).first(smaller));
        const double worthwhile = worthwhileGain(m_score);
        if (!backTest || std::abs(backTest->at(m_rows.back()) - all.back()) > worthwhile) {
            result.whyNotTwice =
                translate("MoreRows", "the smaller sizes do not foretell the largest one");
            return;
        }
        TwiceTheRows twice{.law = *law,
                           .rows = 2 * m_rows.back(),
                           .score = law->at(2 * m_rows.back()),
                           .change = changeBy(law),
                           .changeInterval = {}};
        const double half = halfInterval(fit);
        if (!(half <= 2 * worthwhile)) {
            result.whyNotTwice = translate("MoreRows", "the folds differ too much");
            return;
        }
        twice.changeInterval = {twice.change - half, twice.change + half};
        result.twice = twice;
    }

private:
    std::string problem() const
    {
        if (m_curve.model.split.timeColumn)
            return translate("MoreRows",
                             "the customers to come may be others than those of the past");
        if (m_rows.size() < fewestSizes || m_rows.back() < leastSpan * m_rows.front())
            return translate("MoreRows",
                             "this takes five sizes, the largest four times the smallest");
        return {};
    }

    /// Of each share, but for one fold.
    std::vector<double> means(std::optional<std::size_t> without) const
    {
        std::vector<double> values;
        for (const std::vector<double>& folds : m_folds) {
            double sum = std::accumulate(folds.begin(), folds.end(), 0.0);
            if (without)
                sum -= folds[*without];
            values.push_back(sum / static_cast<double>(folds.size() - (without ? 1 : 0)));
        }
        return values;
    }

    /// Nothing where the curve is flat.
    double changeBy(const std::optional<PowerLaw>& law) const
    {
        return law ? law->at(2 * m_rows.back()) - law->at(m_rows.back()) : 0;
    }

    /// The jackknife's variance of the mean of n folds stands for s² / n; that of compareOnFolds is
    /// (1 / n + ratio) s².
    double halfInterval(const PowerLawFit& fit) const
    {
        const std::size_t folds = m_folds.front().size();
        const auto count = static_cast<double>(folds);
        std::vector<double> changes;
        for (std::size_t fold = 0; fold < folds; ++fold)
            changes.push_back(changeBy(fit.through(means(fold))));
        const double mean = std::accumulate(changes.begin(), changes.end(), 0.0) / count;
        double squares = 0;
        for (const double change : changes)
            squares += (change - mean) * (change - mean);
        const double variance = squares * (count - 1) / count;
        const double ratio = testToTrain(m_curve.ofShare(m_rows.size() - 1));
        const boost::math::students_t_distribution<double> t(count - 1);
        return boost::math::quantile(t, 0.975) * std::sqrt(variance * (1 + count * ratio));
    }

    const LearningCurve& m_curve;
    Score m_score;
    bool m_rises;
    std::vector<double> m_rows;               ///< by share
    std::vector<std::vector<double>> m_folds; ///< by share, the scores of the folds
};

/// Three decimals: "+0.012".
std::string decimals(double value)
{
    return fixedText(std::abs(value), 3);
}

std::string signedText(double value)
{
    const std::string text = decimals(value);
    return (value < 0 && std::abs(value) >= 0.0005 ? "−" : "+") + text;
}

std::string rowsText(double rows)
{
    return groupedCount(static_cast<std::size_t>(std::llround(rows)));
}

std::string changeText(const ModelComparison& change)
{
    return signedText(change.difference) + " ± " +
           decimals((change.interval.high - change.interval.low) / 2);
}

/// {1} are the changes it rests on.
std::string verdictText(RowsVerdict verdict)
{
    switch (verdict) {
    case RowsVerdict::Help:
        return translate("MoreRows", "More customers would help: {1}.");
    case RowsVerdict::HardlyHelp:
        return translate("MoreRows", "More customers would hardly help: {1}.");
    case RowsVerdict::Harm:
        return translate("MoreRows", "More customers made it worse: {1}.");
    case RowsVerdict::CannotTell:
        break;
    }
    return translate("MoreRows",
                     "Whether more customers would help cannot be told from these folds: {1}.");
}

std::string changesText(const MoreRows& more)
{
    const std::string label = scoreLabel(more.score);
    const RowsStep& judged = more.doubling ? *more.doubling : more.last;
    if (!more.doubling)
        return filled(
            translate("MoreRows", "from {1} to {2} rows {3} changed by {4}"),
            {rowsText(judged.fromRows), rowsText(judged.toRows), label, changeText(judged.change)});
    return filled(translate("MoreRows", "from {1} to {2} rows {3} changed by {4} (from {5}: {6})"),
                  {rowsText(judged.fromRows), rowsText(judged.toRows), label,
                   changeText(judged.change), rowsText(more.last.fromRows),
                   changeText(more.last.change)});
}

std::string twiceText(const MoreRows& more)
{
    if (!more.twice)
        return filled(
            translate("MoreRows", "What twice the rows would bring cannot be foretold: {1}."),
            {more.whyNotTwice});
    const double half = (more.twice->changeInterval.high - more.twice->changeInterval.low) / 2;
    return filled(translate("MoreRows", "Twice the rows, {1}, would change it by {2} ± {3}, if the "
                                        "curve goes on as a power law."),
                  {rowsText(more.twice->rows), signedText(more.twice->change), decimals(half)});
}

std::string sentenceOf(const MoreRows& more)
{
    return filled(verdictText(more.verdict), {changesText(more)}) + " " + twiceText(more);
}

} // namespace

std::string_view toWord(RowsVerdict verdict)
{
    switch (verdict) {
    case RowsVerdict::Help:
        return "help";
    case RowsVerdict::HardlyHelp:
        return "hardly-help";
    case RowsVerdict::Harm:
        return "harm";
    case RowsVerdict::CannotTell:
        break;
    }
    return "cannot-tell";
}

double worthwhileGain(Score score)
{
    return score == Score::LogLoss ? 0.02 : 0.01;
}

MoreRows moreRows(const LearningCurve& curve, Score score)
{
    MoreRows result;
    result.score = score;
    const bool isKnown = std::ranges::all_of(curve.scores, [&](const ShareScore& fold) {
        return std::isfinite(scoreOf(fold.heldOut, score));
    });
    if (!isKnown) {
        result.whyNotTwice =
            filled(translate("MoreRows", "{1} is not known in every fold"), {scoreLabel(score)});
        result.sentence =
            filled(translate("MoreRows", "Whether more customers would help cannot be told: {1}."),
                   {result.whyNotTwice});
        return result;
    }
    result.last = stepFrom(curve, curve.shares.size() - 2, score);
    if (const auto half = halfShare(curve))
        result.doubling = stepFrom(curve, *half, score);
    result.verdict =
        verdictOf((result.doubling ? *result.doubling : result.last).change, worthwhileGain(score));
    Foretelling(curve, score).into(result);
    result.sentence = sentenceOf(result);
    return result;
}

} // namespace core::predict
