#include "core/base/parallel.h"
#include "core/network/chain/blas.h"
#include "core/network/chain/forward.h"
#include "core/network/chain/kernels.h"

#include <algorithm>

namespace core::network {
namespace {

class TrainedNetwork : public Network {
public:
    explicit TrainedNetwork(NetworkData data)
        : m_chain(chainOf(data.shape)), m_data(std::move(data))
    {
    }

    data::Matrix predict(const data::Matrix& inputs) const override
    {
        return run(inputs, m_chain.steps.size(), m_chain.loss == Loss::CrossEntropy);
    }

    data::Matrix encode(const data::Matrix& inputs) const override
    {
        if (m_chain.encoderSteps == 0)
            throw Error(ErrorCode::Internal, "A classifier has no latent layer.");
        return run(inputs, m_chain.encoderSteps, false);
    }

    std::size_t parameterCount() const override { return m_chain.parameters + m_chain.buffers; }

    NetworkData data() const override { return m_data; }

private:
    data::Matrix run(const data::Matrix& inputs, std::size_t steps, bool softmax) const
    {
        if (inputs.columns() != m_chain.inputs)
            throw Error(ErrorCode::Internal,
                        "The network expects " + std::to_string(m_chain.inputs) +
                            " inputs, but the rows have " + std::to_string(inputs.columns()) + ".");
        data::Matrix outputs(inputs.rows(), steps ? m_chain.steps[steps - 1].out : m_chain.inputs);
        constexpr std::size_t rowsPerThread = 16 * ForwardPass::blockRows;
        parallelBlocks(inputs.rows(), rowsPerThread, [&](std::size_t begin, std::size_t end) {
            ForwardPass pass(m_chain, m_data.parameters, m_data.statistics, steps);
            std::vector<float> logSums(ForwardPass::blockRows);
            for (std::size_t row = begin; row < end; row += ForwardPass::blockRows) {
                const std::size_t rows = std::min(ForwardPass::blockRows, end - row);
                const auto from =
                    inputs.values().subspan(row * inputs.columns(), rows * inputs.columns());
                std::transform(from.begin(), from.end(), pass.inputs(),
                               [](double value) { return static_cast<float>(value); });
                float* values = pass.run(rows);
                if (softmax)
                    kernels().softmax(values, logSums.data(), rows, pass.width());
                std::copy_n(values, rows * pass.width(),
                            outputs.values().data() + row * pass.width());
                if (softmax)
                    normalizeRows(outputs, row, rows);
            }
        });
        return outputs;
    }

    /// Shares that sum to 1 as doubles, not only as floats.
    static void normalizeRows(data::Matrix& shares, std::size_t begin, std::size_t rows)
    {
        for (std::size_t row = begin; row < begin + rows; ++row) {
            double sum = 0;
            for (const double share : shares.row(row))
                sum += share;
            for (double& share : shares.row(row))
                share /= sum;
        }
    }

    Chain m_chain;
    NetworkData m_data;
};

} // namespace

std::shared_ptr<const Network> restore(NetworkData data)
{
    checkData(data);
    [[maybe_unused]] static const bool once = (useOneBlasThread(), true);
    return std::make_shared<TrainedNetwork>(std::move(data));
}

} // namespace core::network
