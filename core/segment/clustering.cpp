#include "core/segment/clustering.h"

#include "core/base/translation.h"
#include "core/segment/methods/agglomerative.h"
#include "core/segment/methods/kmeans.h"
#include "core/segment/methods/minibatchkmeans.h"
#include "core/segment/stages.h"

#include <algorithm>
#include <numeric>

namespace core::segment {
namespace {

KMeansOptions kMeansOptions(const SegmentRequest& request, int k, std::uint64_t seed)
{
    KMeansOptions options;
    options.k = k;
    options.starts = request.starts;
    options.seed = seed;
    return options;
}

MixtureOptions mixtureOptions(const SegmentRequest& request, int k, std::uint64_t seed)
{
    MixtureOptions options;
    options.k = k;
    options.covariance = request.covariance;
    options.starts = request.starts;
    options.seed = seed;
    return options;
}

AgglomerativeOptions linkageOptions(SegmentMethod method)
{
    AgglomerativeOptions options;
    options.linkage = method == SegmentMethod::Ward      ? Linkage::Ward
                      : method == SegmentMethod::Average ? Linkage::Average
                                                         : Linkage::Complete;
    return options;
}

int minPointsOf(const SegmentRequest& request, const data::Matrix& points)
{
    return request.minPoints > 0 ? request.minPoints
                                 : suggestedMinPoints(points.columns(), points.rows());
}

Clustering byKMeans(const data::Matrix& points, const KMeansOptions& options,
                    const std::stop_token& stop, const ProgressCallback& progress)
{
    Clustering found;
    found.labels = kMeans(points, options, stop, progress).labels;
    found.k = numberBySize(found.labels, options.k).used;
    return found;
}

Clustering byMixture(const data::Matrix& points, const MixtureOptions& options,
                     const std::stop_token& stop, const ProgressCallback& progress)
{
    MixtureResult mixture = gaussianMixture(points, options, stop, progress);
    Clustering found;
    found.labels = std::move(mixture.labels);
    const SizeOrder order = numberBySize(found.labels, options.k);
    found.k = order.used;
    const auto reordered = [&](const auto& values) {
        auto result = values;
        for (std::size_t i = 0; i < order.oldLabels.size(); ++i)
            result[i] = values[static_cast<std::size_t>(order.oldLabels[i])];
        return result;
    };
    mixture.labels = found.labels;
    mixture.model.weights = reordered(mixture.model.weights);
    mixture.model.covariances = reordered(mixture.model.covariances);
    const data::Matrix means = mixture.model.means;
    for (std::size_t i = 0; i < order.oldLabels.size(); ++i)
        std::ranges::copy(means.row(static_cast<std::size_t>(order.oldLabels[i])),
                          mixture.model.means.row(i).begin());
    std::vector<double> row(order.oldLabels.size());
    found.strengths.resize(points.rows());
    for (std::size_t i = 0; i < points.rows(); ++i) {
        const auto chances = mixture.memberships.row(i);
        for (std::size_t j = 0; j < row.size(); ++j)
            row[j] = chances[static_cast<std::size_t>(order.oldLabels[j])];
        std::ranges::copy(row, chances.begin());
        found.strengths[i] = chances[static_cast<std::size_t>(found.labels[i])];
    }
    found.warnings = mixture.warnings;
    found.mixture = std::make_shared<const MixtureResult>(std::move(mixture));
    return found;
}

Clustering byDensity(const data::Matrix& points, const SegmentRequest& request, std::uint64_t seed,
                     const std::stop_token& stop, const ProgressCallback& progress)
{
    const Stages stages(progress);
    KDistanceOptions distances;
    distances.minPoints = minPointsOf(request, points);
    distances.seed = seed;
    Clustering found;
    found.kDistances = std::make_shared<const KDistances>(kDistances(
        points, distances, stop,
        stages.part(0, 0.4, CORE_TRANSLATE_NOOP("Progress", "Measuring distances of neighbours"))));
    DbscanOptions options;
    options.minPoints = distances.minPoints;
    options.eps = request.eps > 0 ? request.eps : found.kDistances->suggestedEps;
    auto result = dbscan(points, options, stop,
                         stages.part(0.4, 1, CORE_TRANSLATE_NOOP("Progress", "Finding segments")));
    found.labels = result.labels;
    found.k = numberBySize(found.labels, result.clusters).used;
    result.labels = found.labels;
    found.density = options;
    found.dbscan = std::make_shared<const DbscanResult>(std::move(result));
    return found;
}

HdbscanOptions hdbscanOptions(const SegmentRequest& request, const data::Matrix& points)
{
    HdbscanOptions options;
    options.minPoints = minPointsOf(request, points);
    options.minClusterSize = request.minClusterSize > 0 ? request.minClusterSize
                                                        : suggestedMinClusterSize(points.rows());
    return options;
}

Clustering byDensityTree(const data::Matrix& points, const HdbscanOptions& options,
                         const std::stop_token& stop, const ProgressCallback& progress)
{
    HdbscanResult result = hdbscan(points, options, stop, progress);
    Clustering found;
    found.labels = std::move(result.labels);
    found.strengths = result.strengths;
    const SizeOrder order = numberBySize(found.labels, static_cast<int>(result.clusters.size()));
    found.k = order.used;
    const auto clusters = result.clusters;
    for (std::size_t i = 0; i < clusters.size(); ++i)
        result.clusters[i] = clusters[static_cast<std::size_t>(order.oldLabels[i])];
    result.labels = found.labels;
    found.hierarchy = options;
    found.hdbscan = std::make_shared<const HdbscanResult>(std::move(result));
    return found;
}

MiniBatchOptions miniBatchOptions(const SegmentRequest& request, int k, std::uint64_t seed)
{
    MiniBatchOptions options;
    options.k = k;
    options.starts = request.starts;
    options.seed = seed;
    return options;
}

Clustering cutOf(std::shared_ptr<const Dendrogram> tree, int k)
{
    Clustering found;
    DendrogramCut cut = tree->cutInto(k);
    found.labels = std::move(cut.labels);
    found.k = cut.k;
    found.decidedByTies = cut.isDecidedByTies;
    found.dendrogram = std::move(tree);
    return found;
}

Clustering byMiniBatches(const data::Matrix& points, const MiniBatchOptions& options,
                         const std::stop_token& stop, const ProgressCallback& progress)
{
    Clustering found;
    found.labels = miniBatchKMeans(points, options, stop, progress).labels;
    found.k = numberBySize(found.labels, options.k).used;
    return found;
}

KPrototypesOptions prototypeOptions(const SegmentRequest& request, int k, std::uint64_t seed)
{
    KPrototypesOptions options;
    options.k = k;
    options.starts = request.starts;
    options.gamma = request.categoryWeight;
    options.seed = seed;
    return options;
}

Clustering byPrototypes(const data::Matrix& points, const MixedLayout& layout,
                        const KPrototypesOptions& options, const std::stop_token& stop,
                        const ProgressCallback& progress)
{
    Clustering found;
    found.layout = layout;
    KPrototypesResult result = kPrototypes(mixedRows(layout, points), options, stop, progress);
    found.labels = std::move(result.labels);
    const SizeOrder order = numberBySize(found.labels, options.k);
    found.k = order.used;
    KPrototypesModel model;
    model.gamma = result.model.gamma;
    // A prototype without rows is no segment.
    const auto used = static_cast<std::size_t>(order.used);
    model.centres = data::Matrix(used, result.model.centres.columns());
    for (std::size_t i = 0; i < used; ++i) {
        const auto old = static_cast<std::size_t>(order.oldLabels[i]);
        model.modes.push_back(result.model.modes[old]);
        if (model.centres.columns() > 0)
            std::ranges::copy(result.model.centres.row(old), model.centres.row(i).begin());
    }
    found.prototypes = std::make_shared<const KPrototypesModel>(std::move(model));
    return found;
}

/// What the method of a request finds among points; without the centres.
Clustering clusterOf(const data::Matrix& points, const SegmentRequest& request,
                     const MixedLayout& layout, int k, std::uint64_t seed,
                     const std::stop_token& stop, const ProgressCallback& progress)
{
    switch (request.method) {
    case SegmentMethod::GaussianMixture:
        return byMixture(points, mixtureOptions(request, k, seed), stop, progress);
    case SegmentMethod::Dbscan:
        return byDensity(points, request, seed, stop, progress);
    case SegmentMethod::Hdbscan:
        return byDensityTree(points, hdbscanOptions(request, points), stop, progress);
    case SegmentMethod::KPrototypes:
        return byPrototypes(points, layout, prototypeOptions(request, k, seed), stop, progress);
    case SegmentMethod::MiniBatchKMeans:
        return byMiniBatches(points, miniBatchOptions(request, k, seed), stop, progress);
    case SegmentMethod::Ward:
    case SegmentMethod::Average:
    case SegmentMethod::Complete:
        return cutOf(std::make_shared<const Dendrogram>(
                         agglomerate(points, linkageOptions(request.method), stop, progress)),
                     k);
    default:
        return byKMeans(points, kMeansOptions(request, k, seed), stop, progress);
    }
}

} // namespace

SizeOrder numberBySize(std::vector<std::int32_t>& labels, int k)
{
    const auto count = static_cast<std::size_t>(k);
    std::vector<std::size_t> sizes(count);
    std::vector<std::size_t> firstRows(count, labels.size());
    for (std::size_t row = labels.size(); row-- > 0;) {
        if (labels[row] < 0)
            continue;
        const auto label = static_cast<std::size_t>(labels[row]);
        ++sizes[label];
        firstRows[label] = row;
    }
    std::vector<std::int32_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](std::int32_t first, std::int32_t second) {
        const auto a = static_cast<std::size_t>(first);
        const auto b = static_cast<std::size_t>(second);
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : firstRows[a] < firstRows[b];
    });
    std::vector<std::int32_t> numbers(count);
    for (std::size_t place = 0; place < count; ++place)
        numbers[static_cast<std::size_t>(order[place])] = static_cast<std::int32_t>(place);
    for (auto& label : labels)
        label = label < 0 ? -1 : numbers[static_cast<std::size_t>(label)];
    return {
        static_cast<int>(std::ranges::count_if(sizes, [](std::size_t size) { return size > 0; })),
        std::move(order)};
}

data::Matrix segmentMeans(const data::Matrix& points, std::span<const std::int32_t> labels, int k)
{
    data::Matrix means(static_cast<std::size_t>(k), points.columns());
    std::vector<std::size_t> counts(means.rows());
    for (std::size_t row = 0; row < points.rows(); ++row) {
        if (labels[row] < 0)
            continue;
        const auto label = static_cast<std::size_t>(labels[row]);
        ++counts[label];
        const auto sum = means.row(label);
        const auto values = points.row(row);
        for (std::size_t j = 0; j < values.size(); ++j)
            sum[j] += values[j];
    }
    for (std::size_t label = 0; label < means.rows(); ++label)
        for (double& value : means.row(label))
            value /= static_cast<double>(std::max<std::size_t>(1, counts[label]));
    return means;
}

Clustering cutAgain(const Clustering& before, const data::Matrix& points, int k)
{
    Clustering found = cutOf(before.dendrogram, k);
    found.centres = segmentMeans(points, found.labels, found.k);
    return found;
}

ClusterFinder::ClusterFinder(SegmentBasisPointer basis, const SegmentRequest& request)
    : m_basis(std::move(basis)), m_request(request)
{
    if (request.method == SegmentMethod::KPrototypes)
        m_layout = mixedLayout(m_basis->prepared, m_basis->recipe.origins());
}

Clustering ClusterFinder::find(int k, std::uint64_t seed, std::stop_token stop,
                               const ProgressCallback& progress)
{
    const data::Matrix& points = m_basis->space();
    Clustering found = m_dendrogram
                           ? cutOf(m_dendrogram, k)
                           : clusterOf(points, m_request, m_layout, k, seed, stop, progress);
    m_dendrogram = found.dendrogram;
    if (found.k == 0)
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors", "No customer is near enough to others to belong to a segment."),
            "method", {},
            m_request.method == SegmentMethod::Hdbscan
                ? translate("Errors",
                            "Lower the smallest segment or the number of neighbours, or take "
                            "another method.")
                : translate("Errors", "Raise the distance or lower the number of neighbours."));
    found.centres = segmentMeans(points, found.labels, found.k);
    return found;
}

ClusterFunction ClusterFinder::function() const
{
    return [request = m_request, layout = m_layout](
               const data::Matrix& points, int k, std::uint64_t seed, const std::stop_token& stop) {
        return clusterOf(points, request, layout, k, seed, stop, {}).labels;
    };
}

} // namespace core::segment
