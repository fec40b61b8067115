#pragma once

#include "core/predict/models/logistic.h"

#include <span>
#include <stop_token>
#include <vector>

namespace core::predict {

/// Scores of the classes to their probabilities, in place. Of two classes only the first score is
/// read: it is that of the second class against the first.
void toProbabilities(std::span<double> scores);

/// Σ weight · log loss + ½|coefficients|² / C over the training rows. A point holds, for each row
/// of coefficients, these and the intercept, for inputs centred and in units of their sd: the same
/// lowest point, reached in fewer steps.
class LogisticLoss {
public:
    LogisticLoss(const ModelTask& task, std::span<const std::int32_t> classes, double c);

    std::size_t size() const { return m_outputs * m_width; }
    /// The value; writes the gradient. Throws Cancelled.
    double compute(std::span<const double> point, std::span<double> gradient,
                   const std::stop_token& stop) const;
    /// Coefficients and intercepts for the inputs as they are.
    void unscale(std::span<const double> point, LogisticNumbers& numbers) const;

private:
    double addBlock(std::span<const double> point, std::size_t begin, std::size_t end,
                    std::span<double> gradient) const;
    void standardize(const data::Matrix& inputs);

    std::size_t m_outputs; ///< rows of coefficients
    std::size_t m_width;   ///< inputs and the intercept
    double m_c;
    data::Matrix m_inputs; ///< rows × width, standardised; the last column is 1
    std::vector<double> m_means, m_scales;
    std::vector<std::size_t> m_targets; ///< place of each row's class among those present
    std::vector<double> m_weights;      ///< one a row
};

} // namespace core::predict
