#pragma once

#include "core/data/datatable.h"
#include "core/network/layers.h"
#include "core/prepare/recipeplan.h"
#include "core/segment/methods/gaussianmixture.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace core::segment {

enum class SegmentMethod {
    AutoencoderKMeans,
    KMeans,
    MiniBatchKMeans,
    GaussianMixture,
    Dbscan,
    Hdbscan,
    Ward,
    Average,
    Complete,
    KPrototypes
};
std::string_view toWord(SegmentMethod method); ///< "autoencoder-kmeans", "kmeans", "dbscan", …
/// In the words of a sentence: "k-means", "Ward linkage".
std::string methodName(SegmentMethod method);
std::optional<SegmentMethod> methodFromWord(std::string_view word);
std::span<const SegmentMethod> allMethods();
/// The analyst says how many segments; else the method finds that out by itself.
bool takesSegmentCount(SegmentMethod method);
/// Draws random starts, of which the best is kept.
bool takesStarts(SegmentMethod method);
bool isLinkage(SegmentMethod method);

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

    bool operator==(const AutoencoderOptions&) const = default;
};

/// Deep clustering after the training: the network and the centres of its codes descend together
/// on reconstruction error + weight · divergence (network::ClusterTask).
struct DeepClusteringOptions {
    bool on = false;
    double weight = 0.1;
    int epochs = 50;
    double tolerance = 0.001; ///< ends when fewer customers change their segment in an epoch

    bool operator==(const DeepClusteringOptions&) const = default;
};

/// What the analyst asks for.
struct SegmentRequest {
    data::TablePointer table;
    std::vector<std::size_t> features; ///< table columns; empty: prepare::usableFeatures
    SegmentMethod method = SegmentMethod::AutoencoderKMeans;
    int k = 5;      ///< where takesSegmentCount
    int starts = 0; ///< where takesStarts; 0: as many as suit the table
    std::uint64_t seed = 42;
    prepare::RecipePlan recipe = prepare::defaultPlan();
    AutoencoderOptions autoencoder;
    DeepClusteringOptions refinement;                       ///< autoencoder only
    MixtureCovariance covariance = MixtureCovariance::Full; ///< Gaussian mixture
    double eps = 0;    ///< DBSCAN, in units of the clustered space; 0: KDistances::suggestedEps
    int minPoints = 0; ///< DBSCAN and HDBSCAN; 0: suggestedMinPoints
    int minClusterSize = 0;    ///< HDBSCAN; 0: suggestedMinClusterSize
    double categoryWeight = 0; ///< k-prototypes: gamma; 0: Huang's, see KPrototypesOptions

    /// Two requests that would find the same segments.
    bool operator==(const SegmentRequest&) const = default;
};

} // namespace core::segment
