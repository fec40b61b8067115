#include "ui/tables/leaderboarddelegate.h"

#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"
#include "ui/tables/leaderboardmodel.h"

#include <QPainter>
#include <QWidget>

#include <cmath>

namespace ui {

namespace {

constexpr int rowHeight = 30;
constexpr int padding = 8;
constexpr int swatchWidth = 16;
constexpr int nameIndent = swatchWidth + 8;
constexpr int badgeHeight = 18;
constexpr int badgePadding = 6;
constexpr int noteGap = 8;

QFont badgeFont()
{
    return interfaceFont(12, QFont::Medium);
}

QFont noteFont()
{
    return interfaceFont(12);
}

int textWidth(const QFont& font, const QString& text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

QColor swatchColor(const Theme& theme, int mark)
{
    return mark < 0 ? theme.accent : segmentStyle(theme, mark).edge;
}

struct BadgeColors {
    QColor fill;
    QColor ink;
};

BadgeColors badgeColors(const Theme& theme, Standing standing)
{
    switch (standing) {
    case Standing::Reference:
        return {theme.accentSoft, theme.accentText};
    case Standing::Better:
        return {theme.okSoft, theme.ok};
    case Standing::Worse:
        return {theme.warningSoft, theme.warning};
    case Standing::CannotBeToldApart:
    case Standing::NotTested:
        break;
    }
    return {theme.hover, theme.muted};
}

bool isQuiet(int column)
{
    return column == LeaderboardModel::Rank || column == LeaderboardModel::Kind ||
           column == LeaderboardModel::Interval || column == LeaderboardModel::Time;
}

void paintText(QPainter& painter, const QRect& area, const QFont& font, const QColor& ink,
               Qt::Alignment alignment, const QString& text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

LeaderboardDelegate::LeaderboardDelegate(QObject* parent) : TickDelegate(rowHeight, parent) {}

void LeaderboardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    painter->setPen(QPen(theme.grid, 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    switch (index.column()) {
    case LeaderboardModel::Check:
        paintBox(*painter, option, index.data(Qt::CheckStateRole).toInt() == Qt::Checked,
                 (option.rect.width() - boxSize) / 2.0);
        break;
    case LeaderboardModel::Name:
        paintName(*painter, option, index);
        break;
    case LeaderboardModel::Against:
        paintBadge(*painter, option, index);
        break;
    default:
        paintText(*painter, option.rect.adjusted(padding, 0, -padding, 0),
                  index.data(Qt::FontRole).value<QFont>(),
                  isQuiet(index.column()) ? theme.muted : theme.text,
                  Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()),
                  index.data(Qt::DisplayRole).toString());
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

void LeaderboardDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index)
{
    const Theme& theme = themeOf(option.widget);
    const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const QVariant mark = index.data(LeaderboardModel::MarkRole);
    if (mark.isValid())
        painter.fillRect(QRect(area.left(), area.center().y(), swatchWidth, 2),
                         swatchColor(theme, mark.toInt()));
    paintText(painter, area.adjusted(nameIndent, 0, 0, 0), index.data(Qt::FontRole).value<QFont>(),
              theme.text, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
}

/// The badge gives way before its p.
void LeaderboardDelegate::paintBadge(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const Theme& theme = themeOf(option.widget);
    const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const QString note = index.data(LeaderboardModel::NoteRole).toString();
    const int noteWidth = note.isEmpty() ? 0 : textWidth(noteFont(), note) + noteGap;
    const int room = area.width() - noteWidth - 2 * badgePadding;
    const int width = std::max(20, std::min(textWidth(badgeFont(), text) + 1, room));
    const auto standing = static_cast<Standing>(index.data(LeaderboardModel::StandingRole).toInt());
    const BadgeColors colors = badgeColors(theme, standing);
    const QRect badge(area.left(), area.center().y() - badgeHeight / 2 + 1,
                      width + 2 * badgePadding, badgeHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(badge, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintText(painter, badge.adjusted(badgePadding, 0, -badgePadding + 2, 0), badgeFont(),
              colors.ink, Qt::AlignLeft | Qt::AlignVCenter, text);
    const QRect rest(badge.right() + 1 + noteGap, area.top(), noteWidth, area.height());
    paintText(painter, rest, noteFont(), theme.muted, Qt::AlignLeft | Qt::AlignVCenter, note);
}

QSize LeaderboardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = textWidth(index.data(Qt::FontRole).value<QFont>(), text) + 1;
    if (index.column() == LeaderboardModel::Check)
        width = boxSize;
    else if (index.column() == LeaderboardModel::Name)
        width += nameIndent;
    else if (index.column() == LeaderboardModel::Against && !text.isEmpty()) {
        const QString note = index.data(LeaderboardModel::NoteRole).toString();
        width = textWidth(badgeFont(), text) + 1 + 2 * badgePadding +
                (note.isEmpty() ? 0 : noteGap + textWidth(noteFont(), note));
    }
    return {width + 2 * padding, rowHeight};
}

bool LeaderboardDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                      const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (index.column() != LeaderboardModel::Check)
        return false;
    return TickDelegate::editorEvent(event, model, option, index);
}

} // namespace ui
