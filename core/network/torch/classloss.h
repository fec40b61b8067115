#pragma once

#include "core/network/chain/kernels.h"
#include "core/network/torch/trainee.h"

namespace core::network {

/// What the outputs of a classifier cost, over the kernels: the score is the cross-entropy, the
/// gradient that of what the head learns by.
class ClassLoss {
public:
    explicit ClassLoss(const TraineeSetup& setup);

    /// rows × classes linear outputs, which become probabilities. `gradient`, if given, gets that
    /// of the rows' mean loss by the linear outputs.
    Score operator()(float* outputs, const std::int32_t* targets, std::size_t rows,
                     float* gradient);

private:
    Score part(float* outputs, const std::int32_t* targets, std::size_t rows, float* gradient,
               float share);
    void softmaxGradient(const float* probabilities, std::size_t own, float share,
                         float* gradient) const;
    void ordinalGradient(const std::int32_t* targets, std::size_t rows, float* gradient,
                         float share);
    float weightOf(std::int32_t target) const
    {
        return m_classWeights.empty() ? 1.0F : m_classWeights[static_cast<std::size_t>(target)];
    }

    const Kernels& m_kernel;
    std::size_t m_classes;
    Head m_head;
    float m_smoothing;
    std::vector<float> m_classWeights;
    std::vector<float> m_ownOutputs;
    std::vector<float> m_logSums;
    /// Ordinal: linear outputs, then their gradient, class after class, the rows' weights and the
    /// kernel's scratch.
    std::vector<float> m_byClass;
    std::vector<float> m_gradientByClass;
    std::vector<float> m_rowWeights;
    std::vector<float> m_scratch;
};

} // namespace core::network
