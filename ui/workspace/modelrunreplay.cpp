// Runs used again: their options in the form, and trained once more.
#include "ui/workspace/modelruns.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/trainingreporter.h"
#include "ui/workspace/workspace.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace ui {

using core::predict::ClassifierModel;
using core::predict::ClassifierPointer;
using core::predict::ClassifierRequest;
using core::predict::Evaluation;

namespace {

/// The same bits; no number is the same as no number.
bool isSame(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

bool isSame(const Evaluation& one, const Evaluation& other)
{
    return one.confusion == other.confusion && isSame(one.logLoss, other.logLoss) &&
           isSame(one.rocAuc, other.rocAuc) && isSame(one.weightedF1, other.weightedF1);
}

bool isSame(const ClassifierModel& one, const ClassifierModel& other)
{
    return one.test.rows == other.test.rows && one.test.probabilities == other.test.probabilities &&
           one.validation.probabilities == other.validation.probabilities &&
           isSame(one.test.evaluation, other.test.evaluation) &&
           isSame(one.validation.evaluation, other.validation.evaluation) &&
           isSame(one.train, other.train);
}

/// A network that was ended by hand, or went on training: nobody knows at which batch.
bool wasLedByHand(const ClassifierModel& model)
{
    const core::predict::TrainingCourse* course = model.course();
    if (!course || course->history.empty())
        return false;
    double before = 0;
    for (const core::network::EpochReport& report : course->history) {
        if (report.seconds < before)
            return true;
        before = report.seconds;
    }
    return course->endReason == core::network::EndReason::StoppedByUser;
}

} // namespace

void ModelRuns::offer(ClassifierRequest request)
{
    m_offered = std::move(request);
    emit requestOffered();
}

std::optional<ClassifierRequest> ModelRuns::takeOffered()
{
    return std::exchange(m_offered, std::nullopt);
}

void ModelRuns::useOptions(int id)
{
    const ModelRun* wanted = run(id);
    if (!wanted || !m_workspace.openTable())
        return;
    const ClassifierRequest request = requestOf(*wanted);
    m_workspace.setSeed(request.seed);
    m_workspace.recipes().setPlan(PlanUse::Predict, request.options.recipe,
                                  tr("Preparation of %1").arg(wanted->name));
    const bool isShown = id == m_shown;
    offer(request);
    m_workspace.markOutOfDate(Step::Predict, !isShown && shown() != nullptr);
}

bool ModelRuns::canReplay(int id) const
{
    const ModelRun* wanted = run(id);
    return wanted && wanted->hasRows() && m_workspace.openTable();
}

void ModelRuns::replay(int id)
{
    if (!canReplay(id))
        return;
    const QString name = run(id)->name;
    ClassifierRequest request = requestOf(*run(id));
    m_workspace.begin(
        Step::Predict, tr("Replaying %1").arg(name), false,
        [this, id, name, before = run(id)->model,
         request = std::move(request)](Job& job, const core::TrainingControl& control) {
            TrainingReporter reporter(job, request.options.training.epochs);
            auto trained =
                judged(core::predict::trainClassifier(
                           request, control, core::predict::ofFirstCourse(reporter.epochs()),
                           reporter.progress()),
                       control.discard);
            const bool same = isSame(*before, *trained.model);
            const core::predict::Evaluation& test = trained.model->test.evaluation;
            const QLocale locale;
            const QString figures = tr("%1 % of the test customers right, log loss %2")
                                        .arg(locale.toString(100 * test.accuracy, 'f', 1),
                                             locale.toString(test.logLoss, 'f', 4));
            QString words;
            if (same)
                words = tr("Trained again, every figure and every probability of %1 is the same to "
                           "the last digit: %2.")
                            .arg(name, figures);
            else if (wasLedByHand(*before))
                words = tr("Trained again, %1 comes out otherwise: %2. It was stopped or continued "
                           "by hand, which cannot be repeated exactly. The new run stands beside "
                           "the old one.")
                            .arg(name, figures);
            else
                words =
                    tr("Trained again, %1 comes out otherwise: %2. Another processor or another "
                       "version of the program rounds otherwise. The new run stands beside the "
                       "old one.")
                        .arg(name, figures);
            return Job::Deliver([this, id, same, words, trained = std::move(trained)]() mutable {
                if (!same)
                    add(std::move(trained), false);
                emit replayed(id, same, words);
            });
        });
}

} // namespace ui
