#include "core/segment/maps/affinities.h"

#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <numeric>

namespace core::segment {
namespace {

constexpr std::size_t rowsPerBlock = 256;

/// Sets weights to exp(−β (d² − d₀²)) with the β at which their entropy is log(perplexity), and
/// makes them sum to 1. Newton's method on log β, kept inside a bracket; `beta` is where it
/// starts and what it found.
void calibrate(std::span<const NearestRows::Found> found, double perplexity, double& beta,
               std::span<float> weights)
{
    const double wanted = std::log(perplexity);
    const double nearest = found.front().squared;
    const double mean =
        std::accumulate(found.begin(), found.end(), 0.0,
                        [&](double sum, const auto& one) { return sum + one.squared - nearest; }) /
        static_cast<double>(found.size());
    if (!(mean > 0)) { // all equally far
        std::fill(weights.begin(), weights.end(), 1.0F / static_cast<float>(found.size()));
        return;
    }
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    double logBeta = beta > 0 ? std::log(beta) : -std::log(mean);
    double sum = 0;
    for (int round = 0; round < 60; ++round) {
        beta = std::exp(logBeta);
        sum = 0;
        double first = 0, second = 0; // moments of the distances
        for (std::size_t i = 0; i < found.size(); ++i) {
            const double away = found[i].squared - nearest;
            const double weight = std::exp(-beta * away);
            weights[i] = static_cast<float>(weight);
            sum += weight;
            first += weight * away;
            second += weight * away * away;
        }
        first /= sum;
        second /= sum;
        const double entropy = std::log(sum) + beta * first;
        if (std::fabs(entropy - wanted) < 1e-5)
            break;
        (entropy > wanted ? low : high) = logBeta;
        const double slope = -beta * beta * (second - first * first);
        double next = slope < 0 ? logBeta - (entropy - wanted) / slope : logBeta;
        next = std::clamp(next, logBeta - 2, logBeta + 2);
        const bool bracketed = std::isfinite(low) && std::isfinite(high);
        if (bracketed && !(next > low && next < high))
            next = (low + high) / 2;
        else if (next == logBeta)
            next = logBeta + (entropy > wanted ? 1 : -1);
        if (std::fabs(next) > 80 || (bracketed && high - low < 1e-9))
            break; // ties: no width gives this entropy
        logBeta = next;
    }
    for (float& weight : weights)
        weight = static_cast<float>(weight / sum);
}

/// Neighbours and conditional weights of every row, `count` a row.
struct Directed {
    std::size_t count = 0;
    std::vector<std::uint32_t> neighbours;
    std::vector<float> weights;
};

Directed directedAffinities(const NearestRows& tree, double perplexity, const std::stop_token& stop,
                            const ProgressCallback& progress)
{
    const std::size_t rows = tree.size();
    Directed result;
    result.count = affinityNeighbours(rows, perplexity);
    result.neighbours.resize(rows * result.count);
    result.weights.resize(rows * result.count);
    std::atomic<std::size_t> done{0};
    std::mutex reporting;
    double reported = 0;
    parallelBlocks(rows, rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        std::vector<NearestRows::Found> found;
        std::vector<float> point(tree.dims());
        double beta = 0; // a neighbour in the tree's order starts near the answer
        for (std::size_t row = begin; row < end; ++row) {
            throwIfStopped(stop);
            const auto position = static_cast<std::uint32_t>(row);
            tree.point(position, point);
            tree.nearest(point, result.count, position, found);
            const std::size_t at = row * result.count;
            calibrate(found, perplexity, beta, std::span(result.weights).subspan(at, result.count));
            for (std::size_t i = 0; i < found.size(); ++i)
                result.neighbours[at + i] = found[i].position;
        }
        const std::size_t now = done += end - begin;
        if (progress) {
            const std::scoped_lock lock(reporting);
            const double share = static_cast<double>(now) / static_cast<double>(rows);
            if (share > reported)
                progress(reported = share,
                         CORE_TRANSLATE_NOOP("Progress", "Finding the most alike customers"));
        }
    });
    return result;
}

/// Who has each row among its neighbours, in ascending order.
void transposed(const Directed& directed, std::size_t rows, std::vector<std::size_t>& first,
                std::vector<std::size_t>& pairs)
{
    first.assign(rows + 1, 0);
    for (const std::uint32_t neighbour : directed.neighbours)
        ++first[neighbour + 1];
    std::partial_sum(first.begin(), first.end(), first.begin());
    pairs.resize(directed.neighbours.size());
    std::vector<std::size_t> next(first.begin(), first.end() - 1);
    for (std::size_t pair = 0; pair < pairs.size(); ++pair)
        pairs[next[directed.neighbours[pair]]++] = pair;
}

} // namespace

std::size_t affinityNeighbours(std::size_t rows, double perplexity)
{
    return std::min(rows - 1, static_cast<std::size_t>(std::ceil(3 * perplexity)));
}

Affinities affinitiesOf(const NearestRows& tree, double perplexity, const std::stop_token& stop,
                        const ProgressCallback& progress)
{
    const std::size_t rows = tree.size();
    const std::size_t pairs = rows * affinityNeighbours(rows, perplexity);
    // Both directions of each pair, with their weights, beside the list they are made from.
    const std::size_t bytes = pairs * (8 + 8 + 16 + 16);
    if (const std::size_t spare = spareMemory(); spare > 0 && bytes > spare)
        throw Error(
            ErrorCode::OutOfMemory,
            filled(translate("Errors", "The neighbour map needs {1} MB, and only {2} MB are free."),
                   {std::to_string(bytes >> 20), std::to_string(spare >> 20)}),
            "perplexity", {}, translate("Errors", "Choose a smaller perplexity."));
    const Directed directed = directedAffinities(tree, perplexity, stop, progress);
    std::vector<std::size_t> backFirst, back;
    transposed(directed, rows, backFirst, back);

    struct Pair {
        std::uint32_t neighbour;
        float weight;
    };
    // Own neighbours and those who have the row as theirs, each once: at most so many.
    std::vector<Pair> merged(2 * pairs);
    std::vector<std::size_t> sizes(rows);
    const auto begins = [&](std::size_t row) { return row * directed.count + backFirst[row]; };
    parallelBlocks(rows, rowsPerBlock, [&](std::size_t begin, std::size_t end) {
        throwIfStopped(stop);
        for (std::size_t row = begin; row < end; ++row) {
            Pair* const own = merged.data() + begins(row);
            std::size_t size = 0;
            for (std::size_t i = row * directed.count; i < (row + 1) * directed.count; ++i)
                own[size++] = {directed.neighbours[i], directed.weights[i]};
            for (std::size_t i = backFirst[row]; i < backFirst[row + 1]; ++i)
                own[size++] = {static_cast<std::uint32_t>(back[i] / directed.count),
                               directed.weights[back[i]]};
            std::sort(own, own + size,
                      [](const Pair& a, const Pair& b) { return a.neighbour < b.neighbour; });
            std::size_t kept = 0;
            for (std::size_t i = 0; i < size; ++i) {
                if (kept > 0 && own[kept - 1].neighbour == own[i].neighbour)
                    own[kept - 1].weight += own[i].weight;
                else
                    own[kept++] = own[i];
            }
            sizes[row] = kept;
        }
    });

    Affinities result;
    result.first.assign(rows + 1, 0);
    std::partial_sum(sizes.begin(), sizes.end(), result.first.begin() + 1);
    result.neighbours.resize(result.first.back());
    result.weights.resize(result.first.back());
    const float scale = 0.5F / static_cast<float>(rows);
    parallelBlocks(rows, 4096, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            const Pair* const own = merged.data() + begins(row);
            for (std::size_t i = 0; i < sizes[row]; ++i) {
                result.neighbours[result.first[row] + i] = own[i].neighbour;
                result.weights[result.first[row] + i] = scale * own[i].weight;
            }
        }
    });
    return result;
}

} // namespace core::segment
