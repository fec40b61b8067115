#include "ui/tables/rownumbers.h"

#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/tablemodel.h"

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
    // As wide as the last row of the table needs, so that sorting does not move the columns.
    QString last;
    if (const auto* table = qobject_cast<const TableModel*>(model()))
        last = table->table() ? countText(table->table()->rowCount()) : QString();
    else if (model() && model()->rowCount() > 0)
        last = model()->headerData(model()->rowCount() - 1, Qt::Vertical).toString();
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
