#include "core/hierarchy/linkage.h"

#include "core/base/translation.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <numeric>
#include <utility>

namespace core::hierarchy {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
// The lines a walk down a column reads are far apart; asked for so many rows ahead they are there.
constexpr std::size_t rowsAhead = 24;

double leastOf(const double* values, std::size_t count)
{
    std::array<double, 8> least;
    least.fill(infinite);
    std::size_t i = 0;
    for (; i + least.size() <= count; i += least.size())
        for (std::size_t lane = 0; lane < least.size(); ++lane)
            least[lane] = values[i + lane] < least[lane] ? values[i + lane] : least[lane];
    for (; i < count; ++i)
        least[0] = std::min(least[0], values[i]);
    return *std::min_element(least.begin(), least.end());
}

/// The clusters and their distances while they are joined. A cluster stands at the higher place of
/// its two parts; the lower one is empty, its distances infinite, until the places are closed up.
class PairClusters {
public:
    PairClusters(CondensedDistances distances, PairLinkage linkage,
                 std::span<const std::uint32_t> weights)
        : m_distances(std::move(distances)), m_linkage(linkage), m_places(m_distances.leaves()),
          m_clusters(m_places), m_size(m_places, 1), m_leaf(m_places)
    {
        std::iota(m_leaf.begin(), m_leaf.end(), std::size_t{0});
        if (!weights.empty())
            m_size.assign(weights.begin(), weights.end());
    }

    std::size_t places() const { return m_places; }
    std::size_t clusters() const { return m_clusters; }
    std::size_t firstPlace() const
    {
        return static_cast<std::size_t>(
            std::find_if(m_size.begin(), m_size.end(), [](std::uint32_t s) { return s > 0; }) -
            m_size.begin());
    }
    std::size_t leafOf(std::size_t place) const { return m_leaf[place]; }

    struct Neighbour {
        std::size_t place = 0;
        double distance = infinite;
    };

    /// The nearest of `x`: `preferred`, when it is another place, before all at the same distance,
    /// then the lowest place.
    Neighbour nearest(std::size_t x, std::size_t preferred) const
    {
        const double* row = m_distances.row(x);
        Neighbour best{x, leastOf(row, x)};
        if (best.distance < infinite)
            best.place = static_cast<std::size_t>(std::find(row, row + x, best.distance) - row);
        const double* column = m_distances.row(x + 1) + x;
        for (std::size_t i = x + 1; i < m_places; column += i, ++i) {
            __builtin_prefetch(column + rowsAhead * (i + rowsAhead / 2));
            if (*column < best.distance)
                best = {i, *column};
        }
        if (preferred != x && m_distances(x, preferred) == best.distance)
            best.place = preferred;
        if (best.place == x)
            best.place = otherPlace(x); // all are infinitely far
        return best;
    }

    void join(std::size_t low, std::size_t high)
    {
        if (m_linkage == PairLinkage::Complete) {
            update(low, high, [](double a, double b) { return std::max(a, b); });
        } else {
            const double weightLow = m_size[low];
            const double weightHigh = m_size[high];
            const double both = weightLow + weightHigh;
            update(low, high,
                   [=](double a, double b) { return (weightLow * a + weightHigh * b) / both; });
        }
        m_size[high] += m_size[low];
        m_size[low] = 0;
        --m_clusters;
    }

    bool isWorthClosingUp() const { return m_places > 64 && m_clusters < m_places * 7 / 10; }

    /// Moves the clusters to the first places, in their order; `places` follow. Throws Cancelled,
    /// after which the clusters are of no use.
    void closeUp(std::vector<std::size_t>& places, const std::stop_token& stop)
    {
        std::vector<std::size_t> kept;
        kept.reserve(m_clusters);
        std::vector<std::size_t> moved(m_places);
        for (std::size_t i = 0; i < m_places; ++i) {
            if (m_size[i] == 0)
                continue;
            moved[i] = kept.size();
            kept.push_back(i);
        }
        for (std::size_t i = 0; i < kept.size(); ++i) {
            throwIfStopped(stop);
            const double* from = m_distances.row(kept[i]);
            double* to = m_distances.row(i); // never behind `from`
            for (std::size_t j = 0; j < i; ++j)
                to[j] = from[kept[j]];
            m_size[i] = m_size[kept[i]];
            m_leaf[i] = m_leaf[kept[i]];
        }
        m_places = kept.size();
        m_size.resize(m_places);
        m_leaf.resize(m_places);
        for (std::size_t& place : places)
            place = moved[place];
    }

private:
    std::size_t otherPlace(std::size_t x) const
    {
        std::size_t i = 0;
        while (i == x || m_size[i] == 0)
            ++i;
        return i;
    }

    /// `combine(distance to low, distance to high)` becomes the distance to `high`.
    template <typename Combine>
    void update(std::size_t low, std::size_t high, const Combine& combine)
    {
        double* lowRow = m_distances.row(low);
        double* highRow = m_distances.row(high);
        for (std::size_t i = 0; i < low; ++i)
            highRow[i] = combine(lowRow[i], highRow[i]);
        std::fill(lowRow, lowRow + low, infinite);
        highRow[low] = infinite;
        double* lowColumn = m_distances.row(low + 1) + low;
        for (std::size_t i = low + 1; i < high; lowColumn += i, ++i) {
            __builtin_prefetch(lowColumn + rowsAhead * (i + rowsAhead / 2), 1);
            highRow[i] = combine(*lowColumn, highRow[i]);
            *lowColumn = infinite;
        }
        lowColumn += high;
        double* highColumn = m_distances.row(high + 1) + high;
        for (std::size_t i = high + 1; i < m_places; lowColumn += i, highColumn += i, ++i) {
            const std::size_t ahead = rowsAhead * (i + rowsAhead / 2);
            __builtin_prefetch(lowColumn + ahead, 1);
            __builtin_prefetch(highColumn + ahead, 1);
            *highColumn = combine(*lowColumn, *highColumn);
            *lowColumn = infinite;
        }
    }

    CondensedDistances m_distances;
    PairLinkage m_linkage;
    std::size_t m_places = 0;
    std::size_t m_clusters = 0;
    std::vector<std::uint32_t> m_size; ///< leaves; 0 at an empty place
    std::vector<std::size_t> m_leaf;   ///< one of the cluster's leaves
};

} // namespace

std::vector<LinkageMerge> joinPairs(CondensedDistances distances, PairLinkage linkage,
                                    std::span<const std::uint32_t> weights,
                                    const std::stop_token& stop, const ProgressCallback& progress)
{
    const std::size_t leaves = distances.leaves();
    std::vector<LinkageMerge> joins;
    if (leaves < 2)
        return joins;
    joins.reserve(leaves - 1);
    PairClusters clusters(std::move(distances), linkage, weights);
    std::vector<std::size_t> chain;
    double told = 0;
    while (clusters.clusters() > 1) {
        if (chain.empty())
            chain.push_back(clusters.firstPlace());
        // To the nearest neighbour, until two are each other's; a tie goes back along the chain.
        PairClusters::Neighbour nearest;
        for (;;) {
            throwIfStopped(stop);
            const std::size_t x = chain.back();
            const std::size_t before = chain.size() > 1 ? chain[chain.size() - 2] : x;
            nearest = clusters.nearest(x, before);
            if (before != x && nearest.place == before)
                break;
            chain.push_back(nearest.place);
        }
        const auto [low, high] = std::minmax(chain.back(), nearest.place);
        joins.push_back({clusters.leafOf(low), clusters.leafOf(high), nearest.distance, 0});
        chain.resize(chain.size() - 2);
        clusters.join(low, high);
        if (clusters.isWorthClosingUp())
            clusters.closeUp(chain, stop);
        // What is left to do shrinks with the square of the clusters left.
        const double left = static_cast<double>(clusters.clusters()) / static_cast<double>(leaves);
        if (progress && 1 - left * left >= told + 0.01)
            progress(told = 1 - left * left, CORE_TRANSLATE_NOOP("Progress", "Joining clusters"));
    }
    return joins;
}

std::vector<LinkageMerge> averageLinkage(const data::Matrix& distance, std::stop_token stop)
{
    CondensedDistances distances(distance.rows());
    for (std::size_t i = 1; i < distance.rows(); ++i)
        std::copy_n(distance.row(i).begin(), i, distances.row(i));
    return numberedMerges(joinPairs(std::move(distances), PairLinkage::Average, {}, stop));
}

} // namespace core::hierarchy
