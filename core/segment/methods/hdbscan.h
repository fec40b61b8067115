#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <vector>

namespace core::segment {

struct HdbscanOptions {
    int minClusterSize = 5; ///< fewer rows are no cluster; at least 2
    int minPoints = 5;      ///< the row itself counts; greater: only denser places make clusters
};

struct HdbscanCluster {
    std::size_t size = 0;
    double birth = 0;     ///< density λ = 1 / distance at which it comes apart from the rest
    double death = 0;     ///< greatest density its rows reach
    double stability = 0; ///< Σ over the rows of (λ at which they leave − birth)
    /// Share of the density range over which it holds its rows, in [0, 1]: stability per row over
    /// the greatest λ of all.
    double persistence = 0;
};

struct HdbscanResult {
    /// One per row, 0 … clusters − 1 in the order of their first row; −1: noise.
    std::vector<std::int32_t> labels;
    /// Strength of each row's membership in (0, 1]: the density at which it leaves its cluster
    /// over the greatest one there; 0 for noise.
    std::vector<double> strengths;
    std::vector<double> coreDistances; ///< distance to the minPoints-th row
    std::vector<HdbscanCluster> clusters;
    std::size_t noise = 0;
};

/// HDBSCAN* (Campello, Moulavi and Sander 2013) with Euclidean distances: clusters of varying
/// density, chosen by excess of mass. Equal to the hdbscan package with min_samples = minPoints − 1
/// and to scikit-learn's HDBSCAN with min_samples = minPoints, but where distances tie: those that
/// agree to 12 digits are equal and are undone together as the paper demands, so the result does
/// not depend on the order of rows; and rows that coincide count as dense as the nearest two that
/// do not, where the packages give them infinite density and the others of the cluster strength 0.
/// One cluster of all rows is never a result; without any split all rows are noise.
/// Runs on a kd-tree in memory proportional to `points`. Throws core::Error (InvalidOption,
/// NotEnoughRows for fewer rows than minPoints or minClusterSize, TooLarge, OutOfMemory) and
/// Cancelled.
HdbscanResult hdbscan(const data::Matrix& points, const HdbscanOptions& options,
                      std::stop_token stop = {}, const ProgressCallback& progress = {});

/// Size of the smallest cluster where the analyst has not chosen: about half the square root of the
/// rows, at least 5. Finds planted groups among scattered rows without the splinters smaller sizes
/// give.
int suggestedMinClusterSize(std::size_t rows);

/// What is needed to give new rows a segment.
struct HdbscanReference {
    data::Matrix rows; ///< that the clusters were found in
    std::vector<double> coreDistances;
    std::vector<std::int32_t> labels;
    std::vector<HdbscanCluster> clusters;
    int minPoints = 5;
};

HdbscanReference hdbscanReference(const data::Matrix& points, const HdbscanOptions& options,
                                  const HdbscanResult& result);

struct HdbscanAssignment {
    std::vector<std::int32_t> labels; ///< −1: noise
    std::vector<double> strengths;
};

/// The hierarchy stays as it is; a new row joins it beside the row it is nearest to by mutual
/// reachability, and is of that row's cluster when it is denser there than the cluster's birth
/// (McInnes, Healy and Astels, approximate_predict of the hdbscan package). Its core distance is
/// that to the minPoints-th of the known rows. Throws core::Error (InvalidOption) and Cancelled.
HdbscanAssignment assignHdbscan(const HdbscanReference& reference, const data::Matrix& rows,
                                std::stop_token stop = {}, const ProgressCallback& progress = {});

} // namespace core::segment
