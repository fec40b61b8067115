#include "ui/plots/segment/smallmultiples.h"

#include "ui/plots/distributionpicture.h"
#include "ui/plots/figurecells.h"
#include "ui/plots/plottext.h"
#include "ui/plots/segment/profiletext.h"
#include "ui/plots/segment/segmentrows.h"
#include "ui/style/segmentstyle.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

using core::explore::Distribution;
using core::explore::DistributionGroup;
using core::explore::DistributionPointer;

namespace {

constexpr double leastPanel = 210;
constexpr double gapX = 28;
constexpr double gapY = 16;
constexpr double titleHeight = 20; ///< of one line
constexpr double titleLine = 15;
constexpr double marksWidth = 18;
constexpr double keyHeight = 19;
QFont titleFont()
{
    return interfaceFont(12, QFont::Medium);
}

} // namespace

core::explore::Grouping segmentGrouping(const core::segment::Segmentation& segmentation)
{
    std::vector<std::string> names;
    for (const auto& card : segmentation.profile.cards)
        names.push_back(card.name);
    return core::explore::groupingBy(
        QObject::tr("Segments").toStdString(), std::move(names),
        std::make_shared<const std::vector<std::int32_t>>(segmentation.labels),
        QObject::tr("Not clustered").toStdString());
}

SmallMultiples::SmallMultiples(QWidget* parent)
    : PlotWidget(parent), m_bar(new QScrollBar(Qt::Vertical, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_bar->hide();
    m_bar->setAccessibleName(tr("Scroll pictures"));
    connect(m_bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void SmallMultiples::setSegmentation(core::segment::SegmentationPointer segmentation)
{
    // Other names or colours of the same segments leave the pictures as they are.
    const bool same = m_segmentation && segmentation &&
                      m_segmentation->basis == segmentation->basis &&
                      m_segmentation->labels == segmentation->labels;
    m_segmentation = std::move(segmentation);
    if (!same) {
        m_panels.clear();
        m_bar->setValue(0);
    }
    m_selected = -1;
    updateBar();
    update();
    emit figureChanged();
}

void SmallMultiples::addDistribution(DistributionPointer distribution)
{
    if (!m_segmentation || !distribution)
        return;
    const auto& columns = m_segmentation->profile.columns;
    const auto placeOf = [&](const DistributionPointer& panel) {
        return std::ranges::find(columns, panel->column, &core::segment::ProfileColumn::column) -
               columns.begin();
    };
    const auto after = std::ranges::upper_bound(m_panels, placeOf(distribution), {}, placeOf);
    m_panels.insert(after, std::move(distribution));
    setSummary(tr("How %1 columns are spread in each of %2 segments.")
                   .arg(m_panels.size())
                   .arg(m_segmentation->profile.cards.size()));
    updateBar();
    update();
    emit figureChanged();
}

void SmallMultiples::setSelectedSegment(int segment)
{
    m_selected = segment;
    update();
    emit figureChanged();
}

std::size_t SmallMultiples::groupCount() const
{
    return m_segmentation->profile.cards.size() + (m_segmentation->notClustered > 0 ? 1 : 0);
}

int SmallMultiples::markOf(std::size_t group) const
{
    const auto& cards = m_segmentation->profile.cards;
    return group < cards.size() ? cards[group].mark : -1;
}

QString SmallMultiples::groupName(std::size_t group) const
{
    const auto& cards = m_segmentation->profile.cards;
    return group < cards.size() ? QString::fromStdString(cards[group].name) : tr("Not clustered");
}

bool SmallMultiples::isFaded(std::size_t group) const
{
    const auto& cards = m_segmentation->profile.cards;
    return m_selected >= 0 && (group >= cards.size() || cards[group].id != m_selected);
}

double SmallMultiples::panelHeight(const Layout& layout, std::size_t line) const
{
    return layout.titleHeight + layout.rowHeight * double(groupCount()) + layout.feet[line];
}

SmallMultiples::Layout SmallMultiples::layOut(double width) const
{
    Layout layout;
    layout.keysHeight = paintKeys(nullptr, width, lightTheme()) + 8;
    layout.across = std::max(1, int((width + gapX) / (leastPanel + gapX)));
    layout.across = std::min(layout.across, std::max(1, int(m_panels.size())));
    layout.width = (width - gapX * (layout.across - 1)) / layout.across;
    layout.rowHeight = groupCount() > 14 ? 10 : groupCount() > 8 ? 13 : 16;
    layout.titleHeight = titleHeight;
    for (const DistributionPointer& panel : m_panels)
        if (textWidth(titleFont(), titleWithUnit(panel->name, panel->unit)) > layout.width)
            layout.titleHeight = titleHeight + titleLine;
    for (std::size_t panel = 0; panel < m_panels.size(); ++panel) {
        if (panel % std::size_t(layout.across) == 0)
            layout.feet.push_back(0);
        layout.feet.back() = std::max(layout.feet.back(),
                                      heightBelowRows(*m_panels[panel], layout.width - marksWidth));
    }
    double top = layout.keysHeight;
    for (std::size_t line = 0; line < layout.feet.size(); ++line) {
        layout.tops.push_back(top);
        top += panelHeight(layout, line) + gapY;
    }
    layout.tops.push_back(top);
    return layout;
}

QRectF SmallMultiples::panelRect(const Layout& layout, std::size_t panel) const
{
    const auto across = std::size_t(layout.across);
    const std::size_t line = panel / across;
    return {double(panel % across) * (layout.width + gapX), layout.tops[line], layout.width,
            panelHeight(layout, line)};
}

QSize SmallMultiples::figureSize() const
{
    if (!hasFigure())
        return {960, 400};
    const int width = m_panels.size() < 4 ? 760 : 1100;
    return {width, int(std::ceil(layOut(width).tops.back()))};
}

double SmallMultiples::contentWidth() const
{
    return width() - (m_bar->isVisibleTo(this) ? m_bar->width() + 6.0 : 0.0);
}

void SmallMultiples::updateBar()
{
    const bool fits = !hasFigure() || layOut(width()).tops.back() - gapY <= height() + 0.5;
    m_bar->setVisible(!fits);
    if (fits) {
        m_bar->setValue(0);
        return;
    }
    const int wide = m_bar->sizeHint().width();
    const Layout layout = layOut(contentWidth());
    const int top = int(layout.keysHeight);
    m_bar->setGeometry(width() - wide, top, wide, height() - top);
    m_bar->setRange(0, std::max(0, int(std::ceil(layout.tops.back() - gapY - height()))));
    m_bar->setPageStep(height() - top);
    m_bar->setSingleStep(40);
}

void SmallMultiples::fitView()
{
    m_bar->setValue(0);
}

void SmallMultiples::showColumn(std::size_t column)
{
    for (std::size_t panel = 0; panel < m_panels.size(); ++panel) {
        if (m_panels[panel]->column != column)
            continue;
        const Layout layout = layOut(contentWidth());
        m_bar->setValue(int(panelRect(layout, panel).top() - layout.keysHeight));
    }
}

void SmallMultiples::paintFigure(QPainter& painter, const QSizeF& size, const Theme& theme)
{
    draw(painter, size, theme, 0);
}

void SmallMultiples::draw(QPainter& painter, const QSizeF& size, const Theme& theme,
                          double scrolled) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Layout layout = layOut(size.width());
    paintKeys(&painter, size.width(), theme);
    painter.save();
    painter.setClipRect(QRectF(0, layout.keysHeight - 2, size.width(), size.height()));
    for (std::size_t panel = 0; panel < m_panels.size(); ++panel) {
        const QRectF rect = panelRect(layout, panel).translated(0, -scrolled);
        if (rect.bottom() >= layout.keysHeight && rect.top() <= size.height())
            paintPanel(painter, rect, layout, *m_panels[panel], theme);
    }
    painter.restore();
}

/// Returns the height the names take.
double SmallMultiples::paintKeys(QPainter* painter, double width, const Theme& theme) const
{
    double x = 0;
    double y = 0;
    for (std::size_t group = 0; group < groupCount(); ++group) {
        const bool leads = m_selected >= 0 && !isFaded(group);
        const QFont font = interfaceFont(12, leads ? QFont::DemiBold : QFont::Normal);
        // Room for the stronger letters, so that nothing moves when a segment is selected.
        const double wide =
            std::min(textWidth(interfaceFont(12, QFont::DemiBold), groupName(group)) + 2,
                     std::max(40.0, width - 18));
        if (x > 0 && x + 18 + wide > width) {
            x = 0;
            y += keyHeight;
        }
        if (painter) {
            const SegmentStyle style = segmentStyle(theme, markOf(group));
            drawMarker(*painter, style.marker, {x + 6, y + keyHeight / 2}, 5, style.fill,
                       style.edge);
            drawLabel(*painter, QRectF(x + 16, y, wide, keyHeight),
                      Qt::AlignLeft | Qt::AlignVCenter, font,
                      isFaded(group) ? theme.muted : theme.text, groupName(group));
        }
        x += 16 + wide + 16;
    }
    return y + keyHeight;
}

void SmallMultiples::paintPanel(QPainter& painter, const QRectF& rect, const Layout& layout,
                                const Distribution& distribution, const Theme& theme) const
{
    const auto& columns = m_segmentation->profile.columns;
    const auto column =
        std::ranges::find(columns, distribution.column, &core::segment::ProfileColumn::column);
    const bool used = column != columns.end() && column->usedToSegment;
    const QStringList title =
        onLines(titleWithUnit(distribution.name, distribution.unit), titleFont(), rect.width());
    // Right above the rows, however many lines the neighbours need.
    double line = rect.top() + layout.titleHeight - 4 - titleLine * double(title.size());
    for (const QString& text : title) {
        drawLabel(painter, QRectF(rect.left(), line, rect.width(), titleLine),
                  Qt::AlignLeft | Qt::AlignVCenter, titleFont(), used ? theme.text : theme.muted,
                  text);
        line += titleLine;
    }
    SegmentRows rows;
    rows.place = QRectF(rect.left() + marksWidth, rect.top() + layout.titleHeight,
                        rect.width() - marksWidth, layout.rowHeight * double(groupCount()));
    rows.height = layout.rowHeight;
    for (std::size_t group = 0; group < groupCount(); ++group) {
        rows.looks.push_back({markOf(group), isFaded(group)});
        const SegmentStyle style = segmentStyle(theme, markOf(group));
        painter.save();
        painter.setOpacity(isFaded(group) ? 0.35 : 1);
        drawMarker(painter, style.marker,
                   {rect.left() + 6, rows.place.top() + layout.rowHeight * (double(group) + 0.5)},
                   std::min(4.0, layout.rowHeight * 0.33), style.fill, style.edge);
        painter.restore();
    }
    if (distribution.isEmpty() || distribution.groups.size() != groupCount()) {
        drawLabel(painter, rows.place, Qt::AlignLeft | Qt::AlignVCenter, interfaceFont(11),
                  theme.muted, tr("no values"));
        return;
    }
    paintSegmentRows(painter, rows, distribution, theme);
}

QString SmallMultiples::readOut(const QPointF& position, int* segment) const
{
    if (!hasFigure())
        return {};
    const Layout layout = layOut(contentWidth());
    if (position.y() < layout.keysHeight)
        return {};
    const QPointF at = position + QPointF(0, m_bar->value());
    for (std::size_t panel = 0; panel < m_panels.size(); ++panel) {
        const QRectF rect = panelRect(layout, panel);
        if (!rect.contains(at))
            continue;
        const Distribution& distribution = *m_panels[panel];
        const auto row =
            int(std::floor((at.y() - rect.top() - layout.titleHeight) / layout.rowHeight));
        if (row < 0 || row >= int(groupCount()) || distribution.groups.size() != groupCount())
            return QString::fromStdString(distribution.name);
        const auto group = std::size_t(row);
        const DistributionGroup& own = distribution.groups[group];
        if (segment && group < m_segmentation->profile.cards.size())
            *segment = m_segmentation->profile.cards[group].id;
        QStringList lines{groupName(group), QString::fromStdString(distribution.name)};
        if (own.count == 0)
            lines << tr("no values");
        else if (distribution.kind == Distribution::Kind::Numbers)
            lines << tr("median %1").arg(valueWords(distribution, own.box.median))
                  << tr("middle half %1 to %2")
                         .arg(valueWords(distribution, own.box.q1),
                              valueWords(distribution, own.box.q3))
                  << tr("mean %1").arg(valueWords(distribution, own.mean))
                  << tr("all customers: median %1")
                         .arg(valueWords(distribution, distribution.all.box.median));
        else
            for (const std::size_t level : levelsApart(distribution))
                lines << tr("%1: %2, all customers %3")
                             .arg(QString::fromStdString(distribution.levels[level]),
                                  percentText(own.shareOf(level)),
                                  percentText(distribution.all.shareOf(level)));
        lines << tr("%1 customers").arg(countText(qint64(own.count)));
        return lines.join(QLatin1Char('\n'));
    }
    return {};
}

bool SmallMultiples::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PlotWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const QString text = readOut(help->pos(), nullptr);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void SmallMultiples::paintEvent(QPaintEvent* event)
{
    if (!hasFigure()) {
        PlotWidget::paintEvent(event);
        return;
    }
    QPainter painter(this);
    draw(painter, QSizeF(contentWidth(), height()), themeOf(this), m_bar->value());
}

void SmallMultiples::resizeEvent(QResizeEvent* event)
{
    PlotWidget::resizeEvent(event);
    updateBar();
}

void SmallMultiples::mousePressEvent(QMouseEvent* event)
{
    int segment = -1;
    readOut(event->position(), &segment);
    if (event->button() == Qt::LeftButton && segment >= 0)
        emit segmentClicked(segment);
    else
        PlotWidget::mousePressEvent(event);
}

void SmallMultiples::wheelEvent(QWheelEvent* event)
{
    if (!m_bar->isVisible()) {
        event->ignore();
        return;
    }
    m_bar->setValue(m_bar->value() - event->angleDelta().y() / 2);
    event->accept();
}

void SmallMultiples::keyPressEvent(QKeyEvent* event)
{
    const auto act = [&](QScrollBar::SliderAction action) { m_bar->triggerAction(action); };
    switch (event->key()) {
    case Qt::Key_Down:
        return act(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Up:
        return act(QScrollBar::SliderSingleStepSub);
    case Qt::Key_PageDown:
        return act(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return act(QScrollBar::SliderPageStepSub);
    case Qt::Key_Home:
        return act(QScrollBar::SliderToMinimum);
    case Qt::Key_End:
        return act(QScrollBar::SliderToMaximum);
    default:
        PlotWidget::keyPressEvent(event);
    }
}

QVector<QStringList> SmallMultiples::figureTable() const
{
    QVector<QStringList> table;
    if (!hasFigure())
        return table;
    table.push_back(QStringList{
        QStringLiteral("column"), QStringLiteral("segment"), QStringLiteral("customers"),
        QStringLiteral("mean"), QStringLiteral("low_whisker"), QStringLiteral("q1"),
        QStringLiteral("median"), QStringLiteral("q3"), QStringLiteral("high_whisker"),
        QStringLiteral("level"), QStringLiteral("share")});
    for (const DistributionPointer& panel : m_panels) {
        for (std::size_t group = 0; group < panel->groups.size(); ++group) {
            const DistributionGroup& own = panel->groups[group];
            const QStringList head{QString::fromStdString(panel->name), groupName(group),
                                   QString::number(own.count)};
            if (panel->kind == Distribution::Kind::Numbers) {
                QStringList row = head;
                for (const double value : {own.mean, own.box.lowWhisker, own.box.q1, own.box.median,
                                           own.box.q3, own.box.highWhisker})
                    row << exactText(value);
                table.push_back(row << QString() << QString());
                continue;
            }
            for (std::size_t level = 0; level < panel->levels.size(); ++level)
                table.push_back(head + QStringList{{}, {}, {}, {}, {}, {}} +
                                QStringList{QString::fromStdString(panel->levels[level]),
                                            exactText(own.shareOf(level))});
        }
    }
    return table;
}

} // namespace ui
