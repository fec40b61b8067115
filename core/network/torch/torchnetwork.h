#pragma once

#include "core/network/torch/chain.h"

#include <memory>

namespace core::network {

/// The trained network over a chain; the weights are kept in torch tensors.
std::shared_ptr<const Network> makeTorchNetwork(Chain chain, const Weights& weights);

} // namespace core::network
