#include "ui/tables/celldelegate.h"

#include "ui/style/hatching.h"
#include "ui/style/segmentstyle.h"
#include "ui/style/theme.h"
#include "ui/tables/tablemodel.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

constexpr int padding = 6;
constexpr int markerWidth = 18;

QColor between(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const bool isMissing = index.data(TableModel::MissingRole).toBool();
    const bool inCurrentColumn = index.column() == m_currentColumn;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isCurrent = option.state & QStyle::State_HasFocus;

    if (isSelected)
        painter->fillRect(option.rect, between(theme.surface, theme.accent, 0.18));
    else if (inCurrentColumn)
        painter->fillRect(option.rect, theme.accentSoft);
    if (isMissing)
        drawHatching(*painter, option.rect,
                     inCurrentColumn || isSelected ? between(theme.accentSoft, theme.axis, 0.45)
                                                   : theme.border);

    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const int classCode = index.data(TableModel::ClassRole).toInt();
    if (classCode >= 0 && !isMissing) {
        const SegmentStyle style = segmentStyle(theme, classCode);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawMarker(*painter, style.marker, QPointF(area.left() + 5, option.rect.center().y() + 0.5),
                   4.5, style.fill, style.edge);
        painter->restore();
        area.setLeft(area.left() + markerWidth);
    }

    painter->save();
    QFont font = option.font;
    font.setItalic(isMissing);
    painter->setFont(font);
    painter->setPen(isMissing ? theme.muted : theme.text);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(area, int(alignment) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    if (isCurrent) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int marker = index.data(TableModel::ClassRole).toInt() >= 0 ? markerWidth : 0;
    const int text =
        option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString().left(200));
    return {text + marker + 2 * padding + 2, 28};
}

} // namespace ui
