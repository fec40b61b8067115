#include "core/store/networkstore.h"

#include "core/base/error.h"
#include "core/base/translation.h"

namespace core::store {

Json networkJson(const network::NetworkData& data, DocumentWriter& document)
{
    const bool encodes = data.shape.kind == network::NetworkKind::Autoencoder;
    Json json{{"kind", encodes ? "autoencoder" : "classifier"},
              {"inputs", data.shape.inputs},
              {"layers", network::layersText(data.shape.layers)},
              {"encoder-layers", data.shape.encoderLayers},
              {"parameters", document.floats(data.parameters)},
              {"statistics", document.floats(data.statistics)}};
    if (data.shape.embeddings.empty())
        return json;
    Json embeddings = Json::array();
    for (const network::Embedding& embedding : data.shape.embeddings)
        embeddings.push_back({{"first-input", embedding.firstInput},
                              {"inputs", embedding.inputs},
                              {"width", embedding.width}});
    json["embeddings"] = std::move(embeddings);
    return json;
}

network::NetworkData networkOf(const Json& json, DocumentReader& document)
{
    network::NetworkData data;
    const auto& word = json.at("kind").get_ref<const std::string&>();
    if (word != "autoencoder" && word != "classifier")
        document.fail(CORE_TRANSLATE_NOOP("Damage", "it holds a network of an unknown kind"));
    data.shape.kind = word == "autoencoder" ? network::NetworkKind::Autoencoder
                                            : network::NetworkKind::Classifier;
    data.shape.inputs = sizeOf(json.at("inputs"));
    try {
        data.shape.layers = network::parseLayers(json.at("layers").get<std::string>());
    } catch (const Error&) {
        document.fail(CORE_TRANSLATE_NOOP("Damage", "the layers of its network cannot be read"));
    }
    data.shape.encoderLayers = sizeOf(json.at("encoder-layers"));
    if (const auto embeddings = json.find("embeddings"); embeddings != json.end())
        for (const Json& embedding : *embeddings)
            data.shape.embeddings.push_back({sizeOf(embedding.at("first-input")),
                                             sizeOf(embedding.at("inputs")),
                                             intOf(embedding.at("width"))});
    data.parameters = document.floats(json.at("parameters"));
    data.statistics = document.floats(json.at("statistics"));
    return data;
}

} // namespace core::store
