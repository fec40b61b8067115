#include "core/segment/methods/dbscan.h"

#include "core/base/translation.h"
#include "core/segment/methods/coreclusters.h"
#include "core/segment/methods/neighbourtree.h"
#include "core/segment/methods/parallelrounds.h"

#include <algorithm>
#include <cmath>

namespace core::segment {
namespace {

void check(const DbscanOptions& options)
{
    if (!(options.eps > 0) || !(options.eps <= 1e150))
        throw Error(ErrorCode::InvalidOption, translate("Errors", "eps must be a number above 0."),
                    "eps", {},
                    translate("Errors", "Choose it at the knee of the sorted distances."));
    if (options.minPoints < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A core customer needs at least 1 customer within eps."),
                    "minPoints");
}

/// Which places hold core rows.
class CoreSearch {
public:
    CoreSearch(const NeighbourTree& tree, const DbscanOptions& options)
        : m_tree(tree), m_limit(options.eps * options.eps),
          m_wanted(static_cast<std::size_t>(options.minPoints))
    {
    }

    /// Counts the neighbours of the points of one tile until it is clear which are core.
    void search(std::size_t tile, const std::stop_token& stop, std::uint8_t* core) const
    {
        const std::size_t size = m_tree.tileSize(tile);
        const std::size_t dims = m_tree.dims();
        std::vector<double> queries(tileRows * dims);
        m_tree.copyTile(tile, queries);
        const std::uint32_t leaf = m_tree.leaf(tile);
        const double* own = m_tree.tile(tile);
        double limits[tileRows];
        std::fill(std::begin(limits), std::end(limits), m_limit);
        std::size_t counts[tileRows] = {};
        std::uint32_t open = size == 32 ? ~0U : (1U << size) - 1;
        const auto close = [&] {
            for (std::uint32_t left = open; left != 0; left &= left - 1) {
                const int i = std::countr_zero(left);
                if (counts[i] >= m_wanted)
                    open &= ~(1U << i);
            }
        };
        const auto enter = [&](std::uint32_t node) {
            if (m_tree.nearest(leaf, node) > m_limit)
                return false;
            if (m_tree.farthest(leaf, node) > m_limit)
                return true;
            const std::size_t all = m_tree.endPlace(node) - m_tree.firstPlace(node);
            for (std::size_t& count : counts)
                count += all;
            close();
            return false;
        };
        const auto& kernels = neighbourKernels();
        std::size_t polls = 0;
        const auto visit = [&](std::size_t other) {
            if (++polls % 1024 == 0)
                throwIfStopped(stop);
            const std::uint32_t node = m_tree.leaf(other);
            const double* points = m_tree.tile(other);
            const std::uint32_t near = kernels.boxWithin(own, dims, m_tree.box(node), limits);
            for (std::uint32_t left = open & near; left != 0; left &= left - 1) {
                const int i = std::countr_zero(left);
                const double* query = queries.data() + static_cast<std::size_t>(i) * dims;
                counts[i] += static_cast<std::size_t>(
                    std::popcount(kernels.within(points, dims, query, m_limit)));
                if (counts[i] >= m_wanted)
                    open &= ~(1U << i);
            }
        };
        m_tree.searchFrom(tile, enter, visit, [&] { return open == 0; });
        for (std::size_t i = 0; i < size; ++i)
            core[i] = counts[i] >= m_wanted;
    }

private:
    const NeighbourTree& m_tree;
    double m_limit;
    std::size_t m_wanted;
};

} // namespace

DbscanResult dbscan(const data::Matrix& points, const DbscanOptions& options, std::stop_token stop,
                    const ProgressCallback& progress)
{
    check(options);
    NeighbourTree tree(points, stop);
    if (progress)
        progress(0.1, CORE_TRANSLATE_NOOP("Progress", "Counting neighbours"));
    std::vector<std::uint8_t> coreAt(tree.rows());
    const CoreSearch search(tree, options);
    parallelRounds(tree.tiles(), 8, stop,
                   {progress, 0.1, 0.5, CORE_TRANSLATE_NOOP("Progress", "Counting neighbours")},
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t tile = begin; tile < end; ++tile)
                           search.search(tile, stop, coreAt.data() + tile * tileRows);
                   });
    tree.keepOnly(coreAt);
    CoreClusters clusters(tree, coreAt, options.eps);
    clusters.join(stop,
                  {progress, 0.5, 0.9, CORE_TRANSLATE_NOOP("Progress", "Joining neighbours")});

    DbscanResult result;
    result.core.resize(points.rows());
    for (std::size_t place = 0; place < tree.rows(); ++place) {
        result.core[tree.row(place)] = coreAt[place];
        result.coreRows += coreAt[place];
    }
    result.labels = clusters.labels(
        points, stop, {progress, 0.9, 1, CORE_TRANSLATE_NOOP("Progress", "Joining neighbours")});
    result.clusters = clusters.count();
    result.noise =
        static_cast<std::size_t>(std::count(result.labels.begin(), result.labels.end(), -1));
    return result;
}

DbscanReference dbscanReference(const data::Matrix& points, const DbscanOptions& options,
                                const DbscanResult& result)
{
    DbscanReference reference;
    reference.eps = options.eps;
    reference.coreRows = data::Matrix(result.coreRows, points.columns());
    reference.labels.reserve(result.coreRows);
    for (std::size_t row = 0; row < points.rows(); ++row) {
        if (!result.core[row])
            continue;
        std::ranges::copy(points.row(row), reference.coreRows.row(reference.labels.size()).begin());
        reference.labels.push_back(result.labels[row]);
    }
    return reference;
}

namespace {

std::int32_t nearestLabel(const NeighbourTree& tree, const DbscanReference& reference,
                          const double* query)
{
    const auto& kernels = neighbourKernels();
    double best = reference.eps * reference.eps;
    std::int32_t label = -1;
    double squares[tileRows];
    tree.descendNearest(
        query,
        [&](std::uint32_t node) {
            const double nearest = tree.nearest(node, query);
            return label < 0 ? nearest <= best : nearest < best;
        },
        [&](std::size_t tile) {
            std::uint32_t hits =
                kernels.squaredDistances(tree.tile(tile), tree.dims(), query, best, squares);
            for (; hits != 0; hits &= hits - 1) {
                const auto i = static_cast<std::size_t>(std::countr_zero(hits));
                if (label >= 0 && squares[i] >= best)
                    continue;
                best = squares[i];
                label = reference.labels[tree.row(tile * tileRows + i)];
            }
        });
    return label;
}

} // namespace

std::vector<std::int32_t> assignDbscan(const DbscanReference& reference, const data::Matrix& rows,
                                       std::stop_token stop, const ProgressCallback& progress)
{
    std::vector<std::int32_t> labels(rows.rows(), -1);
    if (rows.rows() == 0 || reference.labels.empty())
        return labels;
    requireSameFeatures(rows, reference.coreRows);
    const NeighbourTree tree(reference.coreRows, stop);
    parallelRounds(rows.rows(), 256, stop,
                   {progress, 0, 1, CORE_TRANSLATE_NOOP("Progress", "Assigning customers")},
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t row = begin; row < end; ++row)
                           labels[row] = nearestLabel(tree, reference, rows.row(row).data());
                   });
    return labels;
}

} // namespace core::segment
