#include "ui/style/tickdelegate.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

TickDelegate::TickDelegate(int rowHeight, QObject* parent)
    : QStyledItemDelegate(parent), m_rowHeight(rowHeight)
{
}

QSize TickDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, m_rowHeight};
}

bool TickDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                               const QStyleOptionViewItem&, const QModelIndex& index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool isKey =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!isClick && !isKey)
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void TickDelegate::paintBox(QPainter& painter, const QStyleOptionViewItem& option, bool isChecked,
                            double left)
{
    const Theme& theme = themeOf(option.widget);
    const QRect line = option.rect;
    const QRectF box(line.left() + left, line.center().y() - boxSize / 2 + 0.5, boxSize, boxSize);
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked ? theme.accent : theme.axis, 1));
    painter.setBrush(isChecked ? theme.accent : theme.surface);
    painter.drawRoundedRect(box, 3, 3);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
    if (isChecked)
        painter.drawPixmap(QPointF(box.left() + 1, box.top() + 1),
                           iconPixmap(QStringLiteral("check"), theme.onAccent, boxSize - 2,
                                      option.widget->devicePixelRatioF()));
}

} // namespace ui
