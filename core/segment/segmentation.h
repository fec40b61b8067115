#pragma once

#include "core/base/progress.h"
#include "core/base/warning.h"
#include "core/network/engine.h"
#include "core/prepare/recipe.h"
#include "core/segment/pca.h"
#include "core/segment/profile.h"

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
    double validationShare = 0.2;
    int patience = 0; ///< the P3 preset runs all epochs and keeps the best
};

struct SegmentRequest {
    data::TablePointer table;
    std::vector<std::size_t> features; ///< table columns; empty: prepare::usableFeatures
    SegmentMethod method = SegmentMethod::AutoencoderKMeans;
    int k = 5;
    int starts = 20;
    std::uint64_t seed = 42;
    prepare::RecipeOptions recipe;
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
    std::vector<double> rowSilhouettes; ///< prepared space
    double silhouettePrepared = 0;
    std::optional<double> silhouetteLatent;
    double inertia = 0; ///< prepared space
    double daviesBouldin = 0;
    double calinskiHarabasz = 0;
    /// Autoencoder only: ARI between the labels of this seed and the next one.
    std::optional<double> seedAgreement;
    std::vector<ComparisonFigure> comparisons;
    Pca pca; ///< two components of the prepared space, for the map
    SegmentProfile profile;
    std::vector<network::EpochReport> history;
    int bestEpoch = 0;
    std::shared_ptr<const network::Network> network;
    Warnings warnings; ///< no-compression, dead-latent-unit, small-segment, …
    double seconds = 0;
    double fitSeconds = 0;
};
using SegmentationPointer = std::shared_ptr<const Segmentation>;

/// Prepares, trains, clusters, judges and profiles. Throws core::Error and Cancelled.
Segmentation segmentCustomers(const SegmentRequest& request, const TrainingControl& control,
                              const network::EpochCallback& onEpoch = {},
                              const ProgressCallback& progress = {});

} // namespace core::segment
