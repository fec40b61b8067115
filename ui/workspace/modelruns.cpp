#include "ui/workspace/modelruns.h"

#include "ui/workspace/jobs.h"
#include "ui/workspace/opentable.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/trainingreporter.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace ui {

using core::predict::ClassifierModel;
using core::predict::ClassifierPointer;
using core::predict::ClassifierRequest;

namespace {

bool hasSameOptions(const core::predict::TuningOptions& first,
                    const core::predict::TuningOptions& second)
{
    const auto& a = first.training;
    const auto& b = second.training;
    return first.method == second.method && first.space == second.space && a.epochs == b.epochs &&
           a.patience == b.patience && a.watched == b.watched && a.gradientClip == b.gradientClip &&
           a.momentum == b.momentum;
}

bool hasSameRows(const ClassifierRequest& first, const ClassifierRequest& second)
{
    return first.table == second.table && first.target == second.target &&
           first.features == second.features && first.seed == second.seed &&
           first.options.split == second.options.split &&
           first.options.recipe.steps == second.options.recipe.steps &&
           first.options.classWeights == second.options.classWeights &&
           first.options.head == second.options.head &&
           first.options.categories == second.options.categories;
}

} // namespace

ModelRuns::ModelRuns(Workspace& workspace) : QObject(&workspace), m_workspace(workspace)
{
    connect(&workspace, &Workspace::jobEnded, this, [this](Step step) {
        if (step == Step::Compare)
            endLearningCurve();
    });
}

const ModelRun* ModelRuns::run(int id) const
{
    const auto found = std::ranges::find(m_runs, id, &ModelRun::id);
    return found == m_runs.end() ? nullptr : &*found;
}

bool ModelRuns::areComparable(const ClassifierModel& first, const ClassifierModel& second)
{
    return first.table == second.table && first.target == second.target &&
           first.test.rows == second.test.rows;
}

void ModelRuns::show(int id)
{
    if (id == m_shown || !run(id))
        return;
    m_shown = id;
    m_workspace.markOutOfDate(Step::Predict, false);
    emit shownChanged();
}

void ModelRuns::setChecked(int id, bool checked)
{
    const auto found = std::ranges::find(m_runs, id, &ModelRun::id);
    if (found == m_runs.end() || found->isChecked == checked)
        return;
    found->isChecked = checked;
    emit runsChanged();
}

void ModelRuns::rename(int id, const QString& name)
{
    const auto found = std::ranges::find(m_runs, id, &ModelRun::id);
    const QString wanted = name.trimmed();
    if (found == m_runs.end() || wanted.isEmpty() || found->name == wanted)
        return;
    found->name = wanted;
    emit runsChanged();
}

void ModelRuns::remove(int id)
{
    const auto found = std::ranges::find(m_runs, id, &ModelRun::id);
    if (found == m_runs.end())
        return;
    m_runs.erase(found);
    std::erase(m_crossValidated, id);
    if (id == m_shown) {
        m_shown = m_runs.empty() ? 0 : m_runs.back().id;
        emit shownChanged();
    }
    emit runsChanged();
}

QString ModelRuns::freeName(const QString& name) const
{
    QString free = name;
    for (int number = 2; std::ranges::find(m_runs, free, &ModelRun::name) != m_runs.end(); ++number)
        free = tr("%1 (%2)").arg(name).arg(number);
    return free;
}

int ModelRuns::freeMark() const
{
    constexpr int marks = 12;
    std::array<int, marks> uses{};
    for (const ModelRun& run : m_runs)
        ++uses[static_cast<std::size_t>(run.mark % marks)];
    return static_cast<int>(std::ranges::min_element(uses) - uses.begin());
}

ModelRuns::Trained ModelRuns::judged(ClassifierModel model, const std::stop_token& stop)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    Trained trained;
    trained.f1 = core::predict::f1Intervals(model.test.evaluation, model.seed, 2000, stop);
    trained.auc = {.auc = none, .standardError = none, .interval = {none, none}};
    if (model.classes.size() == 2)
        trained.auc =
            core::predict::aucInterval(model.test.classes, model.test.probabilities, 1, stop);
    trained.model = std::make_shared<const ClassifierModel>(std::move(model));
    return trained;
}

void ModelRuns::add(Trained trained, bool shows)
{
    ModelRun run;
    run.id = ++m_lastId;
    run.name = freeName(QString::fromStdString(trained.model->name));
    run.mark = freeMark();
    run.model = std::move(trained.model);
    run.f1 = std::move(trained.f1);
    run.auc = trained.auc;
    run.trained = QDateTime::currentDateTime();
    m_runs.push_back(std::move(run));
    if (shows || !m_shown) {
        m_shown = m_lastId;
        m_workspace.markOutOfDate(Step::Predict, false);
        emit shownChanged();
    }
    emit runsChanged();
}

ClassifierRequest ModelRuns::filled(ClassifierRequest request) const
{
    request.table = m_workspace.openTable()->table;
    request.seed = m_workspace.seed();
    request.options.recipe = m_workspace.recipes().plan(PlanUse::Predict);
    return request;
}

void ModelRuns::train(ClassifierRequest request)
{
    if (!m_workspace.openTable())
        return;
    request = filled(std::move(request));
    const QString name = QString::fromStdString(core::predict::modelName(request.options));
    const int epochs = request.options.training.epochs;
    trainAs(tr("Training %1").arg(name), epochs, std::move(request));
}

void ModelRuns::trainAs(const QString& title, int epochs, ClassifierRequest request)
{
    m_workspace.begin(Step::Predict, title, true,
                      [this, epochs, request = std::move(request)](
                          Job& job, const core::TrainingControl& control) {
                          TrainingReporter reporter(job, epochs);
                          auto trained = judged(core::predict::trainClassifier(
                                                    request, control,
                                                    core::predict::ofFirstCourse(reporter.epochs()),
                                                    reporter.progress()),
                                                control.discard);
                          return Job::Deliver([this, trained = std::move(trained)]() mutable {
                              add(std::move(trained), true);
                          });
                      });
}

bool ModelRuns::canTrainOn() const
{
    const ModelRun* current = shown();
    if (!current || !m_workspace.openTable())
        return false;
    const auto& options = current->model->options;
    return options.kind == core::predict::ModelKind::Network && options.folds == 0 &&
           current->model->table == m_workspace.openTable()->table;
}

void ModelRuns::trainOn(int epochs)
{
    if (!canTrainOn())
        return;
    const ClassifierPointer earlier = shown()->model;
    ClassifierRequest request = shownRequest();
    request.continued = earlier;
    request.options.training.epochs = epochs;
    trainAs(tr("Going on with %1").arg(shown()->name), earlier->course()->bestEpoch + epochs,
            std::move(request));
}

void ModelRuns::trainOthers(const std::vector<core::predict::ModelKind>& kinds)
{
    const ModelRun* current = shown();
    if (!current || kinds.empty())
        return;
    m_workspace.begin(Step::Compare, tr("Training other models"), false,
                      [this, kinds, request = shownRequest()](
                          Job& job, const core::TrainingControl& control) mutable {
                          double done = 0;
                          const double share = 1.0 / static_cast<double>(kinds.size());
                          for (const auto kind : kinds) {
                              request.options.kind = kind;
                              request.options.folds = core::predict::usualFoldModels(kind);
                              auto trained = judged(
                                  core::predict::trainClassifier(request, control, {},
                                                                 job.progress(done, done + share)),
                                  control.discard);
                              done += share;
                              QMetaObject::invokeMethod(
                                  this,
                                  [this, trained] {
                                      if (m_workspace.openTable() &&
                                          m_workspace.openTable()->table == trained.model->table)
                                          add(trained, false);
                                  },
                                  Qt::QueuedConnection);
                          }
                          return Job::Deliver([] {});
                      });
}

ClassifierRequest ModelRuns::shownRequest() const
{
    return requestOf(*shown());
}

ClassifierRequest ModelRuns::requestOf(const ModelRun& run) const
{
    const ClassifierModel& model = *run.model;
    ClassifierRequest request;
    request.table = run.hasRows() ? model.table : m_workspace.openTable()->table;
    request.target = model.target;
    request.features = model.features;
    request.options = optionsOfAnother(model);
    request.seed = model.seed;
    return request;
}

bool ModelRuns::canResume(const core::predict::TuningOptions& options) const
{
    if (!m_search || !shown())
        return false;
    core::predict::TuningOptions complete = options;
    complete.training = shownRequest().options.training;
    return hasSameOptions(m_search->options, complete) &&
           hasSameRows(m_search->request, shownRequest());
}

void ModelRuns::startSearch(core::predict::TuningOptions options)
{
    if (!shown())
        return;
    ClassifierRequest request = shownRequest();
    if (canResume(options)) {
        options.earlier = m_search->result.trials;
        options.earlierTraining = m_search->result.training;
    } else {
        m_trials.clear();
    }
    options.training = request.options.training;
    m_search.reset();
    const int number = ++m_searchNumber;
    emit searchChanged();
    m_workspace.begin(Step::Compare, tr("Searching for the best network"), true,
                      [this, number, request = std::move(request), options = std::move(options)](
                          Job& job, const core::TrainingControl& control) {
                          const auto onTrial = [this, number](const core::predict::Trial& trial) {
                              QMetaObject::invokeMethod(
                                  this,
                                  [this, number, trial] {
                                      if (number == m_searchNumber)
                                          hearTrial(trial);
                                  },
                                  Qt::QueuedConnection);
                          };
                          auto result = std::make_shared<const core::predict::ClassifierSearch>(
                              core::predict::searchClassifier(request, options, control, onTrial,
                                                              job.progress()));
                          return Job::Deliver([this, result] {
                              m_search = result;
                              m_trials = result->result.trials;
                              emit searchChanged();
                          });
                      });
}

void ModelRuns::hearTrial(const core::predict::Trial& trial)
{
    const auto found = std::ranges::find(m_trials, trial.id, &core::predict::Trial::id);
    if (found == m_trials.end())
        m_trials.push_back(trial);
    else
        *found = trial;
    emit trialChanged(trial);
}

void ModelRuns::clearSearch()
{
    ++m_searchNumber;
    m_search.reset();
    m_trials.clear();
    emit searchChanged();
}

void ModelRuns::trainBestOfSearch()
{
    if (!m_search || !m_search->result.best)
        return;
    const int epochs = m_search->result.trials[*m_search->result.best].epochs;
    m_workspace.begin(
        Step::Predict, tr("Training the best network of the search"), true,
        [this, epochs, search = m_search](Job& job, const core::TrainingControl& control) {
            TrainingReporter reporter(job, epochs);
            auto trained =
                judged(core::predict::trainBest(*search, control,
                                                core::predict::ofFirstCourse(reporter.epochs()),
                                                reporter.progress()),
                       control.discard);
            return Job::Deliver(
                [this, trained = std::move(trained)]() mutable { add(std::move(trained), true); });
        });
}

ModelRuns::Kept ModelRuns::kept() const
{
    return {m_runs, m_shown, m_lastId, m_crossValidation, m_crossValidated, m_learningCurve};
}

void ModelRuns::restore(Kept kept)
{
    m_runs = std::move(kept.runs);
    m_shown = run(kept.shown) ? kept.shown : m_runs.empty() ? 0 : m_runs.back().id;
    m_lastId = kept.lastId;
    m_crossValidation = std::move(kept.crossValidation);
    m_crossValidated = std::move(kept.crossValidated);
    m_learningCurve = std::move(kept.learningCurve);
    emit shownChanged();
    emit runsChanged();
    emit crossValidationChanged();
    emit learningCurveChanged();
}

void ModelRuns::adoptTable(const OpenTable& now, bool isSame)
{
    const auto fits = [&](const ClassifierModel& model) {
        std::vector<std::size_t> used = model.features;
        used.push_back(model.target);
        return isSame && hasSameColumns(*model.table, used, *now.table);
    };
    std::erase_if(m_runs, [&](const ModelRun& run) { return !fits(*run.model); });
    if (!run(m_shown))
        m_shown = m_runs.empty() ? 0 : m_runs.back().id;
    if (!isSame) {
        m_crossValidation.reset();
        m_crossValidated.clear();
        m_learningCurve.reset();
    }
    ++m_searchNumber;
    m_search.reset();
    m_trials.clear();
}

} // namespace ui
