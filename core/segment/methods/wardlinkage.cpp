#include "core/segment/methods/wardlinkage.h"

#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/segment/methods/clustertree.h"
#include "core/segment/methods/distinctrows.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>

namespace core::segment {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
// The searches for so few values are done sooner than threads are started.
constexpr std::size_t valuesForThreads = 4096;
constexpr std::size_t searchesPerTask = 32;

/// Clusters are numbered as they come to be: the distinct rows first, then the joins.
class WardClusters {
public:
    WardClusters(const data::Matrix& points, const DistinctRows& rows);

    std::size_t left() const { return m_left; }
    /// Joins all pairs that are each other's cheapest partner. Adds what was joined, by rows.
    void joinRound(std::vector<hierarchy::LinkageMerge>& joins, const std::stop_token& stop);

private:
    struct Cluster {
        std::uint32_t row = 0; ///< one of its rows
        std::uint32_t place = 0;
        std::uint32_t partner = none;
        /// Neighbours in the list of those with the same partner.
        std::uint32_t next = none, before = none;
        std::uint32_t firstFollower = none;
        double cost = 0;
        std::uint32_t hint = 0; ///< number of the cluster to search from
        bool isJoined = false;
    };

    void buildTree();
    void search(const std::stop_token& stop);
    void follow(std::uint32_t number, ClusterTree::Partner partner);
    void unfollow(std::uint32_t number);
    void join(std::uint32_t a, std::uint32_t b, std::vector<std::uint32_t>& open);

    std::size_t m_dims = 0;
    std::size_t m_left = 0;
    std::size_t m_built = 0; ///< clusters when the tree was built
    std::vector<Cluster> m_clusters;
    std::vector<double> m_means; ///< of the clusters a tree is built from
    std::vector<double> m_sizes;
    std::vector<std::uint32_t> m_numbers;
    std::unique_ptr<ClusterTree> m_tree;
    std::vector<std::uint32_t> m_open; ///< whose partner is not known, ascending
    std::vector<ClusterTree::Partner> m_found;
};

WardClusters::WardClusters(const data::Matrix& points, const DistinctRows& rows)
    : m_dims(points.columns()), m_left(rows.first.size())
{
    // Less the column means, so that no digits are lost far from 0.
    std::vector<double> centre(m_dims, 0.0);
    for (std::size_t row = 0; row < points.rows(); ++row)
        for (std::size_t j = 0; j < m_dims; ++j)
            centre[j] += points(row, j);
    for (double& value : centre)
        value /= static_cast<double>(points.rows());
    m_means.resize(m_left * m_dims);
    m_numbers.resize(m_left);
    m_sizes.resize(m_left);
    m_clusters.reserve(2 * m_left);
    m_clusters.resize(m_left);
    for (std::uint32_t i = 0; i < m_left; ++i) {
        for (std::size_t j = 0; j < m_dims; ++j)
            m_means[i * m_dims + j] = points(rows.first[i], j) - centre[j];
        m_sizes[i] = rows.counts[i];
        m_numbers[i] = i;
        m_clusters[i].row = rows.first[i];
        m_clusters[i].hint = i;
    }
    m_open = m_numbers;
    buildTree();
}

void WardClusters::buildTree()
{
    if (m_tree) {
        std::size_t count = 0;
        for (std::uint32_t number = 0; number < m_clusters.size(); ++number) {
            const Cluster& cluster = m_clusters[number];
            if (cluster.isJoined)
                continue;
            m_tree->copyMean(cluster.place, std::span(m_means).subspan(count * m_dims, m_dims));
            m_sizes[count] = m_tree->size(cluster.place);
            m_numbers[count] = number;
            ++count;
        }
        m_means.resize(count * m_dims);
        m_sizes.resize(count);
        m_numbers.resize(count);
    }
    m_tree = std::make_unique<ClusterTree>(m_dims, m_means, m_sizes, m_numbers);
    m_built = m_left;
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        m_clusters[m_numbers[i]].place = m_tree->places()[i];
}

void WardClusters::search(const std::stop_token& stop)
{
    m_found.resize(m_open.size());
    const auto searchSome = [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            throwIfStopped(stop);
            const Cluster& cluster = m_clusters[m_open[i]];
            m_found[i] = m_tree->cheapestPartner(cluster.place, m_clusters[cluster.hint].place);
        }
    };
    if (m_open.size() * m_dims < valuesForThreads)
        searchSome(0, m_open.size());
    else
        parallelBlocks(m_open.size(), searchesPerTask, searchSome);
}

void WardClusters::follow(std::uint32_t number, ClusterTree::Partner partner)
{
    Cluster& cluster = m_clusters[number];
    Cluster& followed = m_clusters[partner.number];
    cluster.partner = partner.number;
    cluster.cost = partner.cost;
    cluster.before = none;
    cluster.next = followed.firstFollower;
    if (cluster.next != none)
        m_clusters[cluster.next].before = number;
    followed.firstFollower = number;
}

void WardClusters::unfollow(std::uint32_t number)
{
    Cluster& cluster = m_clusters[number];
    if (cluster.before != none)
        m_clusters[cluster.before].next = cluster.next;
    else
        m_clusters[cluster.partner].firstFollower = cluster.next;
    if (cluster.next != none)
        m_clusters[cluster.next].before = cluster.before;
    cluster.partner = none;
}

void WardClusters::join(std::uint32_t a, std::uint32_t b, std::vector<std::uint32_t>& open)
{
    const auto number = static_cast<std::uint32_t>(m_clusters.size());
    Cluster joined;
    joined.row = m_clusters[a].row;
    joined.place = m_tree->join(m_clusters[a].place, m_clusters[b].place, number);
    joined.hint = number;
    for (const std::uint32_t part : {a, b}) {
        m_clusters[part].isJoined = true;
        for (std::uint32_t f = m_clusters[part].firstFollower; f != none; f = m_clusters[f].next) {
            m_clusters[f].partner = none;
            m_clusters[f].hint = number;
            if (f != a && f != b)
                open.push_back(f);
        }
    }
    m_clusters.push_back(joined);
    open.push_back(number);
    --m_left;
}

void WardClusters::joinRound(std::vector<hierarchy::LinkageMerge>& joins,
                             const std::stop_token& stop)
{
    if (m_left < m_built * 7 / 10)
        buildTree();
    search(stop);
    for (std::size_t i = 0; i < m_open.size(); ++i)
        follow(m_open[i], m_found[i]);
    // A join is never nearer to others than its nearer part was, but for rounding. Where that
    // made it so, the other learns of it: otherwise no two might be each other's nearest.
    for (const std::uint32_t number : m_open) {
        const Cluster& cluster = m_clusters[number];
        const Cluster& other = m_clusters[cluster.partner];
        if (cluster.cost < other.cost || (cluster.cost == other.cost && number < other.partner)) {
            const std::uint32_t partner = cluster.partner;
            const double cost = cluster.cost;
            unfollow(partner);
            follow(partner, {cost, number});
        }
    }
    std::vector<std::uint32_t> open;
    for (const std::uint32_t number : m_open) {
        const Cluster& cluster = m_clusters[number];
        if (cluster.isJoined || cluster.partner == none)
            continue;
        const std::uint32_t other = cluster.partner;
        if (m_clusters[other].partner != number)
            continue;
        const auto [a, b] = std::minmax(number, other);
        joins.push_back({m_clusters[a].row, m_clusters[b].row, std::sqrt(cluster.cost), 0});
        join(a, b, open);
    }
    std::sort(open.begin(), open.end());
    m_open = std::move(open);
}

} // namespace

std::vector<hierarchy::LinkageMerge> wardLinkage(const data::Matrix& points, std::stop_token stop,
                                                 const ProgressCallback& progress)
{
    const DistinctRows rows = distinctRows(points, stop);
    std::vector<hierarchy::LinkageMerge> joins = equalRowJoins(rows);
    if (rows.first.size() < 2)
        return hierarchy::numberedMerges(std::move(joins));
    joins.reserve(points.rows() - 1);
    WardClusters clusters(points, rows);
    double told = 0;
    while (clusters.left() > 1) {
        throwIfStopped(stop);
        clusters.joinRound(joins, stop);
        const double done =
            static_cast<double>(joins.size() + 1) / static_cast<double>(points.rows());
        if (progress && done >= told + 0.01)
            progress(told = done, CORE_TRANSLATE_NOOP("Progress", "Joining clusters"));
    }
    return hierarchy::numberedMerges(std::move(joins));
}

} // namespace core::segment
