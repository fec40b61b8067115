#include "core/predict/tuning/searchspace.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/column.h"
#include "core/data/numbertext.h"
#include "core/network/networkdata.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace core::predict {
namespace {

constexpr std::array facts{
    ParameterFacts{TunedParameter::HiddenLayers, DimensionKind::Whole, false, 1, mostHiddenLayers},
    ParameterFacts{TunedParameter::Units, DimensionKind::Whole, true, 1,
                   network::largestLayerWidth},
    ParameterFacts{TunedParameter::Activation, DimensionKind::Choice},
    ParameterFacts{TunedParameter::Dropout, DimensionKind::Real, false, 0, 0.95},
    ParameterFacts{TunedParameter::BatchNormalization, DimensionKind::Choice},
    ParameterFacts{TunedParameter::LearningRate, DimensionKind::Real, true, 1e-7, 10},
    ParameterFacts{TunedParameter::BatchSize, DimensionKind::Choice},
    ParameterFacts{TunedParameter::WeightDecay, DimensionKind::Real, true, 1e-9, 10},
    ParameterFacts{TunedParameter::LabelSmoothing, DimensionKind::Real, false, 0, 0.95},
    ParameterFacts{TunedParameter::Optimizer, DimensionKind::Choice},
    ParameterFacts{TunedParameter::Schedule, DimensionKind::Choice},
};

/// {1} of the sentence is the parameter.
[[noreturn]] void refuse(TunedParameter parameter, const std::string& sentence,
                         const std::string& second = {}, const std::string& third = {})
{
    throw Error(
        ErrorCode::InvalidOption, filled(sentence, {tunedParameterLabel(parameter), second, third}),
        std::string(toWord(parameter)), {}, translate("Errors", "Change what is searched."));
}

double rangeEnd(TunedParameter parameter, std::string_view text)
{
    text = data::trimmed(text);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        refuse(parameter,
               translate("Errors", "The search of \"{1}\" needs two numbers, such as 1..3."));
    return value;
}

void checkNumbers(const SearchParameter& entry)
{
    const ParameterFacts& known = factsOf(entry.parameter);
    if (!(entry.low >= known.lowest && entry.high <= known.highest))
        refuse(entry.parameter,
               translate("Errors", "The search of \"{1}\" must stay from {2} to {3}."),
               data::numberText(known.lowest), data::numberText(known.highest));
    if (!(entry.low < entry.high))
        refuse(entry.parameter,
               translate("Errors", "The search of \"{1}\" must end above where it begins."));
    if (known.kind == DimensionKind::Whole &&
        (entry.low != std::floor(entry.low) || entry.high != std::floor(entry.high)))
        refuse(entry.parameter,
               translate("Errors",
                         "The search of \"{1}\" must go from a whole number to a whole number."));
}

void checkChoices(const SearchParameter& entry)
{
    if (entry.choices.empty())
        refuse(entry.parameter, translate("Errors", "The search of \"{1}\" has no choices."));
    NetworkSettings settings;
    std::vector<std::string> seen;
    for (const std::string& choice : entry.choices) {
        setValue(settings, entry.parameter, choice);
        // "032" is 32.
        seen.push_back(valueText(settings, entry.parameter));
    }
    std::sort(seen.begin(), seen.end());
    if (std::adjacent_find(seen.begin(), seen.end()) != seen.end())
        refuse(entry.parameter,
               translate("Errors", "The search of \"{1}\" has the same choice twice."));
}

/// What every point of the space has in common. The layers are as many as there may be.
NetworkSettings commonSettings(const SearchSpace& space)
{
    NetworkSettings settings;
    for (const SearchParameter& entry : space.parameters)
        if (!entry.searched && entry.parameter != TunedParameter::HiddenLayers)
            setValue(settings, entry.parameter, entry.fixed);
    const SearchParameter& layers = space.of(TunedParameter::HiddenLayers);
    if (layers.searched)
        settings.units.resize(static_cast<std::size_t>(layers.high), settings.units.back());
    else
        setValue(settings, TunedParameter::HiddenLayers, layers.fixed);
    return settings;
}

/// A dimension of the sampling space: which parameter, and of the units which layer.
struct Role {
    TunedParameter parameter;
    std::size_t layer = 0;
};

std::vector<Role> rolesOf(const SearchSpace& space)
{
    std::vector<Role> roles;
    for (const SearchParameter& entry : space.parameters) {
        if (!entry.searched)
            continue;
        const std::size_t count =
            entry.parameter == TunedParameter::Units ? commonSettings(space).units.size() : 1;
        for (std::size_t layer = 0; layer < count; ++layer)
            roles.push_back({entry.parameter, layer});
    }
    return roles;
}

Dimension dimensionOf(const SearchSpace& space, const Role& role)
{
    const SearchParameter& entry = space.of(role.parameter);
    const ParameterFacts& known = factsOf(role.parameter);
    Dimension dimension{.name = tunedParameterLabel(role.parameter),
                        .kind = known.kind,
                        .low = entry.low,
                        .high = entry.high,
                        .logarithmic = known.logarithmic,
                        .choices = {}};
    if (known.kind == DimensionKind::Choice)
        dimension.choices = entry.choices;
    if (role.parameter == TunedParameter::Units) {
        dimension.name =
            filled(translate("Tuning", "Units of layer {1}"), {std::to_string(role.layer + 1)});
        const SearchParameter& layers = space.of(TunedParameter::HiddenLayers);
        // The number of layers is the first dimension.
        if (layers.searched && static_cast<double>(role.layer) >= layers.low)
            dimension.condition = {.dimension = 0, .atLeast = static_cast<double>(role.layer + 1)};
    }
    return dimension;
}

double placeOfChoice(const std::vector<std::string>& choices, const NetworkSettings& settings,
                     TunedParameter parameter)
{
    NetworkSettings chosen = settings;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        setValue(chosen, parameter, choices[i]);
        if (chosen == settings)
            return static_cast<double>(i);
    }
    return std::numeric_limits<double>::quiet_NaN();
}

double numberOf(const NetworkSettings& settings, const Role& role)
{
    switch (role.parameter) {
    case TunedParameter::HiddenLayers:
        return static_cast<double>(settings.units.size());
    case TunedParameter::Units:
        return role.layer < settings.units.size() ? settings.units[role.layer]
                                                  : std::numeric_limits<double>::quiet_NaN();
    case TunedParameter::Dropout:
        return settings.dropout;
    case TunedParameter::LearningRate:
        return settings.learningRate;
    case TunedParameter::WeightDecay:
        return settings.weightDecay;
    case TunedParameter::LabelSmoothing:
        return settings.labelSmoothing;
    default: // choices
        return std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace

const ParameterFacts& factsOf(TunedParameter parameter)
{
    for (const ParameterFacts& entry : facts)
        if (entry.parameter == parameter)
            return entry;
    return facts.front();
}

std::vector<std::string> possibleChoices(TunedParameter parameter)
{
    using network::Activation;
    using network::Optimizer;
    using network::Schedule;
    const auto wordsFor = [](auto... values) {
        return std::vector<std::string>{std::string(network::toWord(values))...};
    };
    switch (parameter) {
    case TunedParameter::Activation:
        return wordsFor(Activation::Relu, Activation::Gelu, Activation::Elu, Activation::Selu,
                        Activation::LeakyRelu, Activation::Tanh, Activation::Sigmoid,
                        Activation::Linear);
    case TunedParameter::BatchNormalization:
        return {"no", "yes"};
    case TunedParameter::Optimizer:
        return wordsFor(Optimizer::AdamW, Optimizer::Adam, Optimizer::Sgd, Optimizer::RmsProp);
    case TunedParameter::Schedule:
        return wordsFor(Schedule::Constant, Schedule::Cosine, Schedule::ReduceOnPlateau,
                        Schedule::OneCycle);
    default:
        return {};
    }
}

SearchParameter& SearchSpace::of(TunedParameter parameter)
{
    return const_cast<SearchParameter&>(std::as_const(*this).of(parameter));
}

const SearchParameter& SearchSpace::of(TunedParameter parameter) const
{
    for (const SearchParameter& entry : parameters)
        if (entry.parameter == parameter)
            return entry;
    refuse(parameter, translate("Errors", "The search of \"{1}\" is missing."));
}

SearchSpace defaultSearchSpace()
{
    return {{
        {TunedParameter::HiddenLayers, true, 1, 3, {}, "2"},
        {TunedParameter::Units, true, 16, 256, {}, "128-64"},
        {TunedParameter::Activation, true, 0, 0, {"relu", "gelu", "elu", "tanh"}, "relu"},
        {TunedParameter::Dropout, true, 0, 0.6, {}, "0.3"},
        {TunedParameter::BatchNormalization, true, 0, 0, {"no", "yes"}, "no"},
        {TunedParameter::LearningRate, true, 0.0003, 0.01, {}, "0.001"},
        {TunedParameter::BatchSize, true, 0, 0, {"32", "64", "128", "256"}, "64"},
        {TunedParameter::WeightDecay, true, 1e-6, 0.1, {}, "0.01"},
        {TunedParameter::LabelSmoothing, true, 0, 0.2, {}, "0"},
        {TunedParameter::Optimizer, false, 0, 0, possibleChoices(TunedParameter::Optimizer),
         "adamw"},
        {TunedParameter::Schedule, true, 0, 0, {"constant", "cosine", "plateau"}, "constant"},
    }};
}

std::string searchText(const SearchParameter& parameter)
{
    if (!parameter.searched)
        return parameter.fixed;
    if (factsOf(parameter.parameter).kind != DimensionKind::Choice)
        return data::numberText(parameter.low) + ".." + data::numberText(parameter.high);
    std::string text;
    for (const std::string& choice : parameter.choices)
        text += (text.empty() ? "" : ", ") + choice;
    // A single choice would be read as a fixed value.
    return parameter.choices.size() == 1 ? text + ',' : text;
}

void setSearch(SearchParameter& parameter, std::string_view text)
{
    SearchParameter result = parameter;
    const bool isChoice = factsOf(parameter.parameter).kind == DimensionKind::Choice;
    NetworkSettings settings;
    const std::size_t dots = text.find("..");
    result.searched =
        isChoice ? text.find(',') != std::string_view::npos : dots != std::string_view::npos;
    if (!result.searched) {
        setValue(settings, parameter.parameter, data::trimmed(text));
        result.fixed = valueText(settings, parameter.parameter);
    } else if (isChoice) {
        result.choices.clear();
        while (!data::trimmed(text).empty()) {
            const std::size_t comma = std::min(text.find(','), text.size());
            setValue(settings, parameter.parameter, data::trimmed(text.substr(0, comma)));
            result.choices.push_back(valueText(settings, parameter.parameter));
            text.remove_prefix(std::min(comma + 1, text.size()));
        }
        checkChoices(result);
    } else {
        result.low = rangeEnd(parameter.parameter, text.substr(0, dots));
        result.high = rangeEnd(parameter.parameter, text.substr(dots + 2));
        checkNumbers(result);
    }
    parameter = std::move(result);
}

void checkSpace(const SearchSpace& space)
{
    if (space.parameters.size() != std::size(tunedParameters))
        refuse(TunedParameter::HiddenLayers,
               translate("Errors", "The search of \"{1}\" is not the whole space."));
    for (std::size_t i = 0; i < space.parameters.size(); ++i) {
        const SearchParameter& entry = space.parameters[i];
        if (entry.parameter != tunedParameters[i])
            refuse(entry.parameter,
                   translate("Errors", "The search of \"{1}\" does not stand in its place."));
        NetworkSettings settings;
        if (!entry.searched)
            setValue(settings, entry.parameter, entry.fixed);
        else if (factsOf(entry.parameter).kind == DimensionKind::Choice)
            checkChoices(entry);
        else
            checkNumbers(entry);
    }
}

SamplingSpace samplingSpace(const SearchSpace& space)
{
    SamplingSpace result;
    for (const Role& role : rolesOf(space))
        result.push_back(dimensionOf(space, role));
    return result;
}

SearchPoint pointOf(const SearchSpace& space, const NetworkSettings& settings)
{
    SearchPoint point;
    for (const Role& role : rolesOf(space))
        point.push_back(
            factsOf(role.parameter).kind == DimensionKind::Choice
                ? placeOfChoice(space.of(role.parameter).choices, settings, role.parameter)
                : numberOf(settings, role));
    return point;
}

NetworkSettings settingsOf(const SearchSpace& space, const SearchPoint& point)
{
    NetworkSettings settings = commonSettings(space);
    const std::vector<Role> roles = rolesOf(space);
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const auto& [parameter, layer] = roles[i];
        if (factsOf(parameter).kind == DimensionKind::Choice)
            setValue(settings, parameter,
                     space.of(parameter).choices[static_cast<std::size_t>(point[i])]);
        else if (parameter == TunedParameter::HiddenLayers)
            settings.units.resize(static_cast<std::size_t>(point[i]));
        else if (parameter != TunedParameter::Units)
            setValue(settings, parameter, data::numberText(point[i]));
        else if (layer < settings.units.size())
            settings.units[layer] = static_cast<int>(point[i]);
    }
    return settings;
}

} // namespace core::predict
