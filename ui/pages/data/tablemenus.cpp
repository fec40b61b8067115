#include "ui/pages/data/tablecard.h"
#include "ui/tables/columnheader.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/datatableview.h"

#include <QMenu>

namespace ui {

namespace {

using core::data::ColumnRole;
using core::data::ColumnType;
using core::explore::RowCondition;
using core::explore::SortDirection;

// Longer values are cut in a menu.
constexpr int longestValue = 40;

/// The condition that a cell is like this one.
RowCondition sameAs(const core::data::Column& column, std::size_t index, std::size_t row)
{
    if (column.isMissing(row))
        return {index, core::explore::MissingTest{}};
    if (column.hasLevels())
        return {index, core::explore::LevelSet{{column.levels[std::size_t(column.codes[row])]}}};
    if (column.isNumeric())
        return {index, core::explore::NumberRange{column.numbers[row], column.numbers[row]}};
    return {index, core::explore::TextTest{core::explore::TextMatch::Equals,
                                           std::string(column.text[row])}};
}

} // namespace

void TableCard::openMenu(int column, int row, const QPoint& globalPosition)
{
    if (!m_open)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    if (row >= 0) {
        menu->addAction(tr("Copy"), this, &TableCard::copySelection)
            ->setEnabled(m_view->selectionModel()->hasSelection());
        menu->addSeparator();
    } else {
        m_view->setCurrentColumn(column);
    }
    fillSortMenu(*menu, column);
    menu->addSeparator();
    fillFilterMenu(*menu, column, row);
    menu->addSeparator();
    fillTypeMenus(*menu, column);
    menu->popup(globalPosition);
}

void TableCard::fillSortMenu(QMenu& menu, int column)
{
    const RowWish& wish = m_rows.wanted();
    const bool isSorted = wish.sortColumn && int(*wish.sortColumn) == column;
    const auto addSort = [&](const QString& text, SortDirection direction) {
        QAction* action = menu.addAction(text, this, [this, column, direction] {
            m_rows.sortBy(std::size_t(column), direction);
        });
        action->setCheckable(true);
        action->setChecked(isSorted && wish.direction == direction);
    };
    addSort(tr("Sort Ascending"), SortDirection::Ascending);
    addSort(tr("Sort Descending"), SortDirection::Descending);
    QAction* fileOrder = menu.addAction(tr("File Order"), &m_rows, &RowView::setFileOrder);
    fileOrder->setCheckable(true);
    fileOrder->setChecked(!wish.sortColumn);
}

void TableCard::fillFilterMenu(QMenu& menu, int column, int row)
{
    const core::data::Column& values = m_open->table->column(std::size_t(column));
    const QString name = QString::fromStdString(values.name);
    if (row >= 0) {
        const std::size_t tableRow = m_view->tableModel()->tableRow(row);
        const QString value = values.isMissing(tableRow)
                                  ? tr("missing")
                                  : u'“' + cellDisplay(values, tableRow) + u'”';
        const QString shortValue =
            value.size() > longestValue ? value.left(longestValue) + QStringLiteral("…”") : value;
        const RowCondition same = sameAs(values, std::size_t(column), tableRow);
        const auto addSame = [&](const QString& text, bool isNegated) {
            RowCondition condition = same;
            condition.isNegated = isNegated;
            // Whatever else is not this value is to be kept.
            condition.keepMissing = isNegated;
            menu.addAction(text.arg(name, QString(shortValue).replace(u'&', QStringLiteral("&&"))),
                           this,
                           [this, condition] { m_rows.setCondition(condition.column, condition); });
        };
        addSame(tr("Show Only Rows Where %1 Is %2"), false);
        addSame(tr("Hide Rows Where %1 Is %2"), true);
    }
    menu.addAction(tr("Filter by %1…").arg(name), this, [this, column] {
        openFilter(column, m_view->columnHeader()->filterMarkArea(column));
    });
    if (m_rows.wanted().condition(std::size_t(column)))
        menu.addAction(tr("Clear Filter of %1").arg(name), this,
                       [this, column] { m_rows.setCondition(std::size_t(column), {}); });
}

void TableCard::fillTypeMenus(QMenu& menu, int column)
{
    const auto index = std::size_t(column);
    QMenu* types = menu.addMenu(tr("Type"));
    for (const ColumnType type :
         {ColumnType::Numeric, ColumnType::Category, ColumnType::Ordinal, ColumnType::Boolean,
          ColumnType::Date, ColumnType::Text, ColumnType::Identifier}) {
        QAction* action = types->addAction(typeName(type), this,
                                           [this, index, type] { emit typeChosen(index, type); });
        action->setCheckable(true);
        action->setChecked(m_open->table->column(index).type == type);
    }
    QMenu* roles = menu.addMenu(tr("Role"));
    for (const ColumnRole role :
         {ColumnRole::Feature, ColumnRole::Target, ColumnRole::Identifier, ColumnRole::Ignored}) {
        QAction* action = roles->addAction(roleName(role), this,
                                           [this, index, role] { emit roleChosen(index, role); });
        action->setCheckable(true);
        action->setChecked(m_open->table->role(index) == role);
    }
}

void TableCard::fillMoreMenu(QMenu& menu)
{
    menu.clear();
    if (!m_open)
        return;
    const int column = std::max(0, m_view->currentColumn());
    fillSortMenu(menu, column);
    menu.addSeparator();
    fillFilterMenu(menu, column, -1);
    menu.addAction(tr("Show All Rows"), &m_rows, &RowView::clearFilter)
        ->setEnabled(m_rows.wanted().isFiltered());
    menu.addSeparator();
    menu.addAction(tr("Select All"), m_view, &QAbstractItemView::selectAll);
    menu.addAction(tr("Copy Selected Cells"), this, &TableCard::copySelection)
        ->setEnabled(m_view->selectionModel()->hasSelection());
}

} // namespace ui
