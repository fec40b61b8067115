#include "core/segment/savedsegments.h"

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
    for (std::size_t i = 0; i < model->segments.size(); ++i) {
        const SegmentCard& saved = model->segments[i];
        SegmentCard& card = result.profile.cards[i];
        card.mark = saved.mark;
        card.name = saved.name;
        card.namedByHand = saved.namedByHand;
        card.note = saved.note;
        card.actions = saved.actions;
    }
    result.model = std::move(model);
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace core::segment
