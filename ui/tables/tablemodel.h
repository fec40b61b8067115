#pragma once

#include "core/data/datatable.h"
#include "core/explore/roworder.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

using ShownRowsPointer = std::shared_ptr<const core::explore::ShownRows>;

/// A customer table cell by cell on demand; optionally only some of its rows, in any order.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        MissingRole = Qt::UserRole + 1, ///< bool
        ClassRole,                      ///< class code of a target cell, −1 elsewhere
    };

    explicit TableModel(QObject* parent = nullptr);

    /// Another set of roles or types over the same rows keeps the view where it is, and the rows
    /// shown.
    void setTable(core::data::TablePointer table);
    const core::data::TablePointer& table() const { return m_table; }
    /// Null: all rows in file order.
    void setShownRows(ShownRowsPointer rows);
    const ShownRowsPointer& shownRows() const { return m_rows; }

    std::size_t tableRow(int row) const
    {
        return m_rows ? m_rows->rows[std::size_t(row)] : std::size_t(row);
    }
    /// −1 when the row is not among those shown.
    int viewRow(std::size_t tableRow) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString toolTip(std::size_t row, std::size_t column) const;

    core::data::TablePointer m_table;
    ShownRowsPointer m_rows;
};

/// The value as the table shows it, on one line; empty when missing. Safe on any thread.
QString cellDisplay(const core::data::Column& column, std::size_t row);

} // namespace ui
