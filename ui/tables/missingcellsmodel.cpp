#include "ui/tables/missingcellsmodel.h"

#include "ui/style/theme.h"
#include "ui/tables/columnwords.h"

#include <algorithm>

namespace ui {

void MissingCellsModel::setCounts(const core::prepare::MissingCount& fitted,
                                  const std::optional<core::prepare::MissingCount>& newFile)
{
    beginResetModel();
    m_lines.clear();
    m_rows = fitted.rows;
    m_hasNewFile = newFile.has_value();
    for (std::size_t i = 0; i < fitted.columns.size(); ++i) {
        const auto& cells = fitted.columns[i];
        Line line{QString::fromStdString(cells.column), cells.before, cells.after, 0, 0};
        if (newFile && i < newFile->columns.size()) {
            line.newBefore = newFile->columns[i].before;
            line.newAfter = newFile->columns[i].after;
        }
        if (line.before + line.newBefore > 0)
            m_lines.push_back(std::move(line));
    }
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const Line& a, const Line& b) { return a.before > b.before; });
    endResetModel();
}

void MissingCellsModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_rows = 0;
    m_hasNewFile = false;
    endResetModel();
}

int MissingCellsModel::rowOf(const QString& column) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line& line) { return line.name == column; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QString MissingCellsModel::columnName(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[std::size_t(row)].name : QString();
}

int MissingCellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MissingCellsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_hasNewFile ? int(ColumnCount) : int(NewBefore);
}

QVariant MissingCellsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && column == BeforeShare)
        return themeOf(nullptr).muted;
    if (role == Qt::FontRole && (column == After || column == NewAfter))
        return interfaceFont(13, QFont::DemiBold);
    if (role == Qt::ToolTipRole && column == Name)
        return line.name;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return line.name;
    case Before:
        return countText(line.before);
    case BeforeShare:
        return percentText(m_rows == 0 ? 0 : double(line.before) / double(m_rows));
    case After:
        return countText(line.after);
    case NewBefore:
        return countText(line.newBefore);
    case NewAfter:
        return countText(line.newAfter);
    default:
        return {};
    }
}

QVariant MissingCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Before:
    case NewBefore:
        return tr("before");
    case After:
    case NewAfter:
        return tr("after");
    default:
        return QString();
    }
}

QVector<QStringList> MissingCellsModel::exactTable() const
{
    QStringList header{QStringLiteral("column"), QStringLiteral("before"), QStringLiteral("after")};
    if (m_hasNewFile)
        header << QStringLiteral("new_file_before") << QStringLiteral("new_file_after");
    QVector<QStringList> table{header};
    for (const Line& line : m_lines) {
        QStringList row{line.name, QString::number(line.before), QString::number(line.after)};
        if (m_hasNewFile)
            row << QString::number(line.newBefore) << QString::number(line.newAfter);
        table << row;
    }
    return table;
}

} // namespace ui
