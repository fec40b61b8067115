#pragma once

#include "core/base/warning.h"
#include "core/explore/rowfilter.h"
#include "core/explore/roworder.h"
#include "ui/errortext.h"
#include "ui/workspace/latestjob.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// Which rows of the table are to be seen, and in what order.
struct RowWish {
    core::explore::RowFilter filter;
    std::shared_ptr<const core::Warning> finding; ///< only the rows it is about; null: none
    /// Only these rows, ascending, and what they have in common; null: all.
    std::shared_ptr<const std::vector<std::uint32_t>> picked;
    QString pickedTitle;
    std::optional<std::size_t> sortColumn;
    core::explore::SortDirection direction = core::explore::SortDirection::Ascending;

    bool isFiltered() const { return !filter.empty() || finding || picked; }
    bool isPlain() const { return !isFiltered() && !sortColumn; }
    /// The condition on a column; null when there is none.
    const core::explore::RowCondition* condition(std::size_t column) const;
};

/// Sorts and filters the rows of a table on its own thread. A new wish replaces the one under way;
/// what was shown stays until the new rows are there.
class RowView : public QObject {
    Q_OBJECT
public:
    explicit RowView(QObject* parent = nullptr);

    /// The same rows with other roles or types keep the wish as far as it still makes sense;
    /// another table starts plain.
    void setTable(core::data::TablePointer table);

    /// What rows() was made for.
    const RowWish& shown() const { return m_shown; }
    /// The newest wish; differs from shown() while it is being fulfilled.
    const RowWish& wanted() const { return m_wanted; }
    /// Null: all rows in file order.
    std::shared_ptr<const core::explore::ShownRows> rows() const { return m_rows; }

    void sortBy(std::size_t column, core::explore::SortDirection direction);
    void setFileOrder();
    /// At most one condition a column; nothing: none.
    void setCondition(std::size_t column, std::optional<core::explore::RowCondition> condition);
    void setFinding(const core::Warning& finding);
    void clearFinding();
    /// Null: no such filter.
    void setPicked(std::shared_ptr<const std::vector<std::uint32_t>> rows, const QString& title);
    /// All rows, in the order they are in.
    void clearFilter();
    /// Back to what is shown, except where that was overtaken by another type of a column.
    void cancel();
    bool isBusy() const { return m_job.isRunning(); }

signals:
    void rowsChanged();
    /// True when the work has taken a while, false when it has ended after all.
    void busyChanged(bool busy);
    void failed(const ui::ErrorText& error);

private:
    struct Order;
    struct FindingRows;
    struct Result;

    void wish(RowWish wish);
    void refresh();
    void take(const std::shared_ptr<const Result>& result);
    void endBusy();
    static Result work(const core::data::TablePointer& table, const RowWish& wish,
                       std::shared_ptr<const Order> order,
                       std::shared_ptr<const FindingRows> finding, const std::stop_token& stop);

    core::data::TablePointer m_table;
    RowWish m_wanted;
    RowWish m_shown;
    std::shared_ptr<const core::explore::ShownRows> m_rows;
    // The newest ones, for the next wish: filtering a sorted table does not sort it again.
    std::shared_ptr<const Order> m_order;
    std::shared_ptr<const FindingRows> m_finding;
    LatestJob m_job;
    QTimer m_busyTimer;
    bool m_isBusyTold = false;
    /// The rows shown are those of an earlier type of a column.
    bool m_isStale = false;
};

} // namespace ui
