#include "core/segment/methods/minibatchkmeans.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/segment/methods/lloyd.h"
#include "core/segment/methods/optionchecks.h"
#include "core/segment/methods/vectorkernels.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <thread>

namespace core::segment {
namespace {

/// Rows the starts are judged on, and drawn for the seeds of each.
constexpr std::size_t judgedRows = 20'000;
constexpr std::size_t seedRows = 6'000;
/// Batches without a smoothed inertia lower by this share after which a start ends.
constexpr int patience = 10;
constexpr double improvement = 1e-4;
/// A batch is at most this part of the table, but holds some rows of each segment.
constexpr std::size_t batchesInTable = 5;
constexpr std::size_t rowsPerSegment = 20;
/// Rows seen in the rounds of all rows at the end, at least twice the table.
constexpr double roundedRows = 1e6;
/// Part of a new batch in the smoothed inertia, at least.
constexpr double smoothing = 0.1;
/// Centres with less than this share of the rows of the largest one move to a row drawn.
constexpr double smallestShare = 0.01;
/// Rows whose columns are turned at once in the passes over all rows.
constexpr std::size_t stripRows = 256;
constexpr std::size_t stripsPerTask = 16;
/// What is nearer to its centre than this share of the mean variance lies on it.
constexpr double onCentre = 1e-24;

/// Centres as nearestCentre() wants them.
struct Centres {
    std::size_t k = 0;
    std::size_t dims = 0;
    std::vector<double> values; ///< k × dims
    std::vector<double> halfNorms;

    Centres(std::size_t count, std::size_t columns)
        : k(count), dims(columns), values(count * columns), halfNorms(count)
    {
    }
    std::span<double> centre(std::size_t c) { return std::span(values).subspan(c * dims, dims); }
    std::span<const double> centre(std::size_t c) const
    {
        return std::span(values).subspan(c * dims, dims);
    }
    void measure()
    {
        for (std::size_t c = 0; c < k; ++c) {
            halfNorms[c] = 0;
            for (const double value : centre(c))
                halfNorms[c] += value * value / 2;
        }
    }
};

/// Some rows less an offset, column after column, and the nearest centre of each.
class Strip {
public:
    Strip(std::size_t mostRows, std::size_t dims)
        : m_stride((mostRows + vectorRows - 1) / vectorRows * vectorRows), m_dims(dims),
          m_columns(m_stride * dims), m_nearest(m_stride)
    {
    }

    void start() { m_rows = 0; }
    void add(std::span<const double> row, std::span<const double> offset)
    {
        for (std::size_t j = 0; j < m_dims; ++j)
            m_columns[j * m_stride + m_rows] = row[j] - offset[j];
        ++m_rows;
    }
    std::span<const std::int32_t> assign(const Centres& centres)
    {
        const RowBlock block{m_columns.data(), m_stride,
                             (m_rows + vectorRows - 1) / vectorRows * vectorRows, m_dims};
        vectorKernels().nearestCentre(block, centres.values.data(), centres.halfNorms.data(),
                                      centres.k, m_nearest.data());
        return {m_nearest.data(), m_rows};
    }
    double value(std::size_t row, std::size_t column) const
    {
        return m_columns[column * m_stride + row];
    }
    double squaredDistance(std::size_t row, std::span<const double> centre) const
    {
        double squared = 0;
        for (std::size_t j = 0; j < m_dims; ++j) {
            const double difference = value(row, j) - centre[j];
            squared += difference * difference;
        }
        return squared;
    }

private:
    std::size_t m_stride;
    std::size_t m_dims;
    std::vector<double> m_columns;
    std::vector<std::int32_t> m_nearest;
    std::size_t m_rows = 0;
};

/// `count` rows drawn with replacement, or all of them if there are no more.
std::vector<std::size_t> drawnRows(std::size_t rows, std::size_t count, Random& random)
{
    std::vector<std::size_t> result(std::min(rows, count));
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = rows <= count ? i : random.below(rows);
    return result;
}

data::Matrix rowsOf(const data::Matrix& points, std::span<const std::size_t> chosen)
{
    data::Matrix result(chosen.size(), points.columns());
    for (std::size_t i = 0; i < chosen.size(); ++i)
        std::ranges::copy(points.row(chosen[i]), result.row(i).begin());
    return result;
}

std::size_t batchRows(std::size_t rows, const MiniBatchOptions& options)
{
    const std::size_t some = rowsPerSegment * static_cast<std::size_t>(options.k);
    return std::min(static_cast<std::size_t>(options.batchRows),
                    std::max(some, rows / batchesInTable));
}

/// One start.
class Batches {
public:
    Batches(const data::Matrix& points, std::span<const double> offset,
            const MiniBatchOptions& options, Random random)
        : m_points(points), m_offset(offset), m_options(options), m_random(random),
          m_centres(static_cast<std::size_t>(options.k), points.columns()), m_counts(m_centres.k),
          m_batchRows(batchRows(points.rows(), options)), m_strip(m_batchRows, m_centres.dims)
    {
    }

    void seed()
    {
        const auto chosen = drawnRows(m_points.rows(), seedRows, m_random);
        const RowBlocks blocks(rowsOf(m_points, chosen));
        Lloyd lloyd(blocks, m_options.k, false, {});
        lloyd.seed(m_random.fork(0));
        for (std::size_t c = 0; c < m_centres.k; ++c)
            for (std::size_t j = 0; j < m_centres.dims; ++j)
                m_centres.centre(c)[j] =
                    lloyd.centres()[c * m_centres.dims + j] + blocks.means()[j] - m_offset[j];
        m_centres.measure();
    }

    void run(const std::stop_token& stop)
    {
        double smoothed = std::numeric_limits<double>::infinity();
        double least = smoothed;
        int worse = 0;
        const double part =
            std::max(smoothing, std::min(1.0, 2.0 * static_cast<double>(m_batchRows) /
                                                  static_cast<double>(m_points.rows() + 1)));
        while (m_done < m_options.maxIterations && worse < patience) {
            throwIfStopped(stop);
            const double inertia = batch();
            smoothed = m_done++ == 0 ? inertia : smoothed + part * (inertia - smoothed);
            worse = smoothed < least * (1 - improvement) ? 0 : worse + 1;
            least = std::min(least, smoothed);
        }
        m_settled = worse >= patience;
    }

    const Centres& centres() const { return m_centres; }
    int done() const { return m_done; }
    bool settled() const { return m_settled; }

private:
    /// Draws a batch and moves the centres; returns its inertia per row, before.
    double batch()
    {
        const auto chosen = drawnRows(m_points.rows(), m_batchRows, m_random);
        m_strip.start();
        for (const std::size_t row : chosen)
            m_strip.add(m_points.row(row), m_offset);
        const auto nearest = m_strip.assign(m_centres);
        std::vector<double> sums(m_centres.k * m_centres.dims);
        std::vector<double> counts(m_centres.k);
        double inertia = 0;
        for (std::size_t r = 0; r < nearest.size(); ++r) {
            const auto c = static_cast<std::size_t>(nearest[r]);
            inertia += m_strip.squaredDistance(r, m_centres.centre(c));
            ++counts[c];
            for (std::size_t j = 0; j < m_centres.dims; ++j)
                sums[c * m_centres.dims + j] += m_strip.value(r, j);
        }
        for (std::size_t c = 0; c < m_centres.k; ++c) {
            const double all = m_counts[c] + counts[c];
            for (std::size_t j = 0; all > 0 && j < m_centres.dims; ++j) {
                double& value = m_centres.centre(c)[j];
                value = (value * m_counts[c] + sums[c * m_centres.dims + j]) / all;
            }
            m_counts[c] = all;
        }
        moveLonely(nearest.size());
        m_centres.measure();
        return inertia / static_cast<double>(nearest.size());
    }

    void moveLonely(std::size_t batchRows)
    {
        const double largest = *std::ranges::max_element(m_counts);
        for (std::size_t c = 0; c < m_centres.k; ++c) {
            if (m_counts[c] >= smallestShare * largest)
                continue;
            const std::size_t row = m_random.below(batchRows);
            for (std::size_t j = 0; j < m_centres.dims; ++j)
                m_centres.centre(c)[j] = m_strip.value(row, j);
            // Its next rows weigh as those of the smallest centre that stayed.
            m_counts[c] = smallestShare * largest;
        }
    }

    const data::Matrix& m_points;
    std::span<const double> m_offset;
    const MiniBatchOptions& m_options;
    Random m_random;
    Centres m_centres;
    std::vector<double> m_counts;
    std::size_t m_batchRows;
    Strip m_strip;
    int m_done = 0;
    bool m_settled = false;
};

/// What one pass over all rows gives.
struct Pass {
    double inertia = 0;
    std::vector<double> sums; ///< k × dims
    std::vector<double> counts;
    std::size_t farthestRow = 0;
    double farthest = 0; ///< squared distance of that row to its centre
};

/// Gives every row its nearest centre. Sums stand in blocks of rows that do not depend on the
/// number of threads and are added in their order.
Pass assignAll(const data::Matrix& points, std::span<const double> offset, const Centres& centres,
               std::vector<std::int32_t>& labels, const std::stop_token& stop)
{
    const std::size_t strips = (points.rows() + stripRows - 1) / stripRows;
    std::vector<Pass> parts((strips + stripsPerTask - 1) / stripsPerTask);
    parallelBlocks(strips, stripsPerTask, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        Pass& part = parts[begin / stripsPerTask];
        part.sums.resize(centres.k * centres.dims);
        part.counts.resize(centres.k);
        Strip strip(stripRows, centres.dims);
        for (std::size_t s = begin; s < end; ++s) {
            const std::size_t first = s * stripRows;
            strip.start();
            for (std::size_t row = first; row < std::min(points.rows(), first + stripRows); ++row)
                strip.add(points.row(row), offset);
            const auto nearest = strip.assign(centres);
            for (std::size_t r = 0; r < nearest.size(); ++r) {
                const auto c = static_cast<std::size_t>(nearest[r]);
                labels[first + r] = nearest[r];
                ++part.counts[c];
                double squared = 0;
                for (std::size_t j = 0; j < centres.dims; ++j) {
                    const double value = strip.value(r, j);
                    const double difference = value - centres.values[c * centres.dims + j];
                    squared += difference * difference;
                    part.sums[c * centres.dims + j] += value;
                }
                part.inertia += squared;
                if (squared > part.farthest) {
                    part.farthest = squared;
                    part.farthestRow = first + r;
                }
            }
        }
    });
    Pass all{0, std::vector<double>(centres.k * centres.dims), std::vector<double>(centres.k)};
    for (const Pass& part : parts) {
        all.inertia += part.inertia;
        for (std::size_t i = 0; i < all.sums.size(); ++i)
            all.sums[i] += part.sums[i];
        for (std::size_t c = 0; c < centres.k; ++c)
            all.counts[c] += part.counts[c];
        if (part.farthest > all.farthest) {
            all.farthest = part.farthest;
            all.farthestRow = part.farthestRow;
        }
    }
    return all;
}

/// Centres with rows go to the mean of these, the first one without to the row farthest from its
/// own centre. Whether there was one without that could be moved.
bool moveToMeans(Centres& centres, const Pass& pass, const data::Matrix& points,
                 std::span<const double> offset, double tooNear)
{
    bool moved = false;
    for (std::size_t c = 0; c < centres.k; ++c) {
        if (pass.counts[c] == 0 && (moved || pass.farthest <= tooNear))
            continue;
        for (std::size_t j = 0; j < centres.dims; ++j)
            centres.centre(c)[j] = pass.counts[c] > 0
                                       ? pass.sums[c * centres.dims + j] / pass.counts[c]
                                       : points(pass.farthestRow, j) - offset[j];
        moved = moved || pass.counts[c] == 0;
    }
    centres.measure();
    return moved;
}

int startsFor(const data::Matrix& points, const MiniBatchOptions& options)
{
    if (options.starts > 0)
        return options.starts;
    return points.rows() <= 50'000 ? 20 : 6;
}

} // namespace

KMeansResult miniBatchKMeans(const data::Matrix& points, const MiniBatchOptions& options,
                             std::stop_token stop, const ProgressCallback& progress)
{
    checkSegmentOptions(points.rows(), points.columns(), options.k, options.starts,
                        options.maxIterations);
    if (options.batchRows < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A batch must have at least one row."), "batchRows");
    throwIfStopped(stop);
    const Random random(options.seed);
    Random drawing = random.fork(0);
    const data::Matrix judged = rowsOf(points, drawnRows(points.rows(), judgedRows, drawing));
    const RowBlocks sample(judged); // refuses values that are not finite
    const auto offset = sample.means();
    std::vector<Batches> starts;
    for (int i = 0; i < startsFor(points, options); ++i)
        starts.emplace_back(points, offset, options,
                            random.fork(static_cast<std::uint64_t>(i) + 1));
    std::vector<double> inertias(starts.size());
    const auto caller = std::this_thread::get_id();
    std::atomic<std::size_t> done{0};
    double told = 0;
    parallelBlocks(starts.size(), 1, [&](std::size_t i, std::size_t) {
        throwIfStopped(stop);
        starts[i].seed();
        starts[i].run(stop);
        std::vector<std::int32_t> labels(judged.rows());
        inertias[i] = assignAll(judged, offset, starts[i].centres(), labels, stop).inertia;
        const double share = static_cast<double>(++done) / static_cast<double>(starts.size() + 1);
        if (progress && std::this_thread::get_id() == caller && share > told)
            progress(told = share, CORE_TRANSLATE_NOOP("Progress", "Finding segments"));
    });
    const auto best =
        static_cast<std::size_t>(std::ranges::min_element(inertias) - inertias.begin());
    KMeansResult result;
    result.iterations = starts[best].done();
    result.converged = starts[best].settled();
    result.labels.resize(points.rows());
    Centres centres = starts[best].centres();
    const double tooNear = onCentre * sample.meanVariance() * static_cast<double>(points.columns());
    Pass pass = assignAll(points, offset, centres, result.labels, stop);
    bool moved = false;
    const auto rounds =
        static_cast<int>(std::clamp(roundedRows / static_cast<double>(points.rows()), 2.0, 20.0));
    for (int round = 0; round < rounds || (round < rounds + options.k && moved); ++round) {
        moved = moveToMeans(centres, pass, points, offset, tooNear);
        pass = assignAll(points, offset, centres, result.labels, stop);
    }
    // Rows that were not judged may hold what has no distance.
    if (!std::isfinite(pass.inertia))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Segments can only be found among finite numbers; a value "
                                        "is missing or too large."));
    result.inertia = pass.inertia;
    result.centres = data::Matrix(centres.k, centres.dims);
    for (std::size_t c = 0; c < centres.k; ++c)
        for (std::size_t j = 0; j < centres.dims; ++j)
            result.centres(c, j) = centres.centre(c)[j] + offset[j];
    return result;
}

} // namespace core::segment
