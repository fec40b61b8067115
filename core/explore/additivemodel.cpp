#include "core/explore/additivemodel.h"

#include "core/base/progress.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace core::explore {
namespace {

constexpr int passes = 5;
constexpr double rate = 0.15;
/// Keeps the first steps of rare groups short.
constexpr double firstSquares = 1;
constexpr std::size_t rowsPerPoll = 4096;

} // namespace

AdditiveModel::AdditiveModel(std::span<const std::uint32_t> cells, std::size_t features,
                             std::size_t groupCount, std::span<const std::uint32_t> classes,
                             std::size_t classCount)
    : m_cells(cells), m_features(features), m_classes(classes), m_classCount(classCount),
      m_bias(classCount), m_weights(groupCount * classCount),
      m_squares(groupCount * classCount, firstSquares)
{
}

void AdditiveModel::start(std::span<const std::uint32_t> rows)
{
    std::vector<double> counts(m_classCount, 1);
    for (const std::uint32_t row : rows)
        ++counts[m_classes[row]];
    for (std::size_t i = 0; i < m_classCount; ++i)
        m_bias[i] = std::log(counts[i] / static_cast<double>(rows.size() + m_classCount));
}

void AdditiveModel::fit(std::span<const std::uint32_t> rows, std::uint64_t seed,
                        const std::stop_token& stop)
{
    start(rows);
    Random random(seed);
    std::vector<std::uint32_t> order(rows.begin(), rows.end());
    std::vector<double> probability(m_classCount);
    for (int pass = 0; pass < passes; ++pass) {
        random.shuffle(std::span(order));
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i % rowsPerPoll == 0)
                throwIfStopped(stop);
            learn(order[i], probability);
        }
    }
}

void AdditiveModel::learn(std::uint32_t row, std::span<double> probability)
{
    probabilities(row, probability);
    probability[m_classes[row]] -= 1;
    const std::uint32_t* const cells = m_cells.data() + row * m_features;
    for (std::size_t f = 0; f < m_features; ++f) {
        double* const weights = m_weights.data() + cells[f] * m_classCount;
        double* const squares = m_squares.data() + cells[f] * m_classCount;
        for (std::size_t i = 0; i < m_classCount; ++i) {
            const double gradient = probability[i];
            squares[i] += gradient * gradient;
            weights[i] -= rate * gradient / std::sqrt(squares[i]);
        }
    }
}

void AdditiveModel::probabilities(std::uint32_t row, std::span<double> out) const
{
    std::copy(m_bias.begin(), m_bias.end(), out.begin());
    const std::uint32_t* const cells = m_cells.data() + row * m_features;
    for (std::size_t f = 0; f < m_features; ++f) {
        const double* const weights = m_weights.data() + cells[f] * m_classCount;
        for (std::size_t i = 0; i < m_classCount; ++i)
            out[i] += weights[i];
    }
    const double largest = *std::max_element(out.begin(), out.end());
    double sum = 0;
    for (double& value : out) {
        value = std::exp(value - largest);
        sum += value;
    }
    for (double& value : out)
        value /= sum;
}

} // namespace core::explore
