#pragma once

#include "ui/tables/leaderboardrow.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <vector>

class QMimeData;

namespace ui {

/// Runs ranked by one score, in the order of their ranks. The three figures beside the score are
/// others than the score.
class LeaderboardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Check,
        Rank,
        Name,
        Kind,
        Score,
        Interval,
        Accuracy, ///< or weighted F1 where that is the score; so the next two
        MacroF1,
        LogLoss,
        Time,
        Against,
        ColumnCount
    };
    enum Role {
        RunRole = Qt::UserRole + 1,
        MarkRole,     ///< of the line among the curves; none without a line
        StandingRole, ///< int(Standing), in Against
        NoteRole,     ///< beside the badge: "p = 0.016"
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<LeaderboardRow> rows);
    /// By rank.
    const std::vector<LeaderboardRow>& rows() const { return m_rows; }
    /// Whether runs have boxes to tick; they do unless told otherwise.
    void setCheckable(bool checkable);
    bool isCheckable() const { return m_checkable; }
    void setScore(LeaderboardScore score);
    LeaderboardScore score() const { return m_score; }

    void setChecked(int run, bool checked);
    /// By rank.
    std::vector<int> checkedRuns() const;
    int rowOf(int run) const; ///< −1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Header row first, all scores and intervals in full precision, locale-free.
    QVector<QStringList> exactTable() const;
    /// The table for the clipboard, as spreadsheets and as slides want it.
    std::unique_ptr<QMimeData> clipboardTable() const;

signals:
    /// A box was ticked or unticked.
    void checksChanged();

private:
    LeaderboardScore scoreOf(int column) const;
    QString shownScore(LeaderboardScore score, double value) const;
    QString intervalText(const LeaderboardRow& row) const;
    QString shown(int row, int column) const;
    QVariant sortValue(int row, int column) const;
    QString toolTip(const LeaderboardRow& row) const;
    QString accessibleText(int row, int column) const;
    double rank(int row) const;
    void arrange();

    std::vector<LeaderboardRow> m_rows;
    LeaderboardScore m_score = LeaderboardScore::WeightedF1;
    bool m_checkable = true;
};

} // namespace ui
