#include "core/segment/validity/silhouetteestimate.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/data/datatable.h"
#include "core/segment/methods/vectorkernels.h"
#include "core/segment/validity/labels.h"
#include "core/segment/validity/validity.h"

#include <array>
#include <atomic>
#include <cmath>
#include <thread>

namespace core::segment {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
// Second rows of one pass: 1,024 of 8 columns are 64 KiB.
constexpr std::size_t passRows = 1024;
// First rows of one task: their sums stay in the second-level cache.
constexpr std::size_t taskRows = 16 * labelledRows;
// Parts of the random sequence of one seed.
enum RandomPart : std::uint64_t { SampleRows = 101 };

/// Silhouettes of chosen rows under several labellings of all rows; every distance is computed
/// once and added to one sum for each labelling.
class LabelledSilhouettes {
public:
    LabelledSilhouettes(const data::Matrix& points, std::span<const DenseLabels> labellings,
                        std::stop_token stop)
        : m_points(points), m_labellings(labellings), m_stop(std::move(stop))
    {
        m_slots.resize(points.rows() * labellings.size());
        for (std::size_t l = 0; l < labellings.size(); ++l) {
            m_firstSlots.push_back(m_slotCount);
            m_slotCount += labellings[l].count;
        }
        const auto unused = static_cast<std::uint32_t>(m_slotCount++); // of rows labelled −1
        for (std::size_t l = 0; l < labellings.size(); ++l)
            for (std::size_t row = 0; row < points.rows(); ++row) {
                const auto label = labellings[l].labels[row];
                m_slots[row * labellings.size() + l] =
                    label < 0 ? unused
                              : static_cast<std::uint32_t>(m_firstSlots[l]) +
                                    static_cast<std::uint32_t>(label);
            }
    }

    /// results[labelling][i] = silhouette of rows[i].
    std::vector<std::vector<double>> of(std::span<const std::uint32_t> rows,
                                        const ProgressCallback& progress) const
    {
        std::vector<std::vector<double>> results(m_labellings.size(),
                                                 std::vector<double>(rows.size()));
        std::atomic<std::size_t> done{0};
        const auto caller = std::this_thread::get_id();
        parallelBlocks(rows.size(), taskRows, [&](std::size_t begin, std::size_t end) {
            compute(rows.subspan(begin, end - begin), begin, results);
            const std::size_t all = done += end - begin;
            if (progress && std::this_thread::get_id() == caller)
                progress(static_cast<double>(all) / static_cast<double>(rows.size()),
                         CORE_TRANSLATE_NOOP("Progress", "Measuring silhouettes"));
        });
        return results;
    }

private:
    void compute(std::span<const std::uint32_t> rows, std::size_t begin,
                 std::vector<std::vector<double>>& results) const
    {
        const std::size_t dims = m_points.columns();
        const std::size_t chunks = (rows.size() + labelledRows - 1) / labelledRows;
        std::vector<double> first(chunks * dims * labelledRows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t j = 0; j < dims; ++j)
                first[(i / labelledRows * dims + j) * labelledRows + i % labelledRows] =
                    m_points(rows[i], j);
        const std::size_t width = m_slotCount * labelledRows;
        std::vector<double> sums(chunks * width);
        for (std::size_t pass = 0; pass < m_points.rows(); pass += passRows) {
            throwIfStopped(m_stop);
            LabelledPairs pairs;
            pairs.second = m_points.values().data() + pass * dims;
            pairs.count = std::min(passRows, m_points.rows() - pass);
            pairs.dims = dims;
            pairs.sumIndex = m_slots.data() + pass * m_labellings.size();
            pairs.labelings = m_labellings.size();
            for (std::size_t c = 0; c < chunks; ++c) {
                pairs.first = first.data() + c * dims * labelledRows;
                vectorKernels().labelledSums(pairs, sums.data() + c * width);
            }
        }
        for (std::size_t l = 0; l < m_labellings.size(); ++l)
            for (std::size_t i = 0; i < rows.size(); ++i)
                results[l][begin + i] = silhouette(
                    l, rows[i], sums.data() + i / labelledRows * width + i % labelledRows);
    }

    double silhouette(std::size_t labelling, std::uint32_t row, const double* sums) const
    {
        const DenseLabels& dense = m_labellings[labelling];
        if (dense.labels[row] < 0 || dense.count < 2)
            return 0;
        const auto own = static_cast<std::size_t>(dense.labels[row]);
        if (dense.sizes[own] < 2)
            return 0;
        const auto sumOf = [&](std::size_t c) {
            return sums[(m_firstSlots[labelling] + c) * labelledRows];
        };
        const double within = sumOf(own) / static_cast<double>(dense.sizes[own] - 1);
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < dense.count; ++c)
            if (c != own)
                nearest = std::min(nearest, sumOf(c) / static_cast<double>(dense.sizes[c]));
        const double larger = std::max(within, nearest);
        return larger > 0 ? (nearest - within) / larger : 0;
    }

    const data::Matrix& m_points;
    std::span<const DenseLabels> m_labellings;
    std::stop_token m_stop;
    std::vector<std::size_t> m_firstSlots;
    std::size_t m_slotCount = 0;
    std::vector<std::uint32_t> m_slots; ///< rows × labellings
};

SilhouetteEstimate exactEstimate(std::vector<double> rows, std::span<const std::int32_t> labels,
                                 std::size_t clustered)
{
    SilhouetteEstimate result;
    result.mean = meanSilhouette(rows, labels);
    result.sample = clustered;
    result.rows = std::move(rows);
    return result;
}

/// The mean of a sample taken apart for each segment.
void summarise(SilhouetteEstimate& estimate, const DenseLabels& dense)
{
    std::vector<double> sums(dense.count);
    std::vector<double> counts(dense.count);
    for (std::size_t row = 0; row < dense.labels.size(); ++row) {
        if (dense.labels[row] < 0 || std::isnan(estimate.rows[row]))
            continue;
        const auto c = static_cast<std::size_t>(dense.labels[row]);
        sums[c] += estimate.rows[row];
        ++counts[c];
        ++estimate.sample;
    }
    if (dense.count < 2)
        return;
    std::vector<double> squares(dense.count);
    for (std::size_t row = 0; row < dense.labels.size(); ++row) {
        if (dense.labels[row] < 0 || std::isnan(estimate.rows[row]))
            continue;
        const auto c = static_cast<std::size_t>(dense.labels[row]);
        const double difference = estimate.rows[row] - sums[c] / counts[c];
        squares[c] += difference * difference;
    }
    estimate.mean = 0;
    double variance = 0;
    for (std::size_t c = 0; c < dense.count; ++c) {
        const auto size = static_cast<double>(dense.sizes[c]);
        const double share = size / static_cast<double>(dense.clustered);
        estimate.mean += share * sums[c] / counts[c];
        if (counts[c] > 1)
            variance +=
                share * share * squares[c] / (counts[c] - 1) / counts[c] * (1 - counts[c] / size);
    }
    estimate.error = std::sqrt(variance);
}

/// Rows in random order, the first of which are the sample all labellings share.
class RowSample {
public:
    RowSample(std::size_t rows, const SilhouetteOptions& options) : m_options(options)
    {
        Random random = Random(options.seed).fork(SampleRows);
        m_order = randomPermutation(rows, random);
        m_common = std::min(options.sampleRows, rows);
    }

    std::span<const std::uint32_t> common() const { return std::span(m_order).first(m_common); }

    /// Further rows of segments of which the sample has too few.
    std::vector<std::uint32_t> further(const DenseLabels& dense) const
    {
        std::vector<std::size_t> wanted(dense.count);
        std::size_t missing = 0;
        for (std::size_t c = 0; c < dense.count; ++c)
            missing += wanted[c] = std::min(m_options.rowsPerSegment, dense.sizes[c]);
        std::vector<std::uint32_t> rows;
        for (std::size_t i = 0; i < m_order.size() && missing > 0; ++i) {
            const auto label = dense.labels[m_order[i]];
            if (label < 0 || wanted[static_cast<std::size_t>(label)] == 0)
                continue;
            --wanted[static_cast<std::size_t>(label)];
            --missing;
            if (i >= m_common)
                rows.push_back(m_order[i]);
        }
        return rows;
    }

private:
    SilhouetteOptions m_options;
    std::vector<std::uint32_t> m_order;
    std::size_t m_common = 0;
};

std::vector<SilhouetteEstimate> sampledEstimates(const data::Matrix& points,
                                                 std::span<const DenseLabels> labellings,
                                                 const SilhouetteOptions& options,
                                                 const std::stop_token& stop,
                                                 const ProgressCallback& progress)
{
    const RowSample sample(points.rows(), options);
    const auto common = LabelledSilhouettes(points, labellings, stop).of(sample.common(), progress);
    std::vector<SilhouetteEstimate> results(labellings.size());
    for (std::size_t l = 0; l < labellings.size(); ++l) {
        const DenseLabels& dense = labellings[l];
        SilhouetteEstimate& estimate = results[l];
        estimate.exact = false;
        estimate.rows.assign(points.rows(), notANumber);
        const auto write = [&](std::span<const std::uint32_t> rows,
                               std::span<const double> values) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                estimate.rows[rows[i]] = values[i];
        };
        write(sample.common(), common[l]);
        const auto further = sample.further(dense);
        if (!further.empty())
            write(further,
                  LabelledSilhouettes(points, labellings.subspan(l, 1), stop).of(further, {})[0]);
        for (std::size_t row = 0; row < points.rows(); ++row)
            if (dense.labels[row] < 0)
                estimate.rows[row] = 0;
        summarise(estimate, dense);
    }
    return results;
}

} // namespace

std::vector<SilhouetteEstimate> estimateSilhouettes(
    const data::Matrix& points, std::span<const std::span<const std::int32_t>> labellings,
    const SilhouetteOptions& options, std::stop_token stop, const ProgressCallback& progress)
{
    std::vector<DenseLabels> dense;
    for (const auto& labels : labellings) {
        requireOneLabelPerRow(points, labels);
        throwIfStopped(stop);
        dense.push_back(denseLabels(labels));
    }
    if (labellings.empty())
        return {};
    if (points.rows() > options.exactRows)
        return sampledEstimates(points, dense, options, stop, progress);
    std::vector<SilhouetteEstimate> results;
    if (labellings.size() == 1) { // then each distance can serve both its rows
        results.push_back(exactEstimate(silhouettes(points, labellings[0], stop, progress),
                                        labellings[0], dense[0].clustered));
        return results;
    }
    const auto rows = data::allRows(points.rows());
    auto values = LabelledSilhouettes(points, dense, stop).of(rows, progress);
    for (std::size_t l = 0; l < labellings.size(); ++l)
        results.push_back(exactEstimate(std::move(values[l]), labellings[l], dense[l].clustered));
    return results;
}

SilhouetteEstimate estimateSilhouette(const data::Matrix& points,
                                      std::span<const std::int32_t> labels,
                                      const SilhouetteOptions& options, std::stop_token stop,
                                      const ProgressCallback& progress)
{
    const std::array<std::span<const std::int32_t>, 1> one{labels};
    return std::move(estimateSilhouettes(points, one, options, std::move(stop), progress)[0]);
}

} // namespace core::segment
