#include "core/segment/clustering.h"

#include "core/segment/methods/kmeans.h"

#include <algorithm>
#include <numeric>

namespace core::segment {
namespace {

data::Matrix chosenRows(const data::Matrix& points, std::span<const std::uint32_t> rows)
{
    data::Matrix chosen(rows.size(), points.columns());
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::ranges::copy(points.row(rows[i]), chosen.row(i).begin());
    return chosen;
}

KMeansOptions kMeansOptions(const SegmentRequest& request, int k, std::uint64_t seed)
{
    KMeansOptions options;
    options.k = k;
    options.starts = request.starts;
    options.seed = seed;
    return options;
}

} // namespace

int numberBySize(std::vector<std::int32_t>& labels, int k)
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
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : firstRows[a] < firstRows[b];
    });
    std::vector<std::int32_t> numbers(count);
    for (std::size_t place = 0; place < count; ++place)
        numbers[order[place]] = static_cast<std::int32_t>(place);
    for (auto& label : labels)
        label = label < 0 ? -1 : numbers[static_cast<std::size_t>(label)];
    return static_cast<int>(
        std::ranges::count_if(sizes, [](std::size_t size) { return size > 0; }));
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

ClusterFinder::ClusterFinder(SegmentBasisPointer basis, const SegmentRequest& request)
    : m_basis(std::move(basis)), m_request(request)
{
}

Clustering ClusterFinder::find(int k, std::uint64_t seed, std::stop_token stop,
                               const ProgressCallback& progress)
{
    const data::Matrix& points = m_basis->space();
    Clustering found;
    found.labels = kMeans(points, kMeansOptions(m_request, k, seed), stop, progress).labels;
    found.k = numberBySize(found.labels, k);
    found.centres = segmentMeans(points, found.labels, found.k);
    return found;
}

std::vector<std::int32_t> ClusterFinder::labelsAmong(std::span<const std::uint32_t> rows, int k,
                                                     std::uint64_t seed, std::stop_token stop) const
{
    const data::Matrix points = chosenRows(m_basis->space(), rows);
    return kMeans(points, kMeansOptions(m_request, k, seed), stop).labels;
}

} // namespace core::segment
