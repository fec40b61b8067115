#include "core/segment/savedsegments.h"

#include "core/data/tablefingerprint.h"
#include "core/segment/clustering.h"
#include "core/segment/methods/latentcodes.h"
#include "core/segment/segmentfigures.h"
#include "core/segment/stages.h"

#include <chrono>

namespace core::segment {
namespace {

SegmentBasis basisOf(const SegmentModel& model, const data::TablePointer& table,
                     const std::stop_token& stop)
{
    SegmentBasis basis;
    basis.table = table;
    basis.recipe = model.recipe;
    for (const auto& source : model.recipe.sources)
        basis.features.push_back(table->require(source.name));
    basis.prepared =
        prepare::applyRecipe(model.recipe, *table, data::allRows(table->rowCount()), stop).values;
    if (model.network) {
        basis.network = network::restore(*model.network);
        basis.latent = encodeRows(*basis.network, basis.prepared, stop);
    }
    basis.pca = principalComponents(basis.prepared, 2);
    throwIfStopped(stop);
    return basis;
}

/// Cards as the analyst left them; figures and sentences stay those of the table.
void takeCards(const SegmentModel& model, Segmentation& result)
{
    for (std::size_t i = 0; i < model.segments.size(); ++i) {
        const SegmentCard& saved = model.segments[i];
        SegmentCard& card = result.profile.cards[i];
        card.mark = saved.mark;
        card.name = saved.name;
        card.namedByHand = saved.namedByHand;
        card.note = saved.note;
        card.actions = saved.actions;
    }
}

/// Null: they do not come out as they were.
std::shared_ptr<const Clustering> foundAgain(const SegmentModel& model,
                                             const SegmentBasisPointer& basis,
                                             const SegmentRequest& request,
                                             const std::stop_token& stop,
                                             const ProgressCallback& progress)
{
    // What comes from a file may ask for anything.
    constexpr int mostStarts = 1000;
    constexpr int mostSegments = 10'000;
    if (request.k > mostSegments || request.starts > mostStarts)
        return {};
    auto clustering = std::make_shared<Clustering>();
    try {
        *clustering = ClusterFinder(basis, request).find(request.k, request.seed, stop, progress);
    } catch (const Error&) {
        return {};
    }
    if (clustering->labels.size() != model.ownLabels.size() || clustering->k > labelCount(model.rule))
        return {};
    for (std::size_t row = 0; row < clustering->labels.size(); ++row)
        if (changedLabel(model.changes, clustering->labels[row], basis->space().row(row)) !=
            model.ownLabels[row])
            return {};
    return clustering;
}

} // namespace

Segmentation segmentsOfModel(std::shared_ptr<const SegmentModel> model,
                             const data::TablePointer& table, std::stop_token stop,
                             const ProgressCallback& progress)
{
    const auto start = std::chrono::steady_clock::now();
    const Stages stages(progress);
    auto customers = assignCustomers(*model, table, stop, stages.part(0, 0.4));

    Segmentation result;
    result.basis = std::make_shared<const SegmentBasis>(basisOf(*model, table, stop));
    result.request = model->request;
    result.request.table = table;
    result.request.features = result.basis->features;
    result.k = static_cast<int>(model->segments.size());
    auto clustering = std::make_shared<Clustering>();
    clustering->k = result.k;
    clustering->labels = customers.labels;
    clustering->strengths = std::move(customers.probabilities);
    clustering->centres = segmentMeans(result.basis->space(), clustering->labels, result.k);
    result.clustering = std::move(clustering);
    result.labels = std::move(customers.labels);
    fillFigures(result, stop, stages.part(0.4, 1));
    takeCards(*model, result);
    result.model = std::move(model);
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

SegmentationRecord recordOf(const Segmentation& segmentation)
{
    const SegmentBasis& basis = *segmentation.basis;
    return {.isGiven = segmentation.model != nullptr,
            .history = basis.history,
            .refinement = basis.refinement,
            .refinementCollapsed = basis.refinementCollapsed,
            .bestEpoch = basis.bestEpoch,
            .endedEarly = basis.endedEarly,
            .nextLatent = basis.nextLatent,
            .basisSeconds = basis.fitSeconds,
            .fitSeconds = segmentation.fitSeconds,
            .seconds = segmentation.seconds};
}

Segmentation restoredSegmentation(std::shared_ptr<const SegmentModel> model,
                                  const SegmentationRecord& record, const data::TablePointer& table,
                                  std::stop_token stop, const ProgressCallback& progress,
                                  double mostSeconds)
{
    const Stages stages(progress);
    const auto given = [&] { return segmentsOfModel(model, table, stop, progress); };
    if (record.isGiven || record.fitSeconds - record.basisSeconds > mostSeconds ||
        table->rowCount() != model->ownLabels.size())
        return given();
    SegmentBasis basis = basisOf(*model, table, stop);
    if (data::tableFingerprint(*table, basis.features, stop) != model->ownTable)
        return given();
    basis.history = record.history;
    basis.refinement = record.refinement;
    basis.refinementCollapsed = record.refinementCollapsed;
    basis.bestEpoch = record.bestEpoch;
    basis.endedEarly = record.endedEarly;
    if (record.nextLatent.rows() == basis.latent.rows())
        basis.nextLatent = record.nextLatent;
    basis.fitSeconds = record.basisSeconds;

    Segmentation result;
    result.basis = std::make_shared<const SegmentBasis>(std::move(basis));
    result.request = model->request;
    result.request.table = table;
    result.request.features = result.basis->features;
    result.clustering = foundAgain(*model, result.basis, result.request, stop, stages.part(0, 0.4));
    if (!result.clustering)
        return given();
    result.changes = model->changes;
    result.k = static_cast<int>(model->segments.size());
    result.labels = model->ownLabels;
    fillFigures(result, stop, stages.part(0.4, 1));
    takeCards(*model, result);
    result.seedAgreement = model->figures.seedAgreement;
    result.warnings = model->warnings;
    result.fitSeconds = record.fitSeconds;
    result.seconds = record.seconds;
    return result;
}

} // namespace core::segment
