#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace ui {

/// A table of texts with a header row, shown as it is; columns whose cells all are numbers stand
/// at the right.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Header row first; may be empty.
    void setTable(const QVector<QStringList>& table);
    const QVector<QStringList>& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVector<QStringList> m_table;
    QVector<bool> m_isNumber;
};

} // namespace ui
