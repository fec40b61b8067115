#include "core/segment/segmentbasis.h"

#include "core/base/parallel.h"
#include "core/segment/methods/latentcodes.h"
#include "core/segment/stages.h"

#include <chrono>

namespace core::segment {
namespace {

void checkFeatures(const data::DataTable& table, const std::vector<std::size_t>& features)
{
    if (features.empty())
        throw Error(ErrorCode::InvalidOption, "No column of the table can serve as a feature.",
                    "features", {}, "Give at least one number or category the role Feature.");
    for (std::size_t i = 0; i < features.size(); ++i) {
        const std::size_t column = features[i];
        if (column >= table.columnCount())
            throw Error(ErrorCode::UnknownColumn,
                        "The table has no column " + std::to_string(column) + '.', "features");
        for (std::size_t j = 0; j < i; ++j)
            if (features[j] == column)
                throw Error(ErrorCode::InvalidOption,
                            "The feature " + table.column(column).name + " is listed twice.",
                            table.column(column).name);
    }
}

/// The network of this seed and, beside it, that of the next one: a latent space that comes out
/// otherwise each time is no ground for decisions.
void trainNetworks(SegmentBasis& basis, const SegmentRequest& request,
                   const TrainingControl& control, const network::EpochCallback& onEpoch,
                   const ProgressCallback& progress)
{
    parallelBlocks(2, 1, [&](std::size_t part, std::size_t) {
        const bool first = part == 0;
        auto training = trainCodes(basis.prepared, request.autoencoder, request.seed + part,
                                   control, first ? onEpoch : network::EpochCallback(),
                                   first ? progress : ProgressCallback());
        const bool ended = training.endReason == network::EndReason::StoppedByUser;
        if (!first) {
            // An unfinished network says nothing of the seed.
            if (!ended)
                basis.nextLatent = encodeRows(*training.network, basis.prepared, control.discard);
            return;
        }
        basis.endedEarly = ended;
        basis.network = training.network;
        basis.history = std::move(training.history);
        basis.bestEpoch = training.bestEpoch;
        basis.latent = encodeRows(*basis.network, basis.prepared, control.discard);
    });
}

} // namespace

SegmentBasis makeBasis(const SegmentRequest& request, const TrainingControl& control,
                       const network::EpochCallback& onEpoch, const ProgressCallback& progress)
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
    stages.tell(0, "Preparing");
    // Fitted on all rows: nothing is held out, since no label is predicted that a held-out row
    // could judge.
    const auto rows = data::allRows(table.rowCount());
    basis.recipe = prepare::fitRecipe(table, {.columns = basis.features, .rows = rows},
                                      request.recipe, control.discard);
    basis.prepared = prepare::applyRecipe(basis.recipe, table, rows, control.discard).values;
    throwIfStopped(control.discard);
    stages.tell(trains ? 0.1 : 0.8, trains ? "Training the autoencoder" : "Preparing");
    if (trains)
        trainNetworks(basis, request, control, onEpoch,
                      stages.part(0.1, 0.95, "Training the autoencoder"));
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
           (!trains || (a.seed == b.seed && a.autoencoder == b.autoencoder));
}

} // namespace core::segment
