#pragma once

#include "core/segment/profile/profile.h"

namespace core::segment {

/// The level that is most over-represented in a segment, for columns with levels.
struct LevelFigure {
    std::string level; ///< empty when no level is more frequent than overall
    double share = 0;
    double overallShare = 0;
    /// (share − overallShare) / sqrt(overallShare (1 − overallShare)): in standard deviations of
    /// belonging to the level, so that it can be ranked beside the difference of a number.
    double strength = 0;
};

/// A profiled column and what its wording needs besides.
struct DescribedColumn {
    ProfileColumn profile;
    std::vector<LevelFigure> levels; ///< one per segment
    bool isZeroOrOne = false;        ///< numbers of which none is another than 0 and 1
};

/// Fills in name and sentence of every card.
void nameSegments(std::span<const DescribedColumn> columns, std::vector<SegmentCard>& cards);

} // namespace core::segment
