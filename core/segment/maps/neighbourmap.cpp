#include "core/segment/maps/neighbourmap.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/segment/maps/embedding.h"
#include "core/segment/maps/pca.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <limits>
#include <mutex>

namespace core::segment {
namespace {

constexpr double notPlaced = std::numeric_limits<double>::quiet_NaN();
/// Attraction is multiplied by this at first, so that groups find together.
constexpr double exaggeration = 12;
constexpr int exaggeratedIterations = 250;
/// Spread of the start along the first component (Kobak and Berens 2019).
constexpr double startSpread = 1e-4;
/// Neighbours that place a row outside the sample, and how far from the nearest one they may
/// stand on the map: beyond that they belong to another group.
constexpr std::size_t placingNeighbours = 5;
constexpr double placingReach = 4;

// Shares of the progress.
constexpr double neighboursDone = 0.15;
constexpr double arrangedWithRest = 0.75;

void check(const data::Matrix& points, const NeighbourMapOptions& options)
{
    if (points.rows() < 4 || points.columns() == 0)
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "A neighbour map needs at least 4 rows."));
    if (!(options.perplexity >= 1) || options.perplexity > 1000)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "The perplexity must lie between 1 and 1,000."),
                    "perplexity");
    if (options.iterations < 1 || options.mostEmbedded < 4)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A neighbour map needs at least one iteration."),
                    "iterations");
    for (const double value : points.values())
        if (!std::isfinite(value))
            throw Error(ErrorCode::InvalidOption,
                        translate("Errors", "A neighbour map needs a number in every cell."),
                        "points");
}

std::vector<std::uint32_t> embeddedRows(std::size_t rows, const NeighbourMapOptions& options)
{
    Random random(options.seed);
    std::vector<std::uint32_t> sample = randomPermutation(rows, random);
    sample.resize(std::min(rows, options.mostEmbedded));
    std::sort(sample.begin(), sample.end());
    return sample;
}

/// The first two principal components, small, with a little noise: rows that are the same must
/// be able to part.
std::vector<float> startingPlaces(const data::Matrix& points, const NearestRows& tree,
                                  std::uint64_t seed)
{
    data::Matrix embedded(tree.size(), points.columns());
    for (std::size_t i = 0; i < tree.size(); ++i)
        std::ranges::copy(points.row(tree.rows()[i]), embedded.row(i).begin());
    const Pca pca = principalComponents(embedded, 2);
    double squares = 0;
    for (std::size_t i = 0; i < tree.size(); ++i)
        squares += pca.scores(i, 0) * pca.scores(i, 0);
    const double spread = std::sqrt(squares / static_cast<double>(tree.size()));
    const double scale = spread > 0 ? startSpread / spread : 0;
    Random random = Random(seed).fork(1);
    std::vector<float> places(2 * tree.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double score = i % 2 < pca.scores.columns() ? pca.scores(i / 2, i % 2) * scale : 0;
        places[i] = static_cast<float>(score + 0.01 * startSpread * random.normal());
    }
    return places;
}

/// The rows outside the sample, beside those of it that are most like them.
void placeOthers(const data::Matrix& points, const NearestRows& tree, std::span<const float> places,
                 NeighbourMap& map, const std::stop_token& stop, const ProgressCallback& progress)
{
    std::atomic<std::size_t> done{0};
    std::mutex reporting;
    double reported = arrangedWithRest;
    parallelBlocks(points.rows(), 1024, [&](std::size_t begin, std::size_t end) {
        std::vector<NearestRows::Found> found;
        std::vector<float> point(points.columns());
        for (std::size_t row = begin; row < end; ++row) {
            if (std::isfinite(map.places(row, 0)))
                continue;
            throwIfStopped(stop);
            tree.point(points.row(row), point);
            tree.nearest(point, placingNeighbours, NearestRows::nobody, found);
            const double nearest = found.front().squared;
            const std::size_t home = found.front().position;
            double sum = 0, x = 0, y = 0;
            for (const auto& [squared, position] : found) {
                const double acrossX = places[2 * position] - places[2 * home];
                const double acrossY = places[2 * position + 1] - places[2 * home + 1];
                if (std::hypot(acrossX, acrossY) > placingReach)
                    continue;
                const double weight =
                    nearest > 0 ? std::exp(1 - squared / nearest) : (squared > 0 ? 0 : 1);
                sum += weight;
                x += weight * places[2 * position];
                y += weight * places[2 * position + 1];
            }
            map.places(row, 0) = x / sum;
            map.places(row, 1) = y / sum;
        }
        const std::size_t now = done += end - begin;
        if (progress) {
            const std::scoped_lock lock(reporting);
            const double share =
                arrangedWithRest + (1 - arrangedWithRest) * double(now) / double(points.rows());
            if (share > reported)
                progress(reported = share,
                         CORE_TRANSLATE_NOOP("Progress", "Placing the other customers"));
        }
    });
}

} // namespace

NeighbourMap neighbourMap(const data::Matrix& points, const NeighbourMapOptions& options,
                          const std::stop_token& stop, const ProgressCallback& progress,
                          const NeighbourMapCallback& onSnapshot)
{
    const auto start = std::chrono::steady_clock::now();
    check(points, options);
    const NearestRows tree(points, embeddedRows(points.rows(), options), stop);
    NeighbourMap map;
    map.embedded = tree.size();
    map.iterations = options.iterations;
    map.perplexity =
        std::min(options.perplexity, std::max(1.0, static_cast<double>(tree.size() - 1) / 3));
    map.places = data::Matrix(points.rows(), 2, notPlaced);
    const auto report = [&](double from, double to) -> ProgressCallback {
        if (!progress)
            return {};
        return [&progress, from, to](double fraction, std::string_view stage) {
            progress(from + (to - from) * fraction, stage);
        };
    };
    const Affinities affinities =
        affinitiesOf(tree, map.perplexity, stop, report(0, neighboursDone));
    Embedding embedding(affinities, startingPlaces(points, tree, options.seed));
    const auto takePlaces = [&] {
        for (std::size_t i = 0; i < tree.size(); ++i)
            for (std::size_t j = 0; j < 2; ++j)
                map.places(tree.rows()[i], j) = embedding.places()[2 * i + j];
    };
    const double arranged = tree.size() < points.rows() ? arrangedWithRest : 1;
    const int early = std::min(exaggeratedIterations, options.iterations / 3);
    while (map.iteration < options.iterations) {
        throwIfStopped(stop);
        embedding.step(map.iteration < early ? exaggeration : 1);
        ++map.iteration;
        const double share = static_cast<double>(map.iteration) / options.iterations;
        if (progress)
            progress(neighboursDone + (arranged - neighboursDone) * share,
                     CORE_TRANSLATE_NOOP("Progress", "Arranging the neighbour map"));
        if (onSnapshot && map.iteration % std::max(1, options.snapshotEvery) == 0 &&
            map.iteration < options.iterations) {
            takePlaces();
            onSnapshot(std::make_shared<const NeighbourMap>(map));
        }
    }
    map.divergence = embedding.divergence();
    takePlaces();
    if (tree.size() < points.rows())
        placeOthers(points, tree, embedding.places(), map, stop, progress);
    map.finished = true;
    map.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return map;
}

} // namespace core::segment
