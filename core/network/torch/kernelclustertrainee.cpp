#include "core/network/torch/clustertrainee.h"
#include "core/network/torch/kernelpasses.h"

#include <algorithm>
#include <cmath>

namespace core::network {
namespace {

using Floats = std::vector<float>;

class KernelClusterTrainee : public ClusterTrainee {
public:
    explicit KernelClusterTrainee(const ClusterSetup& setup)
        : m_setup(setup), m_clusters(setup.clusters()), m_width(setup.chain.latentWidth()),
          m_passes(setup.chain, setup.weights, setup.options, setup.largestBatch),
          m_centres(setup.centres), m_centreGradient(setup.centres.size()),
          m_first(setup.centres.size()), m_second(setup.centres.size()),
          m_codeGradient(setup.largestBatch * m_width), m_closeness(m_clusters)
    {
    }

    ClusterScore trainStep(std::span<const std::uint32_t> rows,
                           std::span<const float> target) override
    {
        const ClusterScore score = forward(rows, target);
        UpdateStep update = m_passes.nextUpdate(m_setup.options.learningRate);
        m_passes.backward(rows.size(), &update, m_codeGradient.data());
        // Centres are places, not weights.
        update.decay = 1;
        update.penalty = 0;
        kernels().update(m_centres.data(), m_first.data(), m_second.data(), m_centreGradient.data(),
                         m_centres.size(), update);
        return score;
    }

    std::vector<float> gradient(std::span<const std::uint32_t> rows,
                                std::span<const float> target) override
    {
        forward(rows, target);
        m_passes.backward(rows.size(), nullptr, m_codeGradient.data());
        Floats result = m_passes.gradient();
        result.insert(result.end(), m_centreGradient.begin(), m_centreGradient.end());
        return result;
    }

    Weights weights() const override { return m_passes.weights(); }
    std::vector<float> centres() const override { return m_centres; }

private:
    ClusterScore forward(std::span<const std::uint32_t> rows, std::span<const float> target)
    {
        const std::size_t columns = m_setup.inputs.columns;
        for (std::size_t i = 0; i < rows.size(); ++i)
            std::copy_n(m_setup.inputs.values.data() + rows[i] * columns, columns,
                        m_passes.inputs() + i * columns);
        m_passes.forward(rows.size(), 0);
        const Score error = squaredError(m_passes.outputs(), m_passes.inputs(), rows.size(),
                                         columns, m_passes.outputGradient());
        return {divergence(rows, target), error.loss, rows.size()};
    }

    /// Sum over the rows of KL(p‖q); the gradients of weight · its mean by codes and centres.
    double divergence(std::span<const std::uint32_t> rows, std::span<const float> target)
    {
        std::fill(m_centreGradient.begin(), m_centreGradient.end(), 0.0F);
        std::fill_n(m_codeGradient.begin(), rows.size() * m_width, 0.0F);
        const auto factor =
            static_cast<float>(2 * m_setup.weight / static_cast<double>(rows.size()));
        double sum = 0;
        for (std::size_t row = 0; row < rows.size(); ++row)
            sum += rowDivergence(m_passes.codes() + row * m_width,
                                 target.data() + rows[row] * m_clusters,
                                 m_codeGradient.data() + row * m_width, factor);
        return sum;
    }

    /// ∂KL/∂z = 2 Σ_j (p_j − q_j) (z − μ_j) / (1 + |z − μ_j|²), and minus each term for μ_j.
    double rowDivergence(const float* code, const float* target, float* codeGradient, float factor)
    {
        float sum = 0;
        for (std::size_t j = 0; j < m_clusters; ++j) {
            const float* centre = m_centres.data() + j * m_width;
            float distance = 1;
            for (std::size_t i = 0; i < m_width; ++i)
                distance += (code[i] - centre[i]) * (code[i] - centre[i]);
            m_closeness[j] = 1 / distance;
            sum += m_closeness[j];
        }
        double divergence = 0;
        for (std::size_t j = 0; j < m_clusters; ++j) {
            const float q = m_closeness[j] / sum;
            const float p = target[j];
            if (p > 0)
                divergence += double{p} * std::log(double{p} / double{q});
            const float strength = factor * m_closeness[j] * (p - q);
            const float* centre = m_centres.data() + j * m_width;
            float* centreGradient = m_centreGradient.data() + j * m_width;
            for (std::size_t i = 0; i < m_width; ++i) {
                const float part = strength * (code[i] - centre[i]);
                codeGradient[i] += part;
                centreGradient[i] -= part;
            }
        }
        return divergence;
    }

    const ClusterSetup& m_setup;
    std::size_t m_clusters;
    std::size_t m_width;
    KernelPasses m_passes;
    Floats m_centres;
    Floats m_centreGradient;
    Floats m_first;  ///< Adam's running mean of the centres' gradient
    Floats m_second; ///< and of its square
    Floats m_codeGradient;
    Floats m_closeness; ///< 1 / (1 + |z − μ_j|²) of one row
};

} // namespace

std::unique_ptr<ClusterTrainee> makeKernelClusterTrainee(const ClusterSetup& setup)
{
    return std::make_unique<KernelClusterTrainee>(setup);
}

} // namespace core::network
