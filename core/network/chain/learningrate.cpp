#include "core/network/chain/learningrate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core::network {
namespace {

/// From `from` to `to` along half a cosine; `part` in [0, 1].
double annealed(double from, double to, double part)
{
    return to + (from - to) * (1 + std::cos(std::numbers::pi * part)) / 2;
}

} // namespace

LearningRate::LearningRate(const TrainingOptions& options, std::size_t stepsPerEpoch)
    : m_schedule(options.schedule), m_highest(options.learningRate),
      m_steps(static_cast<std::size_t>(options.epochs) * stepsPerEpoch)
{
}

double LearningRate::at(std::size_t step) const
{
    const auto place = static_cast<double>(step);
    switch (m_schedule) {
    case Schedule::Constant:
        break;
    case Schedule::Cosine:
        return annealed(m_highest, 0, std::min(1.0, place / static_cast<double>(m_steps)));
    case Schedule::ReduceOnPlateau:
        return m_highest * m_factor;
    case Schedule::OneCycle: {
        const double last = std::max(1.0, static_cast<double>(m_steps) - 1);
        const double peak = std::max(0.0, riseShare * static_cast<double>(m_steps) - 1);
        const double start = m_highest / startDivisor;
        if (place < peak)
            return annealed(start, m_highest, place / peak);
        const double fall = last > peak ? std::min(1.0, (place - peak) / (last - peak)) : 1;
        return annealed(m_highest, start / endDivisor, fall);
    }
    }
    return m_highest;
}

void LearningRate::endEpoch(int epochsSinceBest)
{
    if (epochsSinceBest == 0)
        m_epochsAtReduction = 0;
    // A lower rate gets its own three epochs to show what it is worth.
    if (epochsSinceBest - m_epochsAtReduction < plateauEpochs)
        return;
    m_epochsAtReduction = epochsSinceBest;
    m_factor *= plateauFactor;
}

} // namespace core::network
