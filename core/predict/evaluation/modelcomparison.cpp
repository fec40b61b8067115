#include "core/predict/evaluation/modelcomparison.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/base/words.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <vector>

namespace core::predict {
namespace {

/// A chance too small for a double is 0, not an error.
using QuietPolicy = boost::math::policies::policy<
    boost::math::policies::underflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::promote_double<false>>;
using StudentsT = boost::math::students_t_distribution<double, QuietPolicy>;
using Binomial = boost::math::binomial_distribution<double, QuietPolicy>;

constexpr double z = normalQuantile975;

void decide(ModelComparison& comparison)
{
    const bool crossesZero = comparison.interval.low <= 0 && comparison.interval.high >= 0;
    if (!(comparison.p < comparisonLevel) || comparison.difference == 0 || crossesZero)
        return;
    const bool firstIsBetter = (comparison.difference > 0) == comparison.score.higherIsBetter;
    comparison.verdict =
        firstIsBetter ? ComparisonVerdict::FirstIsBetter : ComparisonVerdict::SecondIsBetter;
}

std::vector<double> differencesOf(std::span<const double> first, std::span<const double> second)
{
    if (first.size() != second.size())
        throw Error(ErrorCode::Internal, "Two models must be compared on the same folds.");
    std::vector<double> differences(first.size());
    for (std::size_t fold = 0; fold < differences.size(); ++fold) {
        differences[fold] = first[fold] - second[fold];
        if (!std::isfinite(differences[fold]))
            throw Error(ErrorCode::Internal, "A score of a fold is not a number.");
    }
    return differences;
}

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double squaresAbout(std::span<const double> values, double mean)
{
    double sum = 0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum;
}

/// p of `tested` and the interval about the difference, for t with `freedom` degrees.
void finish(ModelComparison& comparison, double tested, double standardError, double freedom)
{
    const StudentsT distribution(freedom);
    if (standardError > 0) {
        const double t = std::abs(tested) / standardError;
        comparison.p =
            std::min(1.0, 2 * boost::math::cdf(boost::math::complement(distribution, t)));
    } else {
        comparison.p = tested == 0 ? 1 : 0;
    }
    const double half = boost::math::quantile(distribution, 0.975) * standardError;
    comparison.interval = {comparison.difference - half, comparison.difference + half};
    decide(comparison);
}

/// 1.2, or 0.021 where scores are no shares.
std::string scoreText(double value, const ComparedScore& score)
{
    return score.isShare ? figureText(std::round(1000 * value) / 10, 4) : figureText(value, 2);
}

std::string differenceWords(double difference, const ComparedScore& score)
{
    const double size = std::abs(difference);
    if (!score.isShare)
        return filled(translate("Comparison", "difference {1}"), {scoreText(size, score)});
    if (size > 0 && size < 0.0005)
        return translate("Comparison", "difference below 0.1 points");
    const std::string text = scoreText(size, score);
    return filled(text == "1" ? translate("Comparison", "difference {1} point")
                              : translate("Comparison", "difference {1} points"),
                  {text});
}

std::string chanceWords(double p)
{
    return p < 0.001 ? "p < 0.001" : "p = " + figureText(p, 2);
}

/// Of the winner's lead, smaller figure first.
std::string intervalWords(const ModelComparison& comparison)
{
    double low = comparison.interval.low;
    double high = comparison.interval.high;
    if (comparison.difference < 0) {
        std::swap(low, high);
        low = -low;
        high = -high;
    }
    return filled(translate("Comparison", "95 % interval {1} to {2}"),
                  {scoreText(low, comparison.score), scoreText(high, comparison.score)});
}

} // namespace

double mcnemarExactP(std::size_t onlyFirstRight, std::size_t onlySecondRight)
{
    const Binomial even(static_cast<double>(onlyFirstRight + onlySecondRight), 0.5);
    const auto fewer = static_cast<double>(std::min(onlyFirstRight, onlySecondRight));
    return std::min(1.0, 2 * boost::math::cdf(even, fewer));
}

double mcnemarMidP(std::size_t onlyFirstRight, std::size_t onlySecondRight)
{
    const Binomial even(static_cast<double>(onlyFirstRight + onlySecondRight), 0.5);
    const auto fewer = static_cast<double>(std::min(onlyFirstRight, onlySecondRight));
    return std::min(1.0, 2 * boost::math::cdf(even, fewer) - boost::math::pdf(even, fewer));
}

ModelComparison compareOnRows(std::span<const std::int32_t> trueClasses,
                              std::span<const std::int32_t> firstPredicted,
                              std::span<const std::int32_t> secondPredicted)
{
    if (trueClasses.size() != firstPredicted.size() || trueClasses.size() != secondPredicted.size())
        throw Error(ErrorCode::Internal, "Two models must be compared on the same rows.");
    if (trueClasses.empty())
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "Models can only be compared on rows."));
    std::size_t onlyFirst = 0;
    std::size_t onlySecond = 0;
    for (std::size_t row = 0; row < trueClasses.size(); ++row) {
        const bool first = firstPredicted[row] == trueClasses[row];
        const bool second = secondPredicted[row] == trueClasses[row];
        onlyFirst += first && !second;
        onlySecond += second && !first;
    }
    const auto rows = static_cast<double>(trueClasses.size());
    const auto firstRight = static_cast<double>(onlyFirst);
    const auto secondRight = static_cast<double>(onlySecond);
    ModelComparison comparison;
    comparison.pairs = trueClasses.size();
    comparison.difference = (firstRight - secondRight) / rows;
    comparison.p = mcnemarMidP(onlyFirst, onlySecond);
    const double middle = (firstRight - secondRight) / (rows + 2);
    const double uneven = (firstRight + secondRight + 2) / (rows + 2);
    const double half = z * std::sqrt((uneven - middle * middle) / (rows + 2));
    comparison.interval = {std::max(-1.0, middle - half), std::min(1.0, middle + half)};
    decide(comparison);
    return comparison;
}

ModelComparison compareOnFolds(std::span<const double> first, std::span<const double> second,
                               double testToTrain, ComparedScore score)
{
    const std::vector<double> differences = differencesOf(first, second);
    if (differences.size() < 2)
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "Models can only be compared on two folds or more."));
    if (!(testToTrain >= 0) || !std::isfinite(testToTrain))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The ratio of test to training rows must be 0 or more."));
    const auto folds = static_cast<double>(differences.size());
    ModelComparison comparison;
    comparison.pairs = differences.size();
    comparison.score = score;
    comparison.difference = meanOf(differences);
    const double variance = squaresAbout(differences, comparison.difference) / (folds - 1);
    const double standardError = std::sqrt((1 / folds + testToTrain) * variance);
    finish(comparison, comparison.difference, standardError, folds - 1);
    return comparison;
}

ModelComparison compareFiveByTwo(std::span<const double> first, std::span<const double> second,
                                 ComparedScore score)
{
    const std::vector<double> differences = differencesOf(first, second);
    if (differences.size() != 10)
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors", "This test needs the scores of five repetitions of two folds."));
    double variance = 0;
    for (std::size_t repetition = 0; repetition < 5; ++repetition) {
        const auto pair = std::span(differences).subspan(2 * repetition, 2);
        variance += squaresAbout(pair, meanOf(pair)) / 5;
    }
    ModelComparison comparison;
    comparison.pairs = differences.size();
    comparison.score = score;
    comparison.difference = meanOf(differences);
    finish(comparison, differences.front(), std::sqrt(variance), 5);
    return comparison;
}

std::string comparisonSentence(const ModelComparison& comparison, std::string_view first,
                               std::string_view second)
{
    const std::string figures = differenceWords(comparison.difference, comparison.score);
    const std::string chance = chanceWords(comparison.p);
    std::string sentence;
    if (comparison.verdict == ComparisonVerdict::CannotBeToldApart) {
        sentence = filled(translate("Comparison", "{1} and {2} cannot be told apart ({3}, {4})."),
                          {first, second, figures, chance});
    } else {
        if (comparison.verdict == ComparisonVerdict::SecondIsBetter)
            std::swap(first, second);
        sentence = filled(translate("Comparison", "{1} is better than {2} ({3}, {4}, {5})."),
                          {first, second, figures, intervalWords(comparison), chance});
    }
    if (sentence[0] >= 'a' && sentence[0] <= 'z')
        sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    return sentence;
}

} // namespace core::predict
