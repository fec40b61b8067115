#include "core/segment/methods/kmeans.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/segment/methods/lloyd.h"
#include "core/segment/validity/validity.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace core::segment {
namespace {

constexpr std::size_t smallTable = 5000;

void check(const data::Matrix& points, const KMeansOptions& options)
{
    if (options.k < 1)
        throw Error(ErrorCode::InvalidOption, "The number of segments must be at least 1.", "k");
    if (options.starts < 0)
        throw Error(ErrorCode::InvalidOption, "The number of starts must be 0 (automatic) or more.",
                    "starts");
    if (options.maxIterations < 1)
        throw Error(ErrorCode::InvalidOption, "The number of iterations must be at least 1.",
                    "maxIterations");
    if (points.rows() < static_cast<std::size_t>(options.k))
        throw Error(ErrorCode::NotEnoughRows,
                    std::to_string(options.k) + " segments cannot be found among " +
                        std::to_string(points.rows()) + " rows.",
                    "k", {}, "Ask for fewer segments.");
    if (points.columns() == 0)
        throw Error(ErrorCode::InvalidOption, "There is no feature to find segments by.",
                    "features");
}

/// The best start so far; equal ones are decided by their number, not by the clock.
class BestStart {
public:
    void offer(std::unique_ptr<Lloyd> start, std::size_t index)
    {
        const double inertia = start->inertia();
        const std::scoped_lock lock(m_mutex);
        if (m_start && (inertia > m_inertia || (inertia == m_inertia && index > m_index)))
            return;
        m_start = std::move(start);
        m_inertia = inertia;
        m_index = index;
    }
    Lloyd& start() { return *m_start; }

private:
    std::mutex m_mutex;
    std::unique_ptr<Lloyd> m_start;
    double m_inertia = 0;
    std::size_t m_index = 0;
};

/// Means of the rows of each label, in the units of `points`, summed afresh.
data::Matrix exactCentres(const data::Matrix& points, const RowBlocks& blocks, const Lloyd& best,
                          std::span<const std::int32_t> labels)
{
    const auto counts = best.counts();
    data::Matrix centres(counts.size(), points.columns());
    for (std::size_t row = 0; row < points.rows(); ++row) {
        const auto sum = centres.row(static_cast<std::size_t>(labels[row]));
        const auto values = points.row(row);
        for (std::size_t j = 0; j < values.size(); ++j)
            sum[j] += values[j];
    }
    for (std::size_t c = 0; c < counts.size(); ++c)
        for (std::size_t j = 0; j < points.columns(); ++j)
            centres(c, j) = counts[c] > 0
                                ? centres(c, j) / static_cast<double>(counts[c])
                                : best.centres()[c * points.columns() + j] + blocks.means()[j];
    return centres;
}

} // namespace

int automaticStarts(std::size_t rows, int k)
{
    if (rows <= smallTable) {
        const double work = static_cast<double>(std::max<std::size_t>(rows, 1)) * std::max(k, 1);
        return static_cast<int>(std::clamp(2e6 / work, 100.0, 1000.0));
    }
    return static_cast<int>(std::clamp(1e6 / static_cast<double>(rows), 3.0, 50.0));
}

KMeansResult kMeans(const data::Matrix& points, const KMeansOptions& options, std::stop_token stop,
                    const ProgressCallback& progress)
{
    check(points, options);
    throwIfStopped(stop);
    const RowBlocks blocks(points);
    const auto starts = static_cast<std::size_t>(
        options.starts == 0 ? automaticStarts(points.rows(), options.k) : options.starts);
    const double tolerance =
        points.rows() > smallTable && starts > 1 ? 1e-4 * blocks.meanVariance() : 0;

    const Random random(options.seed);
    const auto caller = std::this_thread::get_id();
    std::atomic<std::size_t> done{0};
    std::size_t told = 0; // percent; touched by the calling thread only
    BestStart best;
    parallelBlocks(starts, 1, [&](std::size_t index, std::size_t) {
        throwIfStopped(stop);
        auto start = std::make_unique<Lloyd>(blocks, options.k, starts == 1, stop);
        start->seed(random.fork(index));
        start->run(tolerance, options.maxIterations);
        best.offer(std::move(start), index);
        const std::size_t percent = ++done * 100 / starts;
        if (progress && std::this_thread::get_id() == caller && percent > told) {
            told = percent;
            progress(static_cast<double>(percent) / 100, "Finding segments");
        }
    });

    Lloyd& winner = best.start();
    winner.setParallel(true);
    KMeansResult result;
    // Goes on to the end; a start that had settled takes one more round to see it.
    result.converged = winner.run(0, options.maxIterations + 1);
    result.iterations = std::min(winner.iterations(), options.maxIterations);
    result.labels = std::move(winner.labels());
    result.labels.resize(points.rows());
    throwIfStopped(stop);
    result.centres = exactCentres(points, blocks, winner, result.labels);
    result.inertia = inertia(points, result.labels);
    return result;
}

} // namespace core::segment
