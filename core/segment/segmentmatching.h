#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace core::segment {

struct SegmentMatch {
    std::int32_t now = 0;
    std::int32_t before = 0;
    std::size_t common = 0; ///< customers in both
    double jaccard = 0;     ///< common / (in either)
};

/// Which segments of two labellings of the same rows are the same customers: pairs by descending
/// Jaccard index (equal ones by the lower labels), each segment in one pair at most, pairs
/// without a common customer left out. Labels −1 belong to no segment. Throws core::Error
/// (Internal) when sizes differ.
std::vector<SegmentMatch> matchSegments(std::span<const std::int32_t> now,
                                        std::span<const std::int32_t> before);

/// For each of `count` labels of `now` the label of `before` that has exactly the same rows; −1:
/// none.
std::vector<std::int32_t> sameSegments(std::span<const std::int32_t> now, int count,
                                       std::span<const std::int32_t> before);

/// Below this overlap a segment is another one and takes nothing over.
inline constexpr double sameSegmentJaccard = 0.5;

} // namespace core::segment
