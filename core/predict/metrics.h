#pragma once

#include "core/data/matrix.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::predict {

struct Interval {
    double low = 0;
    double high = 0;
};
inline constexpr double normalQuantile975 = 1.959963984540054;
/// Wilson's score interval for a share, 95 % (Wilson 1927).
Interval wilsonInterval(std::size_t right, std::size_t total);

struct ClassReport {
    std::string name;
    double precision = 0; ///< 0 when the class was never predicted
    double recall = 0;
    double f1 = 0; ///< 0 for an absent class
    std::size_t support = 0;
    std::size_t predicted = 0;
};

/// How well predicted classes agree with true ones on one part of the rows.
struct Evaluation {
    std::size_t n = 0;
    std::vector<std::string> classes;
    std::vector<std::size_t> confusion; ///< classes × classes, true classes in rows
    std::vector<ClassReport> report;
    double accuracy = 0;
    Interval accuracyInterval;
    double macroPrecision = 0, macroRecall = 0, macroF1 = 0;
    double weightedPrecision = 0, weightedRecall = 0, weightedF1 = 0;
    double logLoss = 0; ///< natural logarithm; NaN when there are no probabilities
    /// Two classes: of the second; several: one against the rest, macro over the classes that
    /// occur. NaN without probabilities or with one class only.
    double rocAuc = 0;
    double prAuc = 0; ///< average precision; otherwise like rocAuc

    std::size_t confusionAt(std::size_t trueClass, std::size_t predictedClass) const
    {
        return confusion[trueClass * classes.size() + predictedClass];
    }
};

/// The class of highest probability of every row, the first among equals.
std::vector<std::int32_t> likeliestClasses(const data::Matrix& probabilities);

/// With a threshold the second of two classes where its probability reaches it, else the first;
/// without, likeliestClasses. Throws core::Error (Internal) for a threshold and other than two
/// classes.
std::vector<std::int32_t> decidedClasses(const data::Matrix& probabilities,
                                         std::optional<double> threshold);

/// `trueClasses` has one code per row, `probabilities` is rows × classes; the class predicted is
/// the one of highest probability, the first among equals.
Evaluation evaluate(std::span<const std::int32_t> trueClasses, const data::Matrix& probabilities,
                    const std::vector<std::string>& classes);
/// The same with the classes that were decided for.
Evaluation evaluate(std::span<const std::int32_t> trueClasses, const data::Matrix& probabilities,
                    std::span<const std::int32_t> predictedClasses,
                    const std::vector<std::string>& classes);
/// From the counts alone, classes × classes, true ones in rows: log loss and areas are NaN.
Evaluation evaluateCounts(std::vector<std::size_t> confusion,
                          const std::vector<std::string>& classes);
/// Without probabilities: log loss and areas are NaN.
Evaluation evaluateLabels(std::span<const std::int32_t> trueClasses,
                          std::span<const std::int32_t> predictedClasses,
                          const std::vector<std::string>& classes);

} // namespace core::predict
