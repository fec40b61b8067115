#include "core/segment/segmentmatching.h"

#include "core/segment/validity/agreement.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace core::segment {

std::vector<SegmentMatch> matchSegments(std::span<const std::int32_t> now,
                                        std::span<const std::int32_t> before)
{
    const JointLabels joint = jointLabels(now, before);
    std::vector<SegmentMatch> pairs;
    for (std::size_t i = 0; i < joint.labelsA.size(); ++i)
        for (std::size_t j = 0; j < joint.labelsB.size(); ++j)
            if (joint.labelsA[i] >= 0 && joint.labelsB[j] >= 0 && joint.shared(i, j) > 0)
                pairs.push_back(
                    {joint.labelsA[i], joint.labelsB[j], joint.shared(i, j), joint.jaccard(i, j)});
    std::ranges::sort(pairs, [](const SegmentMatch& a, const SegmentMatch& b) {
        return std::tuple(-a.jaccard, a.now, a.before) < std::tuple(-b.jaccard, b.now, b.before);
    });
    std::set<std::int32_t> takenNow;
    std::set<std::int32_t> takenBefore;
    std::vector<SegmentMatch> matches;
    for (const SegmentMatch& pair : pairs) {
        if (takenNow.contains(pair.now) || takenBefore.contains(pair.before))
            continue;
        takenNow.insert(pair.now);
        takenBefore.insert(pair.before);
        matches.push_back(pair);
    }
    return matches;
}

std::vector<std::int32_t> sameSegments(std::span<const std::int32_t> now, int count,
                                       std::span<const std::int32_t> before)
{
    std::vector<std::int32_t> same(static_cast<std::size_t>(count), -1);
    for (const SegmentMatch& match : matchSegments(now, before))
        if (match.jaccard == 1)
            same[static_cast<std::size_t>(match.now)] = match.before;
    return same;
}

} // namespace core::segment
