#include "ui/tables/summarytablemodel.h"

#include "core/data/column.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

using core::data::ColumnType;
using core::segment::ProfileCell;
using core::segment::ProfileColumn;

namespace {

bool hasLevels(const ProfileColumn& column)
{
    return column.type == ColumnType::Category || column.type == ColumnType::Ordinal ||
           column.type == ColumnType::Boolean;
}

QString withMinus(QString text)
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString shownNumber(const ProfileColumn& column, double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (column.type == ColumnType::Date)
        return QLocale().toString(QDate(1970, 1, 1).addDays(std::llround(value)),
                                  QLocale::ShortFormat);
    if (core::segment::isCalendarYear(column))
        return QString::number(std::llround(value));
    const double size = std::abs(column.overall.mean);
    const int decimals = size >= 1000 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
    return withMinus(QLocale().toString(value, 'f', decimals));
}

QString shownShare(double share)
{
    return QLocale().toString(share * 100, 'f', 1) + QChar(0x00a0) + QLatin1Char('%');
}

QString exactNumber(double value)
{
    return std::isfinite(value) ? QString::fromStdString(core::data::numberText(value)) : QString();
}

} // namespace

void SummaryTableModel::setSegmentation(core::segment::SegmentationPointer segmentation)
{
    beginResetModel();
    m_segmentation = std::move(segmentation);
    m_sections.clear();
    if (m_segmentation) {
        m_sections = {{Figure::Name}, {Figure::Count}, {Figure::Share}};
        const auto& columns = m_segmentation->profile.columns;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (!hasLevels(columns[c])) {
                m_sections.push_back({Figure::Mean, c});
                m_sections.push_back({Figure::Median, c});
            }
            m_sections.push_back({Figure::Mode, c});
            if (hasLevels(columns[c]))
                m_sections.push_back({Figure::ModeShare, c});
        }
    }
    endResetModel();
}

int SummaryTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_segmentation)
        return 0;
    return static_cast<int>(m_segmentation->profile.cards.size()) +
           (m_segmentation->notClustered > 0 ? 2 : 1);
}

int SummaryTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sections.size());
}

bool SummaryTableModel::isOverall(int row) const
{
    return row == rowCount() - 1;
}

bool SummaryTableModel::isRest(int row) const
{
    return !isOverall(row) && row == static_cast<int>(m_segmentation->profile.cards.size());
}

const ProfileCell& SummaryTableModel::cell(int row, std::size_t column) const
{
    const ProfileColumn& profile = m_segmentation->profile.columns[column];
    return isOverall(row) ? profile.overall
           : isRest(row)  ? profile.notClustered
                          : profile.segments[static_cast<std::size_t>(row)];
}

std::size_t SummaryTableModel::customers(int row) const
{
    return isOverall(row) ? m_segmentation->labels.size()
           : isRest(row)  ? m_segmentation->notClustered
                          : m_segmentation->profile.cards[static_cast<std::size_t>(row)].size;
}

double SummaryTableModel::share(int row) const
{
    return static_cast<double>(customers(row)) /
           static_cast<double>(std::max<std::size_t>(1, m_segmentation->labels.size()));
}

QString SummaryTableModel::shown(int row, const Section& section) const
{
    const auto& profile = m_segmentation->profile;
    const auto index = static_cast<std::size_t>(row);
    switch (section.figure) {
    case Figure::Name:
        return isOverall(row) ? tr("All customers")
               : isRest(row)  ? tr("Not clustered")
                              : QString::fromStdString(profile.cards[index].name);
    case Figure::Count:
        return QLocale().toString(qulonglong(customers(row)));
    case Figure::Share:
        return shownShare(share(row));
    default:
        break;
    }
    const ProfileColumn& column = profile.columns[section.column];
    const ProfileCell& figures = cell(row, section.column);
    if (figures.present == 0)
        return QStringLiteral("–");
    switch (section.figure) {
    case Figure::Mean:
        return shownNumber(column, figures.mean);
    case Figure::Median:
        return shownNumber(column, figures.median);
    case Figure::ModeShare:
        return shownShare(figures.modeShare);
    default:
        break;
    }
    bool isNumber = false;
    const QString mode = QString::fromStdString(figures.mode);
    const double number = mode.toDouble(&isNumber);
    return isNumber && column.type == ColumnType::Numeric ? shownNumber(column, number) : mode;
}

QString SummaryTableModel::exact(int row, const Section& section) const
{
    switch (section.figure) {
    case Figure::Count:
        return QString::number(customers(row));
    case Figure::Share:
        return exactNumber(share(row));
    case Figure::Mean:
        return exactNumber(cell(row, section.column).mean);
    case Figure::Median:
        return exactNumber(cell(row, section.column).median);
    case Figure::ModeShare:
        return exactNumber(cell(row, section.column).modeShare);
    case Figure::Mode:
        return QString::fromStdString(cell(row, section.column).mode);
    case Figure::Name:
        break;
    }
    return shown(row, section);
}

/// Words stand at the left, numbers at the right.
bool SummaryTableModel::isWords(const Section& section) const
{
    return section.figure == Figure::Name ||
           (section.figure == Figure::Mode &&
            hasLevels(m_segmentation->profile.columns[section.column]));
}

QString SummaryTableModel::title(const Section& section, bool exact) const
{
    switch (section.figure) {
    case Figure::Name:
        return tr("Segment");
    case Figure::Count:
        return tr("Customers");
    case Figure::Share:
        return tr("Share");
    default:
        break;
    }
    const QString figure = section.figure == Figure::Mean     ? tr("mean")
                           : section.figure == Figure::Median ? tr("median")
                           : section.figure == Figure::Mode   ? tr("most frequent")
                                                              : tr("its share");
    return nameOf(section, exact) + (exact ? QStringLiteral(": ") : QStringLiteral("\n")) + figure;
}

QString SummaryTableModel::nameOf(const Section& section, bool exact) const
{
    const ProfileColumn& column = m_segmentation->profile.columns[section.column];
    QString name = QString::fromStdString(column.name);
    // The unit that stood in the cells, unless the name tells one.
    const std::string& unit = m_segmentation->basis->table->column(column.column).unit;
    if (!exact && !unit.empty() && !name.endsWith(QLatin1Char(')')))
        name += QStringLiteral(" (%1)").arg(QString::fromStdString(unit));
    return name;
}

QVector<int> SummaryTableModel::briefColumns() const
{
    QVector<int> columns;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const Section& section = m_sections[i];
        if (section.figure != Figure::Median && section.figure != Figure::ModeShare &&
            (section.figure != Figure::Mode || isWords(section)))
            columns.push_back(static_cast<int>(i));
    }
    return columns;
}

QString SummaryTableModel::columnName(int section) const
{
    const Section& of = m_sections[static_cast<std::size_t>(section)];
    return of.figure == Figure::Name || of.figure == Figure::Count || of.figure == Figure::Share
               ? QString()
               : nameOf(of, false);
}

/// Numbers sort as numbers; a mode of numbers is one of them.
QVariant SummaryTableModel::sortValue(int row, const Section& section) const
{
    switch (section.figure) {
    case Figure::Name:
        return shown(row, section);
    case Figure::Count:
        return qulonglong(customers(row));
    case Figure::Share:
        return share(row);
    case Figure::Mean:
        return cell(row, section.column).mean;
    case Figure::Median:
        return cell(row, section.column).median;
    case Figure::ModeShare:
        return cell(row, section.column).modeShare;
    case Figure::Mode:
        break;
    }
    const QString mode = QString::fromStdString(cell(row, section.column).mode);
    bool isNumber = false;
    const double number = mode.toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant(mode);
}

QVariant SummaryTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_segmentation)
        return {};
    const Section& section = m_sections[static_cast<std::size_t>(index.column())];
    const bool words = isWords(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), section);
    case Qt::TextAlignmentRole:
        return int((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return interfaceFont(13, section.figure == Figure::Name ? QFont::Medium : QFont::Normal);
    case Qt::ToolTipRole:
        return words ? shown(index.row(), section) : exact(index.row(), section);
    case SegmentRole:
        return isOverall(index.row()) || isRest(index.row())
                   ? -1
                   : m_segmentation->profile.cards[static_cast<std::size_t>(index.row())].id;
    case MarkRole:
        if (isOverall(index.row()))
            return {};
        return isRest(index.row())
                   ? -1
                   : m_segmentation->profile.cards[static_cast<std::size_t>(index.row())].mark;
    case SortRole:
        return sortValue(index.row(), section);
    default:
        return {};
    }
}

QVariant SummaryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 ||
        static_cast<std::size_t>(section) >= m_sections.size())
        return {};
    const Section& shownSection = m_sections[static_cast<std::size_t>(section)];
    const bool words = isWords(shownSection);
    switch (role) {
    case Qt::DisplayRole:
        return title(shownSection, false);
    case Qt::TextAlignmentRole:
        return int((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case UsedRole:
        return shownSection.figure == Figure::Name || shownSection.figure == Figure::Count ||
               shownSection.figure == Figure::Share ||
               m_segmentation->profile.columns[shownSection.column].usedToSegment;
    default:
        return {};
    }
}

QVector<QStringList> SummaryTableModel::exactTable() const
{
    QVector<QStringList> table;
    QStringList head;
    for (const Section& section : m_sections)
        head << title(section, true);
    table.push_back(head);
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (const Section& section : m_sections)
            cells << exact(row, section);
        table.push_back(cells);
    }
    return table;
}

SummaryOrder::SummaryOrder(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SummaryTableModel::SortRole);
    setSortLocaleAware(true);
}

bool SummaryOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto isSegment = [](const QModelIndex& index) {
        return index.data(SummaryTableModel::SegmentRole).toInt() >= 0;
    };
    // In either direction, and in their own order.
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (!isSegment(left) || !isSegment(right)) {
        const bool before = isSegment(left) || (!isSegment(right) && left.row() < right.row());
        return ascending ? before : !before && left.row() != right.row();
    }
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double)
        return a.toDouble() < b.toDouble() ||
               (std::isnan(b.toDouble()) && !std::isnan(a.toDouble()));
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ui
