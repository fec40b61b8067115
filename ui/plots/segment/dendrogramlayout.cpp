#include "ui/plots/segment/dendrogramlayout.h"

#include "ui/plots/plottext.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double headRoom = 30; ///< for the number on the cut line
constexpr double footRoom = 42; ///< for ticks and title
constexpr double rightRoom = 12;
constexpr double markerRoom = 20;
constexpr double leastPitch = 15; ///< a number of customers beside each leaf
constexpr double countsPitch = 11.5;
constexpr int mostLeaves = 60;

constexpr int mixed = -2;

/// The segment of each leaf and join: −1 where its customers are not all in one.
std::vector<int> segmentsOf(const core::segment::DendrogramTop& top,
                            const std::vector<std::int32_t>& labels)
{
    constexpr int unseen = -3;
    std::vector<int> segments(top.nodes.size(), unseen);
    for (std::size_t row = 0; row < labels.size(); ++row) {
        int& segment = segments[top.leafOfRow[row]];
        if (segment == unseen)
            segment = labels[row];
        else if (segment != labels[row])
            segment = mixed;
    }
    for (std::size_t i = static_cast<std::size_t>(top.leaves); i < top.nodes.size(); ++i) {
        const int left = segments[static_cast<std::size_t>(top.nodes[i].left)];
        const int right = segments[static_cast<std::size_t>(top.nodes[i].right)];
        segments[i] = left == right ? left : mixed;
    }
    for (int& segment : segments)
        segment = std::max(segment, -1);
    return segments;
}

std::vector<DendrogramLayout::Run> runsOf(const DendrogramLayout& layout)
{
    std::vector<DendrogramLayout::Run> runs;
    for (int leaf = 0; leaf < layout.top.leaves; ++leaf) {
        const int segment = layout.segments[static_cast<std::size_t>(leaf)];
        if (runs.empty() || runs.back().segment != segment)
            runs.push_back({segment, leaf, leaf, 0, false});
        runs.back().lastLeaf = leaf;
    }
    return runs;
}

std::size_t rowsOf(const DendrogramLayout& layout, const DendrogramLayout::Run& run)
{
    std::size_t rows = 0;
    for (int leaf = run.firstLeaf; leaf <= run.lastLeaf; ++leaf)
        rows += layout.node(leaf).rows;
    return rows;
}

/// Picks the runs that get a name: the largest of each segment, the largest segments first, as
/// many as there is room for. Then moves names apart, as little as it takes.
void placeNames(DendrogramLayout& layout)
{
    std::vector<DendrogramLayout::Run*> bySize;
    for (DendrogramLayout::Run& run : layout.runs)
        if (run.segment >= 0)
            bySize.push_back(&run);
    std::stable_sort(bySize.begin(), bySize.end(), [&](const auto* a, const auto* b) {
        return rowsOf(layout, *a) > rowsOf(layout, *b);
    });
    const auto room = static_cast<std::size_t>(
        std::max(1.0, std::floor(layout.tree.height() / layout.labelHeight)));
    std::vector<DendrogramLayout::Run*> named;
    for (DendrogramLayout::Run* run : bySize) {
        const bool isSecond = std::any_of(named.begin(), named.end(), [&](const auto* other) {
            return other->segment == run->segment;
        });
        if (!isSecond && named.size() < room)
            named.push_back(run);
    }
    std::sort(named.begin(), named.end(),
              [](const auto* a, const auto* b) { return a->firstLeaf < b->firstLeaf; });
    double free = layout.tree.top();
    for (DendrogramLayout::Run* run : named) {
        run->isNamed = true;
        const double middle = (layout.y(run->firstLeaf) + layout.y(run->lastLeaf)) / 2;
        run->labelY = std::max(middle, free + layout.labelHeight / 2);
        free = run->labelY + layout.labelHeight / 2;
    }
    double end = layout.tree.bottom();
    for (auto run = named.rbegin(); run != named.rend(); ++run) {
        (*run)->labelY = std::min((*run)->labelY, end - layout.labelHeight / 2);
        end = (*run)->labelY - layout.labelHeight / 2;
    }
}

} // namespace

int DendrogramLayout::leafAt(double y) const
{
    const double leaf = std::floor((y - tree.top()) / pitch);
    return leaf >= 0 && leaf < top.leaves ? static_cast<int>(leaf) : -1;
}

int DendrogramLayout::nodeAt(const QPointF& point) const
{
    const int leaf = leafAt(point.y());
    if (leaf < 0 || point.x() < tree.left() - 4 || point.x() > tree.right() + rightRoom)
        return -1;
    int index = leaf;
    while (node(index).parent >= 0 && x(node(node(index).parent).height) < point.x())
        index = node(index).parent;
    return index;
}

int dendrogramLeaves(const QSizeF& size, int segments)
{
    const auto fitting =
        static_cast<int>(std::floor((size.height() - headRoom - footRoom) / leastPitch));
    return std::max({std::clamp(fitting, 2, mostLeaves), segments});
}

DendrogramLayout layoutDendrogram(core::segment::DendrogramTop top,
                                  const std::vector<std::int32_t>& labels,
                                  const std::vector<core::segment::SegmentCard>& cards,
                                  const QSizeF& size)
{
    DendrogramLayout layout;
    layout.top = std::move(top);
    layout.segments = segmentsOf(layout.top, labels);
    layout.greatest = layout.top.nodes.back().height > 0 ? layout.top.nodes.back().height : 1;
    const QFont font = interfaceFont(12, QFont::DemiBold);
    double names = 0;
    for (const auto& card : cards)
        names = std::max(names, textWidth(font, QString::fromStdString(card.name)));
    layout.nameWidth = std::min(std::ceil(names) + 2, std::max(40.0, size.width() * 0.3));
    layout.labelHeight = 16;
    const double height = std::max(40.0, size.height() - headRoom - footRoom);
    layout.pitch = height / layout.top.leaves;
    layout.hasCounts = layout.pitch >= countsPitch;
    double counts = 0;
    for (int leaf = 0; leaf < layout.top.leaves && layout.hasCounts; ++leaf)
        counts =
            std::max(counts, textWidth(interfaceFont(11),
                                       countText(static_cast<qint64>(layout.node(leaf).rows))));
    // Marker, name, coloured bar, numbers.
    const double bar = markerRoom + layout.nameWidth + 16;
    layout.countsRight = bar + (layout.hasCounts ? std::ceil(counts) + 6 : 0);
    const double left = layout.countsRight + 8;
    layout.tree = QRectF(left, headRoom, std::max(40.0, size.width() - left - rightRoom), height);
    layout.runs = runsOf(layout);
    placeNames(layout);
    return layout;
}

} // namespace ui
