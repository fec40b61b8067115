#include "core/network/torch/classloss.h"

#include <algorithm>

namespace core::network {
namespace {

/// Rows taken at once: their numbers stay in the nearest cache.
constexpr std::size_t partRows = 256;

} // namespace

ClassLoss::ClassLoss(const TraineeSetup& setup)
    : m_kernel(kernels()), m_classes(setup.chain.outputs), m_head(setup.head),
      m_smoothing(static_cast<float>(setup.options.labelSmoothing)),
      m_classWeights(setup.classWeights), m_ownOutputs(partRows), m_logSums(partRows)
{
    if (m_head != Head::Ordinal)
        return;
    const std::size_t rows = std::min(partRows, setup.largestBatch);
    m_byClass.resize(m_classes * rows);
    m_gradientByClass.resize(m_classes * rows);
    m_rowWeights.resize(rows);
    m_scratch.resize((2 * m_classes + 3) * rows);
}

Score ClassLoss::operator()(float* outputs, const std::int32_t* targets, std::size_t rows,
                            float* gradient)
{
    Score score;
    for (std::size_t begin = 0; begin < rows; begin += partRows)
        score.add(part(
            outputs + begin * m_classes, targets + begin, std::min(partRows, rows - begin),
            gradient ? gradient + begin * m_classes : nullptr, 1.0F / static_cast<float>(rows)));
    return score;
}

Score ClassLoss::part(float* outputs, const std::int32_t* targets, std::size_t rows,
                      float* gradient, float share)
{
    const bool ordinal = gradient && m_head == Head::Ordinal;
    if (ordinal)
        m_kernel.transpose(m_byClass.data(), outputs, m_classes, rows);
    // The loss needs the target's linear output, which softmax overwrites.
    for (std::size_t i = 0; i < rows; ++i)
        m_ownOutputs[i] = outputs[i * m_classes + static_cast<std::size_t>(targets[i])];
    m_kernel.softmax(outputs, m_logSums.data(), rows, m_classes);
    Score score{.rows = rows};
    for (std::size_t i = 0; i < rows; ++i) {
        const auto own = static_cast<std::size_t>(targets[i]);
        const float* p = outputs + i * m_classes;
        const float weight = weightOf(targets[i]);
        score.loss += double{weight} * (double{m_logSums[i]} - double{m_ownOutputs[i]});
        score.weight += weight;
        score.right += std::max_element(p, p + m_classes) == p + own;
        if (gradient && !ordinal)
            softmaxGradient(p, own, weight * share, gradient + i * m_classes);
    }
    if (ordinal)
        ordinalGradient(targets, rows, gradient, share);
    return score;
}

void ClassLoss::softmaxGradient(const float* probabilities, std::size_t own, float share,
                                float* gradient) const
{
    const float even = m_smoothing / static_cast<float>(m_classes);
    for (std::size_t c = 0; c < m_classes; ++c)
        gradient[c] = share * (probabilities[c] - even);
    gradient[own] -= share * (1 - m_smoothing);
}

void ClassLoss::ordinalGradient(const std::int32_t* targets, std::size_t rows, float* gradient,
                                float share)
{
    for (std::size_t i = 0; i < rows; ++i)
        m_rowWeights[i] = weightOf(targets[i]) * share;
    m_kernel.rankedGradient(m_gradientByClass.data(), m_byClass.data(), targets,
                            m_rowWeights.data(), m_smoothing, m_scratch.data(), rows, m_classes);
    m_kernel.transpose(gradient, m_gradientByClass.data(), rows, m_classes);
}

} // namespace core::network
