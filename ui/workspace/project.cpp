#include "ui/workspace/project.h"

#include "core/base/error.h"
#include "core/data/tablefingerprint.h"
#include "core/store/atomicfile.h"
#include "core/store/projectfile.h"
#include "ui/workspace/jobs.h"
#include "ui/workspace/recipeplans.h"
#include "ui/workspace/reportdraft.h"
#include "ui/workspace/segments.h"
#include "ui/workspace/workspace.h"

#include <QFileInfo>
#include <QUndoStack>

#include <chrono>
#include <numeric>
#include <utility>

namespace ui {
namespace {

using core::store::LinkState;
using core::store::TableLink;

std::filesystem::path filePath(const QString& path)
{
    return path.toStdU16String();
}

/// The digest of the bytes the table was read from; empty when the file has others by now.
std::string digestOf(const OpenTable& open, const std::stop_token& stop)
{
    if (!open.isFile() || fileStamp(open.path) != open.stamp)
        return {};
    try {
        std::string digest = core::store::fileDigest(filePath(open.path), stop);
        return fileStamp(open.path) == open.stamp ? digest : std::string();
    } catch (const core::Error&) {
        return {};
    }
}

std::string fingerprintOf(const core::data::DataTable& table, const std::stop_token& stop)
{
    std::vector<std::size_t> columns(table.columnCount());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return core::data::tableFingerprint(table, columns, stop);
}

} // namespace

/// What a worker made of the file of a project.
struct Project::Read {
    bool isTableMissing = false;
    QString table; ///< file name
    RestoredDocument document;
    std::string digest;
};

Project::Project(Workspace& workspace) : QObject(&workspace), m_workspace(workspace)
{
    m_timer.setInterval(std::chrono::minutes(autosaveMinutes));
    connect(&m_timer, &QTimer::timeout, this, &Project::keep);
    m_timer.start();
    connect(&workspace, &Workspace::tableChanged, this, &Project::onTable);
    connect(workspace.undoStack(), &QUndoStack::indexChanged, this, &Project::look);
    connect(&workspace, &Workspace::seedChanged, this, &Project::look);
    connect(&workspace.segments(), &Segments::shownChanged, this, &Project::look);
    connect(&workspace.segments(), &Segments::comparisonChanged, this, &Project::look);
    connect(&workspace.recipes(), &RecipePlans::planChanged, this, &Project::look);
    ModelRuns* models = &workspace.models();
    connect(models, &ModelRuns::runsChanged, this, &Project::look);
    connect(models, &ModelRuns::crossValidationChanged, this, &Project::look);
    connect(models, &ModelRuns::learningCurveChanged, this, &Project::look);
    connect(&workspace, &Workspace::jobStarted, this, [this](Step step) {
        if (step == Step::Segment || step == Step::Predict || step == Step::Compare)
            keep();
    });
}

Project::~Project() = default;

DocumentState Project::state() const
{
    DocumentState state;
    state.table = m_workspace.openTable();
    state.seed = m_workspace.seed();
    const RecipePlans& recipes = m_workspace.recipes();
    for (const PlanUse use : {PlanUse::Segment, PlanUse::Predict}) {
        state.plans[static_cast<std::size_t>(use)] = recipes.plan(use);
        state.bases[static_cast<std::size_t>(use)] = recipes.basis(use);
    }
    state.shownUse = recipes.shownUse();
    const Segments& segments = m_workspace.segments();
    state.shown = segments.shown();
    state.previous = segments.previous();
    state.kept = segments.kept();
    state.segmentsAreOutOfDate = m_workspace.state(Step::Segment) == StepState::OutOfDate;
    state.models = m_workspace.models().kept();
    const RowSelection& selection = m_workspace.selection();
    state.selected = selection.rows();
    state.selectionTitle = selection.title();
    state.selectionOrigin = selection.origin();
    state.selectionIsShownAlone = selection.isShownAlone();
    state.step = m_step;
    state.notes = m_notes;
    state.report = m_workspace.report().plan();
    return state;
}

QString Project::name() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).completeBaseName();
    const OpenTablePointer open = m_workspace.openTable();
    return open ? open->title : QString();
}

void Project::setNotes(const QString& notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    look();
}

/// Compares what there is with what was saved.
void Project::look()
{
    if (m_isRestoring)
        return;
    const bool isModified =
        m_workspace.hasTable() && (m_isUnsaved || !isSameWork(state(), m_clean));
    if (std::exchange(m_isModified, isModified) != isModified)
        emit changed();
}

/// Another table is open, or the same one read or described anew.
void Project::onTable()
{
    if (m_isRestoring)
        return;
    const OpenTablePointer open = m_workspace.openTable();
    if (open && m_clean.table && open->isSameAs(m_origin)) {
        if (open->stamp != m_clean.table->stamp)
            m_digest.clear();
        look();
        return;
    }
    m_path.clear();
    m_notes.clear();
    m_workspace.report().restore(core::store::defaultReportPlan());
    m_digest.clear();
    m_isUnsaved = false;
    m_isModified = false;
    m_origin = open ? TableOrigin(*open) : TableOrigin();
    m_clean = m_kept = state();
    m_recovery.remove();
    emit changed();
}

std::unique_ptr<Job> Project::writing(const QString& path, std::optional<std::string> recovers,
                                      std::function<void(const std::string& digest)> done)
{
    const QString relativeTo = recovers ? QString::fromStdString(*recovers) : path;
    return std::make_unique<Job>([state = state(), digest = m_digest, path, relativeTo, recovers,
                                  done](Job& job, const core::TrainingControl& control) {
        const OpenTable& open = *state.table;
        if (open.isFile())
            core::store::keepSource(filePath(open.path), filePath(path));
        const std::string known = digest.empty() ? digestOf(open, control.discard) : digest;
        core::store::Project project =
            projectOf(state, known, filePath(relativeTo), control.discard, job.progress(0, 0.9));
        project.recovers = recovers;
        core::store::writeProject(filePath(path), project);
        return Job::Deliver([done, known] { done(known); });
    });
}

void Project::save(const QString& path)
{
    if (!m_workspace.hasTable() || m_saving)
        return;
    m_saving = writing(path, {}, [this, path, state = state()](const std::string& digest) {
        m_path = path;
        m_digest = digest;
        m_isUnsaved = false;
        m_clean = m_kept = state;
    });
    connect(m_saving.get(), &Job::succeeded, this, [this, path] {
        m_saving.release()->deleteLater();
        m_isModified = m_workspace.hasTable() && !isSameWork(state(), m_clean);
        if (!m_isModified && !m_keeping)
            m_recovery.remove();
        emit changed();
        emit saved(path);
    });
    connect(m_saving.get(), &Job::failed, this, [this](const ErrorText& error) {
        m_saving.release()->deleteLater();
        emit failed(error);
    });
    m_saving->start();
}

void Project::keep()
{
    if (!m_isModified || m_saving || m_keeping || isSameWork(state(), m_kept))
        return;
    const QString file = m_recovery.file();
    if (file.isEmpty())
        return;
    m_keeping = writing(file, m_path.toStdString(),
                        [this, state = state()](const std::string&) { m_kept = state; });
    connect(m_keeping.get(), &Job::succeeded, this, [this] {
        m_keeping.release()->deleteLater();
        if (!m_isModified) // saved meanwhile
            m_recovery.remove();
    });
    // What cannot be kept now is tried again with the next change; saving says why.
    connect(m_keeping.get(), &Job::failed, this, [this] { m_keeping.release()->deleteLater(); });
    m_keeping->start();
}

void Project::abandon()
{
    m_keeping.reset();
    m_recovery.remove();
}

void Project::open(const QString& path, const QString& table)
{
    const bool isLost = m_lostTable && m_lostTable->file == path;
    openFile(path, table, isLost ? m_lostTable : std::nullopt);
}

void Project::recover(const LostDocument& document)
{
    openFile(document.file, {}, document);
}

void Project::openFile(const QString& path, const QString& table,
                       const std::optional<LostDocument>& lost)
{
    const QString home = lost ? lost->project : path;
    const QString name = lost ? lost->name : QFileInfo(path).completeBaseName();
    m_workspace.m_retypes.clear();
    m_workspace.m_lastAsked = {};
    const auto work = [this, path, table, home, lost](Job& job,
                                                      const core::TrainingControl& control) {
        const std::stop_token& stop = control.discard;
        const core::store::Project project = core::store::readProject(filePath(path), stop);
        auto read = std::make_shared<Read>();
        read->table = QString::fromStdString(project.link.title);
        TableOrigin origin;
        origin.title = read->table;
        RestoredDocument& document = read->document;
        switch (project.link.kind) {
        case TableLink::Kind::File: {
            core::store::FoundFile found{LinkState::Moved, filePath(table)};
            if (table.isEmpty())
                found =
                    core::store::findFile(project.link, filePath(home), stop, job.progress(0, 0.1));
            document.link = found.state;
            if (found.path.empty()) {
                read->isTableMissing = true;
                return Job::Deliver([this, read, path, lost] { adopt(*read, path, lost); });
            }
            origin = fileOrigin(QString::fromStdU16String(found.path.u16string()));
            if (table.isEmpty() && found.state != LinkState::Changed)
                read->digest = project.link.digest;
            break;
        }
        case TableLink::Kind::Pasted:
            origin.pasted = project.link.pasted;
            break;
        case TableLink::Kind::Example:
            origin = sampleOrigin(QString::fromStdString(project.link.example));
            break;
        }
        ReadTable from = readTable(origin, project.import, stop, job.progress(0.1, 0.4));
        from.isRemembered = project.isRememberedImport;
        from.foundColumns = project.foundColumns;
        const auto open = std::make_shared<const OpenTable>(
            describeTable(from, {project.roles, project.orders}, stop, job.progress(0.4, 0.7)));
        const bool changed = fingerprintOf(*open->table, stop) != project.link.fingerprint;
        const LinkState link = document.link;
        document = restored(project, open, changed, stop, job.progress(0.7, 1));
        document.link = link;
        return Job::Deliver([this, read, path, lost] { adopt(*read, path, lost); });
    };
    m_workspace.begin(Step::Data, tr("Opening %1").arg(name), false, work);
}

/// The form of the Predict page as the run shown was made with; without one, as it was asked for.
void Project::offerForm(const DocumentState& state)
{
    ModelRuns& models = m_workspace.models();
    if (models.shown()) {
        models.offer(models.shownRequest());
        return;
    }
    const RecipeBasis& basis = state.bases[static_cast<std::size_t>(PlanUse::Predict)];
    const auto target = basis.target ? basis.target : state.table->table->target();
    if (!target)
        return;
    core::predict::ClassifierRequest request;
    request.target = *target;
    request.features = basis.features;
    request.options = core::predict::classifierPreset("default");
    request.options.split = basis.split;
    models.offer(std::move(request));
}

void Project::adopt(const Read& read, const QString& path, const std::optional<LostDocument>& lost)
{
    if (read.isTableMissing) {
        m_lostTable = lost;
        emit tableMissing(path, read.table);
        return;
    }
    m_lostTable.reset();
    emit aboutToOpen();
    const DocumentState& state = read.document.state;
    m_isRestoring = true;
    // What is open now has nothing to do with it, even where the file is the same.
    if (m_workspace.hasTable())
        m_workspace.closeTable();
    m_workspace.adopt(state.table);
    m_workspace.setSeed(state.seed);
    for (const PlanUse use : {PlanUse::Segment, PlanUse::Predict})
        m_workspace.recipes().restore(use, state.plans[static_cast<std::size_t>(use)],
                                      state.bases[static_cast<std::size_t>(use)]);
    m_workspace.recipes().setShownUse(state.shownUse);
    m_workspace.segments().restore(state.shown, state.previous, state.kept);
    if (state.shown && state.segmentsAreOutOfDate)
        m_workspace.markOutOfDate(Step::Segment, true);
    m_workspace.models().restore(state.models);
    offerForm(state);
    if (state.selected) {
        m_workspace.selection().select(state.selected, state.selectionTitle, state.selectionOrigin);
        m_workspace.selection().setShownAlone(state.selectionIsShownAlone);
    }
    m_workspace.undoStack()->clear();
    m_path = lost ? lost->project : path;
    m_notes = state.notes;
    m_workspace.report().restore(state.report);
    m_step = state.step;
    m_digest = read.digest;
    m_origin = *state.table;
    m_isUnsaved = lost.has_value();
    m_isRestoring = false;
    m_clean = m_kept = this->state();
    m_isModified = m_isUnsaved || read.document.dataChanged;
    m_isUnsaved = m_isModified;
    emit changed();
    ProjectReport report;
    report.table = state.table->title;
    if (read.document.link == LinkState::Moved)
        report.movedTo = state.table->path;
    report.dataChanged = read.document.dataChanged;
    report.lost = read.document.lost;
    report.isRecovered = lost.has_value();
    emit opened(report);
    if (lost) {
        // Kept anew under this program's own lock before the other one's goes.
        m_kept = {};
        keep();
        if (m_keeping)
            connect(m_keeping.get(), &Job::succeeded, this,
                    [file = lost->file] { Recovery::forget(file); });
    }
}

} // namespace ui
