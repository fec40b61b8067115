#pragma once

#include "core/data/matrix.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

#include <cstdint>
#include <vector>

namespace ui {

/// Rows as the model sees them: one column per input, all numbers, none missing.
class PreparedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `rows`: the table row of each row, counted from 0.
    void setRows(core::data::Matrix values, const std::vector<std::string>& names,
                 std::vector<std::uint32_t> rows);
    void clear() { setRows({}, {}, {}); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Header row first, full precision, locale-free.
    QVector<QStringList> exactTable() const;

private:
    core::data::Matrix m_values;
    QStringList m_names;
    std::vector<std::uint32_t> m_rows;
    std::vector<bool> m_isWhole; ///< of each input: only whole numbers in these rows
};

} // namespace ui
