#include "core/network/networkdata.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace core::network {
namespace {

constexpr std::size_t largestInputs = std::size_t{1} << 24;
constexpr std::size_t mostLayers = 1000;

[[noreturn]] void refuse(const std::string& reason)
{
    throw Error(ErrorCode::MalformedInput,
                filled(translate("Errors", "The network cannot be restored: {1}."), {reason}));
}

/// Width behind the layer; its numbers are added to `counts`.
std::size_t addLayer(const Layer& layer, std::size_t width, NumberCounts& counts)
{
    if (const auto* dense = std::get_if<Dense>(&layer)) {
        if (dense->units < 1 || dense->units > largestLayerWidth)
            refuse(filled(translate("Damage", "a layer has {1} units"),
                          {std::to_string(dense->units)}));
        if (dense->activation < Activation::Linear || dense->activation > Activation::Sigmoid)
            refuse(translate("Damage", "a layer has an unknown activation"));
        const auto units = static_cast<std::size_t>(dense->units);
        counts.parameters += (width + 1) * units;
        return units;
    }
    if (const auto* dropout = std::get_if<Dropout>(&layer)) {
        if (!(dropout->rate >= 0 && dropout->rate < 1))
            refuse(translate("Damage", "a dropout rate is out of range"));
    } else {
        counts.parameters += 2 * width;
        counts.statistics += 2 * width;
    }
    return width;
}

void checkVariances(const NetworkData& data)
{
    std::size_t width = embeddedWidth(data.shape.embeddings, data.shape.inputs);
    const float* at = data.statistics.data();
    for (const Layer& layer : data.shape.layers) {
        if (const auto* dense = std::get_if<Dense>(&layer))
            width = static_cast<std::size_t>(dense->units);
        if (!std::holds_alternative<BatchNormalization>(layer))
            continue;
        if (std::any_of(at + width, at + 2 * width, [](float value) { return value < 0; }))
            refuse(translate("Damage", "a variance is negative"));
        at += 2 * width;
    }
}

} // namespace

NumberCounts countNumbers(const NetworkShape& shape)
{
    if (shape.inputs < 1 || shape.inputs > largestInputs)
        refuse(filled(translate("Damage", "it has {1} inputs"), {std::to_string(shape.inputs)}));
    if (shape.layers.empty() || shape.layers.size() > mostLayers)
        refuse(filled(translate("Damage", "it has {1} layers"),
                      {std::to_string(shape.layers.size())}));
    if (const std::string fault = embeddingFault(shape.embeddings, shape.inputs); !fault.empty())
        refuse(fault);
    NumberCounts counts;
    for (const Embedding& embedding : shape.embeddings)
        counts.parameters += embedding.inputs * static_cast<std::size_t>(embedding.width);
    std::size_t width = embeddedWidth(shape.embeddings, shape.inputs);
    for (const Layer& layer : shape.layers)
        width = addLayer(layer, width, counts);
    const auto* output = std::get_if<Dense>(&shape.layers.back());
    if (!output || output->activation != Activation::Linear)
        refuse(translate("Damage", "its last layer is not a linear output"));
    if (shape.kind == NetworkKind::Classifier) {
        if (width < 2 || shape.encoderLayers != 0)
            refuse(translate("Damage", "its output is not that of a classifier"));
        return counts;
    }
    if (!shape.embeddings.empty())
        refuse(translate("Damage", "an autoencoder has no embeddings"));
    if (width != shape.inputs)
        refuse(translate("Damage", "its output is not as wide as its inputs"));
    if (shape.encoderLayers < 1 || shape.encoderLayers >= shape.layers.size() ||
        !std::holds_alternative<Dense>(shape.layers[shape.encoderLayers - 1]))
        refuse(translate("Damage", "its latent layer is missing"));
    return counts;
}

void checkData(const NetworkData& data)
{
    const NumberCounts counts = countNumbers(data.shape);
    if (data.parameters.size() != counts.parameters || data.statistics.size() != counts.statistics)
        refuse(filled(translate("Damage", "its layers need {1} numbers, but there are {2}"),
                      {std::to_string(counts.parameters + counts.statistics),
                       std::to_string(data.parameters.size() + data.statistics.size())}));
    for (const auto* values : {&data.parameters, &data.statistics})
        for (const float value : *values)
            if (!std::isfinite(value))
                refuse(translate("Damage", "one of its numbers is not finite"));
    checkVariances(data);
}

} // namespace core::network
