#pragma once

#include "core/network/trainingoptions.h"

#include <cstddef>

namespace core::network {

/// The learning rate of each step of a training.
class LearningRate {
public:
    LearningRate(const TrainingOptions& options, std::size_t stepsPerEpoch);

    /// `step` counts the mini-batches from 0.
    double at(std::size_t step) const;
    /// After each epoch, with how long ago the best one is.
    void endEpoch(int epochsSinceBest);

    static constexpr double plateauFactor = 0.5;
    static constexpr int plateauEpochs = 3;
    // As libtorch's OneCycleLR has them.
    static constexpr double riseShare = 0.3;
    static constexpr double startDivisor = 25;
    static constexpr double endDivisor = 1e4; ///< below the start

private:
    Schedule m_schedule;
    double m_highest;
    double m_factor = 1; ///< of the plateaus so far
    int m_epochsAtReduction = 0;
    std::size_t m_steps; ///< of all epochs
};

} // namespace core::network
