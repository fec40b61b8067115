// What the models of the runs are worth over folds of the rows.
#include "ui/workspace/modelruns.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <span>
#include <utility>

namespace ui {

using core::predict::ClassifierPointer;

void ModelRuns::crossValidate(const std::vector<int>& runs, int folds, int repeats)
{
    const ModelRun* current = shown();
    if (!current)
        return;
    const ClassifierPointer basis = current->model;
    core::predict::CrossValidationRequest request{.table = requestOf(*current).table,
                                                  .target = basis->target,
                                                  .features = basis->features,
                                                  .split = basis->options.split,
                                                  .models = {},
                                                  .folds = folds,
                                                  .repeats = repeats,
                                                  .seed = basis->seed};
    request.split.validationShare = core::predict::foldValidationShare;
    std::vector<int> ids;
    std::vector<std::string> names;
    for (const int id : runs)
        if (const ModelRun* each = run(id);
            each && each->model->table == basis->table && each->model->target == basis->target) {
            request.models.push_back(optionsOfAnother(*each->model));
            names.push_back(each->name.toStdString());
            ids.push_back(id);
        }
    m_workspace.begin(
        Step::Compare, tr("Cross-validating %n models", nullptr, static_cast<int>(ids.size())),
        false,
        [this, ids, names, request = std::move(request)](Job& job,
                                                         const core::TrainingControl& control) {
            const auto onFold = [this](const core::predict::FoldScore& score) {
                QMetaObject::invokeMethod(
                    this, [this, score] { emit foldFinished(score); }, Qt::QueuedConnection);
            };
            auto result = std::make_shared<core::predict::CrossValidation>(
                core::predict::crossValidate(request, control.discard, onFold, job.progress()));
            for (std::size_t i = 0; i < names.size(); ++i)
                result->models[i].name = names[i];
            return Job::Deliver([this, ids, result] {
                m_crossValidation = result;
                m_crossValidated = ids;
                emit crossValidationChanged();
            });
        });
}

void ModelRuns::makeLearningCurve(const std::vector<double>& shares, int folds, int repeats)
{
    if (!shown())
        return;
    const ModelRun& current = *shown();
    core::predict::LearningCurveRequest request;
    request.table = requestOf(current).table;
    request.target = current.model->target;
    request.features = current.model->features;
    request.split = current.model->options.split;
    request.split.validationShare = core::predict::foldValidationShare;
    request.model = optionsOfAnother(*current.model);
    request.shares = shares;
    request.folds = folds;
    request.repeats = repeats;
    request.seed = current.model->seed;
    m_workspace.begin(
        Step::Compare, tr("Learning from ever more customers"), false,
        [this, number = ++m_curveNumber, name = current.name.toStdString(),
         request = std::move(request)](Job& job, const core::TrainingControl& control) {
            const auto onShare = [this, number](std::span<const core::predict::ShareScore> scores) {
                QMetaObject::invokeMethod(
                    this,
                    [this, number, done = std::vector(scores.begin(), scores.end())] {
                        if (m_makesCurve && number == m_curveNumber)
                            hearShare(done);
                    },
                    Qt::QueuedConnection);
            };
            auto judged = std::make_shared<JudgedCurve>();
            judged->curve =
                core::predict::learningCurve(request, control.discard, onShare, job.progress());
            judged->curve.name = name;
            for (const core::predict::Score score : core::predict::scores) {
                core::throwIfStopped(control.discard);
                judged->answers.push_back(core::predict::moreRows(judged->curve, score));
            }
            return Job::Deliver([this, judged] { m_learningCurve = judged; });
        });
    m_makesCurve = true;
    emit learningCurveChanged();
}

const core::predict::MoreRows& JudgedCurve::answer(core::predict::Score score) const
{
    return *std::ranges::find(answers, score, &core::predict::MoreRows::score);
}

void ModelRuns::hearShare(const std::vector<core::predict::ShareScore>& folds)
{
    const auto after =
        std::ranges::find_if(m_sharesDone, [&](const core::predict::ShareScore& each) {
            return each.share > folds.front().share;
        });
    m_sharesDone.insert(after, folds.begin(), folds.end());
    emit learningCurveChanged();
}

void ModelRuns::endLearningCurve()
{
    if (!m_makesCurve)
        return;
    m_makesCurve = false;
    m_sharesDone.clear();
    emit learningCurveChanged();
}

} // namespace ui
