#include "core/predict/models/logisticloss.h"

#include "core/base/parallel.h"
#include "core/network/chain/blas.h"

#include <algorithm>
#include <cblas.h>
#include <cmath>

namespace core::predict {
namespace {

// Each block has a gradient of its own: few enough of them that these stay small.
constexpr std::size_t smallestBlock = 1024;
constexpr std::size_t mostBlocks = 64;

/// 1 / (1 + exp(−score)), precise at both ends.
double logistic(double score)
{
    const double small = std::exp(-std::abs(score));
    return score > 0 ? 1 / (1 + small) : small / (1 + small);
}

/// Scores to probabilities, in place; log Σ exp(score).
double softmax(std::span<double> scores)
{
    const double largest = *std::ranges::max_element(scores);
    double sum = 0;
    for (double& score : scores) {
        score = std::exp(score - largest);
        sum += score;
    }
    for (double& score : scores)
        score /= sum;
    return largest + std::log(sum);
}

/// Turns the scores of a row into the gradient of its log loss by them; the log loss.
double toGradient(std::span<double> scores, std::size_t target)
{
    if (scores.size() == 1) {
        const double sign = target == 1 ? -1 : 1;
        const double wrong = sign * scores[0]; // speaks for the other class
        scores[0] = sign * logistic(wrong);
        return std::max(wrong, 0.0) + std::log1p(std::exp(-std::abs(wrong)));
    }
    const double own = scores[target];
    const double loss = softmax(scores) - own;
    scores[target] -= 1;
    return loss;
}

} // namespace

void toProbabilities(std::span<double> scores)
{
    if (scores.size() > 2) {
        softmax(scores);
        return;
    }
    scores[1] = logistic(scores[0]);
    scores[0] = logistic(-scores[0]);
}

LogisticLoss::LogisticLoss(const ModelTask& task, std::span<const std::int32_t> classes, double c)
    : m_outputs(classes.size() == 2 ? 1 : classes.size()), m_width(task.trainInputs.columns() + 1),
      m_c(c), m_inputs(task.trainInputs.rows(), m_width, 1), m_means(task.trainInputs.columns()),
      m_scales(task.trainInputs.columns(), 1)
{
    network::useOneBlasThread();
    standardize(task.trainInputs);
    for (const std::int32_t code : task.trainClasses) {
        m_targets.push_back(
            static_cast<std::size_t>(std::ranges::lower_bound(classes, code) - classes.begin()));
        m_weights.push_back(
            task.classWeights.empty() ? 1 : task.classWeights[static_cast<std::size_t>(code)]);
    }
}

void LogisticLoss::standardize(const data::Matrix& inputs)
{
    const auto rows = static_cast<double>(inputs.rows());
    for (std::size_t row = 0; row < inputs.rows(); ++row)
        for (std::size_t i = 0; i < m_means.size(); ++i)
            m_means[i] += inputs(row, i) / rows;
    std::vector<double> variances(m_means.size());
    for (std::size_t row = 0; row < inputs.rows(); ++row)
        for (std::size_t i = 0; i < m_means.size(); ++i) {
            m_inputs(row, i) = inputs(row, i) - m_means[i];
            variances[i] += m_inputs(row, i) * m_inputs(row, i) / rows;
        }
    for (std::size_t i = 0; i < m_means.size(); ++i)
        if (const double deviation = std::sqrt(variances[i]);
            deviation > 1e-12 * std::abs(m_means[i]))
            m_scales[i] = deviation;
    for (std::size_t row = 0; row < inputs.rows(); ++row)
        for (std::size_t i = 0; i < m_means.size(); ++i)
            m_inputs(row, i) /= m_scales[i];
}

double LogisticLoss::compute(std::span<const double> point, std::span<double> gradient,
                             const std::stop_token& stop) const
{
    const std::size_t rows = m_inputs.rows();
    const std::size_t blockRows = std::max(smallestBlock, (rows + mostBlocks - 1) / mostBlocks);
    const std::size_t blocks = (rows + blockRows - 1) / blockRows;
    std::vector<double> losses(blocks);
    std::vector<double> gradients(blocks * size());
    parallelBlocks(rows, blockRows, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        const std::size_t block = begin / blockRows;
        losses[block] =
            addBlock(point, begin, end, std::span(gradients).subspan(block * size(), size()));
    });
    double value = 0;
    std::ranges::fill(gradient, 0.0);
    for (std::size_t block = 0; block < blocks; ++block) {
        value += losses[block];
        for (std::size_t i = 0; i < size(); ++i)
            gradient[i] += gradients[block * size() + i];
    }
    for (std::size_t k = 0; k < m_outputs; ++k)
        for (std::size_t i = 0; i < m_scales.size(); ++i) {
            const std::size_t place = k * m_width + i;
            const double coefficient = point[place] / m_scales[i];
            value += coefficient * coefficient / (2 * m_c);
            gradient[place] += coefficient / (m_scales[i] * m_c);
        }
    return value;
}

double LogisticLoss::addBlock(std::span<const double> point, std::size_t begin, std::size_t end,
                              std::span<double> gradient) const
{
    const auto rows = static_cast<int>(end - begin);
    const auto outputs = static_cast<int>(m_outputs);
    const auto width = static_cast<int>(m_width);
    const double* const inputs = m_inputs.row(begin).data();
    std::vector<double> scores((end - begin) * m_outputs);
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasTrans, rows, outputs, width, 1, inputs, width,
                point.data(), width, 0, scores.data(), outputs);
    double loss = 0;
    for (std::size_t row = begin; row < end; ++row) {
        const auto own = std::span(scores).subspan((row - begin) * m_outputs, m_outputs);
        loss += m_weights[row] * toGradient(own, m_targets[row]);
        for (double& value : own)
            value *= m_weights[row];
    }
    cblas_dgemm(CblasRowMajor, CblasTrans, CblasNoTrans, outputs, width, rows, 1, scores.data(),
                outputs, inputs, width, 0, gradient.data(), width);
    return loss;
}

void LogisticLoss::unscale(std::span<const double> point, LogisticNumbers& numbers) const
{
    numbers.coefficients = data::Matrix(m_outputs, m_scales.size());
    numbers.intercepts.clear();
    for (std::size_t k = 0; k < m_outputs; ++k) {
        double intercept = point[k * m_width + m_scales.size()];
        for (std::size_t i = 0; i < m_scales.size(); ++i) {
            const double coefficient = point[k * m_width + i] / m_scales[i];
            numbers.coefficients(k, i) = coefficient;
            intercept -= coefficient * m_means[i];
        }
        numbers.intercepts.push_back(intercept);
    }
}

} // namespace core::predict
