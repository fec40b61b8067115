#include "ui/workspace/segments.h"

#include "core/segment/savedsegments.h"
#include "core/segment/segmentedits.h"
#include "core/store/segmentmodelfile.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/segmentsweep.h"
#include "ui/workspace/trainingreporter.h"
#include "ui/workspace/workspace.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <chrono>
#include <memory>
#include <utility>

namespace ui {

using core::segment::Segmentation;
using core::segment::SegmentationPointer;
using core::segment::SegmentMethod;
using core::segment::SegmentRequest;

namespace {

/// Of larger tables earlier runs are not kept for undo: each holds all rows as numbers.
constexpr std::size_t undoableRows = 200'000;

} // namespace

/// A change of the segments shown. They are values, so going back is showing the earlier ones.
class SegmentsCommand : public QUndoCommand {
public:
    SegmentsCommand(Segments& segments, const QString& text, SegmentationPointer before,
                    SegmentationPointer after)
        : QUndoCommand(text), m_segments(segments), m_generation(segments.m_generation),
          m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void undo() override { show(m_before); }
    void redo() override { show(m_after); }

private:
    void show(const SegmentationPointer& segmentation)
    {
        if (m_generation == m_segments.m_generation)
            m_segments.set(segmentation);
        else
            setObsolete(true);
    }

    Segments& m_segments;
    int m_generation;
    SegmentationPointer m_before;
    SegmentationPointer m_after;
};

Segments::Segments(Workspace& workspace)
    : QObject(&workspace), m_workspace(workspace), m_sweep(new SegmentSweep(this))
{
}

void Segments::set(SegmentationPointer segmentation)
{
    m_shown = std::move(segmentation);
    m_workspace.markOutOfDate(Step::Segment, false);
    emit shownChanged();
}

void Segments::show(SegmentationPointer segmentation, const QString& step)
{
    const SegmentationPointer before = m_shown;
    if (before && segmentation->labels.size() > undoableRows &&
        segmentation->basis != before->basis)
        ++m_generation;
    // What is compared are runs, not steps of editing one of them.
    if (before && segmentation->clustering != before->clustering) {
        m_previous = before;
        emit comparisonChanged();
    }
    if (!before)
        set(std::move(segmentation));
    else
        m_workspace.undoStack()->push(
            new SegmentsCommand(*this, step, before, std::move(segmentation)));
}

void Segments::keepForComparison()
{
    m_kept = m_shown;
    emit comparisonChanged();
}

bool Segments::isOutOfDate() const
{
    const OpenTablePointer open = m_workspace.openTable();
    return m_shown && (!open || m_shown->basis->table != open->table ||
                       m_shown->request.seed != m_workspace.seed() ||
                       m_shown->basis->recipe.plan != m_workspace.recipes().plan(PlanUse::Segment));
}

void Segments::find(SegmentRequest request)
{
    const OpenTablePointer open = m_workspace.openTable();
    if (!open)
        return;
    m_change.stop();
    request.table = open->table;
    request.seed = m_workspace.seed();
    request.recipe = m_workspace.recipes().plan(PlanUse::Segment);
    const bool trains = request.method == SegmentMethod::AutoencoderKMeans;
    m_workspace.begin(
        Step::Segment, trains ? tr("Training autoencoder") : tr("Finding segments"), trains,
        [this, request = std::move(request),
         before = m_shown](Job& job, const core::TrainingControl& control) {
            TrainingReporter reporter(job, request.autoencoder.epochs);
            auto result = std::make_shared<const Segmentation>(core::segment::segmentCustomers(
                request, control, reporter.epochs(), reporter.progress(), before.get(),
                refinementReporter()));
            return Job::Deliver([this, result] { show(result, tr("Find Segments")); });
        });
}

/// Hands epochs of a refinement to the window's thread, some times a second.
core::network::ClusterCallback Segments::refinementReporter()
{
    using Clock = std::chrono::steady_clock;
    return [this, told = Clock::time_point()](const core::network::ClusterReport& report) mutable {
        const auto now = Clock::now();
        if (now - told < std::chrono::milliseconds(40))
            return;
        told = now;
        QMetaObject::invokeMethod(
            this, [this, report] { emit refined(report); }, Qt::QueuedConnection);
    };
}

void Segments::useSaved(const QString& path)
{
    const OpenTablePointer open = m_workspace.openTable();
    if (!open)
        return;
    m_change.stop();
    m_workspace.begin(
        Step::Segment, tr("Assigning customers"), false,
        [this, path, table = open->table](Job& job, const core::TrainingControl& control) {
            auto model = std::make_shared<const core::segment::SegmentModel>(
                core::store::readSegmentModel(path.toStdU16String(), control.discard));
            auto result = std::make_shared<const Segmentation>(core::segment::segmentsOfModel(
                std::move(model), table, control.discard, job.progress()));
            return Job::Deliver([this, result] { show(result, tr("Use Saved Segments")); });
        });
}

void Segments::startSweep(const core::segment::KSweepOptions& options)
{
    if (m_shown && !m_shown->model && options.first < options.last)
        m_sweep->start(m_shown->basis, m_shown->request, options);
}

void Segments::chooseCount(int k)
{
    if (!m_shown || (m_shown->request.k == k && m_shown->changes.empty()))
        return;
    const auto* row = m_sweep->suits(*m_shown) ? m_sweep->row(k) : nullptr;
    const auto swept = row != nullptr ? row->clustering : nullptr;
    if (!swept && !m_shown->clustering->dendrogram) {
        SegmentRequest request = m_shown->request;
        request.k = k;
        find(std::move(request));
        return;
    }
    changeSlowly(tr("Choose %n Segments", nullptr, k), [swept,
                                                        k](const Segmentation& shown,
                                                           const std::stop_token& stop,
                                                           const core::ProgressCallback& progress) {
        SegmentRequest request = shown.request;
        request.k = k;
        return core::segment::describeClustering(
            shown.basis, request,
            swept ? *swept : core::segment::cutAgain(*shown.clustering, shown.basis->space(), k),
            &shown, stop, progress);
    });
}

void Segments::change(const QString& step, const Change& make)
{
    if (!m_shown)
        return;
    m_change.stop();
    try {
        auto after = std::make_shared<const Segmentation>(make(*m_shown));
        m_workspace.undoStack()->push(new SegmentsCommand(*this, step, m_shown, std::move(after)));
    } catch (const core::Error& error) {
        emit changeFailed(errorText(error));
    }
}

void Segments::changeSlowly(const QString& step, SlowChange make)
{
    if (!m_shown)
        return;
    Job& job = m_change.start([this, step, make = std::move(make), before = m_shown](
                                  Job& running, const core::TrainingControl& control) {
        auto after = std::make_shared<const Segmentation>(
            make(*before, control.discard, running.progress()));
        return Job::Deliver([this, step, before, after] {
            if (m_shown == before)
                show(after, step);
        });
    });
    connect(&job, &Job::succeeded, this, &Segments::changingChanged);
    connect(&job, &Job::failed, this, [this](const ErrorText& error) {
        emit changingChanged();
        emit changeFailed(error);
    });
    emit changingChanged();
}

void Segments::rename(int segment, const QString& name)
{
    const auto make = [segment, name = name.trimmed().toStdString()](const Segmentation& shown) {
        return core::segment::renamed(shown, segment, name);
    };
    // The name from the profile is made from all customers anew.
    if (name.trimmed().isEmpty())
        changeSlowly(tr("Rename Segment"),
                     [make](const Segmentation& shown, const std::stop_token&,
                            const core::ProgressCallback&) { return make(shown); });
    else
        change(tr("Rename Segment"), make);
}

void Segments::setNote(int segment, const QString& note)
{
    change(tr("Edit Note"), [&](const Segmentation& shown) {
        return core::segment::withNote(shown, segment, note.toStdString());
    });
}

void Segments::setActions(int segment, const std::vector<std::string>& actions)
{
    change(tr("Edit Actions"), [&](const Segmentation& shown) {
        return core::segment::withActions(shown, segment, actions);
    });
}

void Segments::recolour(int segment, int mark)
{
    change(tr("Change Colour"), [&](const Segmentation& shown) {
        return core::segment::recoloured(shown, segment, mark);
    });
}

void Segments::move(int segment, int place)
{
    change(tr("Move Segment"),
           [&](const Segmentation& shown) { return core::segment::moved(shown, segment, place); });
}

void Segments::merge(const std::vector<int>& segments)
{
    changeSlowly(tr("Merge Segments"),
                 [segments](const Segmentation& shown, const std::stop_token& stop,
                            const core::ProgressCallback& progress) {
                     return core::segment::merged(shown, segments, stop, progress);
                 });
}

void Segments::split(int segment, int parts)
{
    changeSlowly(tr("Split Segment"),
                 [segment, parts](const Segmentation& shown, const std::stop_token& stop,
                                  const core::ProgressCallback& progress) {
                     return core::segment::splitInto(shown, segment, parts, stop, progress);
                 });
}

void Segments::restore(SegmentationPointer shown, SegmentationPointer previous,
                       SegmentationPointer kept)
{
    m_change.stop();
    m_sweep->clear();
    ++m_generation;
    m_previous = std::move(previous);
    m_kept = std::move(kept);
    set(std::move(shown));
    emit comparisonChanged();
}

void Segments::adoptTable(const OpenTable& now, bool isSame)
{
    m_change.stop();
    m_sweep->clear();
    ++m_generation;
    const auto fits = [&](const SegmentationPointer& segmentation) {
        return segmentation && isSame &&
               hasSameColumns(*segmentation->basis->table, segmentation->basis->features,
                              *now.table);
    };
    if (!fits(m_shown))
        m_shown.reset();
    if (!fits(m_previous))
        m_previous.reset();
    if (!fits(m_kept))
        m_kept.reset();
}

} // namespace ui
