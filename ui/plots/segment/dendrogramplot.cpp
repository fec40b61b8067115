#include "ui/plots/segment/dendrogramplot.h"

#include "core/data/column.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/dendrogrammarks.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double reach = 6;       ///< how near the pointer must be to the line
constexpr int mostSegments = 100; ///< as the options page
constexpr std::size_t mostNames = 3;

} // namespace

DendrogramPlot::DendrogramPlot(QWidget* parent) : PlotWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Dendrogram"));
    setEmptyText(tr("Segments of Ward, average or complete linkage have a dendrogram."));
}

bool DendrogramPlot::hasFigure() const
{
    return m_segmentation && m_segmentation->clustering && m_segmentation->clustering->dendrogram &&
           m_segmentation->clustering->dendrogram->rows() == m_segmentation->labels.size() &&
           m_segmentation->labels.size() > 1;
}

const core::segment::Dendrogram& DendrogramPlot::tree() const
{
    return *m_segmentation->clustering->dendrogram;
}

void DendrogramPlot::setSegmentation(core::segment::SegmentationPointer segmentation)
{
    m_segmentation = std::move(segmentation);
    m_selected = -1;
    m_hovered = -1;
    m_moved.reset();
    m_isDragging = false;
    m_layoutSize = {};
    if (hasFigure())
        setSummary(tr("Dendrogram of %1 customers, cut into %2 segments. Left and right move the "
                      "cut, Enter takes it; up and down choose a segment.")
                       .arg(countText(static_cast<qint64>(tree().rows())))
                       .arg(shownCount()));
    emit figureChanged();
}

void DendrogramPlot::setSelectedSegment(int segment)
{
    if (segment == m_selected)
        return;
    m_selected = segment;
    update();
}

DendrogramLayout DendrogramPlot::layoutFor(const QSizeF& size) const
{
    return layoutDendrogram(tree().top(dendrogramLeaves(size, shownCount())),
                            m_segmentation->labels, m_segmentation->profile.cards, size);
}

const DendrogramLayout& DendrogramPlot::screenLayout() const
{
    if (m_layoutSize != QSizeF(size())) {
        m_layout = layoutFor(size());
        m_layoutSize = size();
    }
    return m_layout;
}

int DendrogramPlot::shownCount() const
{
    return m_segmentation->clustering->k;
}

/// The middle of the heights that give k segments.
double DendrogramPlot::heightOfCut(int k, const DendrogramLayout& layout) const
{
    const auto& merges = tree().merges();
    const std::size_t joins = tree().rows() - static_cast<std::size_t>(k);
    const double low = joins == 0 ? 0 : merges[joins - 1].height;
    const double high = joins == merges.size() ? layout.greatest : merges[joins].height;
    return (low + high) / 2;
}

DendrogramPlot::Cut DendrogramPlot::cutNear(double height) const
{
    const DendrogramLayout& layout = screenLayout();
    const int most = std::min({layout.top.leaves, tree().mostSegments(), mostSegments});
    const int k = tree().segmentsAt(height);
    const int allowed = std::clamp(k, std::min(2, most), most);
    return {allowed == k ? height : heightOfCut(allowed, layout), allowed};
}

DendrogramPlot::Cut DendrogramPlot::currentCut(const DendrogramLayout& layout) const
{
    return m_moved.value_or(Cut{heightOfCut(shownCount(), layout), shownCount()});
}

std::optional<double> DendrogramPlot::cutX() const
{
    if (!hasFigure())
        return {};
    const DendrogramLayout& layout = screenLayout();
    return layout.x(currentCut(layout).height);
}

QPointF DendrogramPlot::pointOfSegment(int segment) const
{
    if (!hasFigure())
        return {};
    const DendrogramLayout& layout = screenLayout();
    for (const auto& run : layout.runs)
        if (run.segment == segment)
            return {layout.tree.left() + 2, layout.y(run.firstLeaf)};
    return {};
}

bool DendrogramPlot::isOnCut(const QPointF& position) const
{
    const DendrogramLayout& layout = screenLayout();
    const Cut cut = currentCut(layout);
    return chipRect(layout, cut).contains(position) ||
           (std::abs(position.x() - layout.x(cut.height)) <= reach &&
            position.y() <= layout.tree.bottom() + reach);
}

bool DendrogramPlot::isOnAxis(const QPointF& position) const
{
    const QRectF area = screenLayout().tree;
    return position.x() >= area.left() && position.x() <= area.right() &&
           (position.y() > area.bottom() || position.y() < area.top());
}

void DendrogramPlot::moveCut(Cut cut)
{
    m_moved = cut;
    update();
}

/// The line comes to rest where it now is, and asks for so many segments.
void DendrogramPlot::chooseCut()
{
    if (!m_moved)
        return;
    const int k = m_moved->k;
    m_moved.reset();
    update();
    if (k != shownCount())
        emit segmentCountChosen(k);
}

void DendrogramPlot::stepCut(int by)
{
    const DendrogramLayout& layout = screenLayout();
    const int most = std::min({layout.top.leaves, tree().mostSegments(), mostSegments});
    const int k = std::clamp(currentCut(layout).k + by, std::min(2, most), most);
    moveCut({heightOfCut(k, layout), k});
    const QString text = tr("%n segments", nullptr, k);
    setAccessibleDescription(text);
}

void DendrogramPlot::stepSegment(int by)
{
    // In the order in which they stand.
    std::vector<int> order;
    for (const auto& run : screenLayout().runs)
        if (run.isNamed)
            order.push_back(run.segment);
    if (order.empty())
        return;
    const auto at = std::find(order.begin(), order.end(), m_selected);
    const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
    const std::ptrdiff_t next = at == order.end()
                                    ? (by > 0 ? 0 : last)
                                    : std::clamp<std::ptrdiff_t>(at - order.begin() + by, 0, last);
    emit segmentClicked(order[static_cast<std::size_t>(next)]);
}

QString DendrogramPlot::segmentNames(int node) const
{
    const DendrogramLayout& layout = screenLayout();
    const auto& cards = m_segmentation->profile.cards;
    std::vector<int> found;
    for (int leaf = layout.node(node).firstLeaf; leaf <= layout.node(node).lastLeaf; ++leaf) {
        const int segment = layout.segments[static_cast<std::size_t>(leaf)];
        if (segment >= 0 && std::find(found.begin(), found.end(), segment) == found.end())
            found.push_back(segment);
    }
    QStringList names;
    for (const int segment : found)
        if (static_cast<std::size_t>(names.size()) < mostNames)
            names << QString::fromStdString(cards[static_cast<std::size_t>(segment)].name);
    QString text = names.join(QLatin1Char('\n'));
    if (found.size() > mostNames)
        text += QLatin1Char('\n') + tr("and %n more", nullptr, static_cast<int>(found.size() - mostNames));
    return text;
}

QString DendrogramPlot::nodeText(int index) const
{
    const auto& node = screenLayout().node(index);
    const double share = static_cast<double>(node.rows) / static_cast<double>(tree().rows());
    QString text = node.rows == 1
                       ? tr("1 customer")
                       : tr("%1 customers").arg(countText(static_cast<qint64>(node.rows)));
    text += QStringLiteral(" · ") + percentText(share);
    if (node.rows > 1)
        text += QLatin1Char('\n') + tr("joined at height %1").arg(readoutText(node.height));
    if (node.parent >= 0)
        text +=
            u'\n' +
            tr("join the others at %1").arg(readoutText(screenLayout().node(node.parent).height));
    const QString names = segmentNames(index);
    return names.isEmpty() ? text : text + QLatin1Char('\n') + names;
}

void DendrogramPlot::hover(int node, const QPoint& globalPosition)
{
    if (node == m_hovered)
        return;
    m_hovered = node;
    update();
    if (node >= 0)
        QToolTip::showText(globalPosition, nodeText(node), this);
    else
        QToolTip::hideText();
}

bool DendrogramPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !hasFigure())
        return PlotWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int node = screenLayout().nodeAt(help->pos());
    if (node >= 0 && !isOnCut(help->pos()))
        QToolTip::showText(help->globalPos(), nodeText(node), this);
    else
        QToolTip::hideText();
    return true;
}

void DendrogramPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure()) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    const QPointF position = event->position();
    const DendrogramLayout& layout = screenLayout();
    if (isOnCut(position) || isOnAxis(position)) {
        m_isDragging = true;
        hover(-1, {});
        if (!isOnCut(position))
            moveCut(cutNear(layout.heightAt(position.x())));
        return;
    }
    int segment = -1;
    if (const int leaf = layout.leafAt(position.y()); leaf >= 0)
        segment = layout.segments[static_cast<std::size_t>(leaf)];
    // Names may have moved away from their branches.
    if (position.x() < layout.tree.left() - 4)
        for (const auto& run : layout.runs)
            if (run.isNamed && std::abs(position.y() - run.labelY) <= layout.labelHeight / 2)
                segment = run.segment;
    if (segment >= 0)
        emit segmentClicked(segment);
}

void DendrogramPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasFigure())
        return;
    const QPointF position = event->position();
    if (m_isDragging) {
        moveCut(cutNear(screenLayout().heightAt(position.x())));
        return;
    }
    const bool movesCut = isOnCut(position) || isOnAxis(position);
    const int node = movesCut ? -1 : screenLayout().nodeAt(position);
    if (movesCut)
        setCursor(Qt::SplitHCursor);
    else if (node >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    hover(node, event->globalPosition().toPoint());
}

void DendrogramPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isDragging) {
        PlotWidget::mouseReleaseEvent(event);
        return;
    }
    m_isDragging = false;
    chooseCut();
}

void DendrogramPlot::leaveEvent(QEvent* event)
{
    hover(-1, {});
    PlotWidget::leaveEvent(event);
}

void DendrogramPlot::keyPressEvent(QKeyEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return stepCut(1);
    case Qt::Key_Right:
        return stepCut(-1);
    case Qt::Key_Up:
        return stepSegment(-1);
    case Qt::Key_Down:
        return stepSegment(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return chooseCut();
    case Qt::Key_Escape:
        if (m_moved) {
            m_moved.reset();
            m_isDragging = false;
            update();
            return;
        }
        break;
    default:
        break;
    }
    PlotWidget::keyPressEvent(event);
}

QVector<QStringList> DendrogramPlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("join"), QStringLiteral("left"),
                                QStringLiteral("right"), QStringLiteral("height"),
                                QStringLiteral("customers")}};
    if (!hasFigure())
        return table;
    const std::size_t rows = tree().rows();
    const auto name = [&](std::size_t node) {
        return node < rows ? QStringLiteral("row %1").arg(node + 1)
                           : QStringLiteral("join %1").arg(node - rows + 1);
    };
    const auto& merges = tree().merges();
    for (std::size_t i = 0; i < merges.size(); ++i)
        table << QStringList{QString::number(i + 1), name(merges[i].left), name(merges[i].right),
                             QString::fromStdString(core::data::numberText(merges[i].height)),
                             QString::number(merges[i].size)};
    return table;
}

} // namespace ui
