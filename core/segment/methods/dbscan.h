#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <vector>

namespace core::segment {

struct DbscanOptions {
    double eps = 0.5;  ///< how near neighbours are, in the units of the points; above 0
    int minPoints = 5; ///< neighbours that make a row a core row; the row itself counts
};

struct DbscanResult {
    /// One per row, 0 … clusters − 1 in the order of their first core row; −1: noise.
    std::vector<std::int32_t> labels;
    std::vector<std::uint8_t> core; ///< one per row: 1 for core rows
    int clusters = 0;
    std::size_t coreRows = 0;
    std::size_t noise = 0;
};

/// DBSCAN (Ester, Kriegel, Sander and Xu 1996) with Euclidean distances, as scikit-learn defines
/// it: a row with at least minPoints rows within eps (distance ≤ eps) is a core row, core rows
/// within eps of each other are of one cluster, and another row belongs to the first cluster with a
/// core row within eps of it. Runs on a kd-tree in memory proportional to `points`, however many
/// neighbours rows have. The result depends on points and options only.
/// Throws core::Error (InvalidOption, NotEnoughRows, TooLarge, OutOfMemory) and Cancelled.
DbscanResult dbscan(const data::Matrix& points, const DbscanOptions& options,
                    std::stop_token stop = {}, const ProgressCallback& progress = {});

/// What is needed to give new rows a segment: the core rows and their labels.
struct DbscanReference {
    data::Matrix coreRows;
    std::vector<std::int32_t> labels; ///< one per core row
    double eps = 0;
};

DbscanReference dbscanReference(const data::Matrix& points, const DbscanOptions& options,
                                const DbscanResult& result);

/// The cluster of the nearest core row where it lies within eps, else −1. A border row between two
/// clusters can therefore get the other one than in the clustering itself; core rows and noise keep
/// theirs. `rows` has the columns of the reference. Throws core::Error (InvalidOption for other
/// columns or values that are not finite) and Cancelled.
std::vector<std::int32_t> assignDbscan(const DbscanReference& reference, const data::Matrix& rows,
                                       std::stop_token stop = {},
                                       const ProgressCallback& progress = {});

} // namespace core::segment
