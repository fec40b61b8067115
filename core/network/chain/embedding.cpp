#include "core/network/chain/embedding.h"

#include "core/network/chain/kernels.h"

#include <algorithm>

namespace core::network {

void embedRows(const Chain& chain, const float* parameters, const float* x, float* y,
               std::size_t rows)
{
    const std::size_t width = chain.steps.front().out;
    for (const InputBlock& block : chain.inputBlocks) {
        for (std::size_t row = 0; row < rows; ++row) {
            float* at = y + row * width + block.to;
            if (block.table)
                std::fill_n(at, block.outputs, 0.0F);
            else
                std::copy_n(x + row * chain.inputs + block.from, block.inputs, at);
        }
        if (block.table)
            kernels().embed(y + block.to, x + block.from, parameters + *block.table, rows,
                            block.inputs, block.outputs, chain.inputs, width);
    }
}

void embeddingGradient(const Chain& chain, const float* x, const float* yGradient, float* gradient,
                       std::size_t rows)
{
    const ChainStep& step = chain.steps.front();
    std::fill(gradient + step.weight, gradient + step.bias, 0.0F);
    for (const InputBlock& block : chain.inputBlocks)
        if (block.table)
            kernels().embedGradient(gradient + *block.table, x + block.from, yGradient + block.to,
                                    rows, block.inputs, block.outputs, chain.inputs, step.out);
}

} // namespace core::network
