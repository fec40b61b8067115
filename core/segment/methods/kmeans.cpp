#include "core/segment/methods/kmeans.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
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
// Starts that swaps go on from, each for itself.
constexpr std::size_t chains = 4;
// Parts of the random sequence of one seed: beyond those of the starts.
constexpr std::uint64_t swapSeeds = std::uint64_t{1} << 40;

void check(const data::Matrix& points, const KMeansOptions& options)
{
    if (options.k < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The number of segments must be at least 1."), "k");
    if (options.starts < 0)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The number of starts must be 0 (automatic) or more."),
                    "starts");
    if (options.maxIterations < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The number of iterations must be at least 1."),
                    "maxIterations");
    if (points.rows() < static_cast<std::size_t>(options.k))
        throw Error(ErrorCode::NotEnoughRows,
                    filled(translate("Errors", "{1} segments cannot be found among {2} rows."),
                           {std::to_string(options.k), std::to_string(points.rows())}),
                    "k", {}, translate("Errors", "Ask for fewer segments."));
    if (points.columns() == 0)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "There is no feature to find segments by."), "features");
}

/// The best starts so far; equal ones are decided by their number, not by the clock.
class BestStarts {
public:
    explicit BestStarts(std::size_t wanted) : m_wanted(wanted) {}

    void offer(std::unique_ptr<Lloyd> start, std::size_t index)
    {
        Entry entry{start->inertia(), index, std::move(start)};
        const std::scoped_lock lock(m_mutex);
        const auto place = std::ranges::upper_bound(m_entries, entry, before);
        m_entries.insert(place, std::move(entry));
        if (m_entries.size() > m_wanted)
            m_entries.pop_back();
    }
    std::size_t count() const { return m_entries.size(); }
    Lloyd& start(std::size_t place) { return *m_entries[place].start; }
    /// Puts the best first again after they have gone on.
    void order()
    {
        for (Entry& entry : m_entries)
            entry.inertia = entry.start->inertia();
        std::ranges::stable_sort(m_entries, before);
    }

private:
    struct Entry {
        double inertia = 0;
        std::size_t index = 0;
        std::unique_ptr<Lloyd> start;
    };
    static bool before(const Entry& a, const Entry& b)
    {
        return a.inertia != b.inertia ? a.inertia < b.inertia : a.index < b.index;
    }

    std::size_t m_wanted;
    std::mutex m_mutex;
    std::vector<Entry> m_entries;
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

int automaticStarts(std::size_t rows, int)
{
    return static_cast<int>(
        std::clamp(1e6 / static_cast<double>(std::max<std::size_t>(rows, 1)), 3.0, 20.0));
}

int automaticSwaps(std::size_t rows, int k)
{
    if (k < 2 || rows >= 100'000)
        return 0;
    const double size =
        std::min(1.0, smallTable / static_cast<double>(std::max<std::size_t>(rows, 1)));
    return static_cast<int>(std::max(100.0, 10.0 * k * k) * size * size);
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
    const int swaps = options.starts == 0 ? automaticSwaps(points.rows(), options.k) : 0;
    const double shareOfStarts = swaps > 0 ? 0.5 : 1;
    const auto tell = [&](double share) {
        const auto percent = static_cast<std::size_t>(100 * share);
        if (progress && std::this_thread::get_id() == caller && percent > told) {
            told = percent;
            progress(static_cast<double>(percent) / 100,
                     CORE_TRANSLATE_NOOP("Progress", "Finding segments"));
        }
    };
    BestStarts best(swaps > 0 ? std::min(chains, starts) : 1);
    parallelBlocks(starts, 1, [&](std::size_t index, std::size_t) {
        throwIfStopped(stop);
        auto start = std::make_unique<Lloyd>(blocks, options.k, starts == 1, stop);
        start->seed(random.fork(index));
        start->run(tolerance, options.maxIterations);
        best.offer(std::move(start), index);
        tell(shareOfStarts * static_cast<double>(++done) / static_cast<double>(starts));
    });
    // The other threads may have made every start.
    tell(shareOfStarts);
    if (swaps > 0) {
        const std::size_t each = static_cast<std::size_t>(swaps) / best.count() + 1;
        done = 0;
        parallelBlocks(best.count(), 1, [&](std::size_t chain, std::size_t) {
            Lloyd& start = best.start(chain);
            Random ofChain = random.fork(swapSeeds + chain);
            for (std::size_t i = 0; i < each; ++i) {
                start.trySwap(ofChain);
                tell(shareOfStarts + (1 - shareOfStarts) * static_cast<double>(++done) /
                                         static_cast<double>(each * best.count()));
            }
            start.run(0, start.iterations() + options.maxIterations);
        });
        best.order();
    }

    Lloyd& winner = best.start(0);
    winner.setParallel(true);
    KMeansResult result;
    // Goes on to the end; a start that had settled takes one more round to see it.
    const int allowed = std::max(options.maxIterations, winner.iterations());
    result.converged = winner.run(0, allowed + 1);
    result.iterations = std::min(winner.iterations(), options.maxIterations);
    result.labels = std::move(winner.labels());
    result.labels.resize(points.rows());
    throwIfStopped(stop);
    result.centres = exactCentres(points, blocks, winner, result.labels);
    result.inertia = inertia(points, result.labels);
    return result;
}

} // namespace core::segment
