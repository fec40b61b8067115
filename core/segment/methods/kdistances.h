#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <vector>

namespace core::segment {

struct KDistanceOptions {
    int minPoints = 5; ///< the row itself counts
    /// Tables with more rows are judged by a random sample of this many rows, each measured
    /// against all rows.
    std::size_t mostRows = 20000;
    std::size_t sampleRows = 2000;
    std::uint64_t seed = 42;
};

/// How far rows are from their neighbours: what eps of DBSCAN is chosen by.
struct KDistances {
    int minPoints = 0;
    std::size_t rows = 0; ///< of the table
    bool exact = true;    ///< all rows were measured, not a sample
    /// Distance of each measured row to its minPoints-th nearest row, itself counted, ascending. At
    /// an eps of this much a row becomes a core row.
    std::vector<double> distances;
    /// The least eps at which each measured row belongs to a cluster at all, as core row or near
    /// one; ascending, never above the row's own distance.
    std::vector<double> joins;
    /// At the knee of the curve, see kneeOf(); above 0.
    double suggestedEps = 0;

    /// Shares of the measured rows that DBSCAN at `eps` makes core rows, and noise.
    double coreShare(double eps) const;
    double noiseShare(double eps) const;
};

/// Sorted neighbour distances (Ester, Kriegel, Sander and Xu 1996). The sample depends on the seed
/// only. Throws core::Error (InvalidOption, NotEnoughRows for fewer rows than minPoints, TooLarge,
/// OutOfMemory) and Cancelled.
KDistances kDistances(const data::Matrix& points, const KDistanceOptions& options,
                      std::stop_token stop = {}, const ProgressCallback& progress = {});

/// Place of the knee of an ascending curve: where it lies farthest below the chord from its first
/// to its last point, the greatest value of the difference curve of Kneedle (Satopää, Albrecht,
/// Irwin and Raghavan 2011). `values` must not be empty; of a flat curve the last place.
std::size_t kneeOf(const std::vector<double>& values);

/// Neighbours that make a core row where the analyst has not chosen: twice the features (Sander,
/// Ester, Kriegel and Xu 1998), at least 5, and at most about the square root of the rows, so that
/// small tables with many features keep small groups. `rows` 0: not known.
int suggestedMinPoints(std::size_t dims, std::size_t rows = 0);

} // namespace core::segment
