#include "ui/workspace/workspace.h"

#include "ui/workspace/jobs.h"
#include "ui/workspace/tablecommand.h"

#include <QFileInfo>
#include <QUndoStack>

#include <algorithm>

namespace ui {

namespace {

constexpr Step allSteps[] = {Step::Data, Step::Explore, Step::Segment, Step::Predict};

// A change of up to this many cells is answered at once (below 50 ms); beyond, on a worker.
constexpr std::size_t cellsAtOnce = 100'000;
constexpr std::size_t rowsAtOnce = 20'000;
// Rows × columns² up to which associations take less than 100 ms and start by themselves.
constexpr std::size_t cheapAssociations = 15'000'000;

} // namespace

Workspace::Workspace(QObject* parent) : QObject(parent), m_undoStack(new QUndoStack(this)) {}

Workspace::~Workspace()
{
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
    for (const Step step : {Step::Segment, Step::Predict})
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
    case Step::Segment:
        return m_segmentation &&
               (m_segmentation->table != current || m_segmentation->seed != m_seed);
    case Step::Predict:
        return m_classifier && (m_classifier->table != current || m_classifier->seed != m_seed);
    }
    return false;
}

StepState Workspace::state(Step step) const
{
    if (isRunning(step))
        return StepState::Running;
    if (step == Step::Data)
        return m_table ? StepState::Done : StepState::Ready;
    if (!m_table)
        return StepState::Unavailable;
    const bool hasResult = (step == Step::Explore && m_explore) ||
                           (step == Step::Segment && m_segmentation) ||
                           (step == Step::Predict && m_classifier);
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
    import(tr("Opening %1").arg(QFileInfo(path).fileName()),
           [path, options](Job& job, std::stop_token stop) {
               OpenTable open = importFile(path, options, job, std::move(stop));
    open.options = options;
    return open;
});
} // namespace ui

void Workspace::openSample(const QString& id)
{
    import(tr("Opening the example"), [id](Job& job, std::stop_token stop) {
        return importSample(id, job, std::move(stop));
});
}

void Workspace::reload()
{
    if (!m_table)
        return;
    if (m_table->sampleId.isEmpty())
        openFile(m_table->path, m_table->options);
    else
        openSample(m_table->sampleId);
}

void Workspace::import(const QString& title, std::function<OpenTable(Job&, std::stop_token)> read)
{
    m_retypes.clear();
    begin(Step::Data, title, false,
          [this, read = std::move(read)](Job& job, const core::TrainingControl& control) {
              auto open = std::make_shared<const OpenTable>(read(job, control.discard));
              return Job::Deliver([this, open = std::move(open)] { adopt(open); });
          });
}

void Workspace::adopt(OpenTablePointer table)
{
    for (const Step step : {Step::Explore, Step::Segment, Step::Predict})
        retire(step);
    m_undoStack->clear();
    m_outOfDate.clear();
    m_explore.reset();
    m_exploreOptions = {};
    m_segmentation.reset();
    m_classifier.reset();
    m_table = std::move(table);
    emit tableChanged();
    emit exploreChanged();
    emit segmentationChanged();
    emit classifierChanged();
    for (const Step step : allSteps)
        emit stateChanged(step);
    exploreIfCheap();
}

void Workspace::setTable(OpenTablePointer table)
{
    m_table = std::move(table);
    emit tableChanged();
    for (const Step step : {Step::Explore, Step::Segment, Step::Predict})
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
    pushTable(tr("Role of %1").arg(QString::fromStdString(m_table->table->column(column).name)),
              std::move(after));
}

void Workspace::setColumnType(std::size_t column, core::data::ColumnType type)
{
    if (!m_table || m_table->table->column(column).type == type)
        return;
    if (m_table->table->rowCount() <= rowsAtOnce && !isRunning(Step::Data)) {
        applyRetyped(retypeColumn(*m_table->table, column, type));
        return;
    }
    m_retypes.emplace_back(column, type);
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
    const auto [column, type] = m_retypes.front();
    m_retypes.pop_front();
    const QString name = QString::fromStdString(m_table->table->column(column).name);
    begin(Step::Data, tr("Reading %1 again").arg(name), false,
          [this, table = m_table->table, column = column,
           type = type](Job&, const core::TrainingControl&) {
              auto retyped =
                  std::make_shared<const RetypedColumn>(retypeColumn(*table, column, type));
              return Job::Deliver([this, retyped] { applyRetyped(*retyped); });
          });
}

void Workspace::applyRetyped(const RetypedColumn& retyped)
{
    OpenTable after = *m_table;
    after.table = std::make_shared<const core::data::DataTable>(
        m_table->table->withColumn(retyped.index, retyped.column));
    after.summaries[retyped.index] = retyped.summary;
    after.histograms[retyped.index] = retyped.histogram;
    pushTable(tr("Type of %1").arg(QString::fromStdString(retyped.column->name)), std::move(after));
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

namespace {

/// What a training tells: epochs as points of the curves, and the share of the whole job with the
/// epoch in words while it trains.
class TrainingReporter {
public:
    TrainingReporter(Job& job, int epochs) : m_job(job), m_epochs(epochs) {}

    core::network::EpochCallback epochs()
    {
        return [this](const core::network::EpochReport& report) {
            m_epoch = report.epoch;
            m_job.reportEpoch(report);
            tell();
        };
    }
    core::ProgressCallback progress()
    {
        return [this](double fraction, std::string_view stage) {
            m_fraction = fraction;
            m_stage.assign(stage);
            tell();
        };
    }

private:
    void tell()
    {
        const bool trains = m_epoch > 0 && m_stage.starts_with("Training");
        m_job.reportProgress(
            m_fraction,
            trains ? Workspace::tr("Epoch %1 of %2").arg(m_epoch).arg(m_epochs).toStdString()
                   : m_stage);
    }

    Job& m_job;
    int m_epochs;
    int m_epoch = 0;
    double m_fraction = 0;
    std::string m_stage;
};

} // namespace

void Workspace::findSegments(core::segment::SegmentRequest request)
{
    if (!m_table)
        return;
    request.table = m_table->table;
    request.seed = m_seed;
    const bool trains = request.method == core::segment::SegmentMethod::AutoencoderKMeans;
    begin(Step::Segment, trains ? tr("Training autoencoder") : tr("Finding segments"), trains,
          [this, request = std::move(request)](Job& job, const core::TrainingControl& control) {
              TrainingReporter reporter(job, request.autoencoder.epochs);
              auto result = std::make_shared<const core::segment::Segmentation>(
                  core::segment::segmentCustomers(request, control, reporter.epochs(),
                                                  reporter.progress()));
              return Job::Deliver([this, result] {
                  m_segmentation = result;
                  m_outOfDate[Step::Segment] = false;
                  emit segmentationChanged();
              });
          });
}

void Workspace::trainClassifier(core::predict::ClassifierRequest request)
{
    if (!m_table)
        return;
    request.table = m_table->table;
    request.seed = m_seed;
    begin(Step::Predict, tr("Training classifier"), true,
          [this, request = std::move(request)](Job& job, const core::TrainingControl& control) {
              TrainingReporter reporter(job, request.options.training.epochs);
              auto result = std::make_shared<const core::predict::ClassifierModel>(
                  core::predict::trainClassifier(request, control, reporter.epochs(),
                                                 reporter.progress()));
              return Job::Deliver([this, result] {
                  m_classifier = result;
                  m_outOfDate[Step::Predict] = false;
                  emit classifierChanged();
              });
          });
}

} // namespace ui
