#pragma once

#include "core/data/datatable.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The first rows of a table that may be imported, as values in the interface's own notation.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int mostRows = 200;

    explicit PreviewModel(QObject* parent = nullptr);

    void setTable(core::data::TablePointer table);
    const core::data::TablePointer& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    /// How the numbers of a column are shown: all alike, so that they can be compared.
    struct NumberFormat {
        int decimals = 0; ///< −1: as many as each has
        bool isGrouped = false;
    };
    NumberFormat formatOf(const core::data::Column& column) const;
    QString cellText(std::size_t row, std::size_t column) const;
    QString toolTip(std::size_t row, std::size_t column) const;

    core::data::TablePointer m_table;
    std::vector<NumberFormat> m_formats;
};

/// One column in a line: name, type, role, why, missing cells, first values.
class PreviewColumnsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Type, Role, Rule, Missing, Examples, ColumnCount };

    explicit PreviewColumnsModel(QObject* parent = nullptr);

    void setTable(core::data::TablePointer table);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    core::data::TablePointer m_table;
    std::vector<QString> m_examples;
};

} // namespace ui
