#include "core/segment/validity/agreement.h"

#include "core/segment/validity/labels.h"

#include <algorithm>
#include <cmath>

namespace core::segment {
namespace {

void requireSameRows(std::span<const std::int32_t> a, std::span<const std::int32_t> b)
{
    if (a.size() != b.size())
        throw Error(ErrorCode::Internal, "Two partitions of the same rows are needed.");
}

double pairsAmong(std::size_t count)
{
    return static_cast<double>(count) * (static_cast<double>(count) - 1) / 2;
}

std::size_t rowsOf(const JointLabels& joint)
{
    std::size_t rows = 0;
    for (const std::size_t size : joint.sizesA)
        rows += size;
    return rows;
}

double entropy(const std::vector<std::size_t>& sizes, double rows)
{
    double sum = 0;
    for (const std::size_t size : sizes) {
        const double share = static_cast<double>(size) / rows;
        sum -= share * std::log(share);
    }
    return sum;
}

} // namespace

double JointLabels::jaccard(std::size_t a, std::size_t b) const
{
    const std::size_t common = shared(a, b);
    const std::size_t either = sizesA[a] + sizesB[b] - common;
    return either > 0 ? static_cast<double>(common) / static_cast<double>(either) : 0;
}

JointLabels jointLabels(std::span<const std::int32_t> a, std::span<const std::int32_t> b)
{
    requireSameRows(a, b);
    const LabelNumbers ofA(a);
    const LabelNumbers ofB(b);
    JointLabels joint{ofA.values(), ofB.values(), {}, {}, {}};
    const std::size_t width = joint.labelsB.size();
    joint.sizesA.assign(joint.labelsA.size(), 0);
    joint.sizesB.assign(width, 0);
    joint.both.assign(joint.labelsA.size() * width, 0);
    for (std::size_t row = 0; row < a.size(); ++row)
        ++joint.both[ofA(a[row]) * width + ofB(b[row])];
    for (std::size_t i = 0; i < joint.sizesA.size(); ++i) {
        for (std::size_t j = 0; j < width; ++j) {
            joint.sizesA[i] += joint.shared(i, j);
            joint.sizesB[j] += joint.shared(i, j);
        }
    }
    return joint;
}

double adjustedRandIndex(const JointLabels& joint)
{
    double together = 0;
    for (const std::size_t count : joint.both)
        together += pairsAmong(count);
    double pairsA = 0;
    double pairsB = 0;
    for (const std::size_t size : joint.sizesA)
        pairsA += pairsAmong(size);
    for (const std::size_t size : joint.sizesB)
        pairsB += pairsAmong(size);
    const double all = pairsAmong(rowsOf(joint));
    const double expected = all > 0 ? pairsA * pairsB / all : 0;
    const double highest = (pairsA + pairsB) / 2;
    // Both partitions are trivial in the same way: one group each, or one row per group each.
    if (highest == expected)
        return 1;
    return (together - expected) / (highest - expected);
}

double adjustedRandIndex(std::span<const std::int32_t> a, std::span<const std::int32_t> b)
{
    return adjustedRandIndex(jointLabels(a, b));
}

double normalizedMutualInformation(const JointLabels& joint)
{
    const auto rows = static_cast<double>(rowsOf(joint));
    const double mean = (entropy(joint.sizesA, rows) + entropy(joint.sizesB, rows)) / 2;
    if (!(mean > 0)) // one group each
        return 1;
    double information = 0;
    for (std::size_t i = 0; i < joint.sizesA.size(); ++i) {
        for (std::size_t j = 0; j < joint.sizesB.size(); ++j) {
            const auto common = static_cast<double>(joint.shared(i, j));
            if (common > 0)
                information += common / rows *
                               std::log(common * rows / static_cast<double>(joint.sizesA[i]) /
                                        static_cast<double>(joint.sizesB[j]));
        }
    }
    return std::clamp(information / mean, 0.0, 1.0);
}

double normalizedMutualInformation(std::span<const std::int32_t> a, std::span<const std::int32_t> b)
{
    return normalizedMutualInformation(jointLabels(a, b));
}

double jaccard(std::span<const std::int32_t> a, std::int32_t labelA,
               std::span<const std::int32_t> b, std::int32_t labelB)
{
    requireSameRows(a, b);
    std::size_t common = 0;
    std::size_t either = 0;
    for (std::size_t row = 0; row < a.size(); ++row) {
        const bool inA = a[row] == labelA;
        const bool inB = b[row] == labelB;
        common += inA && inB;
        either += inA || inB;
    }
    return either > 0 ? static_cast<double>(common) / static_cast<double>(either) : 0;
}

} // namespace core::segment
