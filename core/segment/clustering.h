#pragma once

#include "core/segment/segmentbasis.h"

#include <memory>
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
};

/// Finds clusters among the rows of a basis by the method of a request. What does not depend on
/// the number of segments is computed once.
class ClusterFinder {
public:
    /// Throws core::Error (InvalidOption) for options out of range.
    ClusterFinder(SegmentBasisPointer basis, const SegmentRequest& request);

    /// `k` does not matter where the method finds the number by itself. Throws core::Error
    /// (NotEnoughRows when there are fewer rows than k; InvalidOption when no row is clustered)
    /// and Cancelled.
    Clustering find(int k, std::uint64_t seed, std::stop_token stop = {},
                    const ProgressCallback& progress = {});
    /// One label per entry of `rows`, which are clustered afresh and alone; rows may repeat. For
    /// resampling. May be called from several threads at once.
    std::vector<std::int32_t> labelsAmong(std::span<const std::uint32_t> rows, int k,
                                          std::uint64_t seed, std::stop_token stop = {}) const;

private:
    SegmentBasisPointer m_basis;
    SegmentRequest m_request;
};

/// Renumbers labels by size, the largest first, equal sizes by their first row; negative ones
/// become −1. Returns the number of labels in use. `labels` are below `k`.
int numberBySize(std::vector<std::int32_t>& labels, int k);

/// Mean of the points of each label, k × columns.
data::Matrix segmentMeans(const data::Matrix& points, std::span<const std::int32_t> labels, int k);

} // namespace core::segment
