#pragma once

#include "core/segment/segmentation.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <QVector>

#include <vector>

namespace ui {

/// One row per segment, one for the customers not clustered, if any, and one for all customers:
/// count, share and, per column, mean, median and mode (numbers) or the most frequent level and its
/// share.
class SummaryTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SegmentRole = Qt::UserRole + 1, ///< id of the row's segment, −1 for other rows
        /// Colour and shape of the row's segment, −1 not clustered; none for all customers.
        MarkRole,
        SortRole, ///< number or text in full
        UsedRole, ///< header: whether the column was used to segment
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setSegmentation(core::segment::SegmentationPointer segmentation);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Header row first, full precision, locale-free.
    QVector<QStringList> exactTable() const;
    /// The columns that say most in least room: name, count, share, and of each profiled column the
    /// mean or the most frequent level, which its share follows.
    QVector<int> briefColumns() const;
    /// The name of the column that a section is of, with its unit; empty for the first three.
    QString columnName(int section) const;

private:
    enum class Figure { Name, Count, Share, Mean, Median, Mode, ModeShare };
    struct Section {
        Figure figure;
        std::size_t column = 0; ///< of the profile
    };
    const core::segment::ProfileCell& cell(int row, std::size_t column) const;
    bool isOverall(int row) const;
    bool isRest(int row) const; ///< the row of the customers not clustered
    std::size_t customers(int row) const;
    double share(int row) const;
    bool isWords(const Section& section) const;
    QVariant sortValue(int row, const Section& section) const;
    QString shown(int row, const Section& section) const;
    QString exact(int row, const Section& section) const;
    QString title(const Section& section, bool exact) const;
    QString nameOf(const Section& section, bool exact) const;

    core::segment::SegmentationPointer m_segmentation;
    std::vector<Section> m_sections;
};

/// The summary in another order of its segments; the rows of no segment stay below them.
class SummaryOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SummaryOrder(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace ui
