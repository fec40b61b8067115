#pragma once

#include "core/network/torch/trainee.h"

namespace core::network {

/// What both ways of refining start from. The chain has no dropout.
struct ClusterSetup {
    Chain chain;
    Weights weights;
    std::vector<float> centres; ///< clusters × latent width
    FloatRows inputs;
    double weight = 0; ///< of the divergence
    TrainingOptions options;
    std::size_t largestBatch = 0;

    std::size_t clusters() const { return centres.size() / chain.latentWidth(); }
};

/// Sums over rows.
struct ClusterScore {
    double divergence = 0;
    double reconstruction = 0;
    std::size_t rows = 0;

    void add(const ClusterScore& other)
    {
        divergence += other.divergence;
        reconstruction += other.reconstruction;
        rows += other.rows;
    }
};

/// An autoencoder and centres in refinement.
class ClusterTrainee {
public:
    virtual ~ClusterTrainee() = default;
    /// One optimiser step towards `target`, which has a share per row of the inputs and cluster;
    /// the score is that before the step.
    virtual ClusterScore trainStep(std::span<const std::uint32_t> rows,
                                   std::span<const float> target) = 0;
    /// Gradient of one mini-batch, without a step: the chain's parameters, then the centres.
    virtual std::vector<float> gradient(std::span<const std::uint32_t> rows,
                                        std::span<const float> target) = 0;
    virtual Weights weights() const = 0;
    virtual std::vector<float> centres() const = 0;
};

std::unique_ptr<ClusterTrainee> makeReferenceClusterTrainee(const ClusterSetup& setup);
std::unique_ptr<ClusterTrainee> makeKernelClusterTrainee(const ClusterSetup& setup);

} // namespace core::network
