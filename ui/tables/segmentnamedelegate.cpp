#include "ui/tables/segmentnamedelegate.h"

#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace ui {

namespace {
constexpr int markerSide = 16;
}

SegmentNameDelegate::SegmentNameDelegate(int markRole, QObject* parent)
    : QStyledItemDelegate(parent), m_markRole(markRole)
{
}

void SegmentNameDelegate::initStyleOption(QStyleOptionViewItem* option,
                                          const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant mark = index.data(m_markRole);
    if (option->widget == nullptr)
        return;
    const double ratio = option->widget->devicePixelRatioF();
    QPixmap pixmap(QSize(markerSide, markerSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (mark.isValid()) {
        QPainter painter(&pixmap);
        const SegmentStyle style = segmentStyle(themeOf(option->widget), mark.toInt());
        drawMarker(painter, style.marker, QPointF(markerSide / 2.0, markerSide / 2.0), 5,
                   style.fill, style.edge);
    }
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = QIcon(pixmap);
    option->decorationSize = QSize(markerSide, markerSide);
}

} // namespace ui
