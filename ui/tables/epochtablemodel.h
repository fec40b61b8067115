#pragma once

#include "core/network/engine.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The epochs of a training: the best one first, then the newest down to the oldest.
class EpochTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Epoch,
        TrainLoss,
        ValidationLoss,
        TrainAccuracy,
        ValidationAccuracy,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const std::vector<core::network::EpochReport>& reports);
    void setHistory(const std::vector<core::network::EpochReport>& history);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// None where no epoch is the best one, as of a forest.
    bool isBestRow(int row) const
    {
        return row == 0 && !m_history.empty() && m_history.back().bestEpoch > 0;
    }

private:
    const core::network::EpochReport& reportAt(int row) const;

    std::vector<core::network::EpochReport> m_history;
};

} // namespace ui
