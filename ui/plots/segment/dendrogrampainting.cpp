#include "ui/plots/plottext.h"
#include "ui/plots/segment/dendrogrammarks.h"
#include "ui/style/segmentstyle.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double branchWidth = 1.5;
constexpr double strongWidth = 2.4;

/// From a join's branch to the join.
void addBranch(QPainterPath& path, const DendrogramLayout& layout, int index)
{
    const auto& node = layout.node(index);
    if (node.left < 0)
        return;
    const auto& left = layout.node(node.left);
    const auto& right = layout.node(node.right);
    path.moveTo(layout.x(left.height), layout.y(left.position));
    path.lineTo(layout.x(node.height), layout.y(left.position));
    path.lineTo(layout.x(node.height), layout.y(right.position));
    path.lineTo(layout.x(right.height), layout.y(right.position));
}

} // namespace

void DendrogramPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    const DendrogramLayout layout = layoutFor(size);
    Marks marks;
    marks.cut = {heightOfCut(shownCount(), layout), shownCount()};
    paint(painter, size, layout, theme, marks);
}

void DendrogramPlot::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const DendrogramLayout& layout = screenLayout();
    Marks marks;
    marks.cut = currentCut(layout);
    marks.selected = m_selected;
    marks.hovered = m_hovered;
    marks.isMoved = m_moved.has_value();
    marks.hasFocus = hasFocus();
    paint(painter, size(), layout, themeOf(this), marks);
}

void DendrogramPlot::paint(QPainter& painter, const QSizeF& size, const DendrogramLayout& layout,
                           const Theme& theme, const Marks& marks) const
{
    painter.save();
    paintAxis(painter, layout, size, theme);
    paintNames(painter, layout, theme, marks);
    paintBranches(painter, layout, theme, marks);
    paintCut(painter, layout, theme, marks);
    painter.restore();
}

void DendrogramPlot::paintAxis(QPainter& painter, const DendrogramLayout& layout,
                               const QSizeF& size, const Theme& theme) const
{
    const QRectF area = layout.tree;
    const QFont font = interfaceFont(12);
    const AxisTicks ticks =
        niceTicks(0, layout.greatest, std::clamp(static_cast<int>(area.width() / 70), 2, 8));
    for (const double tick : ticks.values) {
        const double x = std::round(layout.x(tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme.axis : theme.grid, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QString text = tickText(tick, ticks);
        const double width = textWidth(font, text) + 2;
        const double left = std::clamp(x - width / 2, 0.0, size.width() - width);
        drawLabel(painter, QRectF(left, area.bottom() + 4, width, 16), Qt::AlignCenter, font,
                  theme.muted, text);
    }
    const QString title = tr("difference between the groups joined");
    const double width = std::min(textWidth(font, title) + 2, size.width());
    const double left = std::clamp(area.center().x() - width / 2, 0.0, size.width() - width);
    drawLabel(painter, QRectF(left, area.bottom() + 21, width, 17), Qt::AlignCenter, font,
              theme.muted, title);
}

void DendrogramPlot::paintNames(QPainter& painter, const DendrogramLayout& layout,
                                const Theme& theme, const Marks& marks) const
{
    const auto& cards = m_segmentation->profile.cards;
    const double bar = layout.nameWidth + 28;
    for (const auto& run : layout.runs) {
        const double top = layout.y(run.firstLeaf) - layout.pitch / 2 + 1;
        const double bottom = layout.y(run.lastLeaf) + layout.pitch / 2 - 1;
        const bool isSelected = run.segment >= 0 && run.segment == marks.selected;
        if (isSelected)
            painter.fillRect(QRectF(bar - 4, top, layout.tree.right() - bar + 8, bottom - top),
                             theme.accentSoft);
        const bool isKnown = run.segment >= 0;
        const auto* card = isKnown ? &cards[static_cast<std::size_t>(run.segment)] : nullptr;
        const SegmentStyle style = segmentStyle(theme, card != nullptr ? card->mark : -1);
        painter.fillRect(QRectF(bar, top, 3, std::max(1.0, bottom - top)), style.fill);
        if (!run.isNamed)
            continue;
        const double middle = (top + bottom) / 2;
        const double apart = std::abs(run.labelY - middle);
        if (apart > layout.labelHeight / 2 || apart > (bottom - top) / 2) {
            painter.setPen(QPen(style.edge, 1));
            painter.drawLine(QPointF(bar - 8, run.labelY), QPointF(bar - 1, middle));
        }
        drawMarker(painter, style.marker, QPointF(9, run.labelY), 5, style.fill, style.edge);
        drawLabel(
            painter,
            QRectF(20, run.labelY - layout.labelHeight / 2, layout.nameWidth, layout.labelHeight),
            Qt::AlignLeft | Qt::AlignVCenter,
            interfaceFont(12, isSelected ? QFont::DemiBold : QFont::Normal), theme.text,
            QString::fromStdString(card->name));
    }
    if (!layout.hasCounts)
        return;
    for (int leaf = 0; leaf < layout.top.leaves; ++leaf)
        drawLabel(painter, QRectF(bar + 5, layout.y(leaf) - 8, layout.countsRight - bar - 5, 16),
                  Qt::AlignRight | Qt::AlignVCenter, interfaceFont(11), theme.muted,
                  countText(static_cast<qint64>(layout.node(leaf).rows)));
}

/// A single customer is a line; a branch is a wedge, the thicker the more customers, from 0 to its
/// highest join.
void DendrogramPlot::paintLeaf(QPainter& painter, const DendrogramLayout& layout, int leaf,
                               double width, const Theme& theme) const
{
    const auto& node = layout.node(leaf);
    const int segment = layout.segments[static_cast<std::size_t>(leaf)];
    const auto& cards = m_segmentation->profile.cards;
    const SegmentStyle style =
        segmentStyle(theme, segment >= 0 ? cards[static_cast<std::size_t>(segment)].mark : -1);
    const double y = layout.y(leaf);
    const double tip = layout.x(node.height);
    if (node.rows < 2 || tip - layout.tree.left() < 1)
        return;
    std::size_t most = 1;
    for (int i = 0; i < layout.top.leaves; ++i)
        most = std::max(most, layout.node(i).rows);
    const double half =
        std::max(1.0, layout.pitch * 0.4 *
                          std::sqrt(static_cast<double>(node.rows) / static_cast<double>(most)));
    const QPointF corners[] = {
        {layout.tree.left(), y - half}, {layout.tree.left(), y + half}, {tip, y}};
    QColor fill = style.fill;
    fill.setAlphaF(theme.dark ? 0.45 : 0.35);
    painter.setPen(QPen(style.edge, width * 0.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPolygon(corners, 3);
    painter.setBrush(Qt::NoBrush);
}

void DendrogramPlot::paintBranches(QPainter& painter, const DendrogramLayout& layout,
                                   const Theme& theme, const Marks& marks) const
{
    const auto& cards = m_segmentation->profile.cards;
    const auto isUnder = [&](int index, int root) {
        return root >= 0 && layout.node(index).firstLeaf >= layout.node(root).firstLeaf &&
               layout.node(index).lastLeaf <= layout.node(root).lastLeaf &&
               index <= std::max(root, layout.top.leaves - 1);
    };
    const auto widthOf = [&](int index) {
        const int segment = layout.segments[static_cast<std::size_t>(index)];
        const bool isStrong =
            isUnder(index, marks.hovered) || (segment >= 0 && segment == marks.selected);
        return isStrong ? strongWidth : branchWidth;
    };
    for (int leaf = 0; leaf < layout.top.leaves; ++leaf)
        paintLeaf(painter, layout, leaf, widthOf(leaf), theme);
    // From the root down, so that segments lie above what joins them.
    painter.setBrush(Qt::NoBrush);
    for (int index = static_cast<int>(layout.top.nodes.size()) - 1; index >= layout.top.leaves;
         --index) {
        const int segment = layout.segments[static_cast<std::size_t>(index)];
        const QColor ink =
            segment < 0 ? theme.axis
                        : segmentStyle(theme, cards[static_cast<std::size_t>(segment)].mark).edge;
        QPainterPath path;
        addBranch(path, layout, index);
        painter.setPen(QPen(ink, widthOf(index), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPath(path);
        // The way from a segment's highest join to the one above is the segment's own.
        for (const int child : {layout.node(index).left, layout.node(index).right}) {
            const int own = layout.segments[static_cast<std::size_t>(child)];
            if (own < 0 || own == segment)
                continue;
            painter.setPen(QPen(segmentStyle(theme, cards[static_cast<std::size_t>(own)].mark).edge,
                                widthOf(child), Qt::SolidLine, Qt::FlatCap));
            const double y = layout.y(layout.node(child).position);
            painter.drawLine(QPointF(layout.x(layout.node(child).height), y),
                             QPointF(layout.x(layout.node(index).height), y));
        }
    }
}

QRectF DendrogramPlot::chipRect(const DendrogramLayout& layout, const Cut& cut) const
{
    const double width =
        textWidth(interfaceFont(12, QFont::DemiBold), tr("%n segments", nullptr, cut.k)) + 16;
    const double left =
        std::clamp(layout.x(cut.height) - width / 2, layout.tree.left() - 8,
                   std::max(layout.tree.left() - 8, layout.tree.right() + 8 - width));
    return {left, 2, width, 22};
}

void DendrogramPlot::paintCut(QPainter& painter, const DendrogramLayout& layout, const Theme& theme,
                              const Marks& marks) const
{
    const double x = layout.x(marks.cut.height);
    const QRectF chip = chipRect(layout, marks.cut);
    QPen pen(theme.accent, 1.5);
    if (!marks.isMoved)
        pen.setDashPattern({4 / 1.5, 4 / 1.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, chip.bottom()), QPointF(x, layout.tree.bottom()));

    // One dot for each branch that is cut.
    const double radius = std::clamp(layout.pitch * 0.4, 1.5, 4.0);
    const auto& cards = m_segmentation->profile.cards;
    for (std::size_t i = 0; i < layout.top.nodes.size(); ++i) {
        const auto& node = layout.top.nodes[i];
        if (node.parent < 0 || node.height > marks.cut.height ||
            layout.node(node.parent).height <= marks.cut.height)
            continue;
        const int segment = layout.segments[i];
        const QColor fill =
            segment < 0 ? theme.accent
                        : segmentStyle(theme, cards[static_cast<std::size_t>(segment)].mark).fill;
        painter.setPen(QPen(theme.surface, radius > 3 ? 1.5 : 0.75));
        painter.setBrush(fill);
        painter.drawEllipse(QPointF(x, layout.y(node.position)), radius, radius);
    }
    painter.setBrush(marks.isMoved ? theme.accent : theme.accentSoft);
    painter.setPen(QPen(theme.accent, marks.hasFocus ? 2 : 1));
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setBrush(Qt::NoBrush);
    drawLabel(painter, chip, Qt::AlignCenter, interfaceFont(12, QFont::DemiBold),
              marks.isMoved ? theme.onAccent : theme.accentText,
              tr("%n segments", nullptr, marks.cut.k));
}

} // namespace ui
