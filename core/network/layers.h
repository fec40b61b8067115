#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core::network {

enum class Activation { Linear, Relu, Tanh, Elu, Gelu, Selu, LeakyRelu, Sigmoid };

struct Dense {
    int units = 32;
    Activation activation = Activation::Relu;
    bool operator==(const Dense&) const = default;
};
struct Dropout {
    double rate = 0.3; ///< share of inputs set to 0 while training
    bool operator==(const Dropout&) const = default;
};
struct BatchNormalization {
    bool operator==(const BatchNormalization&) const = default;
};
using Layer = std::variant<Dense, Dropout, BatchNormalization>;
using Layers = std::vector<Layer>;

/// Adjacent inputs that stand for one column, and the learnt numbers in their place: a linear map
/// without a bias, so that the one input of a level that is 1 picks the level's vector, and inputs
/// that are all 0 give zeros (entity embeddings: Guo and Berkhahn 2016).
struct Embedding {
    std::size_t firstInput = 0;
    std::size_t inputs = 0;
    int width = 1;
    bool operator==(const Embedding&) const = default;
};
/// In the order of the inputs. What they give stands in the place of their inputs; the others pass
/// through.
using Embeddings = std::vector<Embedding>;

/// Half the levels, at most 50: the rule of fastai until 2018 (Howard, "Practical Deep Learning for
/// Coders", the lesson on Rossmann's sales).
int defaultEmbeddingWidth(std::size_t levels);
/// Why these cannot stand before that many inputs; empty when they can.
std::string embeddingFault(const Embeddings& embeddings, std::size_t inputs);
/// Inputs of the first layer.
std::size_t embeddedWidth(const Embeddings& embeddings, std::size_t inputs);

std::string_view toWord(Activation activation); ///< "relu", "leaky-relu", …
std::optional<Activation> activationFromWord(std::string_view word);
std::string_view activationLabel(Activation activation); ///< "ReLU", "Leaky ReLU", …

/// "dense 32 relu, dropout 0.3, batchnorm, dense 16 relu"; a Dense without an activation gets
/// ReLU, an empty text is a network without hidden layers. Throws core::Error (InvalidOption)
/// that names the layer that cannot be read.
Layers parseLayers(std::string_view text);
std::string layersText(const Layers& layers);

struct LayerSummary {
    std::string name;  ///< "Dense 32 · ReLU"
    std::string shape; ///< "32"
    std::size_t width = 0;
    std::size_t parameters = 0;
};
/// The embeddings, if any, as one row, hidden layers and the output (Dense, `outputs` units);
/// parameters follow from `inputs`.
/// Batch Normalization counts its two trained vectors and its two running ones, as Keras does.
std::vector<LayerSummary> summarizeLayers(const Layers& hidden, std::size_t inputs,
                                          std::size_t outputs, const Embeddings& embeddings = {});

} // namespace core::network
