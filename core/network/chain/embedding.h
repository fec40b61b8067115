#pragma once

#include "core/network/chain/chain.h"

namespace core::network {

/// The chain's Embedding step: y (rows × its width) from x (rows × inputs).
void embedRows(const Chain& chain, const float* parameters, const float* x, float* y,
               std::size_t rows);

/// Its part of `gradient`, which has a place per parameter, from the gradient of y.
void embeddingGradient(const Chain& chain, const float* x, const float* yGradient, float* gradient,
                       std::size_t rows);

} // namespace core::network
