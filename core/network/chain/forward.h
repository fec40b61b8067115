#pragma once

#include "core/network/chain/chain.h"

#include <span>
#include <vector>

namespace core::network {

/// Runs a chain in inference mode: no dropout, running statistics. Rows go through in blocks of
/// one fixed size, the last one filled up with zeros, so that the matrix products have the same
/// shape whatever the number of rows: a row's result does not depend on its company.
class ForwardPass {
public:
    static constexpr std::size_t blockRows = 128;

    /// The first `steps` steps of the chain, which must outlive the pass, as must the weights.
    ForwardPass(const Chain& chain, std::span<const float> parameters,
                std::span<const float> buffers, std::size_t steps);

    std::size_t width() const { return m_width; }
    /// The block's inputs, blockRows × chain.inputs, to be filled by the caller; rows from
    /// `rows` on are set to zero. Returns the linear outputs, blockRows × width().
    float* inputs() { return m_inputs.data(); }
    float* run(std::size_t rows);

private:
    const Chain& m_chain;
    std::span<const float> m_parameters;
    std::size_t m_steps;
    std::size_t m_width;
    std::vector<float> m_inputs;
    std::vector<float> m_values[2];
    /// Batch Normalization as one factor and offset per column, one after another by step.
    std::vector<float> m_factors;
    std::vector<float> m_offsets;
};

} // namespace core::network
