#include "ui/tables/tablemodel.h"

#include "ui/tables/columnwords.h"

#include <algorithm>
#include <limits>

namespace ui {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool sameRows(const core::data::TablePointer& a, const core::data::TablePointer& b)
{
    return a && b && a->source() && a->source() == b->source() && a->rowCount() == b->rowCount() &&
           a->columnCount() == b->columnCount();
}

} // namespace

QString cellDisplay(const core::data::Column& column, std::size_t row)
{
    if (column.isMissing(row))
        return {};
    QString text;
    if (column.hasLevels())
        text = fromView(column.levels[std::size_t(column.codes[row])]);
    else if (column.isNumeric())
        text = QString::fromStdString(core::data::valueText(column, row));
    else
        text = fromView(column.text[row]);
    if (text.contains(u'\n') || text.contains(u'\r'))
        text = text.simplified();
    return text;
}

TableModel::TableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TableModel::setTable(core::data::TablePointer table)
{
    if (sameRows(m_table, table)) {
        m_table = std::move(table);
        if (rowCount() > 0 && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (columnCount() > 0)
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_table = std::move(table);
    m_rows.reset();
    endResetModel();
}

void TableModel::setShownRows(ShownRowsPointer rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TableModel::viewRow(std::size_t tableRow) const
{
    if (!m_rows)
        return int(tableRow);
    const std::uint32_t place = m_rows->places[tableRow];
    return place == core::explore::ShownRows::hidden ? -1 : int(place);
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    const std::size_t rows = m_rows ? m_rows->rows.size() : m_table->rowCount();
    return int(std::min<std::size_t>(rows, std::numeric_limits<int>::max()));
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->columnCount());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_table)
        return {};
    const std::size_t row = tableRow(index.row());
    const auto column = std::size_t(index.column());
    const core::data::Column& values = m_table->column(column);
    switch (role) {
    case Qt::DisplayRole:
        return values.isMissing(row) ? tr("missing") : cellDisplay(values, row);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter |
            (values.type == core::data::ColumnType::Numeric ? Qt::AlignRight : Qt::AlignLeft));
    case MissingRole:
        return values.isMissing(row);
    case ClassRole:
        return m_table->role(column) == core::data::ColumnRole::Target && values.hasLevels()
                   ? values.codes[row]
                   : -1;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        if (role == Qt::DisplayRole)
            return countText(tableRow(section) + 1);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    if (section >= columnCount())
        return {};
    const auto column = std::size_t(section);
    const core::data::Column& values = m_table->column(column);
    const QString name = QString::fromStdString(values.name);
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::ToolTipRole)
        return tr("%1\n%2, %3")
            .arg(nameWithUnit(values), typeName(values.type),
                 roleName(m_table->role(column)).toLower());
    return {};
}

QString TableModel::toolTip(std::size_t row, std::size_t column) const
{
    const core::data::Column& values = m_table->column(column);
    const QString raw = QString::fromStdString(m_table->cellText(row, column)).left(1000);
    QString place = tr("%1, row %2").arg(QString::fromStdString(values.name), countText(row + 1));
    if (m_table->source())
        place += tr(" (line %1 of the file)").arg(countText(m_table->source()->line(row)));
    const QString inFile =
        raw.trimmed().isEmpty() ? tr("In the file: empty") : tr("In the file: “%1”").arg(raw);
    QString value = cellDisplay(values, row).left(1000);
    if (!values.unit.empty())
        value = tr("%1 %2").arg(value, QString::fromStdString(values.unit));
    const QString readAs = values.isMissing(row)
                               ? tr("Read as: missing")
                               : tr("Read as: %1 (%2)").arg(value, typeName(values.type).toLower());
    return place + u'\n' + inFile + u'\n' + readAs;
}

} // namespace ui
