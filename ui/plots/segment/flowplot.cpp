#include "ui/plots/segment/flowplot.h"

#include "ui/plots/chart.h"
#include "ui/plots/plottext.h"
#include "ui/style/segmentstyle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::segment::ComparedSegment;

namespace {

constexpr double titleHeight = 30;
constexpr double barWidth = 10;
constexpr double labelGap = 8;
constexpr double twoLines = 36; ///< room for name and figures of a label
constexpr double oneLine = 17;
constexpr double leastLine = 11;
constexpr double leastFlowWidth = 120;

QFont nameFont(int pixels)
{
    return interfaceFont(pixels, QFont::DemiBold);
}

QString nameOf(const ComparedSegment& group)
{
    return group.id < 0 ? FlowPlot::tr("Not clustered") : QString::fromStdString(group.name);
}

QString figuresOf(const ComparedSegment& group, std::size_t all)
{
    return FlowPlot::tr("%1 · %2").arg(
        countText(qint64(group.size)),
        percentText(double(group.size) / double(std::max<std::size_t>(all, 1))));
}

} // namespace

FlowPlot::FlowPlot(QWidget* parent) : PlotWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Flow of customers between segments"));
}

void FlowPlot::setComparison(SegmentComparisonPointer comparison, const QString& beforeTitle,
                             const QString& afterTitle)
{
    m_comparison = std::move(comparison);
    m_beforeTitle = beforeTitle;
    m_afterTitle = afterTitle;
    m_hovered.reset();
    m_ribbons.clear();
    m_rightOrder.clear();
    if (m_comparison) {
        const auto& c = *m_comparison;
        std::vector<double> centre(c.after.size());
        for (std::size_t to = 0; to < c.after.size(); ++to) {
            for (std::size_t from = 0; from < c.before.size(); ++from) {
                const std::size_t count = c.count(from, to);
                centre[to] += double(from) * double(count) /
                              double(std::max<std::size_t>(c.after[to].size, 1));
                if (count > 0)
                    m_ribbons.push_back({from, to, count});
            }
        }
        m_rightOrder.resize(c.after.size());
        std::iota(m_rightOrder.begin(), m_rightOrder.end(), std::size_t{0});
        std::ranges::stable_sort(m_rightOrder, {}, [&](std::size_t to) { return centre[to]; });
        std::ranges::stable_sort(m_ribbons, std::greater(), &Ribbon::count);
        QStringList words;
        for (const auto& sentence : core::segment::comparisonSentences(c))
            words << QString::fromStdString(sentence);
        setSummary(words.join(QLatin1Char(' ')));
    }
    update();
    emit figureChanged();
}

QSize FlowPlot::figureSize() const
{
    const std::size_t most =
        m_comparison ? std::max(m_comparison->before.size(), m_comparison->after.size()) : 0;
    return {900, int(std::max(420.0, titleHeight + 20 + double(most) * (twoLines + 4)))};
}

double FlowPlot::labelWidth(const std::vector<ComparedSegment>& groups, double most) const
{
    double width = 60;
    for (const auto& group : groups)
        width = std::max({width, textWidth(nameFont(13), nameOf(group)),
                          textWidth(interfaceFont(12), figuresOf(group, m_comparison->compared))});
    return std::min(width + 4, most);
}

void FlowPlot::placeNodes(std::vector<Node>& nodes, const std::vector<std::size_t>& order,
                          const std::vector<ComparedSegment>& groups, const QRectF& area) const
{
    const double gap =
        std::min(12.0, 0.3 * area.height() / double(std::max<std::size_t>(groups.size(), 1)));
    const double room = area.height() - gap * double(std::max<std::size_t>(groups.size(), 1) - 1);
    double top = area.top();
    for (const std::size_t group : order) {
        nodes[group].group = group;
        nodes[group].top = top;
        nodes[group].height = room * double(groups[group].size) / double(m_comparison->compared);
        top += nodes[group].height + gap;
    }
}

/// Labels stand at the middle of their bars and are pushed apart where they would touch; where
/// not all have room, those of the smallest groups are left out.
void FlowPlot::placeLabels(std::vector<Node>& nodes, const QRectF& area, double spacing)
{
    std::vector<Node*> order;
    for (Node& node : nodes)
        order.push_back(&node);
    std::ranges::stable_sort(order, std::greater(), &Node::height);
    const auto room = std::size_t(std::max(1.0, (area.height() + 1) / spacing));
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i]->hasLabel = i < room;
    std::erase_if(order, [](const Node* node) { return !node->hasLabel; });
    std::ranges::stable_sort(order, {}, &Node::top);
    double least = area.top() + spacing / 2;
    for (Node* node : order) {
        node->label = std::max(node->top + node->height / 2, least);
        least = node->label + spacing;
    }
    double most = area.bottom() - spacing / 2;
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        (*node)->label = std::min((*node)->label, most);
        most = (*node)->label - spacing;
    }
}

FlowPlot::Layout FlowPlot::layOut(const QSizeF& size) const
{
    const auto& c = *m_comparison;
    Layout layout;
    const double mostLabel = std::max(40.0, (size.width() - leastFlowWidth) / 2 - 16);
    const double left = labelWidth(c.before, mostLabel) + labelGap + 4;
    const double right = size.width() - labelWidth(c.after, mostLabel) - labelGap - 4;
    layout.area = QRectF(QPointF(left, titleHeight), QPointF(right, size.height() - 8));
    layout.left.resize(c.before.size());
    layout.right.resize(c.after.size());
    std::vector<std::size_t> order(c.before.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    placeNodes(layout.left, order, c.before, layout.area);
    placeNodes(layout.right, m_rightOrder, c.after, layout.area);
    const double most = double(std::max<std::size_t>(std::max(c.before.size(), c.after.size()), 1));
    layout.spacing = layout.area.height() / most >= twoLines
                         ? twoLines
                         : std::clamp(layout.area.height() / most, leastLine, oneLine);
    placeLabels(layout.left, layout.area, layout.spacing);
    placeLabels(layout.right, layout.area, layout.spacing);

    // Ribbons leave a bar in the order of the right side and arrive in that of the left one.
    std::vector<std::vector<std::size_t>> of(c.before.size(),
                                             std::vector<std::size_t>(c.after.size(), 0));
    for (std::size_t i = 0; i < m_ribbons.size(); ++i)
        of[m_ribbons[i].from][m_ribbons[i].to] = i + 1;
    layout.ribbons.resize(m_ribbons.size());
    std::vector<double> usedRight(c.after.size(), 0);
    const double x1 = layout.area.left() + barWidth;
    const double x2 = layout.area.right() - barWidth;
    const double bend = (x2 - x1) * 0.45;
    for (std::size_t from = 0; from < c.before.size(); ++from) {
        double used = 0;
        for (const std::size_t to : m_rightOrder) {
            if (of[from][to] == 0)
                continue;
            const std::size_t index = of[from][to] - 1;
            const auto count = double(m_ribbons[index].count);
            const Node& source = layout.left[from];
            const Node& goal = layout.right[to];
            const double h1 = source.height * count / double(c.before[from].size);
            const double h2 = goal.height * count / double(c.after[to].size);
            const double y1 = source.top + used;
            const double y2 = goal.top + usedRight[to];
            used += h1;
            usedRight[to] += h2;
            QPainterPath path(QPointF(x1, y1));
            path.cubicTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
            path.lineTo(x2, y2 + h2);
            path.cubicTo(x2 - bend, y2 + h2, x1 + bend, y1 + h1, x1, y1 + h1);
            path.closeSubpath();
            layout.ribbons[index] = path;
        }
    }
    return layout;
}

QPainterPath FlowPlot::ribbon(std::size_t from, std::size_t to) const
{
    if (!hasFigure())
        return {};
    const Layout layout = layOut(size());
    for (std::size_t i = 0; i < m_ribbons.size(); ++i)
        if (m_ribbons[i].from == from && m_ribbons[i].to == to)
            return layout.ribbons[i];
    return {};
}

void FlowPlot::paintRibbons(QPainter& painter, const Layout& layout, const Theme& theme) const
{
    const bool hovers = !m_plain && m_hovered.has_value();
    // Thin ones on top of wide ones.
    for (std::size_t i = 0; i < m_ribbons.size(); ++i) {
        const SegmentStyle style =
            segmentStyle(theme, m_comparison->before[m_ribbons[i].from].mark);
        QColor fill = style.fill;
        const bool leads = hovers && *m_hovered == i;
        fill.setAlphaF(leads ? 0.8F : hovers ? 0.18F : theme.dark ? 0.5F : 0.42F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPath(layout.ribbons[i]);
    }
}

void FlowPlot::paintSide(QPainter& painter, const QSizeF& size, const Layout& layout, bool isLeft,
                         const Theme& theme) const
{
    const auto& groups = isLeft ? m_comparison->before : m_comparison->after;
    const double bar = isLeft ? layout.area.left() : layout.area.right() - barWidth;
    const QRectF column = isLeft ? QRectF(0, 0, bar - labelGap, size.height())
                                 : QRectF(bar + barWidth + labelGap, 0,
                                          size.width() - bar - barWidth - labelGap, size.height());
    const Qt::Alignment side = isLeft ? Qt::AlignRight : Qt::AlignLeft;
    drawLabel(painter, QRectF(column.left(), 4, column.width(), 18), side | Qt::AlignVCenter,
              interfaceFont(12), theme.muted, isLeft ? m_beforeTitle : m_afterTitle);
    const bool both = layout.spacing >= twoLines;
    const int pixels = both ? 13 : layout.spacing >= 15 ? 12 : layout.spacing >= 13 ? 11 : 9;
    for (const Node& node : isLeft ? layout.left : layout.right) {
        const ComparedSegment& group = groups[node.group];
        const SegmentStyle style = segmentStyle(theme, group.mark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.fill);
        painter.drawRect(QRectF(bar, node.top, barWidth, std::max(node.height, 1.0)));
        if (!node.hasLabel)
            continue;
        const double middle = node.top + node.height / 2;
        if (std::fabs(node.label - middle) > 3) {
            QColor thread = style.edge;
            thread.setAlphaF(0.6F);
            painter.setPen(QPen(thread, 1));
            const double end = isLeft ? bar : bar + barWidth;
            painter.drawLine(QPointF(end, middle),
                             QPointF(end + (isLeft ? -1 : 1) * (labelGap - 2), node.label));
        }
        if (both) {
            drawLabel(painter, QRectF(column.left(), node.label - 17, column.width(), 17),
                      side | Qt::AlignVCenter, nameFont(pixels), style.ink, nameOf(group));
            drawLabel(painter, QRectF(column.left(), node.label, column.width(), 16),
                      side | Qt::AlignVCenter, interfaceFont(12), theme.muted,
                      figuresOf(group, m_comparison->compared));
            continue;
        }
        // The count stays whole, the name gives way.
        const QFont font = nameFont(pixels);
        const QString count = QStringLiteral(" · ") + countText(qint64(group.size));
        const QString name =
            elidedText(font, nameOf(group), column.width() - textWidth(font, count) - 1);
        drawLabel(
            painter,
            QRectF(column.left(), node.label - layout.spacing / 2, column.width(), layout.spacing),
            side | Qt::AlignVCenter, font, style.ink, name + count);
    }
}

void FlowPlot::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    if (!hasFigure())
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Layout layout = layOut(size);
    paintRibbons(painter, layout, theme);
    paintSide(painter, size, layout, true, theme);
    paintSide(painter, size, layout, false, theme);
}

void FlowPlot::paintEvent(QPaintEvent* event)
{
    m_plain = false;
    PlotWidget::paintEvent(event);
    m_plain = true;
    if (!hasFigure())
        return;
    QPainter painter(this);
    if (m_hovered)
        paintReadOut(painter);
    if (hasFocus()) {
        painter.setPen(QPen(themeOf(this).accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void FlowPlot::paintReadOut(QPainter& painter) const
{
    const Ribbon& ribbon = m_ribbons[*m_hovered];
    const auto& from = m_comparison->before[ribbon.from];
    const auto& to = m_comparison->after[ribbon.to];
    const QFont font = interfaceFont(12);
    const auto share = [&](const ComparedSegment& whole) {
        return percentText(double(ribbon.count) / double(whole.size));
    };
    ReadOut box;
    box.title = ribbon.count == 1 ? tr("1 customer")
                                  : tr("%1 customers").arg(countText(qint64(ribbon.count)));
    box.lines.emplace_back(tr("of %1").arg(elidedText(font, nameOf(from), 200)), share(from));
    box.lines.emplace_back(tr("in %1").arg(elidedText(font, nameOf(to), 200)), share(to));
    const QSizeF needed = box.size();
    double left = m_pointer.x() + 16;
    if (left + needed.width() > width())
        left = std::max(0.0, m_pointer.x() - 12 - needed.width());
    const double top = std::clamp(m_pointer.y() - needed.height() / 2, 0.0,
                                  std::max(0.0, height() - needed.height()));
    box.paint(painter, QPointF(left, top), themeOf(this));
}

QVector<QStringList> FlowPlot::figureTable() const
{
    QVector<QStringList> table{{QStringLiteral("from"), QStringLiteral("to"),
                                QStringLiteral("customers"), QStringLiteral("share_of_from"),
                                QStringLiteral("share_of_to")}};
    if (!hasFigure())
        return table;
    const auto& c = *m_comparison;
    for (std::size_t from = 0; from < c.before.size(); ++from)
        for (std::size_t to = 0; to < c.after.size(); ++to)
            if (const std::size_t count = c.count(from, to); count > 0)
                table.push_back(
                    {nameOf(c.before[from]), nameOf(c.after[to]), QString::number(count),
                     QString::number(double(count) / double(c.before[from].size), 'g', 17),
                     QString::number(double(count) / double(c.after[to].size), 'g', 17)});
    return table;
}

void FlowPlot::point(std::optional<std::size_t> ribbon)
{
    m_hovered = ribbon;
    setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FlowPlot::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    std::optional<std::size_t> found;
    if (hasFigure()) {
        const Layout layout = layOut(size());
        // The thin ones are painted last.
        for (std::size_t i = 0; i < m_ribbons.size(); ++i)
            if (layout.ribbons[i].contains(m_pointer))
                found = i;
    }
    point(found);
}

void FlowPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasFigure()) {
        PlotWidget::mousePressEvent(event);
        return;
    }
    m_pointer = event->position();
    mouseMoveEvent(event);
    if (m_hovered)
        emit ribbonClicked(m_ribbons[*m_hovered].from, m_ribbons[*m_hovered].to);
}

void FlowPlot::leaveEvent(QEvent* event)
{
    PlotWidget::leaveEvent(event);
    point(std::nullopt);
}

/// Arrows go through the ribbons, the widest first; Return chooses the customers of one.
void FlowPlot::keyPressEvent(QKeyEvent* event)
{
    const bool forward = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    const bool backward = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    if (m_ribbons.empty() || !hasFigure()) {
        PlotWidget::keyPressEvent(event);
    } else if (forward || backward) {
        const std::size_t count = m_ribbons.size();
        const std::size_t next = !m_hovered ? (forward ? 0 : count - 1)
                                            : (*m_hovered + (forward ? 1 : count - 1)) % count;
        m_pointer = layOut(size()).ribbons[next].boundingRect().center();
        point(next);
    } else if (m_hovered && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                             event->key() == Qt::Key_Space)) {
        emit ribbonClicked(m_ribbons[*m_hovered].from, m_ribbons[*m_hovered].to);
    } else if (m_hovered && event->key() == Qt::Key_Escape) {
        point(std::nullopt);
    } else {
        PlotWidget::keyPressEvent(event);
    }
}

void FlowPlot::focusInEvent(QFocusEvent* event)
{
    PlotWidget::focusInEvent(event);
    update();
}

void FlowPlot::focusOutEvent(QFocusEvent* event)
{
    PlotWidget::focusOutEvent(event);
    point(std::nullopt);
}

} // namespace ui
