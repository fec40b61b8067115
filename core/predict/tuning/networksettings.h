#pragma once

#include "core/network/layers.h"
#include "core/network/trainingoptions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::predict {

/// What the tuner may vary about a network.
enum class TunedParameter {
    HiddenLayers,
    Units, ///< of each hidden layer
    Activation,
    Dropout,            ///< behind every hidden layer
    BatchNormalization, ///< of every hidden layer
    LearningRate,
    BatchSize,
    WeightDecay,
    LabelSmoothing,
    Optimizer,
    Schedule,
};

// "layers", "units", "activation", "dropout", "batchnorm", "learning-rate", "batch",
// "weight-decay", "label-smoothing", "optimizer", "schedule".
std::string_view toWord(TunedParameter parameter);
std::optional<TunedParameter> tunedParameterFromWord(std::string_view word);
/// For people: "Learning rate".
std::string tunedParameterLabel(TunedParameter parameter);

/// In the order in which tables show them.
inline constexpr TunedParameter tunedParameters[] = {TunedParameter::HiddenLayers,
                                                     TunedParameter::Units,
                                                     TunedParameter::Activation,
                                                     TunedParameter::Dropout,
                                                     TunedParameter::BatchNormalization,
                                                     TunedParameter::LearningRate,
                                                     TunedParameter::BatchSize,
                                                     TunedParameter::WeightDecay,
                                                     TunedParameter::LabelSmoothing,
                                                     TunedParameter::Optimizer,
                                                     TunedParameter::Schedule};

/// What one network is made with.
struct NetworkSettings {
    std::vector<int> units{64}; ///< one per hidden layer
    network::Activation activation = network::Activation::Relu;
    double dropout = 0;
    bool batchNormalization = false;
    double learningRate = 0.001;
    int batchSize = 32;
    double weightDecay = 0;
    double labelSmoothing = 0;
    network::Optimizer optimizer = network::Optimizer::AdamW;
    network::Schedule schedule = network::Schedule::Constant;

    bool operator==(const NetworkSettings&) const = default;
};

/// The value as tables and files have it, all its digits: "2", "128-64", "gelu", "0.0012", "yes".
std::string valueText(const NetworkSettings& settings, TunedParameter parameter);
/// The other way. The number of layers repeats the last width or drops layers; widths set the
/// number too. Throws core::Error (InvalidOption, with the parameter's word as subject).
void setValue(NetworkSettings& settings, TunedParameter parameter, std::string_view text);

/// Each hidden layer is Dense, Batch Normalization, Dropout; the last two where wanted.
network::Layers layersOf(const NetworkSettings& settings);
/// `base` with what the settings say; epochs, patience, watched figure, seed, … are base's.
network::TrainingOptions optionsOf(const NetworkSettings& settings,
                                   const network::TrainingOptions& base);
/// The settings of these layers and options: the other way of the two functions above. None where
/// layersOf cannot give these layers.
std::optional<NetworkSettings> settingsOf(const network::Layers& layers,
                                          const network::TrainingOptions& options);

inline constexpr int mostHiddenLayers = 10;

} // namespace core::predict
