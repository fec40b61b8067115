// How tables come into the workspace and leave it, and what becomes of the results then.
#include "core/base/error.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <utility>

namespace ui {

namespace {

// Share of the time of an import that goes into reading.
constexpr double readShare = 0.5;

QString importTitle(const TableOrigin& origin)
{
    return origin.title.isEmpty()
               ? QCoreApplication::translate("ui::Workspace", "Opening the example")
               : QCoreApplication::translate("ui::Workspace", "Opening %1").arg(origin.title);
}

/// The table as it is found to be written, or as the analyst once had remembered for its columns.
ReadTable readAsRemembered(const TableOrigin& origin, const Workspace::Recall& recall,
                           std::stop_token stop, const core::ProgressCallback& progress)
{
    ReadTable found = readTable(origin, {}, stop, progress);
    found.foundColumns = columnNames(*found.read.table);
    const auto remembered = recall ? recall(found.foundColumns) : std::nullopt;
    if (!remembered)
        return found;
    try {
        ReadTable again = readTable(origin, *remembered, std::move(stop), progress);
        again.isRemembered = true;
        again.foundColumns = found.foundColumns;
        return again;
    } catch (const core::Error&) {
        return found; // this file is written in another way
    }
}

} // namespace

void Workspace::openFile(const QString& path, const core::data::CsvOptions& options)
{
    const TableOrigin origin = fileOrigin(path);
    importTable(origin,
                [origin, options](std::stop_token stop, const core::ProgressCallback& progress) {
                    return readTable(origin, options, std::move(stop), progress);
                });
}

void Workspace::openSample(const QString& id)
{
    const TableOrigin origin = sampleOrigin(id);
    importTable(origin, [origin](std::stop_token stop, const core::ProgressCallback& progress) {
        return readTable(origin, {}, std::move(stop), progress);
    });
}

void Workspace::reload()
{
    if (!m_table)
        return;
    importTable(*m_table,
                [open = m_table](std::stop_token stop, const core::ProgressCallback& progress) {
                    ReadTable table = readTable(*open, open->options, std::move(stop), progress);
                    table.isRemembered = open->isRemembered;
                    table.foundColumns = open->foundColumns;
                    return table;
                });
}

void Workspace::adoptImport(ReadTablePointer table)
{
    importTable(table->origin,
                [table](std::stop_token, const core::ProgressCallback&) { return *table; });
}

void Workspace::openUnseen(const TableOrigin& origin)
{
    m_retypes.clear();
    m_lastAsked = origin;
    begin(Step::Data, importTitle(origin), false,
          [this, origin, recall = m_recall,
           chosen = chosenFor(origin)](Job& job, const core::TrainingControl& control) {
              auto table = std::make_shared<const ReadTable>(
                  readAsRemembered(origin, recall, control.discard, job.progress(0, readShare)));
              if (table->read.receipt.isDoubtful() && !table->isRemembered)
                  return Job::Deliver([this, table] { emit importDoubtful(table); });
              auto open = std::make_shared<const OpenTable>(
                  describeTable(*table, chosen, control.discard, job.progress(readShare, 1)));
              return Job::Deliver([this, open] { adopt(open); });
          });
}

void Workspace::importTable(const TableOrigin& origin, Read read)
{
    m_retypes.clear();
    m_lastAsked = origin;
    begin(Step::Data, importTitle(origin), false,
          [this, read = std::move(read),
           chosen = chosenFor(origin)](Job& job, const core::TrainingControl& control) {
              const ReadTable table = read(control.discard, job.progress(0, readShare));
              auto open = std::make_shared<const OpenTable>(
                  describeTable(table, chosen, control.discard, job.progress(readShare, 1)));
              return Job::Deliver([this, open] { adopt(open); });
          });
}

ChosenByHand Workspace::chosenFor(const TableOrigin& origin) const
{
    if (!m_table || !m_table->isSameAs(origin))
        return {};
    return {m_table->chosenRoles, m_table->chosenOrders};
}

void Workspace::adopt(OpenTablePointer table)
{
    for (const Step step :
         {Step::Explore, Step::Prepare, Step::Segment, Step::Predict, Step::Compare})
        retire(step);
    m_undoStack->clear();
    m_outOfDate.clear();
    const OpenTablePointer before = std::exchange(m_table, std::move(table));
    keepOrDropResults(before.get(), *m_table);
    const bool isSame = before && before->isSameAs(*m_table);
    m_recipes->adoptTable(isSame);
    m_segments->adoptTable(*m_table, isSame);
    m_models->adoptTable(*m_table, isSame);
    if (!isSame)
        closeNewFile();
    emit tableChanged();
    emit exploreChanged();
    emit m_segments->shownChanged();
    emit m_segments->comparisonChanged();
    emit classifierChanged();
    emit m_models->runsChanged();
    emit m_models->crossValidationChanged();
    emit m_models->searchChanged();
    for (const Step step : everyStep)
        emit stateChanged(step);
    exploreIfCheap();
}

void Workspace::closeTable()
{
    stopAll();
    m_undoStack->clear();
    m_outOfDate.clear();
    m_table.reset();
    m_tableGuard = {};
    m_explore.reset();
    m_exploreOptions = {};
    m_recipes->adoptTable(false);
    m_selection->clear();
    closeNewFile();
    emit tableChanged();
    emit exploreChanged();
    m_segments->restore({}, {}, {});
    m_models->restore({});
    m_models->clearSearch();
    for (const Step step : everyStep)
        emit stateChanged(step);
}

void Workspace::keepOrDropResults(const OpenTable* before, const OpenTable& now)
{
    const bool isSame = before && before->isSameAs(now);
    const core::data::DataTable& table = *now.table;
    if (!isSame)
        m_exploreOptions = {};
    // Associations are between all columns, so all of them must be there.
    if (m_explore && !(isSame && m_explore->table->columnCount() == table.columnCount() &&
                       hasSameColumns(*m_explore->table,
                                      core::explore::associableColumns(*m_explore->table), table)))
        m_explore.reset();
}

void Workspace::openNewFile(const QString& path)
{
    if (!m_table)
        return;
    core::data::CsvOptions options;
    options.missingTokens = m_table->options.missingTokens;
    options.columns = m_table->options.columns;
    const TableOrigin origin = fileOrigin(path);
    begin(Step::Prepare, tr("Opening %1 to compare").arg(origin.title), false,
          [this, origin, options](Job& job, const core::TrainingControl& control) {
              auto read = std::make_shared<const ReadTable>(
                  readTable(origin, options, control.discard, job.progress()));
              return Job::Deliver([this, read] {
                  m_newFile = read;
                  m_newFileGuard = core::store::SourceGuard(read->origin.path.toStdU16String());
                  emit newFileChanged();
              });
          });
}

void Workspace::closeNewFile()
{
    if (!m_newFile)
        return;
    m_newFile.reset();
    m_newFileGuard = {};
    emit newFileChanged();
}

} // namespace ui
