#include "ui/tables/figuredelegate.h"

#include "ui/style/theme.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int iconSize = 14;

} // namespace

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    painter->save();
    const QVariant background = index.data(Qt::BackgroundRole);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (background.isValid())
        painter->fillRect(option.rect, background.value<QColor>());
    painter->setPen(QPen(theme.grid, 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const bool right = alignment & Qt::AlignRight;
    const QVariant fontData = index.data(Qt::FontRole);
    const QFont font = fontData.isValid() ? fontData.value<QFont>() : interfaceFont(13);
    const QFontMetrics metrics(font);
    const QVariant icon = index.data(Qt::DecorationRole);
    const int room = area.width() - (icon.isValid() ? iconRoom : 0) + 1;
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, room);
    if (icon.isValid()) {
        // Before the text, wherever that begins.
        const int left =
            right ? std::max(area.left(), area.right() - metrics.horizontalAdvance(text) - iconRoom)
                  : area.left();
        icon.value<QIcon>().paint(
            painter, QRect(left, area.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    }
    painter->setFont(font);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : theme.text);
    painter->drawText(area.adjusted(icon.isValid() && !right ? iconRoom : 0, 0, 0, 0),
                      static_cast<int>(alignment) | Qt::TextSingleLine, text);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

} // namespace ui
