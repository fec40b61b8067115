#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/segment/methods/vectorkernels.h"
#include "core/segment/validity/labels.h"
#include "core/segment/validity/validity.h"

#include <cmath>
#include <limits>
#include <memory>

namespace core::segment {
namespace {

// Each pair of blocks is one task and stays in the second-level cache. At most 128 blocks: the
// number of rounds, each of which ends with all threads waiting, stays small.
constexpr std::size_t smallestBlock = 512;
constexpr std::size_t mostBlocks = 128;

/// The clustered rows in the order of their clusters, both by row and by column.
struct SortedRows {
    std::vector<std::uint32_t> order; ///< original row of each place
    std::vector<std::size_t> starts;  ///< first place of each cluster, then the number of rows
    std::vector<double> byRow;
    std::vector<double> columns;
    std::size_t dims = 0;

    std::size_t rows() const { return order.size(); }
};

SortedRows sortRows(const data::Matrix& points, const DenseLabels& dense)
{
    SortedRows sorted;
    sorted.dims = points.columns();
    sorted.starts.assign(dense.count + 1, 0);
    for (std::size_t c = 0; c < dense.count; ++c)
        sorted.starts[c + 1] = sorted.starts[c] + dense.sizes[c];
    sorted.order.resize(dense.clustered);
    std::vector<std::size_t> next = sorted.starts;
    for (std::size_t row = 0; row < dense.labels.size(); ++row)
        if (dense.labels[row] >= 0)
            sorted.order[next[static_cast<std::size_t>(dense.labels[row])]++] =
                static_cast<std::uint32_t>(row);
    const std::size_t rows = sorted.rows();
    sorted.byRow.resize(rows * sorted.dims);
    sorted.columns.resize(rows * sorted.dims + vectorRows);
    for (std::size_t place = 0; place < rows; ++place) {
        const auto values = points.row(sorted.order[place]);
        for (std::size_t j = 0; j < sorted.dims; ++j) {
            sorted.byRow[place * sorted.dims + j] = values[j];
            sorted.columns[j * rows + place] = values[j];
        }
    }
    return sorted;
}

/// Sums of distances from every row to every cluster. All pairs of blocks are worked off in
/// rounds in which no block occurs twice, so that threads never add to the same row and the
/// order of additions is fixed; every distance is computed once and counts for both its rows.
class DistanceSums {
public:
    DistanceSums(const SortedRows& sorted, std::size_t clusters, std::stop_token stop)
        : m_sorted(sorted), m_clusters(clusters), m_stop(std::move(stop)),
          m_blockRows(std::max(smallestBlock, (sorted.rows() + mostBlocks - 1) / mostBlocks)),
          m_blocks((sorted.rows() + m_blockRows - 1) / m_blockRows),
          m_sums(sorted.rows() * clusters)
    {
    }

    void compute(const ProgressCallback& progress)
    {
        // The circle method: block 0 (or a bye, when the number is odd) stays, the others turn.
        const std::size_t seats = m_blocks + m_blocks % 2;
        parallelBlocks(m_blocks, 1, [&](std::size_t block, std::size_t) { addOwn(block); });
        for (std::size_t round = 0; round + 1 < seats; ++round) {
            parallelBlocks(seats / 2, 1, [&](std::size_t game, std::size_t) {
                const std::size_t turn = seats - 1;
                const std::size_t first = game == 0 ? turn : (round + game) % turn;
                const std::size_t second = (round + turn - game) % turn;
                if (first < m_blocks && second < m_blocks)
                    addPair(std::min(first, second), std::max(first, second));
            });
            if (progress)
                progress(static_cast<double>(round + 1) / static_cast<double>(seats - 1),
                         CORE_TRANSLATE_NOOP("Progress", "Measuring silhouettes"));
        }
    }

    /// Silhouette of the row at `place`, which belongs to `own`.
    double silhouette(std::size_t place, std::size_t own) const
    {
        const auto size = [&](std::size_t c) {
            return static_cast<double>(m_sorted.starts[c + 1] - m_sorted.starts[c]);
        };
        if (size(own) < 2)
            return 0;
        const double* sums = m_sums.data() + place * m_clusters;
        const double within = sums[own] / (size(own) - 1);
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < m_clusters; ++c)
            if (c != own)
                nearest = std::min(nearest, sums[c] / size(c));
        const double larger = std::max(within, nearest);
        return larger > 0 ? (nearest - within) / larger : 0;
    }

private:
    std::size_t blockEnd(std::size_t block) const
    {
        return std::min(m_sorted.rows(), (block + 1) * m_blockRows);
    }

    /// Calls body(cluster, begin, end) for the part of each cluster inside [begin, end).
    template <typename Body>
    void forEachCluster(std::size_t begin, std::size_t end, const Body& body) const
    {
        const auto& starts = m_sorted.starts;
        auto c = static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), begin) -
                                          starts.begin() - 1);
        for (; begin < end; ++c) {
            const std::size_t stop = std::min(end, starts[c + 1]);
            if (stop > begin)
                body(c, begin, stop);
            begin = std::max(begin, stop);
        }
    }

    void addSums(std::span<const double> sums, std::size_t begin, std::size_t cluster)
    {
        for (std::size_t i = 0; i < sums.size(); ++i)
            m_sums[(begin + i) * m_clusters + cluster] += sums[i];
    }

    void addOwn(std::size_t block)
    {
        const std::size_t begin = block * m_blockRows;
        const std::size_t end = blockEnd(block);
        addBetween(begin, end, begin, end, true);
    }

    void addPair(std::size_t first, std::size_t second)
    {
        addBetween(first * m_blockRows, blockEnd(first), second * m_blockRows, blockEnd(second),
                   false);
    }

    /// Of a block with itself every pair is computed twice and counts for its first row only.
    void addBetween(std::size_t firstBegin, std::size_t firstEnd, std::size_t secondBegin,
                    std::size_t secondEnd, bool same)
    {
        std::vector<double> firstSums;
        std::vector<double> secondSums;
        forEachCluster(firstBegin, firstEnd, [&](std::size_t a, std::size_t i, std::size_t iEnd) {
            forEachCluster(secondBegin, secondEnd,
                           [&](std::size_t b, std::size_t j, std::size_t jEnd) {
                               throwIfStopped(m_stop);
                               firstSums.assign(iEnd - i, 0);
                               secondSums.assign(jEnd - j, 0);
                               const RowPairs pairs{m_sorted.byRow.data(),
                                                    m_sorted.columns.data(),
                                                    m_sorted.rows(),
                                                    m_sorted.dims,
                                                    i,
                                                    iEnd,
                                                    j,
                                                    jEnd};
                               vectorKernels().pairSums(pairs, firstSums.data(),
                                                        same ? nullptr : secondSums.data());
                               addSums(firstSums, i, b);
                               if (!same)
                                   addSums(secondSums, j, a);
                           });
        });
    }

    const SortedRows& m_sorted;
    std::size_t m_clusters;
    std::stop_token m_stop;
    std::size_t m_blockRows;
    std::size_t m_blocks;
    std::vector<double> m_sums; ///< rows × clusters
};

} // namespace

std::vector<double> silhouettes(const data::Matrix& points, std::span<const std::int32_t> labels,
                                std::stop_token stop, const ProgressCallback& progress)
{
    requireOneLabelPerRow(points, labels);
    throwIfStopped(stop);
    std::vector<double> result(labels.size(), 0);
    const DenseLabels dense = denseLabels(labels);
    if (dense.count < 2)
        return result;
    const SortedRows sorted = sortRows(points, dense);
    DistanceSums sums(sorted, dense.count, stop);
    sums.compute(progress);
    for (std::size_t c = 0; c < dense.count; ++c)
        for (std::size_t place = sorted.starts[c]; place < sorted.starts[c + 1]; ++place)
            result[sorted.order[place]] = sums.silhouette(place, c);
    return result;
}

} // namespace core::segment
