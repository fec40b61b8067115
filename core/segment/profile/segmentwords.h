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
    bool isCode = false;             ///< numbers that name groups, see codelevels.h
};

/// Names longer than this are shortened where they stay unique.
inline constexpr std::size_t longestName = 32;

/// Fills in name and sentence of every card. A name says in one or two features, never of the
/// same thing, what sets the segment apart; names are unique. A sentence gives the figures.
void nameSegments(std::span<const DescribedColumn> columns, std::vector<SegmentCard>& cards);

} // namespace core::segment
