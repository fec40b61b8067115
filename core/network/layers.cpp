#include "core/network/layers.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/network/networkdata.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace core::network {
namespace {

struct ActivationWord {
    Activation activation;
    std::string_view word;
    std::string_view label;
};

constexpr std::array activationWords{
    ActivationWord{Activation::Linear, "linear", "Linear"},
    ActivationWord{Activation::Relu, "relu", "ReLU"},
    ActivationWord{Activation::Tanh, "tanh", "Tanh"},
    ActivationWord{Activation::Elu, "elu", "ELU"},
    ActivationWord{Activation::Gelu, "gelu", "GELU"},
    ActivationWord{Activation::Selu, "selu", "SELU"},
    ActivationWord{Activation::LeakyRelu, "leaky-relu", "Leaky ReLU"},
    ActivationWord{Activation::Sigmoid, "sigmoid", "Sigmoid"},
};

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (char& character : result)
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    return result;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = text.find_first_not_of(" \t\r\n", at);
        if (begin == std::string_view::npos)
            break;
        const std::size_t end = std::min(text.find_first_of(" \t\r\n", begin), text.size());
        words.push_back(lowerCase(text.substr(begin, end - begin)));
        at = end;
    }
    return words;
}

[[noreturn]] void refuse(std::string_view layer, const std::string& reason)
{
    throw Error(ErrorCode::InvalidOption,
                filled(translate("Errors", "The layer \"{1}\" cannot be read: {2}."),
                       {std::string(layer), reason}),
                std::string(layer), {},
                translate("Errors", "Write layers as \"dense 32 relu, dropout 0.3, batchnorm\"."));
}

template <typename T>
std::optional<T> numberOf(const std::string& word)
{
    T value{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size())
        return {};
    return value;
}

Dense parseDense(std::string_view text, const std::vector<std::string>& words)
{
    if (words.size() < 2)
        refuse(text, translate("Errors", "the number of units is missing"));
    const auto units = numberOf<int>(words[1]);
    if (!units || *units < 1 || *units > largestLayerWidth)
        refuse(text, filled(translate("Errors", "the units must be a whole number from 1 to {1}"),
                            {std::to_string(largestLayerWidth)}));
    Dense dense{*units, Activation::Relu};
    if (words.size() > 2) {
        const auto activation = activationFromWord(words[2]);
        if (!activation)
            refuse(text, filled(translate("Errors", "\"{1}\" is not an activation"), {words[2]}));
        dense.activation = *activation;
    }
    if (words.size() > 3)
        refuse(text, filled(translate("Errors", "\"{1}\" is one word too many"), {words[3]}));
    return dense;
}

Layer parseLayer(std::string_view text)
{
    const auto words = wordsOf(text);
    if (words.empty())
        refuse(text, translate("Errors", "it is empty"));
    if (words[0] == "dense")
        return parseDense(text, words);
    if (words[0] == "dropout") {
        const auto rate = words.size() == 2 ? numberOf<double>(words[1]) : std::nullopt;
        if (!rate || !(*rate >= 0 && *rate < 1))
            refuse(text, translate("Errors", "dropout needs one rate of at least 0 and below 1"));
        return Dropout{*rate};
    }
    if (words[0] == "batchnorm") {
        if (words.size() > 1)
            refuse(text, translate("Errors", "batchnorm takes no number"));
        return BatchNormalization{};
    }
    refuse(text, filled(translate("Errors", "\"{1}\" is not a layer (dense, dropout, batchnorm)"),
                        {words[0]}));
}

std::string rateText(double rate)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rate).ptr;
    return {buffer.data(), end};
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

LayerSummary summaryOf(const Embeddings& embeddings, std::size_t width)
{
    LayerSummary summary;
    summary.name = embeddings.size() == 1 ? translate("Layers", "Embedding · 1 column")
                                          : filled(translate("Layers", "Embedding · {1} columns"),
                                                   {std::to_string(embeddings.size())});
    summary.width = width;
    summary.shape = std::to_string(width);
    for (const Embedding& embedding : embeddings)
        summary.parameters += embedding.inputs * static_cast<std::size_t>(embedding.width);
    return summary;
}

} // namespace

std::string_view toWord(Activation activation)
{
    for (const auto& entry : activationWords)
        if (entry.activation == activation)
            return entry.word;
    return "linear";
}

std::optional<Activation> activationFromWord(std::string_view word)
{
    for (const auto& entry : activationWords)
        if (entry.word == word)
            return entry.activation;
    return {};
}

std::string_view activationLabel(Activation activation)
{
    for (const auto& entry : activationWords)
        if (entry.activation == activation)
            return entry.label;
    return "Linear";
}

Layers parseLayers(std::string_view text)
{
    Layers layers;
    if (trimmed(text).empty())
        return layers;
    std::size_t begin = 0;
    for (;;) {
        const std::size_t comma = text.find(',', begin);
        layers.push_back(parseLayer(trimmed(text.substr(begin, comma - begin))));
        if (comma == std::string_view::npos)
            return layers;
        begin = comma + 1;
    }
}

std::string layersText(const Layers& layers)
{
    std::string text;
    for (const Layer& layer : layers) {
        if (!text.empty())
            text += ", ";
        if (const auto* dense = std::get_if<Dense>(&layer)) {
            text += "dense " + std::to_string(dense->units) + ' ';
            text += toWord(dense->activation);
        } else if (const auto* dropout = std::get_if<Dropout>(&layer)) {
            text += "dropout " + rateText(dropout->rate);
        } else {
            text += "batchnorm";
        }
    }
    return text;
}

int defaultEmbeddingWidth(std::size_t levels)
{
    return static_cast<int>(std::clamp<std::size_t>((levels + 1) / 2, 1, 50));
}

std::string embeddingFault(const Embeddings& embeddings, std::size_t inputs)
{
    std::size_t free = 0;
    for (const Embedding& embedding : embeddings) {
        if (embedding.inputs == 0)
            return translate("Damage", "an embedding has no inputs");
        if (embedding.width < 1 || embedding.width > largestLayerWidth)
            return filled(translate("Damage", "an embedding has a width of {1}"),
                          {std::to_string(embedding.width)});
        if (embedding.firstInput < free)
            return translate("Damage", "two embeddings overlap or are out of order");
        if (embedding.firstInput > inputs || embedding.inputs > inputs - embedding.firstInput)
            return translate("Damage", "an embedding goes beyond the inputs");
        free = embedding.firstInput + embedding.inputs;
    }
    return {};
}

std::size_t embeddedWidth(const Embeddings& embeddings, std::size_t inputs)
{
    std::size_t width = inputs;
    for (const Embedding& embedding : embeddings)
        width = width - embedding.inputs + static_cast<std::size_t>(embedding.width);
    return width;
}

std::vector<LayerSummary> summarizeLayers(const Layers& hidden, std::size_t inputs,
                                          std::size_t outputs, const Embeddings& embeddings)
{
    std::vector<LayerSummary> summaries;
    std::size_t width = embeddedWidth(embeddings, inputs);
    if (!embeddings.empty())
        summaries.push_back(summaryOf(embeddings, width));
    for (const Layer& layer : hidden) {
        LayerSummary summary;
        if (const auto* dense = std::get_if<Dense>(&layer)) {
            const auto units = static_cast<std::size_t>(dense->units);
            summary.name = "Dense " + std::to_string(units) + " · ";
            summary.name += activationLabel(dense->activation);
            summary.parameters = (width + 1) * units;
            width = units;
        } else if (const auto* dropout = std::get_if<Dropout>(&layer)) {
            summary.name = "Dropout " + rateText(dropout->rate);
        } else {
            summary.name = "Batch Normalization";
            summary.parameters = 4 * width;
        }
        summary.width = width;
        summary.shape = std::to_string(width);
        summaries.push_back(std::move(summary));
    }
    LayerSummary output;
    output.name = "Output " + std::to_string(outputs) + " · Softmax";
    output.shape = std::to_string(outputs);
    output.width = outputs;
    output.parameters = (width + 1) * outputs;
    summaries.push_back(std::move(output));
    return summaries;
}

} // namespace core::network
