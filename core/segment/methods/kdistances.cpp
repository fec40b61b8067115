#include "core/segment/methods/kdistances.h"

#include "core/base/random.h"
#include "core/base/translation.h"
#include "core/segment/methods/neighboursearch.h"
#include "core/segment/methods/parallelrounds.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <string>

namespace core::segment {
namespace {

/// The measured places of each tile.
std::vector<std::uint32_t> wantedPlaces(const NeighbourTree& tree, const KDistanceOptions& options)
{
    const std::size_t rows = tree.rows();
    std::vector<std::uint32_t> wanted(tree.tiles());
    if (rows <= options.mostRows || rows <= options.sampleRows) {
        for (std::size_t tile = 0; tile < tree.tiles(); ++tile)
            wanted[tile] = TileSearch::all(tree.tileSize(tile));
        return wanted;
    }
    Random random(options.seed);
    // Selection sampling (Knuth, algorithm S) over the rows, not over the places of the tree.
    std::vector<std::uint8_t> chosen(rows);
    std::size_t left = options.sampleRows;
    for (std::size_t row = 0; row < rows && left > 0; ++row)
        if (random.below(rows - row) < left) {
            chosen[row] = 1;
            --left;
        }
    for (std::size_t place = 0; place < rows; ++place)
        if (chosen[tree.row(place)])
            wanted[place / tileRows] |= 1U << (place % tileRows);
    return wanted;
}

/// Squared distances to the k-th nearest row, measured where asked for.
class Measured {
public:
    Measured(const NeighbourTree& tree, std::size_t k)
        : m_tree(tree), m_k(k), m_known(tree.tiles()), m_squares(tree.tiles() * tileRows)
    {
    }

    void measure(const std::vector<std::uint32_t>& wanted, const std::stop_token& stop,
                 const ProgressPart& part)
    {
        parallelRounds(m_tree.tiles(), 8, stop, part, [&](std::size_t begin, std::size_t end) {
            TileSearch search(m_tree);
            for (std::size_t tile = begin; tile < end; ++tile) {
                const std::uint32_t missing = wanted[tile] & ~m_known[tile];
                if (missing != 0)
                    search.kthSquares(tile, missing, m_k, stop, m_squares.data() + tile * tileRows);
                m_known[tile] |= missing;
            }
        });
    }

    const double* ofTile(std::size_t tile) const { return m_squares.data() + tile * tileRows; }
    /// The places among `wanted` that nearer ones can matter to, and squares just below their own:
    /// so many rows may be exactly as far that only nearer ones are to be looked at.
    std::uint32_t below(std::size_t tile, std::uint32_t wanted, double* limits) const
    {
        for (std::size_t i = 0; i < tileRows; ++i) {
            const double square = m_squares[tile * tileRows + i];
            limits[i] = std::nextafter(square, 0.0);
            if (square == 0)
                wanted &= ~(1U << i);
        }
        return wanted;
    }
    double operator[](std::size_t place) const { return m_squares[place]; }

private:
    const NeighbourTree& m_tree;
    std::size_t m_k;
    std::vector<std::uint32_t> m_known;
    std::vector<double> m_squares;
};

/// The places within the k-distance of the measured ones: their k-distances decide when those join.
std::vector<std::uint32_t> neighboursOf(const NeighbourTree& tree, const Measured& measured,
                                        const std::vector<std::uint32_t>& wanted,
                                        const std::stop_token& stop, const ProgressPart& part)
{
    std::vector<std::uint32_t> found(tree.tiles());
    parallelRounds(tree.tiles(), 8, stop, part, [&](std::size_t begin, std::size_t end) {
        TileSearch search(tree);
        for (std::size_t tile = begin; tile < end; ++tile) {
            double limits[tileRows];
            const std::uint32_t open = measured.below(tile, wanted[tile], limits);
            if (open == 0)
                continue;
            search.within(tile, open, limits, stop, [&](std::size_t, std::size_t place, double) {
                std::atomic_ref<std::uint32_t>(found[place / tileRows])
                    .fetch_or(1U << (place % tileRows), std::memory_order_relaxed);
            });
        }
    });
    return found;
}

/// Squared least eps at which a row is near a core row: over the rows near it, the least of the
/// larger of their distance and the k-distance of the other.
std::vector<double> joinSquares(const NeighbourTree& tree, const Measured& measured,
                                const std::vector<std::uint32_t>& wanted,
                                const std::stop_token& stop, const ProgressPart& part)
{
    std::vector<double> joins(tree.tiles() * tileRows);
    parallelRounds(tree.tiles(), 8, stop, part, [&](std::size_t begin, std::size_t end) {
        TileSearch search(tree);
        for (std::size_t tile = begin; tile < end; ++tile) {
            double* own = joins.data() + tile * tileRows;
            std::copy_n(measured.ofTile(tile), tileRows, own);
            double limits[tileRows];
            const std::uint32_t open = measured.below(tile, wanted[tile], limits);
            if (open == 0)
                continue;
            search.within(tile, open, limits, stop,
                          [&](std::size_t i, std::size_t place, double square) {
                              own[i] = std::min(own[i], std::max(square, measured[place]));
                          });
        }
    });
    return joins;
}

/// The least eps whose square reaches `square`: DBSCAN compares squares.
double epsReaching(double square)
{
    const double root = std::sqrt(square);
    return root * root < square ? std::nextafter(root, 2 * root) : root;
}

double shareAbove(const std::vector<double>& ascending, double value)
{
    if (ascending.empty())
        return 0;
    const auto above =
        ascending.end() - std::upper_bound(ascending.begin(), ascending.end(), value);
    return static_cast<double>(above) / static_cast<double>(ascending.size());
}

/// The knee, or the first distance above 0 where it is 0.
double epsAt(const std::vector<double>& distances)
{
    const double knee = distances[kneeOf(distances)];
    if (knee > 0)
        return knee;
    const auto first = std::upper_bound(distances.begin(), distances.end(), 0.0);
    return first == distances.end() ? 1 : *first;
}

} // namespace

double KDistances::coreShare(double eps) const
{
    return 1 - shareAbove(distances, eps);
}

double KDistances::noiseShare(double eps) const
{
    return shareAbove(joins, eps);
}

std::size_t kneeOf(const std::vector<double>& values)
{
    const double extent = values.back() - values.front();
    if (!(extent > 0))
        return values.size() - 1;
    const double last = static_cast<double>(values.size() - 1);
    std::size_t knee = 0;
    double best = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double below = static_cast<double>(i) / last - (values[i] - values.front()) / extent;
        if (below > best) {
            best = below;
            knee = i;
        }
    }
    return best > 0 ? knee : values.size() - 1;
}

int suggestedMinPoints(std::size_t dims, std::size_t rows)
{
    auto wanted = static_cast<double>(2 * dims);
    if (rows > 0)
        wanted = std::min(wanted, std::sqrt(static_cast<double>(rows)));
    return std::max(5, static_cast<int>(wanted));
}

KDistances kDistances(const data::Matrix& points, const KDistanceOptions& options,
                      std::stop_token stop, const ProgressCallback& progress)
{
    if (options.minPoints < 1)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A core customer needs at least 1 customer within eps."),
                    "minPoints");
    if (points.rows() < static_cast<std::size_t>(options.minPoints))
        throw Error(ErrorCode::NotEnoughRows,
                    filled(translate("Errors", "Among {1} rows none has {2} neighbours."),
                           {std::to_string(points.rows()), std::to_string(options.minPoints)}),
                    "minPoints", {}, translate("Errors", "Ask for fewer neighbours."));
    constexpr std::string_view stage =
        CORE_TRANSLATE_NOOP("Progress", "Measuring neighbour distances");
    const NeighbourTree tree(points, stop);
    const auto wanted = wantedPlaces(tree, options);
    Measured measured(tree, static_cast<std::size_t>(options.minPoints));
    measured.measure(wanted, stop, {progress, 0.05, 0.4, stage});
    const auto near = neighboursOf(tree, measured, wanted, stop, {progress, 0.4, 0.5, stage});
    measured.measure(near, stop, {progress, 0.5, 0.9, stage});
    const auto joins = joinSquares(tree, measured, wanted, stop, {progress, 0.9, 1, stage});

    KDistances result;
    result.minPoints = options.minPoints;
    result.rows = points.rows();
    for (std::size_t place = 0; place < tree.rows(); ++place) {
        if (!(wanted[place / tileRows] >> (place % tileRows) & 1U))
            continue;
        result.distances.push_back(epsReaching(measured[place]));
        result.joins.push_back(epsReaching(joins[place]));
    }
    result.exact = result.distances.size() == points.rows();
    std::sort(result.distances.begin(), result.distances.end());
    std::sort(result.joins.begin(), result.joins.end());
    result.suggestedEps = epsAt(result.distances);
    return result;
}

} // namespace core::segment
