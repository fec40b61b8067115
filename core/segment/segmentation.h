#pragma once

#include "core/base/progress.h"
#include "core/base/warning.h"
#include "core/segment/clustering.h"
#include "core/segment/profile/profile.h"
#include "core/segment/segmentbasis.h"
#include "core/segment/segmentrequest.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core::segment {

/// The same figure of another, simpler method on the same prepared rows.
struct ComparisonFigure {
    std::string name; ///< "k-means on the features", "PCA + k-means"
    double silhouettePrepared = 0;
    double agreement = 0; ///< adjusted Rand index with the segmentation shown
};

/// A change by hand of the labels a method found. New rows go through the same changes.
struct LabelChange {
    /// The new label of each old one; of the segment that is split, of its first part.
    std::vector<std::int32_t> newLabels;
    std::int32_t split = -1;              ///< old label of the segment that is split; −1: none
    data::Matrix partCentres;             ///< parts × width of the clustered space
    std::vector<std::int32_t> partLabels; ///< new label of each part
};

struct SegmentModel;

/// A finished segmentation. Labels and per-row figures follow table rows. Validity figures are
/// those of the prepared space; the latent one stands beside and is never a substitute. Rows that
/// are not clustered take no part in them.
struct Segmentation {
    SegmentBasisPointer basis;
    SegmentRequest request;
    /// What the method found, before the changes.
    std::shared_ptr<const Clustering> clustering;
    std::vector<LabelChange> changes; ///< in the order they were made
    /// Whose segments the customers were given; null where they were found among them.
    std::shared_ptr<const SegmentModel> model;
    int k = 0;
    std::vector<std::int32_t> labels;
    std::size_t notClustered = 0;
    /// Prepared space; NaN for rows outside the sample where the silhouette is not exact.
    std::vector<double> rowSilhouettes;
    double silhouettePrepared = 0;
    double silhouetteError = 0;       ///< standard error of the mean; 0 where it is exact
    bool silhouetteExact = true;      ///< see SilhouetteEstimate
    std::size_t silhouetteSample = 0; ///< rows the mean is over
    std::optional<double> silhouetteLatent;
    double inertia = 0; ///< prepared space
    double daviesBouldin = 0;
    double calinskiHarabasz = 0;
    /// Autoencoder only: adjusted Rand index between the labels of this seed and the next one;
    /// unknown when the training was ended early.
    std::optional<double> seedAgreement;
    std::vector<ComparisonFigure> comparisons;
    SegmentProfile profile;
    /// no-compression, dead-latent-unit, latent-flatters, unstable-seed, small-segment,
    /// fewer-segments, not-clustered, tied-cut, constant-feature, target-as-feature,
    /// cells-filled, silhouette-sampled, and those of the method
    Warnings warnings;
    double seconds = 0;    ///< of everything
    double fitSeconds = 0; ///< of recipe, training and k-means of the segments shown
};
using SegmentationPointer = std::shared_ptr<const Segmentation>;

/// Judges and describes what a method found. `before`: segments that are the same customers as
/// before keep name, colour, note and place.
Segmentation describeClustering(SegmentBasisPointer basis, const SegmentRequest& request,
                                Clustering clustering, const Segmentation* before = nullptr,
                                std::stop_token stop = {}, const ProgressCallback& progress = {});

/// Prepares, trains, clusters, judges and profiles. Every row takes part, its empty cells filled
/// by the recipe. Segments are numbered by size, the largest first. With fewer distinct rows than
/// k there are fewer segments, and a warning. `control.keepBest` ends the training of the
/// autoencoder and goes on with its best weights; the second training, for seedAgreement, is
/// then left out. `onEpoch` hears the first training only. Throws core::Error (InvalidOption for
/// k < 2, unknown or unusable features, autoencoder options out of range; NotEnoughRows;
/// EngineUnavailable) and Cancelled.
Segmentation segmentCustomers(const SegmentRequest& request, const TrainingControl& control,
                              const network::EpochCallback& onEpoch = {},
                              const ProgressCallback& progress = {},
                              const Segmentation* before = nullptr,
                              const network::ClusterCallback& onRefinement = {});
/// The same on a basis that stands, made for this request or, where segments are found by k and
/// nothing was refined, for one of another k. Throws as above.
Segmentation segmentCustomers(SegmentBasisPointer basis, const SegmentRequest& request,
                              std::stop_token stop, const ProgressCallback& progress = {},
                              const Segmentation* before = nullptr);

} // namespace core::segment
