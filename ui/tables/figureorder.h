#pragma once

#include <QSortFilterProxyModel>

namespace ui {

/// A table of figures in the order of any of its columns. What is not known stands last in either
/// direction; rows that are equal keep the model's order.
class FigureOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// Where the model says what a cell is sorted by: a number, NaN for not known, or a text.
    static constexpr int SortRole = Qt::UserRole + 100;

    explicit FigureOrder(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace ui
