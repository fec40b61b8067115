#pragma once

#include "core/network/engine.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace core::network {

enum class StepKind { Embedding, Dense, Dropout, BatchNormalization };

/// One layer of a chain with the places of its numbers in the flat arrays.
struct ChainStep {
    StepKind kind = StepKind::Dense;
    std::size_t in = 0;
    std::size_t out = 0;
    Activation activation = Activation::Linear; ///< Dense
    double rate = 0;                            ///< Dropout
    std::uint64_t maskIndex = 0;                ///< Dropout: which of the chain's dropouts
    /// Dense: weight (out × in) and bias; Batch Normalization: scale and shift; Embedding: its
    /// tables one after another, up to `bias`.
    std::size_t weight = 0;
    std::size_t bias = 0;
    /// Batch Normalization: running mean and variance, in the flat array of buffers.
    std::size_t mean = 0;
    std::size_t variance = 0;
};

/// Adjacent inputs of the chain and what stands in their place behind its Embedding step.
struct InputBlock {
    std::size_t from = 0;
    std::size_t inputs = 0;
    std::size_t to = 0;
    std::size_t outputs = 0;
    /// Of its table (inputs × outputs); none for inputs that pass through.
    std::optional<std::size_t> table;
};

enum class Loss { CrossEntropy, MeanSquaredError };

/// A feed-forward network as plain data: steps over one flat array of trained parameters and
/// one of running statistics. Both ways to compute it, and the trained network, share it.
struct Chain {
    std::vector<ChainStep> steps;
    /// All inputs in their order, if the first step is an Embedding; no other step is one.
    std::vector<InputBlock> inputBlocks;
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    std::size_t parameters = 0;
    std::size_t buffers = 0;
    Loss loss = Loss::CrossEntropy;
    /// Autoencoder: number of steps up to and with the latent layer; 0: none.
    std::size_t encoderSteps = 0;

    std::size_t latentWidth() const { return encoderSteps ? steps[encoderSteps - 1].out : 0; }
    std::size_t largestWidth() const;
    bool hasBatchNormalization() const;
};

NetworkShape shapeOf(const ClassifierTask& task);
NetworkShape shapeOf(const AutoencoderTask& task);
/// The shape must be one that countNumbers accepts.
Chain chainOf(const NetworkShape& shape);

/// Values of all parameters and buffers at one moment.
struct Weights {
    std::vector<float> parameters;
    std::vector<float> buffers;
};

/// He uniform before rectifiers (He et al. 2015), LeCun uniform before SELU (Klambauer et al.
/// 2017), Glorot uniform elsewhere (Glorot and Bengio 2010); biases 0; embeddings uniform within
/// ± 0.05, as in Keras and so in Guo and Berkhahn's experiments.
Weights initialWeights(const Chain& chain, std::uint64_t seed);

inline constexpr double batchNormalizationEpsilon = 1e-5;
inline constexpr double batchNormalizationMomentum = 0.1;
inline constexpr double embeddingLimit = 0.05;
inline constexpr double leakySlope = 0.01;

} // namespace core::network
