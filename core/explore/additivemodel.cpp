#include "core/explore/additivemodel.h"

#include "core/base/progress.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace core::explore {
namespace {

constexpr int passes = 5;
constexpr float rate = 0.15F;
/// Keeps the first steps of rare groups short.
constexpr float firstSquares = 1;
constexpr std::size_t rowsPerPoll = 4096;

} // namespace

AdditiveModel::AdditiveModel(std::span<const std::uint32_t> cells, std::size_t features,
                             std::size_t groupCount, std::span<const std::uint32_t> classes,
                             std::size_t classCount)
    : m_cells(cells), m_features(features), m_classes(classes), m_classCount(classCount),
      m_outputs(classCount == 2 ? 1 : classCount), m_bias(m_outputs),
      m_weights(groupCount * m_outputs), m_squares(groupCount * m_outputs, firstSquares)
{
}

void AdditiveModel::start(std::span<const std::uint32_t> rows)
{
    std::vector<double> counts(m_classCount, 1);
    for (const std::uint32_t row : rows)
        ++counts[m_classes[row]];
    for (std::size_t i = 0; i < m_outputs; ++i)
        m_bias[i] = static_cast<float>(
            m_outputs == 1 ? std::log(counts[1] / counts[0])
                           : std::log(counts[i] / static_cast<double>(rows.size() + m_classCount)));
}

void AdditiveModel::fit(std::span<const std::uint32_t> rows, std::uint64_t seed,
                        const std::stop_token& stop)
{
    start(rows);
    Random random(seed);
    std::vector<std::uint32_t> order(rows.begin(), rows.end());
    std::vector<float> probability(m_outputs);
    for (int pass = 0; pass < passes; ++pass) {
        random.shuffle(std::span(order));
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i % rowsPerPoll == 0)
                throwIfStopped(stop);
            learn(order[i], probability);
        }
    }
}

void AdditiveModel::learn(std::uint32_t row, std::span<float> gradients)
{
    outputs(row, gradients);
    if (m_outputs == 1)
        gradients[0] -= static_cast<float>(m_classes[row]);
    else
        gradients[m_classes[row]] -= 1;
    const std::uint32_t* const cells = m_cells.data() + row * m_features;
    if (m_outputs == 1) {
        const float gradient = gradients[0];
        for (std::size_t f = 0; f < m_features; ++f) {
            float& squares = m_squares[cells[f]];
            squares += gradient * gradient;
            m_weights[cells[f]] -= rate * gradient / std::sqrt(squares);
        }
        return;
    }
    for (std::size_t f = 0; f < m_features; ++f) {
        float* const weights = m_weights.data() + cells[f] * m_outputs;
        float* const squares = m_squares.data() + cells[f] * m_outputs;
        for (std::size_t i = 0; i < m_outputs; ++i) {
            const float gradient = gradients[i];
            squares[i] += gradient * gradient;
            weights[i] -= rate * gradient / std::sqrt(squares[i]);
        }
    }
}

void AdditiveModel::outputs(std::uint32_t row, std::span<float> out) const
{
    std::copy(m_bias.begin(), m_bias.end(), out.begin());
    const std::uint32_t* const cells = m_cells.data() + row * m_features;
    if (m_outputs == 1) {
        float sum = out[0];
        for (std::size_t f = 0; f < m_features; ++f)
            sum += m_weights[cells[f]];
        out[0] = 1 / (1 + std::exp(-sum));
        return;
    }
    for (std::size_t f = 0; f < m_features; ++f) {
        const float* const weights = m_weights.data() + cells[f] * m_outputs;
        for (std::size_t i = 0; i < m_outputs; ++i)
            out[i] += weights[i];
    }
    const float largest = *std::max_element(out.begin(), out.end());
    float sum = 0;
    for (float& value : out) {
        value = std::exp(value - largest);
        sum += value;
    }
    for (float& value : out)
        value /= sum;
}

void AdditiveModel::probabilities(std::uint32_t row, std::span<double> out) const
{
    std::vector<float> found(m_outputs);
    outputs(row, found);
    if (m_outputs == 1) {
        out[0] = 1.0 - static_cast<double>(found[0]);
        out[1] = static_cast<double>(found[0]);
        return;
    }
    std::copy(found.begin(), found.end(), out.begin());
}

} // namespace core::explore
