#pragma once

#include "core/base/warning.h"
#include "core/segment/methods/dbscan.h"
#include "core/segment/methods/dendrogram.h"
#include "core/segment/methods/gaussianmixture.h"
#include "core/segment/methods/hdbscan.h"
#include "core/segment/methods/kdistances.h"
#include "core/segment/methods/kprototypes.h"
#include "core/segment/segmentbasis.h"
#include "core/segment/validity/stability.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core::segment {

/// What a method found, before it is judged and described.
struct Clustering {
    /// One per row: 0 … k − 1, the largest segment first (equal sizes by their first row); −1: not
    /// clustered.
    std::vector<std::int32_t> labels;
    int k = 0; ///< labels in use; may be fewer than asked for
    /// k × width of the clustered space: the mean of each segment's rows.
    data::Matrix centres;
    /// Where the method gives probabilities: of each row's own segment.
    std::vector<double> strengths;
    std::shared_ptr<const MixtureResult> mixture;       ///< its groups stand in the order of labels
    std::shared_ptr<const Dendrogram> dendrogram;       ///< Ward, average and complete linkage
    std::shared_ptr<const KDistances> kDistances;       ///< DBSCAN
    std::optional<DbscanOptions> density;               ///< DBSCAN, as used
    std::shared_ptr<const DbscanResult> dbscan;         ///< with the labels above
    std::optional<HdbscanOptions> hierarchy;            ///< HDBSCAN, as used
    std::shared_ptr<const HdbscanResult> hdbscan;       ///< with the labels above
    std::shared_ptr<const KPrototypesModel> prototypes; ///< k-prototypes, in the order of labels
    MixedLayout layout;                                 ///< of the prepared rows; k-prototypes
    /// The cut of a dendrogram was decided by the order of the rows.
    bool decidedByTies = false;
    Warnings warnings; ///< of the method
};

/// Finds clusters among the rows of a basis by the method of a request. What does not depend on
/// the number of segments is computed once.
class ClusterFinder {
public:
    ClusterFinder(SegmentBasisPointer basis, const SegmentRequest& request);

    /// `k` does not matter where the method finds the number by itself. Throws core::Error
    /// (NotEnoughRows when there are fewer rows than k; InvalidOption for options out of range
    /// and when no row is clustered) and Cancelled.
    Clustering find(int k, std::uint64_t seed, std::stop_token stop = {},
                    const ProgressCallback& progress = {});
    /// The same method on other rows of the same space, which are clustered alone.
    ClusterFunction function() const;

private:
    SegmentBasisPointer m_basis;
    SegmentRequest m_request;
    MixedLayout m_layout; ///< k-prototypes
    std::shared_ptr<const Dendrogram> m_dendrogram;
};

/// The dendrogram of `before` cut into another number of segments, without joining anything anew.
/// `points` is the clustered space. Throws core::Error (InvalidOption for k < 1).
Clustering cutAgain(const Clustering& before, const data::Matrix& points, int k);

struct SizeOrder {
    int used = 0; ///< labels that rows have
    /// The old label of each new one, all k of them.
    std::vector<std::int32_t> oldLabels;
};
/// Renumbers labels by size, the largest first, equal sizes by their first row; negative ones
/// become −1. `labels` are below `k`.
SizeOrder numberBySize(std::vector<std::int32_t>& labels, int k);

/// Mean of the points of each label, k × columns.
data::Matrix segmentMeans(const data::Matrix& points, std::span<const std::int32_t> labels, int k);

} // namespace core::segment
