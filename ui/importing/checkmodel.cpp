#include "ui/importing/checkmodel.h"

#include "ui/importing/importwords.h"
#include "ui/tables/columnwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ui {

namespace {

constexpr int linesNamed = 4;
constexpr std::size_t reasonsNamed = 2;

QString oneLine(const std::string& text)
{
    QString line = QString::fromStdString(text);
    for (QChar& c : line)
        if (c == u'\n' || c == u'\r')
            c = u'↵';
    return line;
}

} // namespace

CheckModel::CheckModel(QObject* parent) : QAbstractTableModel(parent) {}

void CheckModel::setReceipt(std::shared_ptr<const core::data::ImportReceipt> receipt)
{
    beginResetModel();
    m_receipt = std::move(receipt);
    m_entries.clear();
    if (m_receipt) {
        for (std::size_t i = 0; i < m_receipt->rejected.size(); ++i)
            m_entries.push_back({m_receipt->rejected[i].line, Kind::Rejected, i});
        for (std::size_t i = 0; i < m_receipt->skipped.size(); ++i)
            m_entries.push_back({m_receipt->skipped[i].line, Kind::Skipped, i});
        for (std::size_t i = 0; i < m_receipt->oddCells.size(); ++i)
            m_entries.push_back({m_receipt->oddCells[i].line, Kind::Odd, i});
    }
    // What costs rows comes first, then by line.
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        if ((a.kind == Kind::Rejected) != (b.kind == Kind::Rejected))
            return a.kind == Kind::Rejected;
        return a.line < b.line;
    });
    endResetModel();
}

int CheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int CheckModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CheckModel::text(const Entry& entry, int column) const
{
    if (column == Line)
        return countText(entry.line);
    if (entry.kind == Kind::Odd) {
        const core::data::OddCell& cell = m_receipt->oddCells[entry.index];
        switch (column) {
        case What:
            return tr("Odd cell");
        case Where:
            return QString::fromStdString(cell.column);
        case Why:
            return QString::fromStdString(cell.reason);
        default:
            return oneLine(cell.text);
        }
    }
    const core::data::RejectedRow& row = entry.kind == Kind::Rejected
                                             ? m_receipt->rejected[entry.index]
                                             : m_receipt->skipped[entry.index];
    switch (column) {
    case What:
        return entry.kind == Kind::Rejected ? tr("Row left out") : tr("No row");
    case Where:
        return {};
    case Why:
        return QString::fromStdString(row.reason);
    default:
        return oneLine(row.text);
    }
}

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(m_entries[std::size_t(index.row())], index.column());
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    const QString names[] = {tr("Line"), tr("What"), tr("Column"), tr("Why"),
                             tr("As it stands in the file")};
    if (role != Qt::DisplayRole || section < 0 || section >= int(ColumnCount))
        return {};
    return names[section];
}

QString rejectedSentence(const core::data::ImportReceipt& receipt)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("ui", text); };
    std::vector<std::pair<std::string, QStringList>> byReason;
    for (const core::data::RejectedRow& row : receipt.rejected) {
        auto found = std::find_if(byReason.begin(), byReason.end(),
                                  [&row](const auto& known) { return known.first == row.reason; });
        if (found == byReason.end())
            found = byReason.insert(byReason.end(), {row.reason, {}});
        found->second << countText(row.line);
    }
    QStringList sentences;
    for (std::size_t i = 0; i < byReason.size() && i < reasonsNamed; ++i) {
        const auto& [reason, lines] = byReason[i];
        const QString why = QString::fromStdString(reason);
        sentences << (lines.size() == 1
                          ? tr("Line %1 %2.").arg(lines.first(), why)
                          : tr("Lines %1: each %2.").arg(listText(lines, linesNamed), why));
    }
    std::size_t rest = 0;
    for (std::size_t i = reasonsNamed; i < byReason.size(); ++i)
        rest += std::size_t(byReason[i].second.size());
    if (rest > 0)
        sentences << tr("%1 rows more do not fit.").arg(countText(rest));
    return sentences.join(u' ');
}

} // namespace ui
