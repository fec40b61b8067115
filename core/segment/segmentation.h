#pragma once

#include "core/base/progress.h"
#include "core/base/warning.h"
#include "core/network/engine.h"
#include "core/prepare/recipe.h"
#include "core/segment/maps/pca.h"
#include "core/segment/profile/profile.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace core::segment {

enum class SegmentMethod { AutoencoderKMeans, KMeans };
std::string_view toWord(SegmentMethod method); ///< "autoencoder-kmeans", "kmeans"

struct AutoencoderOptions {
    std::vector<int> encoder{8};
    int latentWidth = 2;
    network::Activation activation = network::Activation::Relu;
    int epochs = 100;
    int batchSize = 8;
    double learningRate = 0.001;
    double weightDecay = 0;
    double dropout = 0; ///< share of the hidden layers' outputs set to 0 while training
    /// Denoising (Vincent et al. 2010): what training adds to the inputs, never to the targets.
    double noise = 0;   ///< standard deviation of normal noise, in prepared units
    double masking = 0; ///< share of the inputs set to 0
    double validationShare = 0.2;
    int patience = 0; ///< the P3 preset runs all epochs and keeps the best
};

struct SegmentRequest {
    data::TablePointer table;
    std::vector<std::size_t> features; ///< table columns; empty: prepare::usableFeatures
    SegmentMethod method = SegmentMethod::AutoencoderKMeans;
    int k = 5;
    int starts = 0; ///< of k-means; 0: as many as suit the table, see KMeansOptions
    std::uint64_t seed = 42;
    prepare::RecipePlan recipe = prepare::defaultPlan();
    AutoencoderOptions autoencoder;
};

/// The same figure of another, simpler method on the same prepared rows.
struct ComparisonFigure {
    std::string name; ///< "k-means on the features", "PCA + k-means"
    double silhouettePrepared = 0;
    double agreement = 0; ///< adjusted Rand index with the segmentation shown
};

/// A finished segmentation. Labels and per-row figures follow table rows. Validity figures are
/// those of the prepared space; the latent one stands beside and is never a substitute.
struct Segmentation {
    data::TablePointer table;
    std::vector<std::size_t> features;
    SegmentMethod method = SegmentMethod::KMeans;
    int k = 0;
    std::uint64_t seed = 0;
    prepare::Recipe recipe;
    data::Matrix prepared; ///< rows × prepared width
    data::Matrix latent;   ///< rows × latent width; empty without autoencoder
    std::vector<std::int32_t> labels;
    std::size_t notClustered = 0;
    /// Prepared space; NaN for rows outside the sample where the silhouette is not exact.
    std::vector<double> rowSilhouettes;
    double silhouettePrepared = 0;
    /// Up to exactSilhouetteRows rows every silhouette here is over all rows. Beyond that all of
    /// them are over one sample of silhouetteSample rows, drawn by the seed.
    bool silhouetteExact = true;
    std::size_t silhouetteSample = 0; ///< rows the silhouettes are over
    std::optional<double> silhouetteLatent;
    double inertia = 0; ///< prepared space
    double daviesBouldin = 0;
    double calinskiHarabasz = 0;
    /// Autoencoder only: adjusted Rand index between the labels of this seed and the next one;
    /// unknown when the training was ended early.
    std::optional<double> seedAgreement;
    std::vector<ComparisonFigure> comparisons;
    Pca pca; ///< two components of the prepared space, for the map
    SegmentProfile profile;
    std::vector<network::EpochReport> history;
    int bestEpoch = 0;
    std::shared_ptr<const network::Network> network;
    /// no-compression, dead-latent-unit, latent-flatters, unstable-seed, small-segment,
    /// fewer-segments, constant-feature, target-as-feature, cells-filled, silhouette-sampled
    Warnings warnings;
    double seconds = 0;    ///< of everything
    double fitSeconds = 0; ///< of recipe, training and k-means of the segments shown
};
using SegmentationPointer = std::shared_ptr<const Segmentation>;

inline constexpr std::size_t exactSilhouetteRows = 50'000;
inline constexpr std::size_t silhouetteSampleRows = 20'000;

/// Prepares, trains, clusters, judges and profiles. Every row takes part, its empty cells filled
/// by the recipe. Segments are numbered by size, the largest first. With fewer distinct rows than
/// k there are fewer segments, and a warning. `control.keepBest` ends the training of the
/// autoencoder and goes on with its best weights; the second training, for seedAgreement, is
/// then left out. `onEpoch` hears the first training only. Throws core::Error (InvalidOption for
/// k < 2, unknown or unusable features, autoencoder options out of range; NotEnoughRows;
/// EngineUnavailable) and Cancelled.
Segmentation segmentCustomers(const SegmentRequest& request, const TrainingControl& control,
                              const network::EpochCallback& onEpoch = {},
                              const ProgressCallback& progress = {});

} // namespace core::segment
