#include "core/predict/tuning/networksettings.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/column.h"
#include "core/network/networkdata.h"

#include <array>
#include <charconv>
#include <cmath>

namespace core::predict {
namespace {

struct Words {
    TunedParameter parameter;
    std::string_view word;
    const char* label;
};
constexpr std::array words{
    Words{TunedParameter::HiddenLayers, "layers", CORE_TRANSLATE_NOOP("Tuning", "Hidden layers")},
    Words{TunedParameter::Units, "units", CORE_TRANSLATE_NOOP("Tuning", "Units")},
    Words{TunedParameter::Activation, "activation", CORE_TRANSLATE_NOOP("Tuning", "Activation")},
    Words{TunedParameter::Dropout, "dropout", CORE_TRANSLATE_NOOP("Tuning", "Dropout")},
    Words{TunedParameter::BatchNormalization, "batchnorm",
          CORE_TRANSLATE_NOOP("Tuning", "Batch Normalization")},
    Words{TunedParameter::LearningRate, "learning-rate",
          CORE_TRANSLATE_NOOP("Tuning", "Learning rate")},
    Words{TunedParameter::BatchSize, "batch", CORE_TRANSLATE_NOOP("Tuning", "Batch size")},
    Words{TunedParameter::WeightDecay, "weight-decay",
          CORE_TRANSLATE_NOOP("Tuning", "Weight decay")},
    Words{TunedParameter::LabelSmoothing, "label-smoothing",
          CORE_TRANSLATE_NOOP("Tuning", "Label smoothing")},
    Words{TunedParameter::Optimizer, "optimizer", CORE_TRANSLATE_NOOP("Tuning", "Optimizer")},
    Words{TunedParameter::Schedule, "schedule", CORE_TRANSLATE_NOOP("Tuning", "Schedule")},
};

const Words& wordsOf(TunedParameter parameter)
{
    for (const Words& entry : words)
        if (entry.parameter == parameter)
            return entry;
    return words.front();
}

[[noreturn]] void refuse(TunedParameter parameter, std::string_view text, const std::string& rule)
{
    const std::string label = tunedParameterLabel(parameter);
    throw Error(ErrorCode::InvalidOption,
                filled(translate("Errors", "\"{1}\" is not possible for \"{2}\": it must be {3}."),
                       {std::string(text), label, rule}),
                std::string(toWord(parameter)), {},
                filled(translate("Errors", "Choose a value that is {1}."), {rule}));
}

template <typename T>
std::optional<T> numberOf(std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

int wholeFrom(TunedParameter parameter, std::string_view text, int low, int high)
{
    const auto value = numberOf<int>(text);
    if (!value || *value < low || *value > high)
        refuse(parameter, text,
               filled(translate("Rules", "a whole number from {1} to {2}"),
                      {std::to_string(low), std::to_string(high)}));
    return *value;
}

/// A share of at least 0 and below 1.
double shareFrom(TunedParameter parameter, std::string_view text)
{
    const auto value = numberOf<double>(text);
    if (!value || !(*value >= 0 && *value < 1))
        refuse(parameter, text, translate("Rules", "at least 0 and below 1"));
    return *value;
}

std::vector<int> widthsFrom(std::string_view text)
{
    std::vector<int> widths;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find('-', begin);
        widths.push_back(wholeFrom(TunedParameter::Units, text.substr(begin, end - begin), 1,
                                   network::largestLayerWidth));
        if (end == std::string_view::npos)
            break;
        begin = end + 1;
    }
    if (widths.size() > mostHiddenLayers)
        refuse(TunedParameter::Units, text,
               filled(translate("Rules", "for at most {1} layers"),
                      {std::to_string(mostHiddenLayers)}));
    return widths;
}

template <typename Value>
Value required(std::optional<Value> value, TunedParameter parameter, std::string_view text)
{
    if (!value)
        refuse(parameter, text, translate("Rules", "one of those that are offered"));
    return *value;
}

bool yesOrNo(std::string_view text)
{
    if (text != "yes" && text != "no")
        refuse(TunedParameter::BatchNormalization, text,
               filled(translate("Rules", "{1} or {2}"), {"yes", "no"}));
    return text == "yes";
}

std::string widthsText(const std::vector<int>& units)
{
    std::string text;
    for (const int width : units)
        text += (text.empty() ? "" : "-") + std::to_string(width);
    return text;
}

} // namespace

std::string_view toWord(TunedParameter parameter)
{
    return wordsOf(parameter).word;
}

std::optional<TunedParameter> tunedParameterFromWord(std::string_view word)
{
    for (const Words& entry : words)
        if (entry.word == word)
            return entry.parameter;
    return std::nullopt;
}

std::string tunedParameterLabel(TunedParameter parameter)
{
    return translate("Tuning", wordsOf(parameter).label);
}

std::string valueText(const NetworkSettings& settings, TunedParameter parameter)
{
    switch (parameter) {
    case TunedParameter::HiddenLayers:
        return std::to_string(settings.units.size());
    case TunedParameter::Units:
        return widthsText(settings.units);
    case TunedParameter::Activation:
        return std::string(network::toWord(settings.activation));
    case TunedParameter::Dropout:
        return data::numberText(settings.dropout);
    case TunedParameter::BatchNormalization:
        return settings.batchNormalization ? "yes" : "no";
    case TunedParameter::LearningRate:
        return data::numberText(settings.learningRate);
    case TunedParameter::BatchSize:
        return std::to_string(settings.batchSize);
    case TunedParameter::WeightDecay:
        return data::numberText(settings.weightDecay);
    case TunedParameter::LabelSmoothing:
        return data::numberText(settings.labelSmoothing);
    case TunedParameter::Optimizer:
        return std::string(network::toWord(settings.optimizer));
    case TunedParameter::Schedule:
        return std::string(network::toWord(settings.schedule));
    }
    return {};
}

void setValue(NetworkSettings& settings, TunedParameter parameter, std::string_view text)
{
    switch (parameter) {
    case TunedParameter::HiddenLayers: {
        const int layers = wholeFrom(parameter, text, 1, mostHiddenLayers);
        settings.units.resize(static_cast<std::size_t>(layers), settings.units.back());
        return;
    }
    case TunedParameter::Units:
        settings.units = widthsFrom(text);
        return;
    case TunedParameter::Activation:
        settings.activation = required(network::activationFromWord(text), parameter, text);
        return;
    case TunedParameter::Dropout:
        settings.dropout = shareFrom(parameter, text);
        return;
    case TunedParameter::BatchNormalization:
        settings.batchNormalization = yesOrNo(text);
        return;
    case TunedParameter::LearningRate:
        settings.learningRate = numberOf<double>(text).value_or(0);
        if (!(settings.learningRate > 0) || !std::isfinite(settings.learningRate))
            refuse(parameter, text, translate("Rules", "a number above 0"));
        return;
    case TunedParameter::BatchSize:
        settings.batchSize = wholeFrom(parameter, text, 1, 1 << 20);
        return;
    case TunedParameter::WeightDecay:
        settings.weightDecay = numberOf<double>(text).value_or(-1);
        if (!(settings.weightDecay >= 0) || !std::isfinite(settings.weightDecay))
            refuse(parameter, text, translate("Rules", "a number of at least 0"));
        return;
    case TunedParameter::LabelSmoothing:
        settings.labelSmoothing = shareFrom(parameter, text);
        return;
    case TunedParameter::Optimizer:
        settings.optimizer = required(network::optimizerFromWord(text), parameter, text);
        return;
    case TunedParameter::Schedule:
        settings.schedule = required(network::scheduleFromWord(text), parameter, text);
        return;
    }
}

network::Layers layersOf(const NetworkSettings& settings)
{
    network::Layers layers;
    for (const int width : settings.units) {
        layers.emplace_back(network::Dense{width, settings.activation});
        if (settings.batchNormalization)
            layers.emplace_back(network::BatchNormalization{});
        if (settings.dropout > 0)
            layers.emplace_back(network::Dropout{settings.dropout});
    }
    return layers;
}

network::TrainingOptions optionsOf(const NetworkSettings& settings,
                                   const network::TrainingOptions& base)
{
    network::TrainingOptions options = base;
    options.learningRate = settings.learningRate;
    options.batchSize = settings.batchSize;
    options.weightDecay = settings.weightDecay;
    options.labelSmoothing = settings.labelSmoothing;
    options.optimizer = settings.optimizer;
    options.schedule = settings.schedule;
    return options;
}

std::optional<NetworkSettings> settingsOf(const network::Layers& layers,
                                          const network::TrainingOptions& options)
{
    NetworkSettings settings{.units = {},
                             .learningRate = options.learningRate,
                             .batchSize = options.batchSize,
                             .weightDecay = options.weightDecay,
                             .labelSmoothing = options.labelSmoothing,
                             .optimizer = options.optimizer,
                             .schedule = options.schedule};
    for (const network::Layer& layer : layers) {
        if (const auto* dense = std::get_if<network::Dense>(&layer)) {
            settings.units.push_back(dense->units);
            settings.activation = dense->activation;
        } else if (const auto* dropout = std::get_if<network::Dropout>(&layer)) {
            settings.dropout = dropout->rate;
        } else {
            settings.batchNormalization = true;
        }
    }
    if (settings.units.empty() || layersOf(settings) != layers)
        return std::nullopt;
    return settings;
}

} // namespace core::predict
