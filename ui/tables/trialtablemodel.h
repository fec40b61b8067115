#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVector>

#include <limits>
#include <vector>

namespace ui {

enum class TrialState {
    Waiting,
    Running,
    Finished,
    Promoted, ///< goes on as another trial, with more epochs
    Pruned,   ///< others were better with as many epochs
    Stopped,  ///< cut off by the end of the search
    Failed,
};

/// One trial of a search. NaN: not known (yet).
struct TrialRow {
    int id = 0;
    TrialState state = TrialState::Waiting;
    /// One per parameter: a number or a word; invalid: it has no part in this trial.
    std::vector<QVariant> parameters;
    int epochs = 0;
    double validationLoss = std::numeric_limits<double>::quiet_NaN();
    double accuracy = std::numeric_limits<double>::quiet_NaN(); ///< on the validation part
    double seconds = std::numeric_limits<double>::quiet_NaN();
    QString note; ///< why it failed or was stopped
};

/// The trials of a search as they come in: a trial that is known is changed in its place, another
/// is added below. The best one is marked.
class TrialTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        TrialRole = Qt::UserRole + 1, ///< id
        StateRole,                    ///< int(TrialState)
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Begins another search: no trials.
    void setParameters(const QStringList& names);
    void update(const TrialRow& trial);
    /// The trial marked as the best; 0: none.
    void setBest(int id);
    int best() const { return m_best; }
    int rowOf(int id) const { return m_places.value(id, -1); } ///< −1: none
    const std::vector<TrialRow>& trials() const { return m_trials; }
    static QString stateText(TrialState state);

    // Columns: number, state, parameters, and then these.
    int epochsColumn() const { return 2 + static_cast<int>(m_parameters.size()); }
    int lossColumn() const { return epochsColumn() + 1; }
    int accuracyColumn() const { return epochsColumn() + 2; }
    int secondsColumn() const { return epochsColumn() + 3; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Header row first, full precision, locale-free.
    QVector<QStringList> exactTable() const;

private:
    QVariant parameter(const TrialRow& trial, int column) const;
    QString shown(const TrialRow& trial, int column) const;
    QVariant sortValue(const TrialRow& trial, int column) const;
    bool isWord(int column) const;

    QStringList m_parameters;
    std::vector<TrialRow> m_trials;
    QHash<int, int> m_places; ///< row by id
    int m_best = 0;
};

} // namespace ui
