#pragma once

#include "core/segment/validity/nullreference.h"

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::segment {

struct Clustering;

/// What one number of segments gives. NaN, or empty: not known yet.
struct KSweepRow {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

    int k = 0; ///< asked for
    std::shared_ptr<const Clustering> clustering;
    // Of the prepared rows.
    double inertia = unknown;
    double silhouette = unknown;
    double silhouetteError = 0; ///< standard error where it is over a sample
    double daviesBouldin = unknown;
    double calinskiHarabasz = unknown;
    // Of the rows that are clustered: the latent codes, where there are some.
    double gap = unknown;
    double gapError = unknown;
    std::optional<NullFigures> null; ///< the silhouette beside that of rows without segments
    double stability = unknown;      ///< mean Jaccard similarity over the segments
    double worstStability = unknown;
    double randIndex = unknown; ///< mean adjusted Rand index of the resamples
    std::vector<double> segmentStability;
    /// For each segment one Jaccard similarity per resample; NaN where none of it was drawn.
    std::vector<std::vector<double>> stabilityDraws;

    /// Segments that do not return when customers are resampled (Hennig 2007: below 0.6).
    int dissolved() const;
};

/// Whether there are segments, and how many.
struct KSweepAdvice {
    std::optional<int> k;     ///< the number advised
    bool noStructure = false; ///< no cluster structure found
    /// The number advised has the evidence of its silhouette and of every segment.
    bool supported = false;
    std::string headline; ///< "Five segments are well supported."
    std::string text;     ///< one to three sentences with the figures
    // What the single figures say.
    std::optional<int> highestSilhouette;
    std::optional<int> knee;      ///< of the inertia
    std::optional<int> gapChoice; ///< may be 1: no segments

    std::string wholeText() const { return headline + " " + text; }
};

/// Where the curve of the inertia bends most: the point farthest below the line between its ends,
/// both axes scaled to [0, 1] (Satopää et al. 2011). None with fewer than four points.
std::optional<int> kneeOf(std::span<const KSweepRow> rows);

/// From the rows of a sweep, in ascending k, as far as their figures are known. A number of
/// segments is supported when
/// * its silhouette is higher than that of rows without segments, see NullReference::structure
///   (three standard deviations suffice where every segment returns nearly whole),
/// * every segment survives resampling (Jaccard 0.6 or more each and 0.75 or more in the mean,
///   Hennig 2007).
/// The supported number with the highest silhouette is advised; of those that silhouette hardly
/// tells apart (0.02) the more stable one, and a higher one where all segments are highly stable,
/// the silhouette is at least nine tenths and the gap wider. Without any: the stable number with
/// the highest silhouette, as weakly supported; "no cluster structure" when no silhouette is higher
/// than that of rows without segments.
KSweepAdvice adviceFor(std::span<const KSweepRow> rows, const NullReference* null);

} // namespace core::segment
