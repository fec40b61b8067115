#pragma once

#include "core/segment/validity/stability.h"

#include <optional>

namespace core::segment {

struct NullOptions {
    int first = 2;
    int last = 10;
    /// Tables without segments that the rows are compared with, of either kind.
    int references = 20;
    /// Of larger tables so many rows are compared.
    std::size_t mostRows = 2'000;
    std::uint64_t seed = 42;
};

/// How the rows compare with rows that have no segments. Two kinds of such rows are drawn:
/// * uniform in the box along the principal components (Tibshirani, Walther and Hastie 2001), for
///   the gap statistic, log of the inertia expected there minus log of the inertia found, and
/// * one group: each feature with the unimodal distribution nearest to its own (greatest convex
///   minorant up to the mode, least concave majorant beyond: Hartigan and Hartigan 1985), the
///   features correlated by rank as they are (a Gaussian copula). Skewed or long-tailed features
///   alone thus make no segments; compare Hennig and Lin 2015.
struct NullFigures {
    int k = 0;
    double gap = 0;
    double gapError = 0;   ///< s(k) = sd · √(1 + 1 / references)
    double silhouette = 0; ///< of the compared rows
    double uniformSilhouette = 0, uniformSd = 0;
    double oneGroupSilhouette = 0, oneGroupSd = 0;

    /// How far the silhouette lies above that of rows without segments, the nearer of the two, and
    /// in how many of its standard deviations.
    double excess() const;
    double score() const;
    /// By four standard deviations and 0.02 at least: rows without segments get there less than
    /// once in a thousand sweeps, and a lesser excess is of no use.
    bool standsOut() const;
    /// By three.
    bool nearlyStandsOut() const;
};

struct NullReference {
    std::vector<NullFigures> figures; ///< k = first … last, as far as there are rows for k
    double gapOfOne = 0;              ///< all rows as one segment
    double gapErrorOfOne = 0;
    std::size_t rows = 0; ///< compared
    int references = 0;

    /// The smallest k, from 1 on, whose gap is no more than one standard error below that of
    /// k + 1; none where no k is.
    std::optional<int> gapChoice() const;
    /// Whether some k stands out.
    bool structure() const;
};

/// Hears of each k as its figures are known, from the calling thread.
using NullCallback = std::function<void(const NullFigures&)>;

/// `labels[k − first]` are the segments found among all rows; where the table has more than
/// `mostRows` rows they are found anew among the rows compared. The same for every number of
/// threads. Throws core::Error (InvalidOption), what `cluster` throws, and Cancelled.
NullReference compareWithNull(const data::Matrix& points,
                              const std::vector<std::vector<std::int32_t>>& labels,
                              const ClusterFunction& cluster, const NullOptions& options = {},
                              const NullCallback& onFigures = {}, std::stop_token stop = {},
                              const ProgressCallback& progress = {});

} // namespace core::segment
