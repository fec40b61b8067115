#pragma once

#include "core/segment/segmentation.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace ui {

/// Where everything of a dendrogram stands at a size: names at the left, then the number of
/// customers of each branch, then the tree, which grows to the right.
struct DendrogramLayout {
    /// Neighbouring leaves of one segment.
    struct Run {
        int segment = -1;
        int firstLeaf = 0, lastLeaf = 0;
        double labelY = 0; ///< middle of the name
        bool isNamed = false;
    };

    core::segment::DendrogramTop top;
    std::vector<int> segments; ///< per node: the segment of all its customers, else −1
    std::vector<Run> runs;     ///< from the top; of a segment in several runs the largest is named
    QRectF tree;               ///< heights across, leaves down
    double nameWidth = 0;
    double countsRight = 0; ///< where the numbers of customers end
    double pitch = 0;       ///< from leaf to leaf
    double labelHeight = 0; ///< of a name
    double greatest = 1;    ///< height at the right edge
    bool hasCounts = false;

    double x(double height) const { return tree.left() + height / greatest * tree.width(); }
    double heightAt(double x) const { return (x - tree.left()) / tree.width() * greatest; }
    double y(double position) const { return tree.top() + (position + 0.5) * pitch; }
    /// The leaf whose row is at `y`; −1 outside.
    int leafAt(double y) const;
    /// The branch that passes (or stands) at a point; −1 outside of the tree.
    int nodeAt(const QPointF& point) const;
    const core::segment::DendrogramTop::Node& node(int index) const
    {
        return top.nodes[static_cast<std::size_t>(index)];
    }
};

/// The least number of leaves is `segments`, so that each segment has one; more where there is
/// room.
int dendrogramLeaves(const QSizeF& size, int segments);
/// The layout of the upper `top.leaves` leaves. `labels` has one entry per row.
DendrogramLayout layoutDendrogram(core::segment::DendrogramTop top,
                                  const std::vector<std::int32_t>& labels,
                                  const std::vector<core::segment::SegmentCard>& cards,
                                  const QSizeF& size);

} // namespace ui
