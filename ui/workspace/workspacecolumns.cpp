// What the analyst changes about the columns of the open table: roles, types, orders, how they are
// read. Each is a new table, and a step of undo.
#include "core/data/levelorder.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/tablecommand.h"
#include "ui/workspace/workspace.h"

#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

// A change of up to this many cells is answered at once (below 50 ms); beyond, on a worker.
constexpr std::size_t cellsAtOnce = 100'000;
constexpr std::size_t rowsAtOnce = 20'000;

/// The cells of the column in the receipt are those of its new reading, at the same place.
void replaceOddCells(std::vector<core::data::OddCell>& cells, const core::data::DataTable& table,
                     const RetypedColumn& retyped)
{
    std::erase_if(cells, [&](const core::data::OddCell& cell) {
        return cell.column == retyped.column->name;
    });
    const auto behind = std::find_if(cells.begin(), cells.end(), [&](const auto& cell) {
        return table.find(cell.column).value_or(0) > retyped.index;
    });
    cells.insert(behind, retyped.oddCells.begin(), retyped.oddCells.end());
}

} // namespace

void Workspace::setTable(OpenTablePointer table)
{
    m_table = std::move(table);
    m_tableGuard = core::store::SourceGuard(m_table->path.toStdU16String());
    emit tableChanged();
    for (const Step step :
         {Step::Explore, Step::Prepare, Step::Segment, Step::Predict, Step::Compare})
        emit stateChanged(step);
    refreshChecks();
    if (m_table->checked)
        exploreIfCheap();
}

void Workspace::pushTable(const QString& text, OpenTable after)
{
    after.checked = false;
    const std::size_t cells = after.table->rowCount() * after.table->columnCount();
    if (cells <= cellsAtOnce)
        checkTable(after, {});
    m_undoStack->push(new TableCommand(*this, text, m_table,
                                       std::make_shared<const OpenTable>(std::move(after))));
}

void Workspace::refreshChecks()
{
    if (m_table->checked || isRunning(Step::Data))
        return; // a running job of this step looks here again when it ends
    begin(Step::Data, tr("Checking the columns"), false,
          [this, snapshot = m_table](Job& job, const core::TrainingControl& control) {
              auto fresh = std::make_shared<OpenTable>(*snapshot);
              checkTable(*fresh, control.discard, job.progress());
              return Job::Deliver([this, snapshot, fresh] {
                  // Another change came in between; it asks for its own check.
                  if (m_table != snapshot)
                      return;
                  m_table = fresh;
                  emit tableChanged();
                  exploreIfCheap();
              });
          });
}

void Workspace::setColumnRole(std::size_t column, core::data::ColumnRole role)
{
    if (!m_table || m_table->table->role(column) == role)
        return;
    OpenTable after = *m_table;
    after.table =
        std::make_shared<const core::data::DataTable>(m_table->table->withRole(column, role));
    // One target at most, here as in the table.
    if (role == core::data::ColumnRole::Target)
        std::erase_if(after.chosenRoles, [](const auto& chosen) {
            return chosen.second == core::data::ColumnRole::Target;
        });
    after.chosenRoles[m_table->table->column(column).name] = role;
    pushTable(tr("Role of %1").arg(QString::fromStdString(m_table->table->column(column).name)),
              std::move(after));
}

void Workspace::setColumnType(std::size_t column, core::data::ColumnType type)
{
    if (!m_table || m_table->table->column(column).type == type)
        return;
    core::data::ColumnChoice choice;
    const auto chosen = m_table->options.columns.find(m_table->table->column(column).name);
    if (chosen != m_table->options.columns.end())
        choice = chosen->second;
    choice.type = type;
    setColumnChoice(column, std::move(choice));
}

void Workspace::setLevelOrder(std::size_t column, const std::vector<std::string>& levels)
{
    if (!m_table || column >= m_table->table->columnCount())
        return;
    const core::data::Column& before = m_table->table->column(column);
    if (before.type == core::data::ColumnType::Ordinal && before.levels == levels)
        return;
    OpenTable after = *m_table;
    after.table = std::make_shared<const core::data::DataTable>(
        core::data::withLevelOrder(*m_table->table, column, levels));
    const core::data::Column& ordered = after.table->column(column);
    after.summaries[column] = core::explore::summarize(ordered);
    after.histograms[column] = core::explore::histogram(ordered);
    after.chosenOrders[ordered.name] = levels;
    pushTable(tr("Order of %1").arg(QString::fromStdString(ordered.name)), std::move(after));
}

void Workspace::setColumnChoice(std::size_t column, core::data::ColumnChoice choice)
{
    if (!m_table || column >= m_table->table->columnCount())
        return;
    if (m_table->table->rowCount() <= rowsAtOnce && !isRunning(Step::Data)) {
        applyRetyped(retypeColumn(*m_table->table, column, choice));
        return;
    }
    m_retypes.emplace_back(column, std::move(choice));
    retypeNext();
}

void Workspace::retypeNext()
{
    if (isRunning(Step::Data) || !m_table)
        return;
    if (m_retypes.empty()) {
        refreshChecks();
        return;
    }
    const auto [column, choice] = std::move(m_retypes.front());
    m_retypes.pop_front();
    const QString name = QString::fromStdString(m_table->table->column(column).name);
    begin(Step::Data, tr("Reading %1 again").arg(name), false,
          [this, table = m_table->table, column = column,
           choice = choice](Job&, const core::TrainingControl&) {
              auto retyped =
                  std::make_shared<const RetypedColumn>(retypeColumn(*table, column, choice));
              return Job::Deliver([this, retyped] { applyRetyped(*retyped); });
          });
}

void Workspace::applyRetyped(const RetypedColumn& retyped)
{
    OpenTable after = *m_table;
    const std::string& name = retyped.column->name;
    const core::data::ColumnType typeBefore = m_table->table->column(retyped.index).type;
    core::data::DataTable table = m_table->table->withColumn(retyped.index, retyped.column);
    if (!after.chosenRoles.contains(name) && table.role(retyped.index) != retyped.role)
        table = table.withRole(retyped.index, retyped.role);
    after.summaries[retyped.index] = retyped.summary;
    after.histograms[retyped.index] = retyped.histogram;
    after.options.columns[name] = retyped.choice;
    if (retyped.column->type == core::data::ColumnType::Ordinal)
        table = withChosenOrder(table, retyped.index, after.chosenOrders);
    else
        after.chosenOrders.erase(name);
    after.table = std::make_shared<const core::data::DataTable>(std::move(table));
    replaceOddCells(after.receipt.oddCells, *after.table, retyped);
    const QString text =
        typeBefore == retyped.column->type ? tr("Reading of %1") : tr("Type of %1");
    pushTable(text.arg(QString::fromStdString(name)), std::move(after));
    emit columnRetyped(retyped.index, retyped.unreadableCells);
}

} // namespace ui
