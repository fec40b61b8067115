#include "ui/workspace/workspace.h"

#include "ui/workspace/modelruns.h"
#include "ui/workspace/project.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/reportdraft.h"
#include "ui/workspace/rowselection.h"
#include "ui/workspace/scoring.h"
#include "ui/workspace/segments.h"

#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

// Rows × columns² up to which associations take less than 100 ms and start by themselves.
constexpr std::size_t cheapAssociations = 15'000'000;

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
    return std::any_of(std::begin(everyStep), std::end(everyStep),
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
    for (const Step step : everyStep)
        retire(step);
    m_retired.clear();
}

// --- results

core::predict::ClassifierPointer Workspace::classifier() const
{
    const ModelRun* run = m_models->shown();
    return run ? run->model : nullptr;
}

core::segment::SegmentationPointer Workspace::segmentation() const
{
    return m_segments->shown();
}

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
