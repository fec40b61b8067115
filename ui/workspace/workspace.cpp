#include "ui/workspace/workspace.h"

#include "core/base/error.h"
#include "core/data/levelorder.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/modelruns.h"
#include "ui/workspace/project.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/reportdraft.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/scoring.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/tablecommand.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr Step allSteps[] = {Step::Data,    Step::Explore, Step::Prepare, Step::Segment,
                             Step::Predict, Step::Compare, Step::Score,   Step::Report};

// A change of up to this many cells is answered at once (below 50 ms); beyond, on a worker.
constexpr std::size_t cellsAtOnce = 100'000;
constexpr std::size_t rowsAtOnce = 20'000;
// Rows × columns² up to which associations take less than 100 ms and start by themselves.
constexpr std::size_t cheapAssociations = 15'000'000;
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

Workspace::Workspace(QObject* parent)
    : QObject(parent), m_undoStack(new QUndoStack(this)), m_selection(new RowSelection(this)),
      m_recipes(new RecipePlans(*this)), m_segments(new Segments(*this)),
      m_models(new ModelRuns(*this)), m_scoring(new Scoring(*this)),
      m_report(new ReportDraft(*m_undoStack, this)), m_project(new Project(*this))
{
    connect(m_segments, &Segments::shownChanged, this, &Workspace::segmentationChanged);
    connect(m_models, &ModelRuns::shownChanged, this, &Workspace::classifierChanged);
    connect(m_models, &ModelRuns::runsChanged, this, [this] { emit stateChanged(Step::Compare); });
    connect(this, &Workspace::tableChanged, m_selection,
            [this] { m_selection->setTable(m_table ? m_table->table : nullptr); });
}

Workspace::~Workspace()
{
    // It tells of its end while the parts that listen are gone already.
    m_undoStack->disconnect();
    // All are told first, so that they end side by side.
    for (auto& [step, job] : m_jobs)
        job->discard();
    for (auto& job : m_retired)
        job->discard();
}

void Workspace::setSeed(std::uint64_t seed)
{
    if (seed == m_seed)
        return;
    m_seed = seed;
    emit seedChanged();
    // Results carry the seed they were made with.
    for (const Step step : {Step::Prepare, Step::Segment, Step::Predict})
        emit stateChanged(step);
}

bool Workspace::isRunning(Step step) const
{
    const auto found = m_jobs.find(step);
    return found != m_jobs.end() && found->second->isRunning();
}

bool Workspace::isAnythingRunning() const
{
    return std::any_of(std::begin(allSteps), std::end(allSteps),
                       [this](Step step) { return isRunning(step); });
}

bool Workspace::isOutOfDate(Step step) const
{
    const auto found = m_outOfDate.find(step);
    if (found != m_outOfDate.end() && found->second)
        return true;
    const core::data::TablePointer current = m_table ? m_table->table : nullptr;
    switch (step) {
    case Step::Data:
        return false;
    case Step::Explore:
        return m_explore && m_explore->table != current;
    case Step::Prepare:
        return m_recipes->isOutOfDate(m_recipes->shownUse());
    case Step::Segment:
        return m_segments->isOutOfDate();
    case Step::Predict:
        return classifier() && (classifier()->table != current || classifier()->seed != m_seed ||
                                classifier()->recipe.plan != m_recipes->plan(PlanUse::Predict));
    case Step::Compare:
        return false; // every run says what it was made with
    case Step::Score:
        return m_scoring->isOutOfDate();
    case Step::Report: // is made from what there is
        return false;
    }
    return false;
}

StepState Workspace::state(Step step) const
{
    if (isRunning(step))
        return StepState::Running;
    if (step == Step::Data)
        return m_table ? StepState::Done : StepState::Ready;
    if (step == Step::Score) // a model file and another file are enough
        return !m_scoring->receipt() ? StepState::Ready
               : isOutOfDate(step)   ? StepState::OutOfDate
                                     : StepState::Done;
    if (!m_table)
        return StepState::Unavailable;
    const bool hasResult = (step == Step::Explore && m_explore) ||
                           (step == Step::Prepare && m_recipes->preview(m_recipes->shownUse())) ||
                           (step == Step::Segment && m_segments->shown()) ||
                           (step == Step::Predict && classifier()) ||
                           (step == Step::Compare && m_models->runs().size() > 1) ||
                           (step == Step::Report && (m_segments->shown() || classifier()));
    if (!hasResult)
        return StepState::Ready;
    return isOutOfDate(step) ? StepState::OutOfDate : StepState::Done;
}

void Workspace::markOutOfDate(Step step, bool outOfDate)
{
    if (m_outOfDate[step] == outOfDate)
        return;
    m_outOfDate[step] = outOfDate;
    emit stateChanged(step);
}

// --- jobs

void Workspace::begin(Step step, const QString& title, bool canKeepBest, Job::Work work)
{
    retire(step);
    auto owned = std::make_unique<Job>(std::move(work));
    Job* job = owned.get();
    m_jobs[step] = std::move(owned);
    connect(job, &Job::progressed, this, [this, step](double fraction, const QString& stage) {
        emit jobProgress(step, fraction, stage);
    });
    connect(job, &Job::epochsFinished, this,
            [this, step](const std::vector<core::network::EpochReport>& reports) {
                for (const core::network::EpochReport& report : reports)
                    emit epochFinished(step, report);
            });
    connect(job, &Job::succeeded, this, [this, step, job] {
        end(step, job);
        if (step == Step::Data)
            retypeNext();
    });
    connect(job, &Job::cancelled, this, [this, step, job] { end(step, job); });
    connect(job, &Job::failed, this, [this, step, job](const ErrorText& error) {
        emit jobFailed(step, error);
        end(step, job);
    });
    job->start();
    emit stateChanged(step);
    emit jobStarted(step, title, canKeepBest);
}

void Workspace::end(Step step, Job* job)
{
    const auto found = m_jobs.find(step);
    // A listener may have started the next job already.
    if (found == m_jobs.end() || found->second.get() != job)
        return;
    // The signal that brought us here is still being emitted.
    found->second.release()->deleteLater();
    m_jobs.erase(found);
    emit stateChanged(step);
    emit jobEnded(step);
}

void Workspace::retire(Step step)
{
    const auto found = m_jobs.find(step);
    if (found == m_jobs.end())
        return;
    std::unique_ptr<Job> owned = std::move(found->second);
    Job* job = owned.get();
    m_jobs.erase(found);
    disconnect(job, nullptr, this, nullptr);
    if (job->isRunning())
        letEnd(std::move(owned));
    else
        owned.release()->deleteLater(); // its end signal is being emitted
    emit stateChanged(step);
    emit jobEnded(step);
}

void Workspace::letEnd(std::unique_ptr<Job> owned)
{
    Job* job = owned.get();
    m_retired.push_back(std::move(owned));
    connect(job, &Job::cancelled, this, [this, job] {
        const auto at = std::find_if(m_retired.begin(), m_retired.end(),
                                     [job](const auto& other) { return other.get() == job; });
        at->release()->deleteLater();
        m_retired.erase(at);
    });
    job->discard();
}

void Workspace::stopAndKeepBest(Step step)
{
    if (isRunning(step))
        m_jobs.at(step)->keepBest();
}

void Workspace::discard(Step step)
{
    // Ended for everyone at once, even where the work is slow to notice (a library being loaded).
    if (isRunning(step))
        retire(step);
}

void Workspace::stopAll()
{
    m_retypes.clear();
    for (const Step step : allSteps)
        retire(step);
    m_retired.clear();
}

// --- tables

void Workspace::openFile(const QString& path, const core::data::CsvOptions& options)
{
    const TableOrigin origin = fileOrigin(path);
    import(origin,
           [origin, options](std::stop_token stop, const core::ProgressCallback& progress) {
               return readTable(origin, options, std::move(stop), progress);
});
} // namespace ui

void Workspace::openSample(const QString& id)
{
    const TableOrigin origin = sampleOrigin(id);
    import(origin, [origin](std::stop_token stop, const core::ProgressCallback& progress) {
        return readTable(origin, {}, std::move(stop), progress);
});
}

void Workspace::reload()
{
    if (!m_table)
        return;
    import(*m_table, [open = m_table](std::stop_token stop, const core::ProgressCallback& progress) {
        ReadTable table = readTable(*open, open->options, std::move(stop), progress);
    table.isRemembered = open->isRemembered;
    table.foundColumns = open->foundColumns;
    return table;
});
}

void Workspace::adoptImport(ReadTablePointer table)
{
    import(table->origin,
           [table](std::stop_token, const core::ProgressCallback&) { return *table;
});
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

void Workspace::import(const TableOrigin& origin, Read read)
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

core::predict::ClassifierPointer Workspace::classifier() const
{
    const ModelRun* run = m_models->shown();
    return run ? run->model : nullptr;
}

core::segment::SegmentationPointer Workspace::segmentation() const
{
    return m_segments->shown();
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
    for (const Step step : allSteps)
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
    for (const Step step : allSteps)
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

// --- explore, segment, predict

void Workspace::exploreIfCheap()
{
    const core::data::DataTable& table = *m_table->table;
    const std::size_t columns = core::explore::associableColumns(table).size();
    if (columns > 0 && table.rowCount() * columns * columns <= cheapAssociations)
        explore(m_exploreOptions);
}

void Workspace::explore(const ExploreOptions& options)
{
    if (!m_table)
        return;
    m_exploreOptions = options;
    begin(Step::Explore, tr("Exploring the columns"), false,
          [this, options, table = m_table->table](Job& job, const core::TrainingControl& control) {
              auto result = std::make_shared<ExploreResult>();
              result->table = table;
              result->options = options;
              result->associations =
                  core::explore::associate(*table, core::explore::associableColumns(*table),
                                           options.measure, control.discard, job.progress());
              result->order = core::explore::similarityOrder(result->associations);
              return Job::Deliver([this, result] {
                  m_explore = result;
                  m_outOfDate[Step::Explore] = false;
                  emit exploreChanged();
              });
          });
}

} // namespace ui
