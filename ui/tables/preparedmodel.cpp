#include "ui/tables/preparedmodel.h"

#include "core/data/column.h"
#include "ui/tables/columnwords.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace ui {

void PreparedModel::setRows(core::data::Matrix values, const std::vector<std::string>& names,
                            std::vector<std::uint32_t> rows)
{
    beginResetModel();
    m_values = std::move(values);
    m_rows = std::move(rows);
    m_names.clear();
    for (const std::string& name : names)
        m_names << QString::fromStdString(name);
    m_isWhole.assign(m_values.columns(), true);
    for (std::size_t row = 0; row < m_values.rows(); ++row)
        for (std::size_t column = 0; column < m_values.columns(); ++column)
            if (m_values(row, column) != std::floor(m_values(row, column)))
                m_isWhole[column] = false;
    endResetModel();
}

int PreparedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_values.rows());
}

int PreparedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_values.columns());
}

QVariant PreparedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    double value = m_values(std::size_t(index.row()), std::size_t(index.column()));
    if (role == Qt::ToolTipRole)
        return tr("%1, row %2: %3")
            .arg(m_names.value(index.column()), countText(m_rows[std::size_t(index.row())] + 1),
                 QString::fromStdString(core::data::numberText(value)));
    if (role != Qt::DisplayRole)
        return {};
    // "−0.00" would claim a sign the figure does not show.
    if (std::abs(value) < 0.005)
        value = 0;
    QString text = QLocale().toString(value, 'f', m_isWhole[std::size_t(index.column())] ? 0 : 2);
    if (text.startsWith(u'-'))
        text[0] = QChar(0x2212);
    return text;
}

QVariant PreparedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole && section < int(m_rows.size()))
            return countText(m_rows[std::size_t(section)] + 1);
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_names.value(section);
    return {};
}

QVector<QStringList> PreparedModel::exactTable() const
{
    QVector<QStringList> table{QStringList{QStringLiteral("row")} + m_names};
    for (std::size_t row = 0; row < m_values.rows(); ++row) {
        QStringList line{QString::number(m_rows[row] + 1)};
        for (const double value : m_values.row(row))
            line << QString::fromStdString(core::data::numberText(value));
        table << line;
    }
    return table;
}

} // namespace ui
