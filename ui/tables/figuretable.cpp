#include "ui/tables/figuretable.h"

#include "ui/tables/figuredelegate.h"
#include "ui/tables/figureheader.h"
#include "ui/tables/rownumbers.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

QTableView* figureTable(const QString& objectName, const QString& name, QAbstractItemModel* model)
{
    constexpr int rowHeight = 28;
    auto* view = new QTableView;
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setHorizontalHeader(new FigureHeader(view));
    view->setVerticalHeader(new RowNumbers(view));
    view->setModel(model);
    view->setItemDelegate(new FigureDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

} // namespace ui
