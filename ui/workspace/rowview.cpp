#include "ui/workspace/rowview.h"

#include "ui/workspace/findingrows.h"

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

constexpr int busyAfterMs = 300;

bool sameFinding(const core::Warning& a, const core::Warning& b)
{
    return a.code == b.code && a.column == b.column && a.text == b.text;
}

bool sameWish(const RowWish& a, const RowWish& b)
{
    const bool sameFindings =
        a.finding && b.finding ? sameFinding(*a.finding, *b.finding) : a.finding == b.finding;
    return a.filter == b.filter && sameFindings && a.picked == b.picked &&
           a.sortColumn == b.sortColumn && (!a.sortColumn || a.direction == b.direction);
}

} // namespace

/// All rows in the order of a column.
struct RowView::Order {
    std::weak_ptr<const core::data::Column> column;
    core::explore::SortDirection direction;
    std::vector<std::uint32_t> rows;
};

struct RowView::FindingRows {
    std::weak_ptr<const core::data::DataTable> table;
    core::Warning finding;
    std::vector<std::uint32_t> rows;
};

struct RowView::Result {
    RowWish wish;
    std::shared_ptr<const Order> order;
    std::shared_ptr<const FindingRows> finding;
    std::shared_ptr<const core::explore::ShownRows> rows;
};

const core::explore::RowCondition* RowWish::condition(std::size_t column) const
{
    const auto found = std::find_if(filter.begin(), filter.end(),
                                    [column](const auto& c) { return c.column == column; });
    return found == filter.end() ? nullptr : &*found;
}

RowView::RowView(QObject* parent) : QObject(parent)
{
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(busyAfterMs);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] {
        m_isBusyTold = true;
        emit busyChanged(true);
    });
}

void RowView::setTable(core::data::TablePointer table)
{
    const core::data::TablePointer before = std::exchange(m_table, std::move(table));
    const bool isSame = before && m_table && before->source() &&
                        before->source() == m_table->source() &&
                        before->rowCount() == m_table->rowCount() &&
                        before->columnCount() == m_table->columnCount();
    if (!isSame) {
        m_job.stop();
        endBusy();
        m_wanted = {};
        m_shown = {};
        m_rows.reset();
        m_order.reset();
        m_finding.reset();
        m_isStale = false;
        emit rowsChanged();
        return;
    }
    const auto changed = [&](std::size_t column) {
        return before->columnPointer(column) != m_table->columnPointer(column);
    };
    const bool needsRefresh =
        (m_wanted.finding && before != m_table) ||
        (m_wanted.sortColumn && changed(*m_wanted.sortColumn)) ||
        std::any_of(m_wanted.filter.begin(), m_wanted.filter.end(),
                    [&](const auto& condition) { return changed(condition.column); });
    for (RowWish* wish : {&m_wanted, &m_shown})
        std::erase_if(wish->filter, [this](const auto& condition) {
            return !core::explore::fits(condition, m_table->column(condition.column));
        });
    if (!needsRefresh)
        return;
    m_isStale = true;
    refresh();
}

void RowView::sortBy(std::size_t column, core::explore::SortDirection direction)
{
    RowWish next = m_wanted;
    next.sortColumn = column;
    next.direction = direction;
    wish(std::move(next));
}

void RowView::setFileOrder()
{
    RowWish next = m_wanted;
    next.sortColumn.reset();
    wish(std::move(next));
}

void RowView::setCondition(std::size_t column, std::optional<core::explore::RowCondition> condition)
{
    RowWish next = m_wanted;
    const auto found = std::find_if(next.filter.begin(), next.filter.end(),
                                    [column](const auto& c) { return c.column == column; });
    if (condition) {
        condition->column = column;
        if (found != next.filter.end())
            *found = std::move(*condition);
        else
            next.filter.push_back(std::move(*condition));
    } else if (found != next.filter.end()) {
        next.filter.erase(found);
    }
    wish(std::move(next));
}

void RowView::setFinding(const core::Warning& finding)
{
    RowWish next = m_wanted;
    next.finding = std::make_shared<const core::Warning>(finding);
    wish(std::move(next));
}

void RowView::clearFinding()
{
    RowWish next = m_wanted;
    next.finding.reset();
    wish(std::move(next));
}

void RowView::setPicked(std::shared_ptr<const std::vector<std::uint32_t>> rows,
                        const QString& title)
{
    RowWish next = m_wanted;
    next.picked = std::move(rows);
    next.pickedTitle = next.picked ? title : QString();
    wish(std::move(next));
}

void RowView::clearFilter()
{
    RowWish next = m_wanted;
    next.filter.clear();
    next.finding.reset();
    next.picked.reset();
    next.pickedTitle.clear();
    wish(std::move(next));
}

void RowView::cancel()
{
    if (m_isStale)
        return; // what is shown belongs to cells that are no more
    m_job.stop();
    m_wanted = m_shown;
    endBusy();
}

void RowView::wish(RowWish wish)
{
    if (!m_table || sameWish(wish, m_wanted))
        return;
    m_wanted = std::move(wish);
    if (sameWish(m_wanted, m_shown) && !m_isStale) {
        cancel();
        return;
    }
    refresh();
}

void RowView::refresh()
{
    m_job.stop();
    if (m_wanted.isPlain()) {
        auto plain = std::make_shared<Result>();
        plain->order = m_order;
        plain->finding = m_finding;
        take(plain);
        return;
    }
    if (!m_isBusyTold && !m_busyTimer.isActive())
        m_busyTimer.start();
    m_job.start([this, table = m_table, wish = m_wanted, order = m_order,
                 finding = m_finding](Job&, const core::TrainingControl& control) {
        try {
            auto result =
                std::make_shared<const Result>(work(table, wish, order, finding, control.discard));
            return Job::Deliver([this, result] { take(result); });
        } catch (const core::Cancelled&) {
            throw;
        } catch (...) {
            return Job::Deliver([this, exception = std::current_exception()] {
                m_isStale = false;
                cancel();
                emit failed(errorText(exception));
            });
        }
    });
}

RowView::Result RowView::work(const core::data::TablePointer& table, const RowWish& wish,
                              std::shared_ptr<const Order> order,
                              std::shared_ptr<const FindingRows> finding,
                              const std::stop_token& stop)
{
    Result result{wish, std::move(order), std::move(finding), {}};
    if (wish.sortColumn) {
        const auto column = table->columnPointer(*wish.sortColumn);
        if (!result.order || result.order->column.lock() != column ||
            result.order->direction != wish.direction)
            result.order = std::make_shared<const Order>(Order{
                column, wish.direction, core::explore::rowOrder(*column, wish.direction, stop)});
    }
    std::optional<std::vector<std::uint32_t>> kept;
    const auto keepOnly = [&kept](const std::vector<std::uint32_t>& rows) {
        if (!kept) {
            kept = rows;
            return;
        }
        std::vector<std::uint32_t> both;
        std::set_intersection(kept->begin(), kept->end(), rows.begin(), rows.end(),
                              std::back_inserter(both));
        kept = std::move(both);
    };
    if (!wish.filter.empty())
        keepOnly(core::explore::filterRows(*table, wish.filter, stop));
    if (wish.finding) {
        if (!result.finding || result.finding->table.lock() != table ||
            !sameFinding(result.finding->finding, *wish.finding))
            result.finding = std::make_shared<const FindingRows>(
                FindingRows{table, *wish.finding, findingRows(*table, *wish.finding, stop)});
        keepOnly(result.finding->rows);
    }
    if (wish.picked)
        keepOnly(*wish.picked);
    result.rows = std::make_shared<const core::explore::ShownRows>(
        core::explore::shownRows(table->rowCount(), wish.sortColumn ? &result.order->rows : nullptr,
                                 kept ? &*kept : nullptr, stop));
    return result;
}

void RowView::take(const std::shared_ptr<const Result>& result)
{
    m_shown = result->wish;
    m_rows = result->rows;
    m_order = result->order;
    m_finding = result->finding;
    m_isStale = false;
    endBusy();
    emit rowsChanged();
}

void RowView::endBusy()
{
    m_busyTimer.stop();
    if (std::exchange(m_isBusyTold, false))
        emit busyChanged(false);
}

} // namespace ui
