#include "core/segment/segmentmatching.h"

#include "core/base/error.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace core::segment {

std::vector<std::size_t> crossCounts(std::span<const std::int32_t> now, int nowCount,
                                     std::span<const std::int32_t> before, int beforeCount)
{
    if (now.size() != before.size())
        throw Error(ErrorCode::Internal, "Two labellings of different rows cannot be compared.");
    const auto rows = static_cast<std::size_t>(nowCount) + 1;
    const auto columns = static_cast<std::size_t>(beforeCount) + 1;
    const auto place = [](std::int32_t label, std::size_t count) {
        return label < 0 ? count - 1 : static_cast<std::size_t>(label);
    };
    std::vector<std::size_t> counts(rows * columns);
    for (std::size_t i = 0; i < now.size(); ++i)
        ++counts[place(now[i], rows) * columns + place(before[i], columns)];
    return counts;
}

std::vector<SegmentMatch> matchSegments(std::span<const std::int32_t> now, int nowCount,
                                        std::span<const std::int32_t> before, int beforeCount)
{
    const auto counts = crossCounts(now, nowCount, before, beforeCount);
    const auto rows = static_cast<std::size_t>(nowCount) + 1;
    const auto columns = static_cast<std::size_t>(beforeCount) + 1;
    std::vector<std::size_t> inNow(rows);
    std::vector<std::size_t> inBefore(columns);
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j) {
            inNow[i] += counts[i * columns + j];
            inBefore[j] += counts[i * columns + j];
        }
    std::vector<SegmentMatch> pairs;
    for (std::size_t i = 0; i + 1 < rows; ++i)
        for (std::size_t j = 0; j + 1 < columns; ++j)
            if (const std::size_t common = counts[i * columns + j]; common > 0)
                pairs.push_back({static_cast<std::int32_t>(i), static_cast<std::int32_t>(j), common,
                                 static_cast<double>(common) /
                                     static_cast<double>(inNow[i] + inBefore[j] - common)});
    std::ranges::sort(pairs, [](const SegmentMatch& a, const SegmentMatch& b) {
        return std::tuple(-a.jaccard, a.now, a.before) < std::tuple(-b.jaccard, b.now, b.before);
    });
    std::vector<bool> takenNow(rows);
    std::vector<bool> takenBefore(columns);
    std::erase_if(pairs, [&](const SegmentMatch& pair) {
        const auto i = static_cast<std::size_t>(pair.now);
        const auto j = static_cast<std::size_t>(pair.before);
        if (takenNow[i] || takenBefore[j])
            return true;
        takenNow[i] = takenBefore[j] = true;
        return false;
    });
    return pairs;
}

} // namespace core::segment
