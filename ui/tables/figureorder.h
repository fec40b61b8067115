#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace ui {

/// A table of figures in the order of any of its columns. What is not known stands last in either
/// direction; rows that are equal keep the model's order.
class FigureOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// Where the model says what a cell is sorted by: a number, NaN for not known, or a text.
    static constexpr int SortRole = Qt::UserRole + 100;

    explicit FigureOrder(QObject* parent = nullptr);

    /// Shows the rows of the model it says yes to; null: all.
    void setRowFilter(std::function<bool(int row)> filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::function<bool(int row)> m_filter;
};

} // namespace ui
