#include "ui/tables/figureorder.h"

#include <cmath>
#include <utility>

namespace ui {

FigureOrder::FigureOrder(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void FigureOrder::setRowFilter(std::function<bool(int row)> filter)
{
    m_filter = std::move(filter);
    invalidateRowsFilter();
}

bool FigureOrder::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return parent.isValid() || !m_filter || m_filter(row);
}

bool FigureOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() != QMetaType::Double || b.typeId() != QMetaType::Double)
        return QSortFilterProxyModel::lessThan(left, right);
    const bool unknownA = std::isnan(a.toDouble());
    const bool unknownB = std::isnan(b.toDouble());
    if (unknownA != unknownB)
        return sortOrder() == Qt::AscendingOrder ? unknownB : unknownA;
    return a.toDouble() < b.toDouble();
}

} // namespace ui
