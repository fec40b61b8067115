#pragma once

#include "core/base/progress.h"
#include "core/network/engine.h"
#include "core/prepare/recipe.h"
#include "core/segment/maps/pca.h"
#include "core/segment/segmentrequest.h"

#include <memory>
#include <vector>

namespace core::segment {

/// What all segmentations of one preparation share, whatever their number of segments: the rows
/// as numbers and, with an autoencoder, the trained network and its codes.
struct SegmentBasis {
    data::TablePointer table;
    std::vector<std::size_t> features; ///< table columns
    prepare::Recipe recipe;
    data::Matrix prepared; ///< rows × prepared width
    data::Matrix latent;   ///< rows × latent width; empty without autoencoder
    /// Codes of a second network, trained by the next seed; empty when training was ended early.
    data::Matrix nextLatent;
    Pca pca; ///< two components of the prepared space
    std::vector<network::EpochReport> history;
    std::vector<network::ClusterReport> refinement; ///< epochs of deep clustering, if any
    bool refinementCollapsed = false;               ///< and was taken back to the epoch before
    int bestEpoch = 0;
    bool endedEarly = false; ///< by the analyst, with the best weights so far
    std::shared_ptr<const network::Network> network;
    double fitSeconds = 0; ///< of recipe, training and refinement

    /// What is clustered: the latent codes where there are some, else the prepared rows.
    const data::Matrix& space() const { return latent.empty() ? prepared : latent; }
};
using SegmentBasisPointer = std::shared_ptr<const SegmentBasis>;

/// Checks the request, prepares every row of the table and trains the autoencoder, if there is
/// one. `control.keepBest` ends the training with the best weights so far. Throws core::Error
/// (InvalidOption for unknown or unusable features and autoencoder options out of range;
/// NotEnoughRows; EngineUnavailable) and Cancelled.
SegmentBasis makeBasis(const SegmentRequest& request, const TrainingControl& control,
                       const network::EpochCallback& onEpoch = {},
                       const ProgressCallback& progress = {},
                       const network::ClusterCallback& onRefinement = {});

/// Whether a basis made for one request also serves the other: only method, number of segments
/// and what belongs to them differ.
bool sharesBasis(const SegmentRequest& a, const SegmentRequest& b);

} // namespace core::segment
