#pragma once

#include "core/deploy/onnxgraph.h"
#include "core/network/networkdata.h"
#include "core/predict/models/predictor.h"
#include "core/predict/models/treepredictor.h"

#include <cstddef>

namespace core::deploy {

/// rows × classes, of rows × inputs. Throws core::Error (InvalidOption) for models that a graph
/// cannot hold.
OnnxValue probabilitiesOf(OnnxGraph& graph, const predict::Predictor& model,
                          const OnnxValue& inputs);

/// What a network gives, in double; of an autoencoder the latent codes, of a classifier the
/// outputs before their softmax.
OnnxValue networkOutputs(OnnxGraph& graph, const network::NetworkData& network,
                         const OnnxValue& inputs);

OnnxValue treeProbabilities(OnnxGraph& graph, const predict::TreeNumbers& trees,
                            const OnnxValue& inputs);

/// Of scores; of two classes of one score, that of the second class against the first.
OnnxValue probabilitiesOfScores(OnnxGraph& graph, const OnnxValue& scores, std::size_t classes);

/// More training rows than this, and every batch would need too much memory.
inline constexpr std::size_t mostNeighbourRows = 5000;

} // namespace core::deploy
