#include "core/segment/methods/lloyd.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace core::segment {
namespace {

constexpr std::size_t blocksPerTask = 16;
constexpr double infinity = std::numeric_limits<double>::infinity();

/// 2 + ln k trials are enough (Arthur and Vassilvitskii, as scikit-learn does); whole vectors of
/// candidates cost no more.
std::size_t trialsFor(std::size_t k)
{
    const auto wanted = static_cast<std::size_t>(2 + std::log(static_cast<double>(k)));
    return (wanted + vectorCentres - 1) / vectorCentres * vectorCentres;
}

} // namespace

Lloyd::Lloyd(const RowBlocks& blocks, int k, bool parallel, std::stop_token stop)
    : m_blocks(blocks), m_k(static_cast<std::size_t>(k)), m_dims(blocks.dims()),
      m_parallel(parallel), m_stop(std::move(stop)), m_centres(m_k * m_dims), m_halfNorms(m_k),
      m_labels(blocks.count() * blocks.blockRows(), -1), m_blockTotals(blocks.count()),
      m_blockSums(blocks.count() * m_k * m_dims), m_blockCounts(blocks.count() * m_k),
      m_blockChanges(blocks.count()), m_sums(m_k * m_dims), m_counts(m_k)
{
}

template <typename Body>
void Lloyd::forEachBlock(const Body& body)
{
    const auto task = [&](std::size_t begin, std::size_t end) {
        throwIfStopped(m_stop);
        for (std::size_t b = begin; b < end; ++b)
            body(b);
    };
    const std::size_t count = m_blocks.count();
    if (m_parallel) {
        parallelBlocks(count, blocksPerTask, task);
        return;
    }
    for (std::size_t b = 0; b < count; b += blocksPerTask)
        task(b, std::min(count, b + blocksPerTask));
}

void Lloyd::seed(Random random)
{
    m_nearest.assign(m_labels.size(), 0);
    std::fill_n(m_nearest.begin(), m_blocks.rows(), infinity);
    std::vector<double> centre(m_dims);
    m_blocks.copyRow(random.below(m_blocks.rows()), centre);
    writeCentre(0, centre);
    double total = lowerNearest(centre);

    const std::size_t trials = trialsFor(m_k);
    std::vector<double> candidates(trials * m_dims);
    std::vector<double> potentials(m_blocks.count() * trials);
    for (std::size_t c = 1; c < m_k; ++c) {
        for (std::size_t t = 0; t < trials; ++t)
            m_blocks.copyRow(drawRow(random, total),
                             std::span(candidates).subspan(t * m_dims, m_dims));
        forEachBlock([&](std::size_t b) {
            for (std::size_t t = 0; t < trials; t += vectorCentres)
                vectorKernels().potentials(m_blocks.block(b), candidates.data() + t * m_dims,
                                           m_nearest.data() + m_blocks.first(b),
                                           potentials.data() + b * trials + t);
        });
        std::size_t best = 0;
        double lowest = infinity;
        for (std::size_t t = 0; t < trials; ++t) {
            double potential = 0;
            for (std::size_t b = 0; b < m_blocks.count(); ++b)
                potential += potentials[b * trials + t];
            if (potential < lowest) {
                lowest = potential;
                best = t;
            }
        }
        const auto chosen = std::span(candidates).subspan(best * m_dims, m_dims);
        writeCentre(static_cast<int>(c), chosen);
        if (c + 1 < m_k)
            total = lowerNearest(chosen);
    }
    m_nearest = {};
}

/// A row with a chance proportional to m_nearest, whose sum is `total`.
std::size_t Lloyd::drawRow(Random& random, double total) const
{
    const double draw = random.uniform();
    if (!(total > 0)) // every row is a centre already
        return static_cast<std::size_t>(draw * static_cast<double>(m_blocks.rows()));
    double left = draw * total;
    std::size_t b = 0;
    while (b + 1 < m_blocks.count() && left >= m_blockTotals[b])
        left -= m_blockTotals[b++];
    const std::size_t end = m_blocks.first(b) + m_blocks.size(b);
    std::size_t last = m_blocks.first(b);
    for (std::size_t row = m_blocks.first(b); row < end; ++row) {
        if (m_nearest[row] > 0)
            last = row; // rounding may leave a rest after the last row
        if (left < m_nearest[row])
            return row;
        left -= m_nearest[row];
    }
    return last;
}

double Lloyd::lowerNearest(std::span<const double> centre)
{
    forEachBlock([&](std::size_t b) {
        m_blockTotals[b] = vectorKernels().lowerNearest(m_blocks.block(b), centre.data(),
                                                        m_nearest.data() + m_blocks.first(b));
    });
    double total = 0;
    for (const double part : m_blockTotals)
        total += part;
    return total;
}

void Lloyd::writeCentre(int index, std::span<const double> values)
{
    const auto c = static_cast<std::size_t>(index);
    double squared = 0;
    for (std::size_t j = 0; j < m_dims; ++j) {
        m_centres[c * m_dims + j] = values[j];
        squared += values[j] * values[j];
    }
    m_halfNorms[c] = squared / 2;
}

bool Lloyd::run(double tolerance, int maxIterations)
{
    while (m_iterations < maxIterations) {
        ++m_iterations;
        if (assign() == 0)
            return true;
        sumUp();
        fillEmptyLabels();
        const double shift = moveCentres();
        if (tolerance > 0 && shift <= tolerance)
            return true;
    }
    return false;
}

std::size_t Lloyd::assign()
{
    forEachBlock([&](std::size_t b) {
        thread_local std::vector<std::int32_t> best;
        assignBlock(b, best);
    });
    std::size_t changes = 0;
    for (const std::size_t part : m_blockChanges)
        changes += part;
    return changes;
}

void Lloyd::assignBlock(std::size_t block, std::vector<std::int32_t>& best)
{
    best.resize(m_blocks.blockRows());
    vectorKernels().nearestCentre(m_blocks.block(block), m_centres.data(), m_halfNorms.data(), m_k,
                                  best.data());
    std::int32_t* labels = m_labels.data() + m_blocks.first(block);
    const std::size_t size = m_blocks.size(block);
    std::size_t changes = 0;
    for (std::size_t begin = 0; begin < size; begin += vectorRows) {
        // Few rows change after the first rounds: eight equal labels are passed at once.
        if (std::memcmp(labels + begin, best.data() + begin, vectorRows * sizeof(*labels)) == 0)
            continue;
        const std::size_t end = std::min(size, begin + vectorRows);
        for (std::size_t r = begin; r < end; ++r) {
            if (labels[r] == best[r])
                continue;
            moveRow(block, r, labels[r], best[r]);
            labels[r] = best[r];
            ++changes;
        }
    }
    m_blockChanges[block] = changes;
}

/// Row `row` of the block leaves label `from` (−1: none yet) for `to`.
void Lloyd::moveRow(std::size_t block, std::size_t row, std::int32_t from, std::int32_t to)
{
    const RowBlock values = m_blocks.block(block);
    double* sums = m_blockSums.data() + block * m_k * m_dims;
    std::int64_t* counts = m_blockCounts.data() + block * m_k;
    double* added = sums + static_cast<std::size_t>(to) * m_dims;
    for (std::size_t j = 0; j < m_dims; ++j)
        added[j] += values.columns[j * values.stride + row];
    ++counts[to];
    if (from < 0)
        return;
    double* taken = sums + static_cast<std::size_t>(from) * m_dims;
    for (std::size_t j = 0; j < m_dims; ++j)
        taken[j] -= values.columns[j * values.stride + row];
    --counts[from];
}

void Lloyd::sumUp()
{
    std::fill(m_sums.begin(), m_sums.end(), 0);
    std::fill(m_counts.begin(), m_counts.end(), 0);
    const std::size_t width = m_k * m_dims;
    for (std::size_t b = 0; b < m_blocks.count(); ++b) {
        for (std::size_t i = 0; i < width; ++i)
            m_sums[i] += m_blockSums[b * width + i];
        for (std::size_t c = 0; c < m_k; ++c)
            m_counts[c] += m_blockCounts[b * m_k + c];
    }
}

/// Gives each label without rows the row farthest from its centre, unless all rows lie on theirs.
void Lloyd::fillEmptyLabels()
{
    for (std::size_t empty = 0; empty < m_k; ++empty) {
        if (m_counts[empty] > 0)
            continue;
        // What is nearer to its centre than rounding explains lies on it.
        const double nearest = 1e-24 * m_blocks.meanVariance() * static_cast<double>(m_dims);
        double farthest = nearest;
        std::size_t chosen = 0;
        for (std::size_t row = 0; row < m_blocks.rows(); ++row) {
            const auto label = static_cast<std::size_t>(m_labels[row]);
            if (m_counts[label] < 2)
                continue;
            double squared = 0;
            for (std::size_t j = 0; j < m_dims; ++j) {
                const double difference = m_blocks.value(row, j) - m_centres[label * m_dims + j];
                squared += difference * difference;
            }
            if (squared > farthest) {
                farthest = squared;
                chosen = row;
            }
        }
        if (farthest <= nearest)
            return;
        const std::size_t block = chosen / m_blocks.blockRows();
        moveRow(block, chosen - m_blocks.first(block), m_labels[chosen],
                static_cast<std::int32_t>(empty));
        m_labels[chosen] = static_cast<std::int32_t>(empty);
        sumUp();
    }
}

void Lloyd::save(State& state) const
{
    state.centres = m_centres;
    state.halfNorms = m_halfNorms;
    state.labels = m_labels;
    state.blockSums = m_blockSums;
    state.sums = m_sums;
    state.blockCounts = m_blockCounts;
    state.counts = m_counts;
    state.iterations = m_iterations;
}

void Lloyd::restore(const State& state)
{
    m_centres = state.centres;
    m_halfNorms = state.halfNorms;
    m_labels = state.labels;
    m_blockSums = state.blockSums;
    m_sums = state.sums;
    m_blockCounts = state.blockCounts;
    m_counts = state.counts;
    m_iterations = state.iterations;
}

bool Lloyd::trySwap(Random& random)
{
    // A few rounds tell most that fail; what comes near may still settle below.
    constexpr int rounds = 3;
    constexpr int moreRounds = 10;
    constexpr double near = 1.02;
    const double before = inertia();
    save(m_before);
    // Rows drawn by their distance find far groups, rows drawn evenly dense ones.
    const std::size_t row =
        random.below(2) == 0 ? drawDistantRow(random) : random.below(m_blocks.rows());
    std::vector<double> centre(m_dims);
    m_blocks.copyRow(row, centre);
    writeCentre(static_cast<int>(random.below(m_k)), centre);
    run(0, m_iterations + rounds);
    if (inertia() < near * before)
        run(0, m_iterations + moreRounds);
    if (inertia() < before) {
        m_distances.clear();
        return true;
    }
    restore(m_before);
    return false;
}

/// A row with a chance proportional to its squared distance from its centre.
std::size_t Lloyd::drawDistantRow(Random& random)
{
    if (m_distances.empty()) {
        double sum = 0;
        m_distances.resize(m_blocks.rows());
        for (std::size_t row = 0; row < m_blocks.rows(); ++row) {
            const double* centre =
                m_centres.data() + static_cast<std::size_t>(m_labels[row]) * m_dims;
            for (std::size_t j = 0; j < m_dims; ++j) {
                const double difference = m_blocks.value(row, j) - centre[j];
                sum += difference * difference;
            }
            m_distances[row] = sum;
        }
    }
    const double wanted = random.uniform() * m_distances.back();
    const auto place = std::ranges::upper_bound(m_distances, wanted) - m_distances.begin();
    return std::min(static_cast<std::size_t>(place), m_blocks.rows() - 1);
}

double Lloyd::moveCentres()
{
    double shift = 0;
    std::vector<double> mean(m_dims);
    for (std::size_t c = 0; c < m_k; ++c) {
        if (m_counts[c] == 0)
            continue; // stays where it was
        for (std::size_t j = 0; j < m_dims; ++j) {
            mean[j] = m_sums[c * m_dims + j] / static_cast<double>(m_counts[c]);
            const double difference = mean[j] - m_centres[c * m_dims + j];
            shift += difference * difference;
        }
        writeCentre(static_cast<int>(c), mean);
    }
    return shift;
}

double Lloyd::inertia() const
{
    double between = 0;
    for (std::size_t c = 0; c < m_k; ++c) {
        double squared = 0;
        for (std::size_t j = 0; j < m_dims; ++j)
            squared += m_sums[c * m_dims + j] * m_sums[c * m_dims + j];
        if (m_counts[c] > 0)
            between += squared / static_cast<double>(m_counts[c]);
    }
    const double total =
        m_blocks.meanVariance() * static_cast<double>(m_blocks.rows() * m_blocks.dims());
    return std::max(0.0, total - between);
}

} // namespace core::segment
