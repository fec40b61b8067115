#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace core::segment {

/// How many rows two partitions of the same rows share, label by label. Labels are numbered afresh
/// in ascending order; −1 is a group like any other.
struct JointLabels {
    std::vector<std::int32_t> labelsA, labelsB; ///< the labels in use, ascending
    std::vector<std::size_t> sizesA, sizesB;
    std::vector<std::size_t> both; ///< labelsA.size() × labelsB.size()

    std::size_t shared(std::size_t a, std::size_t b) const { return both[a * sizesB.size() + b]; }
    /// Rows of both by rows of either; 0 when neither has rows.
    double jaccard(std::size_t a, std::size_t b) const;
};
/// Throws core::Error (Internal) when sizes differ.
JointLabels jointLabels(std::span<const std::int32_t> a, std::span<const std::int32_t> b);

/// Hubert and Arabie 1985; 1 for equal partitions, about 0 for independent ones. Label −1 is a
/// group like any other. Throws core::Error (Internal) when sizes differ.
double adjustedRandIndex(std::span<const std::int32_t> a, std::span<const std::int32_t> b);
double adjustedRandIndex(const JointLabels& joint);

/// Mutual information over the mean of both entropies, in [0, 1]; 1 when both partitions are one
/// group. Label −1 is a group like any other. Throws core::Error (Internal) when sizes differ.
double normalizedMutualInformation(std::span<const std::int32_t> a,
                                   std::span<const std::int32_t> b);
double normalizedMutualInformation(const JointLabels& joint);

/// Jaccard similarity of the rows labelled `labelA` in `a` and `labelB` in `b`: rows of both by
/// rows of either; 0 when neither has rows. Throws core::Error (Internal) when sizes differ.
double jaccard(std::span<const std::int32_t> a, std::int32_t labelA,
               std::span<const std::int32_t> b, std::int32_t labelB);

} // namespace core::segment
