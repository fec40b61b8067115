#pragma once

#include "core/segment/segmentation.h"

#include <vector>

namespace core::segment {

/// Lets segments that are the same customers as before keep place, colour, name, note and actions
/// when segments are found again. Two segments are the same from sameSegmentJaccard on; a name
/// that came from the profile stays from keptNameJaccard on, one given by hand always.
class SegmentIdentity {
public:
    /// `before` may be null, or of other rows: then nothing is taken over.
    SegmentIdentity(const Segmentation& now, const Segmentation* before);

    /// Before the figures are filled: puts the segments known from before in their old order, the
    /// new ones behind them.
    void takePlaces(Segmentation& now) const;
    /// After the figures are filled.
    void takeCards(Segmentation& now) const;

private:
    struct Known {
        std::int32_t now = 0; ///< label before takePlaces
        std::int32_t before = 0;
        double jaccard = 0;
    };
    const Segmentation* m_before;
    std::vector<Known> m_known;            ///< in the order of before
    std::vector<std::int32_t> m_newLabels; ///< of each label
};

inline constexpr double keptNameJaccard = 0.75;

/// Makes the names of all cards differ, by a number behind those that were not given by hand.
void makeNamesUnique(std::vector<SegmentCard>& cards);
/// The lowest mark that no other card has.
int freeMark(const std::vector<SegmentCard>& cards);
/// Renumbers the labels of the segmentation and tells its changes; k stays.
void relabel(Segmentation& segmentation, const std::vector<std::int32_t>& newLabels);

} // namespace core::segment
