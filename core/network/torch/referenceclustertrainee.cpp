#include "core/network/torch/clustertrainee.h"
#include "core/network/torch/referencemodules.h"

namespace core::network {
namespace {

class ReferenceClusterTrainee : public ClusterTrainee {
public:
    explicit ReferenceClusterTrainee(const ClusterSetup& setup)
        : m_setup(setup), m_modules(setup.chain, setup.weights),
          m_centres(tensorOf(setup.centres, setup.chain.latentWidth()).set_requires_grad(true)),
          m_optimizer(
              makeOptimizer(m_modules.parameters(), setup.options, setup.options.weightDecay)),
          m_centreOptimizer(makeOptimizer({m_centres}, setup.options, 0)),
          m_inputs(tensorOf(setup.inputs))
    {
    }

    ClusterScore trainStep(std::span<const std::uint32_t> rows,
                           std::span<const float> target) override
    {
        const ClusterScore score = forwardBackward(rows, target);
        m_optimizer->step();
        m_centreOptimizer->step();
        return score;
    }

    std::vector<float> gradient(std::span<const std::uint32_t> rows,
                                std::span<const float> target) override
    {
        forwardBackward(rows, target);
        std::vector<float> result = m_modules.gradient();
        const torch::Tensor centres = m_centres.grad().contiguous();
        result.insert(result.end(), centres.data_ptr<float>(),
                      centres.data_ptr<float>() + centres.numel());
        return result;
    }

    Weights weights() const override { return m_modules.weights(); }

    std::vector<float> centres() const override
    {
        return {m_centres.data_ptr<float>(), m_centres.data_ptr<float>() + m_centres.numel()};
    }

private:
    ClusterScore forwardBackward(std::span<const std::uint32_t> rows, std::span<const float> target)
    {
        m_optimizer->zero_grad();
        m_centreOptimizer->zero_grad();
        const std::size_t encoder = m_setup.chain.encoderSteps;
        const torch::Tensor index = indexOf(rows);
        const torch::Tensor inputs = m_inputs.index_select(0, index);
        const torch::Tensor p = tensorOf(target, m_setup.clusters()).index_select(0, index);
        const torch::Tensor codes = m_modules.forward(inputs, 0, {}, 0, encoder);
        const torch::Tensor outputs =
            m_modules.forward(codes, 0, {}, encoder, m_setup.chain.steps.size());
        const torch::Tensor distances =
            (codes.unsqueeze(1) - m_centres.unsqueeze(0)).square().sum(2);
        const torch::Tensor closeness = (1 + distances).reciprocal();
        const torch::Tensor q = closeness / closeness.sum(1, true);
        // xlogy: 0 where p is 0.
        const torch::Tensor divergence = (torch::xlogy(p, p) - p * q.log()).sum(1).mean();
        const torch::Tensor error = torch::mse_loss(outputs, inputs);
        (error + m_setup.weight * divergence).backward();
        const auto count = static_cast<double>(rows.size());
        return {divergence.item<double>() * count, error.item<double>() * count, rows.size()};
    }

    const ClusterSetup& m_setup;
    ReferenceModules m_modules;
    torch::Tensor m_centres;
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;
    std::unique_ptr<torch::optim::Optimizer> m_centreOptimizer;
    torch::Tensor m_inputs;
};

} // namespace

std::unique_ptr<ClusterTrainee> makeReferenceClusterTrainee(const ClusterSetup& setup)
{
    return std::make_unique<ReferenceClusterTrainee>(setup);
}

} // namespace core::network
