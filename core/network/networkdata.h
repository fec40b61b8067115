#pragma once

#include "core/network/layers.h"

#include <cstddef>
#include <vector>

namespace core::network {

enum class NetworkKind { Classifier, Autoencoder };

/// What a network is made of. `layers` has all of them, the output (Dense, linear) last; the
/// softmax of a classifier follows it.
struct NetworkShape {
    NetworkKind kind = NetworkKind::Classifier;
    std::size_t inputs = 0;
    Layers layers;
    /// Autoencoder: number of layers up to and with the latent one; classifier: 0.
    std::size_t encoderLayers = 0;
    /// Classifier: before the first layer.
    Embeddings embeddings = {};
    bool operator==(const NetworkShape&) const = default;
};

/// A trained network as plain numbers, to be stored and restored (Network::data, restore).
struct NetworkData {
    NetworkShape shape;
    /// Embedding after embedding: a row of `width` numbers per input. Then layer after layer.
    /// Dense: weights, one row of inputs per unit, then one bias per unit. Batch Normalization:
    /// scales, then shifts. Dropout: none.
    std::vector<float> parameters;
    /// Layer after layer, Batch Normalization only: running means, then running variances.
    std::vector<float> statistics;
    bool operator==(const NetworkData&) const = default;
};

/// Numbers a network of this shape has. Throws core::Error (MalformedInput) for shapes that no
/// network can have: no inputs, no layers, widths out of range, an output that is not the inputs'
/// width (autoencoder), rates out of range, embeddings that do not fit the inputs or belong to an
/// autoencoder.
struct NumberCounts {
    std::size_t parameters = 0;
    std::size_t statistics = 0;
};
NumberCounts countNumbers(const NetworkShape& shape);

/// Refuses numbers that do not fit the shape or are not finite, and negative variances. Throws
/// core::Error (MalformedInput).
void checkData(const NetworkData& data);

inline constexpr int largestLayerWidth = 65536;

} // namespace core::network
