#include "ui/tables/figureheader.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QHoverEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int padding = 8;
constexpr int arrowSize = 12;
constexpr int arrowGap = 3;

QFont titleFont()
{
    return interfaceFont(12);
}

} // namespace

FigureHeader::FigureHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setFixedHeight(32);
    setAttribute(Qt::WA_Hover);
}

int FigureHeader::titleWidth(int section) const
{
    const QString title = model()->headerData(section, orientation()).toString();
    const int arrow =
        isSortIndicatorShown() && sortIndicatorSection() == section ? arrowSize + arrowGap : 0;
    double width = 0;
    for (const QString& line : title.split(QLatin1Char('\n')))
        width = std::max(width, QFontMetricsF(titleFont()).horizontalAdvance(line));
    return static_cast<int>(std::ceil(width)) + 1 + arrow + 2 * padding;
}

void FigureHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = themeOf(this);
    painter->save();
    painter->fillRect(rect,
                      section == m_hovered && sectionsClickable() ? theme.hover : theme.header);
    painter->setPen(QPen(theme.border, 1));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QRect area = rect.adjusted(padding, 0, -padding, 0);
    const QString title = model()->headerData(section, orientation()).toString();
    const auto alignment =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const int room = area.width() - (sorted ? arrowSize + arrowGap : 0);
    const QFontMetrics metrics(titleFont());
    QStringList lines = title.split(QLatin1Char('\n'));
    int width = 0;
    for (QString& line : lines) {
        line = metrics.elidedText(line, Qt::ElideRight, room + 1);
        width = std::max(width, std::min(room, metrics.horizontalAdvance(line)));
    }
    if (sorted) {
        const QString icon = sortIndicatorOrder() == Qt::DescendingOrder
                                 ? QStringLiteral("chevron-down")
                                 : QStringLiteral("chevron-up");
        const int left = alignment & Qt::AlignRight
                             ? area.right() + 1 - arrowSize
                             : area.left() + width + (width > 0 ? arrowGap : 0);
        painter->drawPixmap(QPoint(left, area.center().y() - arrowSize / 2 + 1),
                            iconPixmap(icon, theme.muted, arrowSize, devicePixelRatioF()));
        area.setWidth(room);
    }
    painter->setFont(titleFont());
    painter->setPen(sorted ? theme.text : theme.muted);
    painter->drawText(area, static_cast<int>(alignment) | Qt::TextDontClip,
                      lines.join(QLatin1Char('\n')));
    painter->restore();
}

bool FigureHeader::event(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        m_hovered = logicalIndexAt(static_cast<QHoverEvent*>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave)
        m_hovered = -1;
    return QHeaderView::event(event);
}

} // namespace ui
