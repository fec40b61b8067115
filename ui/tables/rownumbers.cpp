#include "ui/tables/rownumbers.h"

#include "ui/style/theme.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <algorithm>

namespace ui {

RowNumbers::RowNumbers(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setAccessibleName(tr("Row numbers"));
    setFont(interfaceFont(12));
}

QSize RowNumbers::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    // The last number is the longest, since rows are shown in file order.
    const QString last =
        rows > 0 ? model()->headerData(rows - 1, Qt::Vertical).toString() : QString();
    return {std::max(34, QFontMetrics(interfaceFont(12)).horizontalAdvance(last) + 12),
            QHeaderView::sizeHint().height()};
}

void RowNumbers::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Theme& theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, theme.header);
    painter->setPen(theme.grid);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme.border);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(theme.muted);
    painter->setFont(interfaceFont(12));
    painter->drawText(rect.adjusted(2, 0, -7, 0), Qt::AlignRight | Qt::AlignVCenter,
                      model()->headerData(logicalIndex, Qt::Vertical).toString());
    painter->restore();
}

} // namespace ui
