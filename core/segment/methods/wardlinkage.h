#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"
#include "core/hierarchy/merges.h"

#include <stop_token>
#include <vector>

namespace core::segment {

/// Ward's linkage (1963) of the rows, with SciPy's heights, √(2ab / (a + b)) · |difference of the
/// means|: one merge fewer than rows, from the lowest to the highest. Works on the clusters' means,
/// in O(rows × columns) memory: pairs that are each other's nearest are joined, all of a round at
/// once, which gives the same tree as always joining the nearest pair (Bruynooghe 1978; Murtagh
/// 1983), and the nearest are found in a tree of boxes. Equal rows are joined first, in row order.
/// The result does not depend on the number of threads. `points` must be finite and have a row and
/// a column. Throws Cancelled.
std::vector<hierarchy::LinkageMerge> wardLinkage(const data::Matrix& points,
                                                 std::stop_token stop = {},
                                                 const ProgressCallback& progress = {});

} // namespace core::segment
