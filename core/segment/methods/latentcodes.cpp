#include "core/segment/methods/latentcodes.h"

#include "core/base/random.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cmath>

namespace core::segment {
namespace {

constexpr std::size_t rowsAtOnce = 16384;
constexpr std::uint64_t validationRows = 102; // part of the random sequence

void require(bool fulfilled, const char* sentence, const char* option)
{
    if (!fulfilled)
        throw Error(ErrorCode::InvalidOption, translate("Errors", sentence), option);
}

data::Matrix chooseRows(const data::Matrix& rows, std::span<const std::uint32_t> chosen)
{
    data::Matrix result(chosen.size(), rows.columns());
    for (std::size_t i = 0; i < chosen.size(); ++i)
        std::ranges::copy(rows.row(chosen[i]), result.row(i).begin());
    return result;
}

} // namespace

void checkAutoencoder(const AutoencoderOptions& options)
{
    require(std::ranges::all_of(options.encoder, [](int width) { return width >= 1; }),
            CORE_TRANSLATE_NOOP("Errors", "Every layer of the encoder needs at least one unit."),
            "encoder");
    require(options.latentWidth >= 1,
            CORE_TRANSLATE_NOOP("Errors", "The latent width must be at least 1."), "latentWidth");
    require(options.epochs >= 1,
            CORE_TRANSLATE_NOOP("Errors", "The number of epochs must be at least 1."), "epochs");
    require(options.batchSize >= 1,
            CORE_TRANSLATE_NOOP("Errors", "The batch size must be at least 1."), "batchSize");
    require(std::isfinite(options.learningRate) && options.learningRate > 0,
            CORE_TRANSLATE_NOOP("Errors", "The learning rate must be above 0."), "learningRate");
    require(std::isfinite(options.weightDecay) && options.weightDecay >= 0,
            CORE_TRANSLATE_NOOP("Errors", "The weight decay must not be negative."), "weightDecay");
    require(options.dropout >= 0 && options.dropout < 1,
            CORE_TRANSLATE_NOOP("Errors", "The dropout must be at least 0 and below 1."),
            "dropout");
    require(std::isfinite(options.noise) && options.noise >= 0,
            CORE_TRANSLATE_NOOP("Errors", "The noise must not be negative."), "noise");
    require(options.masking >= 0 && options.masking < 1,
            CORE_TRANSLATE_NOOP("Errors", "The masked share must be at least 0 and below 1."),
            "masking");
    require(options.validationShare >= 0 && options.validationShare < 1,
            CORE_TRANSLATE_NOOP("Errors", "The validation part must be at least 0 and below 1."),
            "validationShare");
    require(options.patience >= 0,
            CORE_TRANSLATE_NOOP("Errors", "The patience must not be negative."), "patience");
}

network::TrainingResult trainCodes(const data::Matrix& rows, const AutoencoderOptions& options,
                                   std::uint64_t seed, const TrainingControl& control,
                                   const network::EpochCallback& onEpoch,
                                   const ProgressCallback& progress)
{
    Random random = Random(seed).fork(validationRows);
    std::vector<std::uint32_t> order = randomPermutation(rows.rows(), random);
    const auto validationCount = static_cast<std::size_t>(
        std::lround(options.validationShare * static_cast<double>(rows.rows())));
    const std::size_t trainCount =
        std::max<std::size_t>(1, rows.rows() - std::min(validationCount, rows.rows()));
    std::sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(trainCount));
    std::sort(order.begin() + static_cast<std::ptrdiff_t>(trainCount), order.end());
    const data::Matrix train = chooseRows(rows, std::span(order).first(trainCount));
    const data::Matrix validation = chooseRows(rows, std::span(order).subspan(trainCount));

    network::AutoencoderTask task{.trainInputs = train,
                                  .validationInputs = validation,
                                  .encoder = options.encoder,
                                  .latentWidth = options.latentWidth,
                                  .activation = options.activation,
                                  .dropout = options.dropout,
                                  .inputNoise = options.noise,
                                  .inputMasking = options.masking,
                                  .options = {}};
    task.options.epochs = options.epochs;
    task.options.batchSize = options.batchSize;
    task.options.learningRate = options.learningRate;
    task.options.weightDecay = options.weightDecay;
    task.options.patience = options.patience;
    task.options.seed = seed;
    return network::engine().trainAutoencoder(
        task, control, [&](const network::EpochReport& report) {
            if (onEpoch)
                onEpoch(report);
            if (progress)
                progress(static_cast<double>(report.epoch) / options.epochs, {});
        });
}

data::Matrix encodeRows(const network::Network& network, const data::Matrix& rows,
                        const std::stop_token& stop)
{
    data::Matrix codes;
    for (std::size_t begin = 0; begin < rows.rows(); begin += rowsAtOnce) {
        throwIfStopped(stop);
        const std::size_t count = std::min(rowsAtOnce, rows.rows() - begin);
        data::Matrix some(count, rows.columns());
        std::ranges::copy(rows.values().subspan(begin * rows.columns(), count * rows.columns()),
                          some.values().begin());
        const data::Matrix part = network.encode(some);
        if (codes.empty())
            codes = data::Matrix(rows.rows(), part.columns());
        std::ranges::copy(part.values(), codes.values().subspan(begin * part.columns()).begin());
    }
    return codes;
}

} // namespace core::segment
