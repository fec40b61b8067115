#include "core/segment/methods/autoencoderpresets.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <algorithm>
#include <string>

namespace core::segment {
namespace {

AutoencoderOptions steadyOptions()
{
    AutoencoderOptions options;
    options.activation = network::Activation::Tanh;
    options.learningRate = 0.01;
    options.noise = 0.3;
    return options;
}

AutoencoderOptions largeTableOptions(std::size_t preparedColumns)
{
    AutoencoderOptions options;
    options.encoder = {16};
    // A third of the columns: less loses small segments, more compresses nothing.
    options.latentWidth = static_cast<int>(std::clamp<std::size_t>(preparedColumns / 3, 2, 16));
    options.activation = network::Activation::Tanh;
    options.epochs = 60;
    options.batchSize = 32;
    options.learningRate = 0.005;
    options.patience = 15;
    return options;
}

} // namespace

std::vector<AutoencoderPreset> autoencoderPresets(std::size_t preparedColumns)
{
    return {
        {"small-table", translate("Presets", "Small table"),
         translate(
             "Presets",
             "Eight hidden units, two codes, 100 epochs: a quick look at a few hundred customers."),
         AutoencoderOptions{}},
        {"steady", translate("Presets", "Steady (denoising)"),
         translate("Presets",
                   "Learns to undo noise: segments that come out alike when training is repeated."),
         steadyOptions()},
        {"large-table", translate("Presets", "Large table"),
         translate(
             "Presets",
             "More units and codes, larger batches: for thousands of customers or many features."),
         largeTableOptions(preparedColumns)}};
}

AutoencoderOptions autoencoderPreset(std::string_view name, std::size_t preparedColumns)
{
    std::string names;
    for (const AutoencoderPreset& preset : autoencoderPresets(preparedColumns)) {
        if (preset.name == name)
            return preset.options;
        names += (names.empty() ? "" : ", ") + std::string(preset.name);
    }
    throw Error(ErrorCode::InvalidOption,
                filled(translate("Errors", "There is no preset “{1}” for the autoencoder."),
                       {std::string(name)}),
                "preset", {}, filled(translate("Errors", "Choose one of: {1}."), {names}));
}

} // namespace core::segment
