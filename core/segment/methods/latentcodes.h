#pragma once

#include "core/base/progress.h"
#include "core/network/engine.h"
#include "core/segment/segmentation.h"

namespace core::segment {

/// Throws core::Error (InvalidOption) that names the option.
void checkAutoencoder(const AutoencoderOptions& options);

/// Trains an autoencoder on `rows`, of which options.validationShare, drawn by `seed`, only judge
/// the epochs. `progress` follows the epochs.
network::TrainingResult trainCodes(const data::Matrix& rows, const AutoencoderOptions& options,
                                   std::uint64_t seed, const TrainingControl& control,
                                   const network::EpochCallback& onEpoch,
                                   const ProgressCallback& progress);

/// Latent codes of all rows, some at a time so that a stop is heard.
data::Matrix encodeRows(const network::Network& network, const data::Matrix& rows,
                        const std::stop_token& stop);

} // namespace core::segment
