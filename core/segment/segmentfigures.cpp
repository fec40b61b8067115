#include "core/segment/segmentfigures.h"

#include "core/base/random.h"
#include "core/segment/methods/kmeans.h"
#include "core/segment/segmentwarnings.h"
#include "core/segment/stages.h"
#include "core/segment/validity/validity.h"

#include <algorithm>
#include <limits>

namespace core::segment {
namespace {

// Part of the random sequence of one seed.
enum RandomPart : std::uint64_t { SampleRows = 101 };

/// Silhouettes of several partitions of the same rows: of all of them, or of one fixed sample.
class SilhouetteRows {
public:
    SilhouetteRows(std::size_t rows, std::uint64_t seed) : m_rowCount(rows)
    {
        if (rows <= exactSilhouetteRows)
            return;
        Random random = Random(seed).fork(SampleRows);
        m_sample = randomPermutation(rows, random);
        m_sample.resize(silhouetteSampleRows);
        std::ranges::sort(m_sample);
    }

    bool exact() const { return m_sample.empty(); }
    std::size_t count() const { return exact() ? m_rowCount : m_sample.size(); }

    /// One per row, NaN outside the sample.
    std::vector<double> of(const data::Matrix& points, std::span<const std::int32_t> labels,
                           const std::stop_token& stop, const ProgressCallback& progress) const
    {
        if (exact())
            return silhouettes(points, labels, stop, progress);
        data::Matrix some(m_sample.size(), points.columns());
        std::vector<std::int32_t> someLabels(m_sample.size());
        for (std::size_t i = 0; i < m_sample.size(); ++i) {
            std::ranges::copy(points.row(m_sample[i]), some.row(i).begin());
            someLabels[i] = labels[m_sample[i]];
        }
        const auto values = silhouettes(some, someLabels, stop, progress);
        std::vector<double> result(m_rowCount, std::numeric_limits<double>::quiet_NaN());
        for (std::size_t i = 0; i < m_sample.size(); ++i)
            result[m_sample[i]] = values[i];
        return result;
    }

private:
    std::size_t m_rowCount;
    std::vector<std::uint32_t> m_sample;
};

class Figures {
public:
    Figures(Segmentation& result, const std::stop_token& stop, const ProgressCallback& progress)
        : m_result(result), m_basis(*result.basis), m_stop(stop), m_stages(progress),
          m_rows(result.labels.size(), result.request.seed)
    {
    }

    void fill()
    {
        judge();
        compare();
        if (!m_basis.nextLatent.empty())
            m_result.seedAgreement =
                adjustedRandIndex(m_result.labels, cluster(m_basis.nextLatent, m_seed + 1).labels);
        m_stages.tell(0.9, "Describing segments");
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
    double silhouetteOf(const data::Matrix& points, std::span<const std::int32_t> labels,
                        const ProgressCallback& progress = {}) const
    {
        return meanSilhouette(m_rows.of(points, labels, m_stop, progress), labels);
    }

    Segmentation& m_result;
    const SegmentBasis& m_basis;
    const std::stop_token& m_stop;
    Stages m_stages;
    SilhouetteRows m_rows;
    const std::uint64_t m_seed = m_result.request.seed;
};

void Figures::judge()
{
    const auto& labels = m_result.labels;
    const data::Matrix& prepared = m_basis.prepared;
    m_result.notClustered = static_cast<std::size_t>(
        std::ranges::count_if(labels, [](auto label) { return label < 0; }));
    m_result.silhouetteExact = m_rows.exact();
    m_result.silhouetteSample = m_rows.count();
    m_result.rowSilhouettes =
        m_rows.of(prepared, labels, m_stop, m_stages.part(0, 0.3, "Measuring silhouettes"));
    m_result.silhouettePrepared = meanSilhouette(m_result.rowSilhouettes, labels);
    m_result.silhouetteLatent.reset();
    if (!m_basis.latent.empty())
        m_result.silhouetteLatent =
            silhouetteOf(m_basis.latent, labels,
                         m_stages.part(0.3, 0.5, "Measuring silhouettes of the latent codes"));
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
    m_stages.tell(0.5, "Comparing with simpler methods");
    m_result.comparisons.clear();
    if (m_result.k < 2)
        return;
    const auto add = [&](const char* name, const data::Matrix& points) {
        const auto other = cluster(points, m_seed);
        m_result.comparisons.push_back({name, silhouetteOf(m_basis.prepared, other.labels),
                                        adjustedRandIndex(m_result.labels, other.labels)});
    };
    if (m_result.request.method != SegmentMethod::KMeans)
        add("k-means on the features", m_basis.prepared);
    m_stages.tell(0.7, "Comparing with simpler methods");
    add("PCA + k-means", m_basis.pca.scores);
}

} // namespace

void fillFigures(Segmentation& result, const std::stop_token& stop,
                 const ProgressCallback& progress)
{
    Figures(result, stop, progress).fill();
}

} // namespace core::segment
