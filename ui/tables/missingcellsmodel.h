#pragma once

#include "core/prepare/beforeafter.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

#include <optional>
#include <vector>

namespace ui {

/// Empty cells of each column before and after the preparation, in the rows fitted on and, when
/// there is one, in a new file. Only columns with a gap somewhere are listed.
class MissingCellsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Before, BeforeShare, After, NewBefore, NewAfter, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(const core::prepare::MissingCount& fitted,
                   const std::optional<core::prepare::MissingCount>& newFile);
    void clear();
    bool hasNewFile() const { return m_hasNewFile; }
    /// −1 when the column has no gap.
    int rowOf(const QString& column) const;
    QString columnName(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Header row first, locale-free.
    QVector<QStringList> exactTable() const;

private:
    struct Line {
        QString name;
        std::size_t before = 0, after = 0, newBefore = 0, newAfter = 0;
    };
    std::vector<Line> m_lines;
    std::size_t m_rows = 0;
    bool m_hasNewFile = false;
};

} // namespace ui
