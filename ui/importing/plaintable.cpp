#include "ui/importing/plaintable.h"

#include "ui/importing/checkmodel.h"
#include "ui/importing/previewmodel.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

QTableView* plainTable(const QString& objectName, const QString& name, QAbstractItemModel* model)
{
    auto* view = new QTableView;
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(plainRowHeight);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

void setCheckWidths(QTableView& view)
{
    view.setColumnWidth(CheckModel::Line, 72);
    view.setColumnWidth(CheckModel::What, 110);
    view.setColumnWidth(CheckModel::Where, 130);
    view.setColumnWidth(CheckModel::Why, 240);
}

void setColumnWidths(QTableView& view)
{
    view.setColumnWidth(PreviewColumnsModel::Name, 150);
    view.setColumnWidth(PreviewColumnsModel::Type, 130);
    view.setColumnWidth(PreviewColumnsModel::Role, 84);
    view.setColumnWidth(PreviewColumnsModel::Rule, 300);
    view.setColumnWidth(PreviewColumnsModel::Missing, 76);
}

} // namespace ui
