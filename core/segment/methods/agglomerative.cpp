#include "core/segment/methods/agglomerative.h"

#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/base/translation.h"
#include "core/base/words.h"
#include "core/hierarchy/linkage.h"
#include "core/segment/methods/distinctrows.h"
#include "core/segment/methods/wardlinkage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <new>
#include <string>

namespace core::segment {
namespace {

constexpr std::size_t rowsPerTask = 16;
constexpr std::size_t distancesAtOnce = 512;
// Left to the rest of the program and the system.
constexpr double usableShare = 0.9;
// The share of the work that the distances are, for the progress.
constexpr double distanceShare = 0.2;

std::string nameOf(Linkage linkage)
{
    return linkage == Linkage::Average ? translate("Methods", "Average linkage")
                                       : translate("Methods", "Complete linkage");
}

/// Throws where the distances of so many different rows would not fit.
void requireMemory(std::size_t differentRows, std::size_t columns,
                   const AgglomerativeOptions& options)
{
    const std::size_t limit = options.memoryLimit > 0 ? options.memoryLimit : spareMemory();
    if (limit == 0)
        return;
    const double usable = static_cast<double>(limit) * (options.memoryLimit > 0 ? 1 : usableShare);
    const double needed = agglomerativeBytes(differentRows, columns, options.linkage);
    if (needed <= usable)
        return;
    const auto fitting = static_cast<std::size_t>(std::sqrt(usable / 4));
    throw Error(
        ErrorCode::TooLarge,
        filled(translate("Errors", "{1} keeps the distances between all {2} different rows, which "
                                   "takes about {3} of memory, and {4} are free."),
               {nameOf(options.linkage), groupedCount(differentRows), byteText(needed),
                byteText(static_cast<double>(limit))}),
        {}, {},
        filled(translate(
                   "Errors",
                   "Choose Ward, which needs no such table, or k-means, or use at most {1} rows."),
               {groupedCount(fitting)}));
}

/// Distances of the distinct rows.
hierarchy::CondensedDistances distancesOf(const data::Matrix& points, const DistinctRows& rows,
                                          const std::stop_token& stop,
                                          const ProgressCallback& progress)
{
    const std::size_t count = rows.first.size();
    const std::size_t dims = points.columns();
    std::vector<double> columns(count * dims);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < dims; ++j)
            columns[j * count + i] = points(rows.first[i], j);
    hierarchy::CondensedDistances distances(count);
    if (progress)
        progress(0, CORE_TRANSLATE_NOOP("Progress", "Measuring distances"));
    parallelBlocks(count, rowsPerTask, [&](std::size_t begin, std::size_t end) {
        std::array<double, distancesAtOnce> squared;
        for (std::size_t i = begin; i < end; ++i) {
            throwIfStopped(stop);
            double* target = distances.row(i);
            for (std::size_t from = 0; from < i; from += distancesAtOnce) {
                const std::size_t some = std::min(distancesAtOnce, i - from);
                std::fill_n(squared.begin(), some, 0.0);
                for (std::size_t j = 0; j < dims; ++j) {
                    const double* others = columns.data() + j * count + from;
                    const double own = columns[j * count + i];
                    for (std::size_t o = 0; o < some; ++o)
                        squared[o] += (others[o] - own) * (others[o] - own);
                }
                for (std::size_t o = 0; o < some; ++o)
                    target[from + o] = std::sqrt(squared[o]);
            }
        }
    });
    return distances;
}

std::vector<hierarchy::LinkageMerge> pairLinkage(const data::Matrix& points,
                                                 const AgglomerativeOptions& options,
                                                 const std::stop_token& stop,
                                                 const ProgressCallback& progress)
{
    const DistinctRows rows = distinctRows(points, stop);
    requireMemory(rows.first.size(), points.columns(), options);
    std::vector<hierarchy::LinkageMerge> joins = equalRowJoins(rows);
    joins.reserve(points.rows() - 1);
    const ProgressCallback whileJoining = [&](double fraction, std::string_view stage) {
        if (progress)
            progress(distanceShare + (1 - distanceShare) * fraction, stage);
    };
    for (const hierarchy::LinkageMerge& join : hierarchy::joinPairs(
             distancesOf(points, rows, stop, progress),
             options.linkage == Linkage::Average ? hierarchy::PairLinkage::Average
                                                 : hierarchy::PairLinkage::Complete,
             rows.counts, stop, whileJoining))
        joins.push_back({rows.first[join.left], rows.first[join.right], join.height, 0});
    return hierarchy::numberedMerges(std::move(joins));
}

/// Throws where values are missing or so large that their squares are not numbers.
void requireFinite(const data::Matrix& points)
{
    double total = 0;
    for (const double value : points.values())
        total += value * value;
    if (!std::isfinite(total * 4))
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "Segments can only be found among finite numbers; a value "
                                        "is missing or too large."));
}

} // namespace

double agglomerativeBytes(std::size_t differentRows, std::size_t columns, Linkage linkage)
{
    const auto n = static_cast<double>(differentRows);
    const double values = n * static_cast<double>(columns) * sizeof(double);
    // Clusters, their joins and numbers; the values once in the tree, once to build the next.
    if (linkage == Linkage::Ward)
        return 200 * n + 3 * values;
    return hierarchy::CondensedDistances::bytes(differentRows) + 100 * n + values;
}

Dendrogram agglomerate(const data::Matrix& points, const AgglomerativeOptions& options,
                       std::stop_token stop, const ProgressCallback& progress)
{
    if (points.rows() == 0)
        throw Error(ErrorCode::NotEnoughRows,
                    translate("Errors", "There are no rows to form segments of."));
    if (points.columns() == 0)
        throw Error(ErrorCode::InvalidOption,
                    translate("Errors", "There are no features to form segments by."));
    requireFinite(points);
    try {
        return Dendrogram(options.linkage == Linkage::Ward
                              ? wardLinkage(points, stop, progress)
                              : pairLinkage(points, options, stop, progress));
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory,
                    filled(translate("Errors", "There is not enough memory to join {1} rows."),
                           {groupedCount(points.rows())}),
                    {}, {}, translate("Errors", "Choose k-means, or use fewer rows."));
    }
}

} // namespace core::segment
