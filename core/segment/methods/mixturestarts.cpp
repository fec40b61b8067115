#include "core/segment/methods/mixturestarts.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/segment/methods/lloyd.h"

#include <Eigen/Dense>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace core::segment {
namespace {

/// What a start gets before the most promising ones are chosen.
constexpr int shortRounds = 30;
constexpr double shortTolerance = 1e-4;
/// Of all starts, one in so many is taken to the end, but at least three.
constexpr std::size_t chosenOneIn = 5;

/// Times the groups of an end are moved, ways to move them that are tried each time, and those of
/// them that are taken to the end.
constexpr std::size_t mostMoves = 20;
constexpr std::size_t mostPairs = 40;
constexpr std::size_t promisingMoves = 4;

/// The lower triangle L of LL' = covariance, times `direction`.
std::vector<double> alongCovariance(const double* covariance, const std::vector<double>& direction)
{
    const auto dims = static_cast<Eigen::Index>(direction.size());
    const Eigen::LLT<Eigen::MatrixXd> triangle(
        Eigen::Map<const Eigen::MatrixXd>(covariance, dims, dims));
    const Eigen::VectorXd along =
        triangle.matrixL() * Eigen::Map<const Eigen::VectorXd>(direction.data(), dims);
    return {along.data(), along.data() + dims};
}

void sortBestFirst(std::vector<MixtureStart>& starts)
{
    std::stable_sort(
        starts.begin(), starts.end(),
        [](const MixtureStart& a, const MixtureStart& b) { return a.likelihood > b.likelihood; });
}

/// `state` with group `taken` away and group `split` as two, moved apart in a random direction.
MixtureState moved(MixtureState state, MixtureCovariance kind, std::size_t taken, std::size_t split,
                   Random random)
{
    const std::size_t dims = state.means.size() / state.weights.size();
    const bool matrices = hasMatrices(kind);
    const std::size_t width = matrices ? dims * dims : dims;
    const double* covariance =
        state.covariances.data() + (kind == MixtureCovariance::Tied ? 0 : split * width);
    // A direction along which the group is as wide as in any other.
    std::vector<double> offset(dims);
    double length = 0;
    for (double& value : offset) {
        value = random.normal();
        length += value * value;
    }
    if (matrices)
        offset = alongCovariance(covariance, offset);
    else
        for (std::size_t j = 0; j < dims; ++j)
            offset[j] *= std::sqrt(covariance[j]);
    for (std::size_t j = 0; j < dims; ++j) {
        const double shift = offset[j] / std::sqrt(std::max(length, 1e-300));
        state.means[taken * dims + j] = state.means[split * dims + j] + shift;
        state.means[split * dims + j] -= shift;
    }
    if (kind != MixtureCovariance::Tied)
        std::copy_n(covariance, width, state.covariances.data() + taken * width);
    const double others = 1 - state.weights[taken];
    state.weights[split] = state.weights[taken] = state.weights[split] / 2;
    for (double& weight : state.weights)
        weight /= std::max(others, 1e-300);
    return state;
}

} // namespace

MixtureStarts::MixtureStarts(const RowBlocks& blocks, const MixtureOptions& options, double ridge,
                             double floor, std::stop_token stop, std::function<void(double)> tell)
    : m_blocks(blocks), m_options(options), m_ridge(ridge), m_floor(floor), m_stop(std::move(stop)),
      m_tell(std::move(tell))
{
}

void MixtureStarts::forEach(std::size_t count, double from, double to,
                            const std::function<void(std::size_t)>& body) const
{
    const auto caller = std::this_thread::get_id();
    std::atomic<std::size_t> done{0};
    parallelBlocks(count, 1, [&](std::size_t number, std::size_t) {
        throwIfStopped(m_stop);
        body(number);
        const double share = static_cast<double>(++done) / static_cast<double>(count);
        if (std::this_thread::get_id() == caller)
            m_tell(from + (to - from) * share);
    });
}

MixtureStart MixtureStarts::run(MixtureEm& em, double tolerance, int rounds) const
{
    MixtureStart result;
    result.converged = em.run(tolerance, rounds);
    result.state = em.state();
    result.likelihood = em.meanLogLikelihood();
    result.iterations = em.iterations();
    result.degenerate =
        smallestEigenvalue(result.state, m_options.covariance, m_blocks.dims()) < m_floor;
    return result;
}

/// In turn k-means, its seeds alone, random shares, its seeds alone, and random labels: which of
/// them leads to the best end differs from table to table.
MixtureStart MixtureStarts::shortRun(std::size_t number) const
{
    Random random = Random(m_options.seed).fork(number);
    MixtureEm em(m_blocks, m_options.k, m_options.covariance, m_ridge, false, m_stop);
    if (number % 5 == 2) {
        em.startFromShares(random);
    } else if (number % 5 == 4) {
        std::vector<std::int32_t> labels(m_blocks.rows());
        for (std::int32_t& label : labels)
            label =
                static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(m_options.k)));
        em.startFromLabels(labels);
    } else {
        Lloyd lloyd(m_blocks, m_options.k, false, m_stop);
        lloyd.seed(random);
        lloyd.run(1e-4 * m_blocks.meanVariance(), number % 5 == 0 ? 100 : 1);
        em.startFromLabels(lloyd.labels());
    }
    return run(em, shortTolerance, std::min(shortRounds, m_options.maxIterations));
}

std::vector<MixtureStart> MixtureStarts::shortRuns(int count) const
{
    std::vector<MixtureStart> result(static_cast<std::size_t>(count));
    forEach(result.size(), 0, 0.4, [&](std::size_t number) { result[number] = shortRun(number); });
    sortBestFirst(result);
    return result;
}

std::vector<MixtureStart> MixtureStarts::soundEnds(const std::vector<MixtureStart>& starts,
                                                   int& degenerate) const
{
    const std::size_t together = std::max<std::size_t>(3, starts.size() / chosenOneIn);
    std::vector<MixtureStart> sound;
    // Further on only while all so far were degenerate.
    for (std::size_t begin = 0; begin < starts.size() && sound.empty(); begin += together) {
        std::vector<MixtureStart> ends(std::min(together, starts.size() - begin));
        forEach(ends.size(), 0.4, 0.6, [&](std::size_t number) {
            MixtureEm em(m_blocks, m_options.k, m_options.covariance, m_ridge, false, m_stop);
            em.startFrom(starts[begin + number].state);
            ends[number] = run(em, m_options.tolerance, m_options.maxIterations);
        });
        for (MixtureStart& end : ends) {
            degenerate += end.degenerate;
            if (!end.degenerate)
                sound.push_back(std::move(end));
        }
    }
    sortBestFirst(sound);
    return sound;
}

std::vector<MixtureStart> MixtureStarts::improved(std::vector<MixtureStart> ends,
                                                  std::size_t count) const
{
    const auto same = [&](const MixtureStart& a, const MixtureStart& b) {
        return a.likelihood - b.likelihood <= 10 * m_options.tolerance;
    };
    ends.erase(std::unique(ends.begin(), ends.end(), same), ends.end());
    ends.resize(std::min(ends.size(), count));
    forEach(ends.size(), 0.6, 0.9, [&](std::size_t number) {
        for (std::size_t round = 0; round < mostMoves; ++round) {
            auto better = move(ends[number], round);
            if (!better)
                break;
            ends[number] = std::move(*better);
        }
    });
    sortBestFirst(ends);
    return ends;
}

std::optional<MixtureStart> MixtureStarts::move(const MixtureStart& start, std::size_t round) const
{
    const auto k = static_cast<std::size_t>(m_options.k);
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t taken = 0; taken < k; ++taken)
        for (std::size_t split = 0; split < k; ++split)
            if (taken != split)
                pairs.emplace_back(taken, split);
    const Random random = Random(m_options.seed ^ 0x6d6f766573).fork(round);
    Random order = random;
    order.shuffle(std::span(pairs));
    pairs.resize(std::min(pairs.size(), mostPairs));
    std::vector<MixtureStart> tried(pairs.size());
    for (std::size_t number = 0; number < tried.size(); ++number) {
        MixtureEm em(m_blocks, m_options.k, m_options.covariance, m_ridge, false, m_stop);
        em.startFrom(moved(start.state, m_options.covariance, pairs[number].first,
                           pairs[number].second, random.fork(number)));
        tried[number] = run(em, shortTolerance, shortRounds);
    }
    sortBestFirst(tried);
    tried.resize(std::min(tried.size(), promisingMoves));
    for (const MixtureStart& promising : tried) {
        MixtureEm em(m_blocks, m_options.k, m_options.covariance, m_ridge, false, m_stop);
        em.startFrom(promising.state);
        auto end = run(em, m_options.tolerance, m_options.maxIterations);
        if (!end.degenerate && end.likelihood > start.likelihood + 10 * m_options.tolerance)
            return end;
    }
    return {};
}

MixtureStart MixtureStarts::finish(MixtureState state) const
{
    MixtureEm em(m_blocks, m_options.k, m_options.covariance, m_ridge, true, m_stop);
    em.startFrom(std::move(state));
    return run(em, m_options.tolerance, m_options.maxIterations);
}

} // namespace core::segment
