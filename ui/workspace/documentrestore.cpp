// Results of a project put back on its table.
#include "core/base/error.h"
#include "core/data/levelorder.h"
#include "core/predict/comparison/morerows.h"
#include "ui/workspace/documentstate.h"
#include "ui/workspace/jobs.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ui {
namespace {

using core::data::TablePointer;
using core::store::ProjectPlan;
using core::store::ProjectRun;

/// Tables of a project on the present one.
class TableMaker {
public:
    TableMaker(const core::store::Project& project, TablePointer open, bool dataChanged)
        : m_project(project), m_open(std::move(open)), m_dataChanged(dataChanged),
          m_same(project.tables.size()), m_empty(project.tables.size())
    {
    }

    /// The cells of the open table with the types and roles it had. Null: it has other columns.
    TablePointer same(std::size_t place)
    {
        if (!m_same[place])
            m_same[place] = place == 0 ? m_open : asBefore(m_project.tables[place]);
        return m_same[place];
    }
    /// The columns it had, without values. Null: too large, or not the columns of the open table.
    TablePointer empty(std::size_t place)
    {
        if (!m_empty[place])
            m_empty[place] = withoutValues(m_project.tables[place]);
        return m_empty[place];
    }
    bool dataChanged() const { return m_dataChanged; }

private:
    TablePointer asBefore(const core::store::ProjectTable& before) const
    {
        if (before.rows != m_open->rowCount() || before.columns.size() != m_open->columnCount())
            return {};
        core::data::DataTable table = *m_open;
        for (std::size_t i = 0; i < before.columns.size(); ++i) {
            const auto& column = before.columns[i];
            if (table.column(i).name != column.name)
                return {};
            if (table.column(i).type != column.type)
                table = core::data::withColumnType(table, i, column.type).table;
            if (!column.levels.empty() && table.column(i).levels != column.levels &&
                std::ranges::is_permutation(column.levels, table.column(i).levels))
                table = core::data::withLevelOrder(table, i, column.levels);
            if (table.role(i) != column.role)
                table = table.withRole(i, column.role);
        }
        return std::make_shared<const core::data::DataTable>(std::move(table));
    }

    static TablePointer withoutValues(const core::store::ProjectTable& before)
    {
        constexpr std::size_t mostCells = 100'000'000;
        if (before.columns.empty() || before.rows > mostCells / before.columns.size())
            return {};
        std::vector<core::data::DataTable::ColumnPointer> columns;
        std::vector<core::data::ColumnRole> roles;
        for (const auto& stored : before.columns) {
            auto column = std::make_shared<core::data::Column>();
            column->name = stored.name;
            column->type = stored.type;
            column->levels = stored.levels;
            column->missing.assign(before.rows, 1);
            column->missingCount = before.rows;
            if (column->isNumeric())
                column->numbers.assign(before.rows, std::numeric_limits<double>::quiet_NaN());
            else if (column->hasLevels())
                column->codes.assign(before.rows, -1);
            else
                for (std::size_t row = 0; row < before.rows; ++row)
                    column->text.append("");
            columns.push_back(std::move(column));
            roles.push_back(stored.role);
        }
        return std::make_shared<const core::data::DataTable>(std::move(columns), std::move(roles));
    }

    const core::store::Project& m_project;
    TablePointer m_open;
    bool m_dataChanged;
    std::vector<TablePointer> m_same, m_empty;
};

/// Columns by name; those that are not there are left out.
std::vector<std::size_t> columnsOf(const std::vector<std::string>& names,
                                   const core::data::DataTable& table)
{
    std::vector<std::size_t> columns;
    for (const std::string& name : names)
        if (const auto column = table.find(name))
            columns.push_back(*column);
    return columns;
}

RecipeBasis basisOf(const ProjectPlan& plan, const core::data::DataTable& table)
{
    RecipeBasis basis;
    basis.features = columnsOf(plan.features, table);
    if (plan.target)
        basis.target = table.find(*plan.target);
    basis.split = core::store::placed(plan.split, table);
    return basis;
}

/// Null: it fits the table no longer.
core::predict::ClassifierPointer placedModel(const ProjectRun& run, const TablePointer& table)
{
    if (!table)
        return {};
    try {
        return std::make_shared<const core::predict::ClassifierModel>(
            core::store::classifierModel(run, table));
    } catch (const core::Error&) {
        return {};
    }
}

bool hasSameUsedColumns(const core::predict::ClassifierModel& model, const TablePointer& open)
{
    std::vector<std::size_t> used = model.features;
    used.push_back(model.target);
    return hasSameColumns(*model.table, used, *open);
}

void restoreRuns(const core::store::Project& project, TableMaker& tables, RestoredDocument& result,
                 const std::stop_token& stop)
{
    const TablePointer open = result.state.table->table;
    ModelRuns::Kept& models = result.state.models;
    for (const ProjectRun& stored : project.runs) {
        core::throwIfStopped(stop);
        ModelRun run;
        run.id = stored.id;
        run.name = QString::fromStdString(stored.name);
        run.mark = stored.mark;
        run.isChecked = stored.isChecked;
        run.trained = QDateTime::fromString(QString::fromStdString(stored.trained), Qt::ISODate);
        run.f1 = stored.f1;
        run.auc = stored.auc;
        const TablePointer same = tables.same(stored.table);
        if (same && core::predict::isTrainingTable(stored.model, *same, stop)) {
            run.model = placedModel(stored, same);
        } else if (auto model = placedModel(stored, tables.empty(stored.table));
                   model && hasSameUsedColumns(*model, open)) {
            run.model = std::move(model);
            run.unplaced = std::make_shared<const ProjectRun>(stored);
        }
        if (run.model)
            models.runs.push_back(std::move(run));
        else
            result.lost << run.name;
    }
    models.shown = project.shownRun;
    models.lastId = project.lastRun;
}

void restoreComparisons(const core::store::Project& project, RestoredDocument& result)
{
    const core::data::DataTable& table = *result.state.table->table;
    ModelRuns::Kept& models = result.state.models;
    if (const auto& stored = project.folds) {
        auto folds = std::make_shared<core::predict::CrossValidation>(stored->validation);
        folds->features = columnsOf(stored->features, table);
        for (std::size_t i = 0; i < folds->models.size(); ++i)
            folds->models[i].options.split = core::store::placed(stored->splits[i], table);
        models.crossValidation = std::move(folds);
        models.crossValidated = stored->runs;
    }
    if (const auto& stored = project.curve) {
        auto judged = std::make_shared<JudgedCurve>();
        judged->curve = stored->curve;
        judged->curve.features = columnsOf(stored->features, table);
        judged->curve.model.split = core::store::placed(stored->split, table);
        for (const core::predict::Score score : core::predict::scores)
            judged->answers.push_back(core::predict::moreRows(judged->curve, score));
        models.learningCurve = std::move(judged);
    }
}

void restoreSegments(const core::store::Project& project, TableMaker& tables,
                     RestoredDocument& result, const std::stop_token& stop,
                     const core::ProgressCallback& progress)
{
    std::vector<core::segment::SegmentationPointer> found(project.segments.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto& stored = project.segments[i];
        TablePointer table = tables.same(stored.table);
        if (!table)
            table = result.state.table->table;
        try {
            found[i] = std::make_shared<const core::segment::Segmentation>(
                core::segment::restoredSegmentation(stored.model, stored.record, table, stop,
                                                    progress));
        } catch (const core::Error&) {
            result.lost << QCoreApplication::translate(
                "DocumentState", "%n segments", nullptr,
                static_cast<int>(stored.model->segments.size()));
        }
    }
    const auto at = [&](const std::optional<std::size_t>& place) {
        return place ? found[*place] : nullptr;
    };
    result.state.shown = at(project.shownSegments);
    result.state.previous = at(project.previousSegments);
    result.state.kept = at(project.keptSegments);
    result.state.segmentsAreOutOfDate = project.segmentsAreOutOfDate || tables.dataChanged();
}

} // namespace

RestoredDocument restored(const core::store::Project& project, OpenTablePointer table,
                          bool dataChanged, const std::stop_token& stop,
                          const core::ProgressCallback& progress)
{
    RestoredDocument result;
    result.dataChanged = dataChanged;
    DocumentState& state = result.state;
    state.table = std::move(table);
    const core::data::DataTable& open = *state.table->table;
    state.seed = project.seed;
    for (const PlanUse use : {PlanUse::Segment, PlanUse::Predict}) {
        const ProjectPlan& plan =
            use == PlanUse::Segment ? project.segmentPlan : project.predictPlan;
        state.plans[static_cast<std::size_t>(use)] = plan.plan;
        state.bases[static_cast<std::size_t>(use)] = basisOf(plan, open);
    }
    state.shownUse = project.shownPlan == "predict" ? PlanUse::Predict : PlanUse::Segment;
    if (project.tables.empty() && (!project.runs.empty() || !project.segments.empty()))
        throw core::Error(core::ErrorCode::MalformedInput, "The project has results of no table.");
    TableMaker tables(project, state.table->table, dataChanged);
    restoreRuns(project, tables, result, stop);
    restoreComparisons(project, result);
    restoreSegments(project, tables, result, stop, progress);
    // Rows of other cells mean other customers.
    if (const auto& selection = project.selection; selection && !dataChanged)
        if (selection->rows.empty() || selection->rows.back() < open.rowCount()) {
            state.selected = std::make_shared<const std::vector<std::uint32_t>>(selection->rows);
            state.selectionTitle = QString::fromStdString(selection->title);
            state.selectionOrigin = stepOfWord(selection->step);
            state.selectionIsShownAlone = selection->isShownAlone;
        }
    state.step = stepOfWord(project.step);
    state.notes = QString::fromStdString(project.notes);
    state.report = project.report;
    return result;
}

} // namespace ui
