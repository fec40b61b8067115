#include "core/segment/segmentfigures.h"

#include "core/base/translation.h"
#include "core/segment/methods/kmeans.h"
#include "core/segment/segmentwarnings.h"
#include "core/segment/stages.h"
#include "core/segment/validity/agreement.h"
#include "core/segment/validity/silhouetteestimate.h"
#include "core/segment/validity/validity.h"

#include <algorithm>

namespace core::segment {
namespace {

class Figures {
public:
    Figures(Segmentation& result, const std::stop_token& stop, const ProgressCallback& progress)
        : m_result(result), m_basis(*result.basis), m_stop(stop), m_stages(progress)
    {
    }

    void fill()
    {
        judge();
        compare();
        if (!m_basis.nextLatent.empty())
            m_result.seedAgreement =
                adjustedRandIndex(m_result.labels, cluster(m_basis.nextLatent, m_seed + 1).labels);
        m_stages.tell(0.9, CORE_TRANSLATE_NOOP("Progress", "Describing segments"));
        m_result.profile =
            profileSegments(*m_basis.table, m_basis.features, m_result.labels, m_result.k, m_stop);
        for (auto& card : m_result.profile.cards)
            card.mark = card.id;
        m_result.warnings = segmentWarnings(m_result);
        throwIfStopped(m_stop);
    }

private:
    void judge();
    void compare();
    KMeansResult cluster(const data::Matrix& points, std::uint64_t seed) const
    {
        KMeansOptions options;
        options.k = m_result.k;
        options.starts = m_result.request.starts;
        options.seed = seed;
        return kMeans(points, options, m_stop);
    }
    SilhouetteEstimate silhouetteOf(const data::Matrix& points,
                                    std::span<const std::int32_t> labels,
                                    const ProgressCallback& progress = {}) const
    {
        SilhouetteOptions options;
        options.seed = m_seed;
        return estimateSilhouette(points, labels, options, m_stop, progress);
    }

    Segmentation& m_result;
    const SegmentBasis& m_basis;
    const std::stop_token& m_stop;
    Stages m_stages;
    const std::uint64_t m_seed = m_result.request.seed;
};

void Figures::judge()
{
    const auto& labels = m_result.labels;
    const data::Matrix& prepared = m_basis.prepared;
    m_result.notClustered = static_cast<std::size_t>(
        std::ranges::count_if(labels, [](auto label) { return label < 0; }));
    auto silhouette = silhouetteOf(
        prepared, labels,
        m_stages.part(0, 0.3, CORE_TRANSLATE_NOOP("Progress", "Measuring silhouettes")));
    m_result.silhouettePrepared = silhouette.mean;
    m_result.silhouetteError = silhouette.error;
    m_result.silhouetteExact = silhouette.exact;
    m_result.silhouetteSample = silhouette.sample;
    m_result.rowSilhouettes = std::move(silhouette.rows);
    m_result.silhouetteLatent.reset();
    if (!m_basis.latent.empty())
        m_result.silhouetteLatent =
            silhouetteOf(
                m_basis.latent, labels,
                m_stages.part(
                    0.3, 0.5,
                    CORE_TRANSLATE_NOOP("Progress", "Measuring silhouettes of the latent codes")))
                .mean;
    m_result.inertia = inertia(prepared, labels);
    throwIfStopped(m_stop);
    m_result.daviesBouldin = daviesBouldin(prepared, labels);
    throwIfStopped(m_stop);
    m_result.calinskiHarabasz = calinskiHarabasz(prepared, labels);
    throwIfStopped(m_stop);
}

/// The same number of segments by simpler methods.
void Figures::compare()
{
    m_stages.tell(0.5, CORE_TRANSLATE_NOOP("Progress", "Comparing with simpler methods"));
    m_result.comparisons.clear();
    if (m_result.k < 2)
        return;
    const auto add = [&](std::string name, const data::Matrix& points) {
        const auto other = cluster(points, m_seed);
        m_result.comparisons.push_back({std::move(name),
                                        silhouetteOf(m_basis.prepared, other.labels).mean,
                                        adjustedRandIndex(m_result.labels, other.labels)});
    };
    if (m_result.request.method != SegmentMethod::KMeans)
        add(translate("Methods", "k-means on the features"), m_basis.prepared);
    m_stages.tell(0.7, CORE_TRANSLATE_NOOP("Progress", "Comparing with simpler methods"));
    add(translate("Methods", "PCA + k-means"), m_basis.pca.scores);
}

} // namespace

void fillFigures(Segmentation& result, const std::stop_token& stop,
                 const ProgressCallback& progress)
{
    Figures(result, stop, progress).fill();
}

} // namespace core::segment
