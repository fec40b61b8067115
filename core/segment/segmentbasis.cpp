#include "core/segment/segmentbasis.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/segment/methods/kmeans.h"
#include "core/segment/methods/latentcodes.h"
#include "core/segment/stages.h"

#include <chrono>
#include <optional>

namespace core::segment {
namespace {

void checkFeatures(const data::DataTable& table, const std::vector<std::size_t>& features)
{
    if (features.empty())
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "No column of the table can serve as a feature."),
                    "features", {},
                    translate("Errors", "Give at least one number or category the role Feature."));
    for (std::size_t i = 0; i < features.size(); ++i) {
        const std::size_t column = features[i];
        if (column >= table.columnCount())
            throw Error(ErrorCode::UnknownColumn,
                        filled(translate("Errors", "The table has no column {1}."),
                               {std::to_string(column)}),
                        "features");
        for (std::size_t j = 0; j < i; ++j)
            if (features[j] == column)
                throw Error(ErrorCode::InvalidOption,
                            filled(translate("Errors", "The feature {1} is listed twice."),
                                   {table.column(column).name}),
                            table.column(column).name);
    }
}

struct TrainedCodes {
    network::TrainingResult training;
    std::optional<network::ClusterResult> refined;
    data::Matrix codes;
    bool endedEarly = false;
};

/// Trains one network and, where that is asked for, lets it and the clusters of its codes refine
/// each other.
TrainedCodes trainNetwork(const data::Matrix& prepared, const SegmentRequest& request,
                          std::uint64_t seed, const TrainingControl& control,
                          const network::EpochCallback& onEpoch, const ProgressCallback& progress,
                          const network::ClusterCallback& onRefinement)
{
    const DeepClusteringOptions& deep = request.refinement;
    const Stages stages(progress);
    TrainedCodes trained;
    trained.training =
        trainCodes(prepared, request.autoencoder, seed, control, onEpoch,
                   stages.part(0, deep.on ? 0.6 : 1,
                               CORE_TRANSLATE_NOOP("Progress", "Training the autoencoder")));
    trained.endedEarly = trained.training.endReason == network::EndReason::StoppedByUser;
    trained.codes = encodeRows(*trained.training.network, prepared, control.discard);
    if (!deep.on || trained.endedEarly)
        return trained;
    KMeansOptions clusters;
    clusters.k = request.k;
    clusters.starts = request.starts;
    clusters.seed = seed;
    const auto found = kMeans(trained.codes, clusters, control.discard);
    network::ClusterTask task{.inputs = prepared, .weight = deep.weight, .options = {}};
    task.tolerance = deep.tolerance;
    task.options.epochs = deep.epochs;
    task.options.batchSize = request.autoencoder.batchSize;
    task.options.learningRate = request.autoencoder.learningRate;
    task.options.seed = seed;
    const auto refining = stages.part(0.6, 1, CORE_TRANSLATE_NOOP("Progress", "Refining segments"));
    trained.refined = network::engine().refineClusters(
        task, *trained.training.network, found.centres, control,
        [&](const network::ClusterReport& report) {
            if (onRefinement)
                onRefinement(report);
            if (refining)
                refining(static_cast<double>(report.epoch) / deep.epochs, {});
        });
    trained.endedEarly = trained.refined->endReason == network::EndReason::StoppedByUser;
    trained.codes = encodeRows(*trained.refined->network, prepared, control.discard);
    return trained;
}

/// The network of this seed and, beside it, that of the next one: a latent space that comes out
/// otherwise each time is no ground for decisions.
void trainNetworks(SegmentBasis& basis, const SegmentRequest& request,
                   const TrainingControl& control, const network::EpochCallback& onEpoch,
                   const ProgressCallback& progress, const network::ClusterCallback& onRefinement)
{
    parallelBlocks(2, 1, [&](std::size_t part, std::size_t) {
        if (part == 1) {
            auto next =
                trainNetwork(basis.prepared, request, request.seed + 1, control, {}, {}, {});
            // An unfinished network says nothing of the seed.
            if (!next.endedEarly)
                basis.nextLatent = std::move(next.codes);
            return;
        }
        auto first = trainNetwork(basis.prepared, request, request.seed, control, onEpoch, progress,
                                  onRefinement);
        basis.endedEarly = first.endedEarly;
        basis.network = first.refined ? first.refined->network : first.training.network;
        basis.history = std::move(first.training.history);
        basis.bestEpoch = first.training.bestEpoch;
        if (first.refined) {
            basis.refinement = std::move(first.refined->history);
            basis.refinementCollapsed = first.refined->collapsed;
        }
        basis.latent = std::move(first.codes);
    });
}

} // namespace

SegmentBasis makeBasis(const SegmentRequest& request, const TrainingControl& control,
                       const network::EpochCallback& onEpoch, const ProgressCallback& progress,
                       const network::ClusterCallback& onRefinement)
{
    const auto start = std::chrono::steady_clock::now();
    throwIfStopped(control.discard);
    if (!request.table)
        throw Error(ErrorCode::Internal, "There is no table to find segments in.");
    const data::DataTable& table = *request.table;
    SegmentBasis basis;
    basis.table = request.table;
    basis.features = request.features.empty() ? prepare::usableFeatures(table) : request.features;
    checkFeatures(table, basis.features);
    const bool trains = request.method == SegmentMethod::AutoencoderKMeans;
    if (trains)
        checkAutoencoder(request.autoencoder);

    const Stages stages(progress);
    stages.tell(0, CORE_TRANSLATE_NOOP("Progress", "Preparing"));
    // Fitted on all rows: nothing is held out, since no label is predicted that a held-out row
    // could judge.
    const auto rows = data::allRows(table.rowCount());
    basis.recipe = prepare::fitRecipe(table, {.columns = basis.features, .rows = rows},
                                      request.recipe, control.discard);
    basis.prepared = prepare::applyRecipe(basis.recipe, table, rows, control.discard).values;
    throwIfStopped(control.discard);
    stages.tell(trains ? 0.1 : 0.8,
                trains ? CORE_TRANSLATE_NOOP("Progress", "Training the autoencoder")
                       : CORE_TRANSLATE_NOOP("Progress", "Preparing"));
    if (trains)
        trainNetworks(basis, request, control, onEpoch, stages.part(0.1, 0.95), onRefinement);
    basis.fitSeconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    basis.pca = principalComponents(basis.prepared, 2);
    throwIfStopped(control.discard);
    return basis;
}

bool sharesBasis(const SegmentRequest& a, const SegmentRequest& b)
{
    const bool trains = a.method == SegmentMethod::AutoencoderKMeans;
    return a.table == b.table && a.features == b.features && a.recipe == b.recipe &&
           trains == (b.method == SegmentMethod::AutoencoderKMeans) &&
           (!trains || (a.seed == b.seed && a.autoencoder == b.autoencoder &&
                        a.refinement == b.refinement && (!a.refinement.on || a.k == b.k)));
}

} // namespace core::segment
