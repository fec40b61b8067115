#pragma once

#include "core/predict/tuning/networksettings.h"
#include "core/predict/tuning/samplingspace.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::predict {

/// What is the same for a parameter in every space.
struct ParameterFacts {
    TunedParameter parameter;
    DimensionKind kind;
    bool logarithmic = false; ///< numbers: drawn evenly on a logarithmic scale
    double lowest = 0;        ///< numbers: that a range may reach
    double highest = 0;
};
const ParameterFacts& factsOf(TunedParameter parameter);
/// The words a choice may be made of; empty for numbers, and for the batch size, which may be any
/// whole number.
std::vector<std::string> possibleChoices(TunedParameter parameter);

/// One parameter of a space: searched in a range or among choices, or fixed.
struct SearchParameter {
    TunedParameter parameter = TunedParameter::HiddenLayers;
    bool searched = true;
    double low = 0; ///< of numbers
    double high = 0;
    std::vector<std::string> choices; ///< as of valueText
    std::string fixed;                ///< as of valueText; counts where it is not searched

    bool operator==(const SearchParameter&) const = default;
};

/// One entry per parameter, in the order of tunedParameters. The number of layers counts before
/// the widths: fixed at 3 and "128-64" they are 128-64-64.
struct SearchSpace {
    std::vector<SearchParameter> parameters;

    SearchParameter& of(TunedParameter parameter);
    const SearchParameter& of(TunedParameter parameter) const;
    bool operator==(const SearchSpace&) const = default;
};
/// For customer tables of some thousand rows: 1–3 layers of 16–256 units, four activations,
/// dropout up to 0.6, batch normalization, learning rate, batch size, weight decay, label smoothing
/// and schedule; the optimiser stays AdamW.
SearchSpace defaultSearchSpace();

/// A parameter's part of the space as text: "16..256", "relu, gelu", or one value: fixed.
std::string searchText(const SearchParameter& parameter);
/// The other way; what the text does not name stays. Throws core::Error (InvalidOption).
void setSearch(SearchParameter& parameter, std::string_view text);

/// Throws core::Error (InvalidOption, with the parameter's word as subject): entries that are
/// missing or not in their order, ranges that are empty or beyond what is possible, no choices or
/// the same one twice, values that cannot be read.
void checkSpace(const SearchSpace& space);

/// The searched parameters as samplers, parallel coordinates and parameter importance see them;
/// the units once for each layer there may be. The space must be right.
SamplingSpace samplingSpace(const SearchSpace& space);
/// The settings' place in the space: their values of these dimensions.
SearchPoint pointOf(const SearchSpace& space, const NetworkSettings& settings);
NetworkSettings settingsOf(const SearchSpace& space, const SearchPoint& point);

} // namespace core::predict
