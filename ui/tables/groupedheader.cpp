#include "ui/tables/groupedheader.h"

#include "ui/style/theme.h"

#include <QPainter>

#include <utility>

namespace ui {

namespace {

constexpr int lineHeight = 26;
constexpr int padding = 10;

} // namespace

GroupedHeader::GroupedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
}

void GroupedHeader::setGroups(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    viewport()->update();
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * lineHeight};
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, theme.header);
    painter->setPen(theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QFont font = interfaceFont(12);
    const QRect text = rect.adjusted(padding, lineHeight, -padding, 0);
    painter->setFont(font);
    painter->setPen(theme.muted);
    painter->drawText(text,
                      model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt(),
                      QFontMetrics(font).elidedText(
                          model()->headerData(section, orientation(), Qt::DisplayRole).toString(),
                          Qt::ElideRight, text.width()));
    painter->restore();
}

void GroupedHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const Theme& theme = themeOf(this);
    QPainter painter(viewport());
    const QFont font = interfaceFont(12);
    painter.setFont(font);
    painter.setPen(theme.muted);
    for (const Group& group : m_groups) {
        if (group.last >= count())
            continue;
        const int left = sectionViewportPosition(group.first);
        const int right = sectionViewportPosition(group.last) + sectionSize(group.last);
        const QRect room(left + padding, 0, right - left - 2 * padding, lineHeight + 4);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(group.title, Qt::ElideMiddle, room.width()));
    }
}

} // namespace ui
