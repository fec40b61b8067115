#pragma once

#include "core/network/torch/trainee.h"

#include <optional>
#include <torch/torch.h>

namespace core::network {

/// A chain as libtorch's modules: slow, and right by construction.
class ReferenceModules {
public:
    /// The chain must outlive the modules.
    ReferenceModules(const Chain& chain, const Weights& weights);

    /// Steps `from` up to `to` of the chain; without a training step in inference mode.
    torch::Tensor forward(torch::Tensor x, std::uint64_t seed,
                          std::optional<std::uint64_t> trainingStep, std::size_t from,
                          std::size_t to);
    /// Whether Batch Normalization takes the mini-batch's statistics.
    void train(bool on);
    Weights weights() const;
    /// In the order of the chain's flat array.
    const std::vector<torch::Tensor>& parameters() const { return m_parameters; }
    /// The parameters' gradients, one after another.
    std::vector<float> gradient() const;

private:
    torch::Tensor embedded(const torch::Tensor& x) const;

    struct Modules {
        torch::nn::Linear linear{nullptr};
        torch::nn::BatchNorm1d normalization{nullptr};
    };

    const Chain& m_chain;
    std::vector<Modules> m_modules;
    std::vector<torch::Tensor> m_tables; ///< of the embeddings
    std::vector<torch::Tensor> m_parameters;
};

/// libtorch's own, with its defaults for what the options do not say.
std::unique_ptr<torch::optim::Optimizer> makeOptimizer(std::vector<torch::Tensor> parameters,
                                                       const TrainingOptions& options,
                                                       double weightDecay);
void setLearningRate(torch::optim::Optimizer& optimizer, double rate);
/// A copy: rows × columns.
torch::Tensor tensorOf(const FloatRows& rows);
torch::Tensor tensorOf(std::span<const float> values, std::size_t columns);
torch::Tensor indexOf(std::span<const std::uint32_t> rows);

} // namespace core::network
