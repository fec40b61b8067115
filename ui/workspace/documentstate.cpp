#include "ui/workspace/documentstate.h"

#include "core/data/tablefingerprint.h"
#include "ui/steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace ui {
namespace {

using core::data::TablePointer;
using core::store::NamedSplit;
using core::store::ProjectPlan;
using core::store::ProjectRun;
using core::store::TableLink;

constexpr std::size_t partsOf(PlanUse use)
{
    return static_cast<std::size_t>(use);
}

QString isoTime(const QDateTime& time)
{
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

/// The tables that results are of, the open one first.
class TableList {
public:
    explicit TableList(TablePointer open) : m_tables{std::move(open)} {}
    std::size_t placeOf(const TablePointer& table)
    {
        const auto found = std::ranges::find(m_tables, table);
        if (found == m_tables.end())
            m_tables.push_back(table);
        return static_cast<std::size_t>(std::ranges::find(m_tables, table) - m_tables.begin());
    }
    const std::vector<TablePointer>& tables() const { return m_tables; }

private:
    std::vector<TablePointer> m_tables;
};

std::vector<std::string> namesOf(const std::vector<std::size_t>& columns,
                                 const core::data::DataTable& table)
{
    std::vector<std::string> names;
    for (const std::size_t column : columns)
        if (column < table.columnCount())
            names.push_back(table.column(column).name);
    return names;
}

ProjectPlan planOf(const DocumentState& state, PlanUse use)
{
    const core::data::DataTable& table = *state.table->table;
    const RecipeBasis& basis = state.bases[partsOf(use)];
    ProjectPlan plan;
    plan.plan = state.plans[partsOf(use)];
    plan.features = namesOf(basis.features, table);
    if (basis.target && *basis.target < table.columnCount())
        plan.target = table.column(*basis.target).name;
    plan.split = core::store::named(basis.split, table);
    return plan;
}

TableLink linkOf(const OpenTable& open, const std::string& digest,
                 const std::filesystem::path& file, const std::stop_token& stop)
{
    TableLink link;
    link.title = open.title.toStdString();
    link.rows = open.table->rowCount();
    std::vector<std::size_t> columns(open.table->columnCount());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    link.fingerprint = core::data::tableFingerprint(*open.table, columns, stop);
    if (open.isFile()) {
        link.kind = TableLink::Kind::File;
        link.bytes = static_cast<std::uint64_t>(std::max<qint64>(0, open.stamp.bytes));
        link.digest = digest;
        core::store::placeLink(link, open.path.toStdU16String(), file.parent_path());
    } else if (open.pasted) {
        link.kind = TableLink::Kind::Pasted;
        link.pasted = open.pasted;
    } else {
        link.kind = TableLink::Kind::Example;
        link.example = open.sampleId.toStdString();
    }
    return link;
}

void keepSegments(const DocumentState& state, TableList& tables, core::store::Project& project,
                  const std::stop_token& stop)
{
    std::map<const core::segment::Segmentation*, std::size_t> places;
    const auto keep = [&](const core::segment::SegmentationPointer& segmentation,
                          std::optional<std::size_t>& place) {
        if (!segmentation)
            return;
        const auto known = places.find(segmentation.get());
        if (known != places.end()) {
            place = known->second;
            return;
        }
        place = places[segmentation.get()] = project.segments.size();
        project.segments.push_back(core::store::projectSegments(*segmentation, stop));
        project.segments.back().table = tables.placeOf(segmentation->basis->table);
    };
    keep(state.shown, project.shownSegments);
    keep(state.previous, project.previousSegments);
    keep(state.kept, project.keptSegments);
    project.segmentsAreOutOfDate = state.segmentsAreOutOfDate;
}

void keepRuns(const DocumentState& state, TableList& tables, core::store::Project& project,
              const std::stop_token& stop, const core::ProgressCallback& progress)
{
    double done = 0;
    for (const ModelRun& run : state.models.runs) {
        if (progress)
            progress(done / static_cast<double>(state.models.runs.size()),
                     QT_TRANSLATE_NOOP("Progress", "Saving"));
        ProjectRun kept = run.hasRows() ? core::store::projectRun(*run.model, stop) : *run.unplaced;
        kept.id = run.id;
        kept.name = run.name.toStdString();
        kept.mark = run.mark;
        kept.isChecked = run.isChecked;
        kept.trained = isoTime(run.trained).toStdString();
        kept.table = tables.placeOf(run.model->table);
        kept.f1 = run.f1;
        kept.auc = run.auc;
        project.runs.push_back(std::move(kept));
        ++done;
    }
    project.shownRun = state.models.shown;
    project.lastRun = state.models.lastId;
}

void keepComparisons(const DocumentState& state, core::store::Project& project)
{
    const core::data::DataTable& table = *state.table->table;
    if (const auto& folds = state.models.crossValidation) {
        core::store::ProjectFolds kept;
        kept.validation = *folds;
        kept.features = namesOf(folds->features, table);
        for (const auto& model : folds->models)
            kept.splits.push_back(core::store::named(model.options.split, table));
        kept.runs = state.models.crossValidated;
        project.folds = std::move(kept);
    }
    if (const auto& curve = state.models.learningCurve)
        project.curve =
            core::store::ProjectCurve{curve->curve, namesOf(curve->curve.features, table),
                                      core::store::named(curve->curve.model.split, table)};
}

} // namespace

std::string stepWord(Step step)
{
    return stepTexts().at(indexOf(step)).icon.toStdString(); // not translated
}

Step stepOfWord(const std::string& word)
{
    for (const StepText& text : stepTexts())
        if (text.icon.toStdString() == word)
            return text.step;
    return Step::Data;
}

bool isSameWork(const DocumentState& one, const DocumentState& other)
{
    const auto tableOf = [](const DocumentState& state) {
        return state.table ? state.table->table : nullptr;
    };
    const auto isSameRun = [](const ModelRun& a, const ModelRun& b) {
        return a.id == b.id && a.name == b.name && a.model == b.model;
    };
    return tableOf(one) == tableOf(other) && one.seed == other.seed && one.plans == other.plans &&
           one.shown == other.shown && one.previous == other.previous && one.kept == other.kept &&
           std::ranges::equal(one.models.runs, other.models.runs, isSameRun) &&
           one.models.crossValidation == other.models.crossValidation &&
           one.models.learningCurve == other.models.learningCurve && one.notes == other.notes &&
           one.report == other.report;
}

core::store::Project projectOf(const DocumentState& state, const std::string& digest,
                               const std::filesystem::path& file, const std::stop_token& stop,
                               const core::ProgressCallback& progress)
{
    const OpenTable& open = *state.table;
    core::store::Project project;
    project.program = QCoreApplication::applicationVersion().toStdString();
    project.saved = isoTime(QDateTime::currentDateTime()).toStdString();
    project.notes = state.notes.toStdString();
    project.report = state.report;
    project.link = linkOf(open, digest, file, stop);
    project.import = open.options;
    project.isRememberedImport = open.isRemembered;
    project.foundColumns = open.foundColumns;
    project.roles = open.chosenRoles;
    project.orders = open.chosenOrders;
    project.seed = state.seed;
    project.segmentPlan = planOf(state, PlanUse::Segment);
    project.predictPlan = planOf(state, PlanUse::Predict);
    project.shownPlan = state.shownUse == PlanUse::Predict ? "predict" : "segment";
    TableList tables(open.table);
    keepSegments(state, tables, project, stop);
    keepRuns(state, tables, project, stop, progress);
    keepComparisons(state, project);
    for (const TablePointer& table : tables.tables())
        project.tables.push_back(core::store::projectTable(*table));
    if (state.selected)
        project.selection = core::store::Project::Selection{
            *state.selected, state.selectionTitle.toStdString(), stepWord(state.selectionOrigin),
            state.selectionIsShownAlone};
    project.step = stepWord(state.step);
    return project;
}

} // namespace ui
