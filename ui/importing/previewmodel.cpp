#include "ui/importing/previewmodel.h"

#include "ui/importing/receipttext.h"
#include "ui/tables/columnwords.h"
#include "ui/tables/tablemodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int mostDecimals = 4;
constexpr std::size_t examplesShown = 4;
constexpr std::size_t rowsForExamples = 500;

/// Decimals of the shortest text that is this number.
int decimalsOf(double value)
{
    const std::string text = core::data::numberText(value);
    if (text.find_first_of("eE") != text.npos)
        return mostDecimals + 1;
    const std::size_t point = text.find('.');
    return point == text.npos ? 0 : int(text.size() - point - 1);
}

QString examplesOf(const core::data::Column& column)
{
    QStringList examples;
    const std::size_t rows = std::min(column.size(), rowsForExamples);
    for (std::size_t row = 0; row < rows && examples.size() < qsizetype(examplesShown); ++row) {
        const QString text = cellDisplay(column, row).left(60);
        if (!text.isEmpty() && !examples.contains(text))
            examples << text;
    }
    return examples.join(QStringLiteral(", "));
}

} // namespace

PreviewModel::PreviewModel(QObject* parent) : QAbstractTableModel(parent) {}

void PreviewModel::setTable(core::data::TablePointer table)
{
    beginResetModel();
    m_table = std::move(table);
    m_formats.clear();
    for (std::size_t c = 0; m_table && c < m_table->columnCount(); ++c)
        m_formats.push_back(formatOf(m_table->column(c)));
    endResetModel();
}

PreviewModel::NumberFormat PreviewModel::formatOf(const core::data::Column& column) const
{
    NumberFormat format;
    if (column.type != core::data::ColumnType::Numeric)
        return format;
    double largest = 0;
    const std::size_t rows = std::min<std::size_t>(column.size(), mostRows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (column.isMissing(row))
            continue;
        largest = std::max(largest, std::abs(column.numbers[row]));
        format.decimals = std::max(format.decimals, decimalsOf(column.numbers[row]));
    }
    // Years and the like stay as they are.
    format.isGrouped = largest >= 10'000 || format.decimals > 0;
    if (format.decimals == 1)
        format.decimals = 2;
    if (format.decimals > mostDecimals)
        format.decimals = -1;
    return format;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    return int(std::min<std::size_t>(m_table->rowCount(), mostRows));
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->columnCount());
}

QString PreviewModel::cellText(std::size_t row, std::size_t column) const
{
    const core::data::Column& values = m_table->column(column);
    const NumberFormat& format = m_formats[column];
    if (values.type != core::data::ColumnType::Numeric || format.decimals < 0)
        return cellDisplay(values, row);
    QLocale locale;
    if (!format.isGrouped)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(values.numbers[row], 'f', format.decimals);
}

QString PreviewModel::toolTip(std::size_t row, std::size_t column) const
{
    const core::data::Column& values = m_table->column(column);
    const QString raw = QString::fromStdString(m_table->cellText(row, column)).left(500);
    const QString inFile =
        raw.trimmed().isEmpty() ? tr("In the file: empty") : tr("In the file: “%1”").arg(raw);
    const QString readAs =
        values.isMissing(row)
            ? tr("Read as: missing")
            : tr("Read as: %1 (%2)").arg(cellDisplay(values, row).left(500), typeName(values.type));
    return inFile + u'\n' + readAs;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_table)
        return {};
    const auto row = std::size_t(index.row());
    const auto column = std::size_t(index.column());
    const core::data::Column& values = m_table->column(column);
    switch (role) {
    case Qt::DisplayRole:
        return values.isMissing(row) ? tr("missing") : cellText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter |
            (values.type == core::data::ColumnType::Numeric ? Qt::AlignRight : Qt::AlignLeft));
    case TableModel::MissingRole:
        return values.isMissing(row);
    case TableModel::ClassRole:
        return -1;
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(countText(std::size_t(section) + 1)) : QVariant();
    if (section >= columnCount())
        return {};
    const core::data::Column& column = m_table->column(std::size_t(section));
    const QString name = QString::fromStdString(column.name);
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::ToolTipRole)
        return tr("%1: %2\n%3")
            .arg(name, typeName(column.type), QString::fromStdString(column.rule));
    return {};
}

PreviewColumnsModel::PreviewColumnsModel(QObject* parent) : QAbstractTableModel(parent) {}

void PreviewColumnsModel::setTable(core::data::TablePointer table)
{
    beginResetModel();
    m_table = std::move(table);
    m_examples.clear();
    for (std::size_t c = 0; m_table && c < m_table->columnCount(); ++c)
        m_examples.push_back(examplesOf(m_table->column(c)));
    endResetModel();
}

int PreviewColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->columnCount());
}

int PreviewColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PreviewColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_table)
        return {};
    const auto c = std::size_t(index.row());
    const core::data::Column& column = m_table->column(c);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Missing ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return QString::fromStdString(column.name);
    case Type:
        return typeName(column.type);
    case Role:
        return roleName(m_table->role(c));
    case Rule:
        return columnRule(column);
    case Missing:
        return countText(column.missingCount);
    case Examples:
        return m_examples[c];
    default:
        return {};
    }
}

QVariant PreviewColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignVCenter | (section == Missing ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return countText(std::size_t(section) + 1);
    const QString names[] = {tr("Column"), tr("Type"),    tr("Role"),
                             tr("Why"),    tr("Missing"), tr("Examples")};
    return section >= 0 && section < int(ColumnCount) ? names[section] : QString();
}

} // namespace ui
