#include "core/segment/methods/hdbscan.h"

#include "core/base/translation.h"
#include "core/hierarchy/merges.h"
#include "core/segment/methods/condensedtree.h"
#include "core/segment/methods/neighboursearch.h"
#include "core/segment/methods/spanningtree.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>

namespace core::segment {
namespace {

void check(const data::Matrix& points, const HdbscanOptions& options)
{
    if (options.minClusterSize < 2)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "A segment needs at least 2 customers."), "minClusterSize");
    if (options.minPoints < 1)
        throw Error(
            ErrorCode::InvalidOption,
            translate("Errors",
                      "The density is measured with at least 1 customer, the customer itself."),
            "minPoints");
    const auto needed =
        static_cast<std::size_t>(std::max(options.minClusterSize, options.minPoints));
    if (points.rows() < needed)
        throw Error(ErrorCode::NotEnoughRows,
                    filled(translate("Errors", "{1} rows are fewer than the {2} asked for."),
                           {std::to_string(points.rows()), std::to_string(needed)}),
                    "rows", {},
                    translate("Errors", "Ask for smaller segments and fewer neighbours."));
}

/// Lengths that differ by rounding only become equal, each to the first of its run.
void levelTies(std::vector<hierarchy::LinkageMerge>& joins)
{
    constexpr double digits = 1e-12;
    double level = 0;
    for (auto& join : joins) {
        if (join.height <= level * (1 + digits))
            join.height = level;
        else
            level = join.height;
    }
}

std::vector<hierarchy::LinkageMerge> singleLinkage(const NeighbourTree& tree,
                                                   const std::vector<ReachEdge>& edges)
{
    std::vector<hierarchy::LinkageMerge> joins;
    joins.reserve(edges.size());
    for (const ReachEdge& edge : edges)
        joins.push_back({tree.row(edge.first), tree.row(edge.second), edge.distance, 0});
    std::sort(joins.begin(), joins.end(),
              [](const auto& a, const auto& b) { return a.height < b.height; });
    levelTies(joins);
    return hierarchy::numberedMerges(std::move(joins));
}

/// The label of each cluster of the tree: that of the chosen cluster it is or lies in, else −1. The
/// labels count up in the order of the rows.
std::vector<std::int32_t> clusterLabels(const CondensedTree& tree,
                                        const std::vector<std::uint8_t>& chosen,
                                        std::vector<std::size_t>& clusterOf)
{
    std::vector<std::int32_t> ancestor(tree.clusters.size(), -1); // the chosen one
    for (std::size_t c = 1; c < tree.clusters.size(); ++c)
        ancestor[c] = chosen[c] ? static_cast<std::int32_t>(c)
                                : ancestor[static_cast<std::size_t>(tree.clusters[c].parent)];
    std::vector<std::int32_t> labelOf(tree.clusters.size(), -1);
    for (const std::int32_t cluster : tree.rowCluster) {
        const std::int32_t own = ancestor[static_cast<std::size_t>(cluster)];
        if (own < 0 || labelOf[static_cast<std::size_t>(own)] >= 0)
            continue;
        labelOf[static_cast<std::size_t>(own)] = static_cast<std::int32_t>(clusterOf.size());
        clusterOf.push_back(static_cast<std::size_t>(own));
    }
    std::vector<std::int32_t> labels(tree.clusters.size(), -1);
    for (std::size_t c = 0; c < labels.size(); ++c)
        if (ancestor[c] >= 0)
            labels[c] = labelOf[static_cast<std::size_t>(ancestor[c])];
    return labels;
}

void fillClusters(const CondensedTree& tree, HdbscanResult& result)
{
    const std::size_t rows = tree.rowCluster.size();
    std::vector<std::size_t> clusterOf;
    const auto labels = clusterLabels(tree, mostStable(tree), clusterOf);
    double greatest = 0;
    for (const double lambda : tree.rowLambda)
        greatest = std::max(greatest, lambda);
    for (const std::size_t c : clusterOf) {
        const CondensedCluster& cluster = tree.clusters[c];
        result.clusters.push_back({0, cluster.birth, cluster.death, cluster.stability, 0});
    }
    result.labels.resize(rows);
    result.strengths.resize(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::int32_t label = labels[static_cast<std::size_t>(tree.rowCluster[row])];
        result.labels[row] = label;
        if (label < 0) {
            ++result.noise;
            continue;
        }
        HdbscanCluster& cluster = result.clusters[static_cast<std::size_t>(label)];
        ++cluster.size;
        // Rows of clusters inside it have left later than it fell apart.
        result.strengths[row] = std::min(tree.rowLambda[row], cluster.death) / cluster.death;
    }
    for (HdbscanCluster& cluster : result.clusters)
        cluster.persistence = cluster.stability / (static_cast<double>(cluster.size) * greatest);
}

} // namespace

HdbscanResult hdbscan(const data::Matrix& points, const HdbscanOptions& options,
                      std::stop_token stop, const ProgressCallback& progress)
{
    check(points, options);
    const NeighbourTree tree(points, stop);
    const auto squares =
        kthSquares(tree, static_cast<std::size_t>(options.minPoints), stop,
                   {progress, 0.05, 0.4, CORE_TRANSLATE_NOOP("Progress", "Measuring densities")});
    const auto edges =
        spanningTree(tree, squares, stop,
                     {progress, 0.4, 0.95, CORE_TRANSLATE_NOOP("Progress", "Joining neighbours")});
    throwIfStopped(stop);
    const auto merges = singleLinkage(tree, edges);
    throwIfStopped(stop);
    HdbscanResult result;
    fillClusters(condense(merges, static_cast<std::size_t>(options.minClusterSize)), result);
    result.coreDistances.resize(points.rows());
    for (std::size_t place = 0; place < squares.size(); ++place)
        result.coreDistances[tree.row(place)] = std::sqrt(squares[place]);
    if (progress)
        progress(1, CORE_TRANSLATE_NOOP("Progress", "Joining neighbours"));
    return result;
}

int suggestedMinClusterSize(std::size_t rows)
{
    return std::max(5, static_cast<int>(std::lround(std::sqrt(static_cast<double>(rows)) / 2)));
}

HdbscanReference hdbscanReference(const data::Matrix& points, const HdbscanOptions& options,
                                  const HdbscanResult& result)
{
    return {points, result.coreDistances, result.labels, result.clusters, options.minPoints};
}

namespace {

/// A known row and its squared mutual reachability from a new one.
struct Nearest {
    std::size_t row = 0;
    double square = std::numeric_limits<double>::infinity();
    double distance = 0; ///< squared too, without the core distances
};

Nearest nearestByReach(const NeighbourTree& tree, const HdbscanReference& reference,
                       const double* query)
{
    const double own = kthSquare(tree, query, static_cast<std::size_t>(reference.minPoints));
    const auto& kernels = neighbourKernels();
    Nearest best;
    double squares[tileRows];
    tree.descendNearest(
        query, [&](std::uint32_t node) { return tree.nearest(node, query) < best.square; },
        [&](std::size_t tile) {
            std::uint32_t hits =
                kernels.squaredDistances(tree.tile(tile), tree.dims(), query, best.square, squares);
            for (; hits != 0; hits &= hits - 1) {
                const auto i = static_cast<std::size_t>(std::countr_zero(hits));
                const std::size_t row = tree.row(tile * tileRows + i);
                const double core = reference.coreDistances[row];
                const double square = std::max({squares[i], own, core * core});
                // Rows less far than the core distance are all equally near: then the nearest.
                if (std::tie(square, squares[i]) < std::tie(best.square, best.distance))
                    best = {row, square, squares[i]};
            }
        });
    return best;
}

} // namespace

HdbscanAssignment assignHdbscan(const HdbscanReference& reference, const data::Matrix& rows,
                                std::stop_token stop, const ProgressCallback& progress)
{
    HdbscanAssignment result{std::vector<std::int32_t>(rows.rows(), -1),
                             std::vector<double>(rows.rows())};
    if (rows.rows() == 0 || reference.clusters.empty())
        return result;
    requireSameFeatures(rows, reference.rows);
    const NeighbourTree tree(reference.rows, stop);
    parallelRounds(rows.rows(), 64, stop,
                   {progress, 0, 1, CORE_TRANSLATE_NOOP("Progress", "Assigning customers")},
                   [&](std::size_t begin, std::size_t end) {
                       for (std::size_t row = begin; row < end; ++row) {
                           const Nearest nearest =
                               nearestByReach(tree, reference, rows.row(row).data());
                           const std::int32_t label = reference.labels[nearest.row];
                           if (label < 0)
                               continue;
                           const auto& cluster =
                               reference.clusters[static_cast<std::size_t>(label)];
                           const double lambda =
                               nearest.square > 0 ? 1 / std::sqrt(nearest.square) : cluster.death;
                           // With room for the digits that tied distances may differ in.
                           if (lambda < cluster.birth * (1 - 1e-9))
                               continue;
                           result.labels[row] = label;
                           result.strengths[row] = std::min(lambda, cluster.death) / cluster.death;
                       }
                   });
    return result;
}

} // namespace core::segment
