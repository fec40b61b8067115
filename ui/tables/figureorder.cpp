#include "ui/tables/figureorder.h"

#include <cmath>

namespace ui {

FigureOrder::FigureOrder(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
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
