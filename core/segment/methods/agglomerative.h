#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"
#include "core/segment/methods/dendrogram.h"

#include <cstddef>
#include <stop_token>

namespace core::segment {

/// How far two groups of rows are apart: by how much joining them spreads the group (Ward 1963),
/// the mean distance of their rows, or the distance of their farthest rows.
enum class Linkage { Ward, Average, Complete };

struct AgglomerativeOptions {
    Linkage linkage = Linkage::Ward;
    /// Bytes that distances may take; 0: what the computer has to spare.
    std::size_t memoryLimit = 0;
};

/// Bytes that joining so many different rows takes at its peak.
double agglomerativeBytes(std::size_t differentRows, std::size_t columns, Linkage linkage);

/// Starts with every row on its own and joins the two groups that are least apart until one is
/// left; Euclidean. Heights are those of scipy.cluster.hierarchy.linkage to rounding; equally high
/// joins may be made in another order, and trees then differ as they do between row orders.
/// Ward takes O(rows) memory. Average and complete linkage keep the distances of all pairs of
/// different rows, 8 bytes each: single precision would save half of them and cost seven of the
/// fifteen digits of every height, and break ties by rounding.
/// A segment is left as its rows; new rows belong to the segment with the nearest mean.
/// Throws core::Error (NotEnoughRows without rows, InvalidOption for values that are not finite
/// or no columns, TooLarge, before anything large is allocated, when the distances do not fit)
/// and Cancelled.
Dendrogram agglomerate(const data::Matrix& points, const AgglomerativeOptions& options = {},
                       std::stop_token stop = {}, const ProgressCallback& progress = {});

} // namespace core::segment
