#pragma once

#include "core/base/progress.h"
#include "core/predict/models/predictor.h"

#include <memory>

namespace core::predict {

struct LogisticOptions {
    double c = 1; ///< 1 / strength of the penalty, as scikit-learn's C
    /// The search ends when no element of the gradient of Σ loss + ½|coefficients|² / C, for inputs
    /// in units of their sd, is larger.
    double tolerance = 1e-6;
    int mostIterations = 1000;
};

/// What a logistic regression has learnt, as plain numbers.
struct LogisticNumbers {
    std::size_t classCount = 0;
    /// Codes of the classes that had training rows, ascending; the others have probability 0.
    std::vector<std::int32_t> classes;
    /// One row per entry of `classes`; where these are two, one row: of the second against the
    /// first.
    data::Matrix coefficients;
    std::vector<double> intercepts; ///< one per row of coefficients
};

class LogisticRegression : public Predictor {
public:
    /// Throws core::Error (MalformedInput) for numbers that do not fit each other.
    explicit LogisticRegression(LogisticNumbers numbers);

    data::Matrix probabilities(const data::Matrix& inputs,
                               std::stop_token stop = {}) const override;
    std::size_t inputCount() const override { return m_numbers.coefficients.columns(); }
    std::size_t classCount() const override { return m_numbers.classCount; }
    const LogisticNumbers& numbers() const { return m_numbers; }

private:
    LogisticNumbers m_numbers;
};

struct LogisticResult {
    std::shared_ptr<const LogisticRegression> model;
    int iterations = 0;
    bool converged = false; ///< false: `mostIterations` were not enough
};

/// Logistic regression of two classes, multinomial (softmax) of several, with an L2 penalty on the
/// coefficients but not on the intercepts: the lowest C · Σ weight · log loss + ½|coefficients|²,
/// as scikit-learn's LogisticRegression. Throws core::Error (InvalidOption, NotEnoughClasses where
/// the training rows have one class, and what checkTask throws) and Cancelled.
LogisticResult trainLogistic(const ModelTask& task, const LogisticOptions& options = {},
                             const std::stop_token& stop = {},
                             const ProgressCallback& progress = {});

} // namespace core::predict
