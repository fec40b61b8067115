#include "core/segment/segmentation.h"

#include "core/base/translation.h"
#include "core/segment/segmentfigures.h"
#include "core/segment/segmentidentity.h"
#include "core/segment/stages.h"

#include <chrono>

namespace core::segment {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void checkCount(const SegmentRequest& request)
{
    if (!request.table)
        throw Error(ErrorCode::Internal, "There is no table to find segments in.");
    if (!takesSegmentCount(request.method))
        return;
    if (request.k < 2)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The number of segments must be at least 2."), "k");
    if (request.table->rowCount() < static_cast<std::size_t>(request.k))
        throw Error(ErrorCode::NotEnoughRows,
                    filled(translate("Errors", "{1} segments cannot be found among {2} rows."),
                           {std::to_string(request.k), std::to_string(request.table->rowCount())}),
                    "k", {}, translate("Errors", "Ask for fewer segments."));
}

} // namespace

Segmentation describeClustering(SegmentBasisPointer basis, const SegmentRequest& request,
                                Clustering clustering, const Segmentation* before,
                                std::stop_token stop, const ProgressCallback& progress)
{
    const auto start = Clock::now();
    Segmentation result;
    result.basis = std::move(basis);
    result.request = request;
    result.k = clustering.k;
    result.labels = clustering.labels;
    result.clustering = std::make_shared<const Clustering>(std::move(clustering));
    const SegmentIdentity identity(result, before);
    identity.takePlaces(result);
    fillFigures(result, stop, progress);
    identity.takeCards(result);
    result.seconds = secondsSince(start);
    return result;
}

Segmentation segmentCustomers(SegmentBasisPointer basis, const SegmentRequest& request,
                              std::stop_token stop, const ProgressCallback& progress,
                              const Segmentation* before)
{
    const auto start = Clock::now();
    checkCount(request);
    const Stages stages(progress);
    ClusterFinder finder(basis, request);
    auto clustering =
        finder.find(request.k, request.seed, stop,
                    stages.part(0, 0.4, CORE_TRANSLATE_NOOP("Progress", "Finding segments")));
    const double clusterSeconds = secondsSince(start);
    auto result = describeClustering(basis, request, std::move(clustering), before, stop,
                                     stages.part(0.4, 1));
    result.fitSeconds = basis->fitSeconds + clusterSeconds;
    result.seconds = secondsSince(start);
    return result;
}

Segmentation segmentCustomers(const SegmentRequest& request, const TrainingControl& control,
                              const network::EpochCallback& onEpoch,
                              const ProgressCallback& progress, const Segmentation* before,
                              const network::ClusterCallback& onRefinement)
{
    const auto start = Clock::now();
    throwIfStopped(control.discard);
    checkCount(request);
    const bool trains = request.method == SegmentMethod::AutoencoderKMeans;
    const double based = trains ? 0.6 : 0.1;
    const Stages stages(progress);
    const auto basis = std::make_shared<const SegmentBasis>(
        makeBasis(request, control, onEpoch, stages.part(0, based), onRefinement));
    auto result = segmentCustomers(basis, request, control.discard, stages.part(based, 1), before);
    result.seconds = secondsSince(start);
    stages.tell(1, CORE_TRANSLATE_NOOP("Progress", "Done"));
    return result;
}

} // namespace core::segment
