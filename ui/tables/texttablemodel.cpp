#include "ui/tables/texttablemodel.h"

namespace ui {

namespace {

bool isNumber(const QString& text)
{
    bool hasDigit = false;
    for (const QChar c : text) {
        if (!c.isDigit() && !QStringLiteral(",.-−% \u00A0\u2009").contains(c))
            return false;
        hasDigit = hasDigit || c.isDigit();
    }
    return hasDigit || text.isEmpty();
}

} // namespace

void TextTableModel::setTable(const QVector<QStringList>& table)
{
    beginResetModel();
    m_table = table;
    m_isNumber = QVector<bool>(table.isEmpty() ? 0 : table.first().size(), table.size() > 1);
    for (qsizetype row = 1; row < table.size(); ++row)
        for (qsizetype column = 0; column < m_isNumber.size(); ++column)
            m_isNumber[column] = m_isNumber[column] && isNumber(table[row].value(column));
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table.isEmpty() ? 0 : static_cast<int>(m_table.size()) - 1;
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table.isEmpty() ? 0 : static_cast<int>(m_table.first().size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table[index.row() + 1].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((m_isNumber[index.column()] ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.first().value(section);
    if (role == Qt::TextAlignmentRole)
        return int((m_isNumber[section] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace ui
