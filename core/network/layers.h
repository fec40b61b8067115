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
/// Hidden layers and the output (Dense, `outputs` units); parameters follow from `inputs`.
/// Batch Normalization counts its two trained vectors and its two running ones, as Keras does.
std::vector<LayerSummary> summarizeLayers(const Layers& hidden, std::size_t inputs,
                                          std::size_t outputs);

} // namespace core::network
