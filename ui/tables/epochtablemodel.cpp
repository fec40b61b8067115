#include "ui/tables/epochtablemodel.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QLocale>

namespace ui {

void EpochTableModel::clear()
{
    beginResetModel();
    m_history.clear();
    endResetModel();
}

void EpochTableModel::append(const std::vector<core::network::EpochReport>& reports)
{
    // The best row and the newest one change places; with few rows on screen a reset costs less
    // than the moves.
    beginResetModel();
    m_history.insert(m_history.end(), reports.begin(), reports.end());
    endResetModel();
}

void EpochTableModel::setHistory(const std::vector<core::network::EpochReport>& history)
{
    beginResetModel();
    m_history = history;
    endResetModel();
}

int EpochTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_history.size());
}

int EpochTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const core::network::EpochReport& EpochTableModel::reportAt(int row) const
{
    if (m_history.back().bestEpoch < 1)
        return m_history[m_history.size() - 1 - static_cast<std::size_t>(row)];
    const auto best = static_cast<std::size_t>(m_history.back().bestEpoch - 1);
    if (row == 0)
        return m_history[std::min(best, m_history.size() - 1)];
    // Newest first, the best one left out of its place.
    std::size_t index = m_history.size() - static_cast<std::size_t>(row);
    if (index <= best)
        --index;
    return m_history[index];
}

QVariant EpochTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const bool best = isBestRow(index.row());
    if (role == Qt::BackgroundRole && best)
        return themeOf(nullptr).okSoft;
    if (role == Qt::FontRole && best)
        return interfaceFont(13, QFont::DemiBold);
    if (role == Qt::ToolTipRole && best)
        return tr("The epoch of the lowest validation loss; its weights are kept");
    if (role == Qt::DecorationRole && best && index.column() == Epoch)
        return themedIcon(QStringLiteral("star"), themeOf(nullptr).ok);
    if (role != Qt::DisplayRole)
        return {};
    const auto& report = reportAt(index.row());
    const QLocale locale;
    const auto percent = [&](double share) {
        return locale.toString(100 * share, 'f', 1) + tr(" %");
    };
    switch (index.column()) {
    case Epoch:
        return locale.toString(report.epoch);
    case TrainLoss:
        return locale.toString(report.trainLoss, 'f', 3);
    case ValidationLoss:
        return locale.toString(report.validationLoss, 'f', 3);
    case TrainAccuracy:
        return percent(report.trainAccuracy);
    case ValidationAccuracy:
        return percent(report.validationAccuracy);
    default:
        return {};
    }
}

QVariant EpochTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Epoch:
        return tr("Epoch");
    case TrainLoss:
        return tr("Loss\ntrain");
    case ValidationLoss:
        return tr("Loss\nvalidation");
    case TrainAccuracy:
        return tr("Accuracy\ntrain");
    case ValidationAccuracy:
        return tr("Accuracy\nvalidation");
    default:
        return {};
    }
}

} // namespace ui
