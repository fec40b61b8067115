#include "ui/workspace/recipeplans.h"

#include "core/predict/classifier.h"
#include "ui/workspace/workspace.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ui {

using core::prepare::RecipePlan;

namespace {

// Cells of rows fitted on up to which a fit takes well below a second.
constexpr std::size_t cheapCells = 2'000'000;
// The same where each empty cell is compared with all rows, or regressed on all columns.
constexpr std::size_t cheapComparisons = 120'000;

/// Whether a step looks at all features to fill one cell.
bool comparesRows(const RecipePlan& plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [](const auto& step) {
        using namespace core::prepare;
        if (const auto* numbers = std::get_if<FillNumbers>(&step.options))
            return numbers->method == NumberFill::NearestNeighbours ||
                   numbers->method == NumberFill::Iterative;
        const auto* levels = std::get_if<FillLevels>(&step.options);
        return levels && levels->method == LevelFill::NearestNeighbours;
    });
}

} // namespace

/// One edit of a plan. Plans are values, so going back is taking the earlier one.
class RecipeCommand : public QUndoCommand {
public:
    RecipeCommand(RecipePlans& plans, PlanUse use, const QString& text, const QString& mergeKey,
                  RecipePlan before, RecipePlan after)
        : QUndoCommand(text), m_plans(plans), m_use(use), m_mergeKey(mergeKey),
          m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void undo() override { m_plans.takePlan(m_use, m_before); }
    void redo() override { m_plans.takePlan(m_use, m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* later = static_cast<const RecipeCommand*>(next);
        if (later->m_use != m_use || later->m_mergeKey != m_mergeKey)
            return false;
        m_after = later->m_after;
        setText(later->text());
        // Back where it began: nothing is left to undo.
        setObsolete(m_after == m_before);
        return true;
    }

private:
    RecipePlans& m_plans;
    PlanUse m_use;
    QString m_mergeKey;
    RecipePlan m_before;
    RecipePlan m_after;
};

RecipePlans::RecipePlans(Workspace& workspace) : QObject(&workspace), m_workspace(workspace)
{
    adoptTable(false);
}

RecipePlan RecipePlans::startPlan(PlanUse use)
{
    return use == PlanUse::Segment ? core::prepare::defaultPlan()
                                   : core::predict::classifierPreset("default").recipe;
}

void RecipePlans::adoptTable(bool isSame)
{
    for (const PlanUse use : {PlanUse::Segment, PlanUse::Predict}) {
        Part& mine = part(use);
        // Places of columns may be others even in the same file.
        mine.basis.features.clear();
        mine.basis.target.reset();
        if (!isSame)
            mine = {startPlan(use), {}, nullptr};
    }
    if (!isSame)
        m_shown = hasTarget() ? PlanUse::Predict : PlanUse::Segment;
    else if (!hasTarget())
        m_shown = PlanUse::Segment;
}

bool RecipePlans::hasTarget() const
{
    return basis(PlanUse::Predict).target ||
           (m_workspace.hasTable() && m_workspace.openTable()->table->target());
}

void RecipePlans::setPlan(PlanUse use, RecipePlan plan, const QString& text,
                          const QString& mergeKey)
{
    if (plan == part(use).plan)
        return;
    m_workspace.undoStack()->push(
        new RecipeCommand(*this, use, text, mergeKey, part(use).plan, std::move(plan)));
}

void RecipePlans::takePlan(PlanUse use, const RecipePlan& plan)
{
    part(use).plan = plan;
    emit planChanged(use);
    const Step run = use == PlanUse::Segment ? Step::Segment : Step::Predict;
    emit m_workspace.stateChanged(run);
    emit m_workspace.stateChanged(Step::Prepare);
}

void RecipePlans::restore(PlanUse use, RecipePlan plan, RecipeBasis basis)
{
    takePlan(use, plan);
    setBasis(use, std::move(basis));
}

void RecipePlans::setShownUse(PlanUse use)
{
    if (m_shown == use || (use == PlanUse::Predict && !hasTarget()))
        return;
    m_shown = use;
    emit shownUseChanged();
    emit m_workspace.stateChanged(Step::Prepare);
}

void RecipePlans::setBasis(PlanUse use, RecipeBasis basis)
{
    if (part(use).basis == basis)
        return;
    part(use).basis = std::move(basis);
    emit basisChanged(use);
    emit m_workspace.stateChanged(Step::Prepare);
}

PreviewRequest RecipePlans::request(PlanUse use) const
{
    const OpenTablePointer open = m_workspace.openTable();
    return {use,        open ? open->table : nullptr, plan(use),
            basis(use), m_workspace.seed(),           m_workspace.newFile()};
}

std::vector<std::size_t> RecipePlans::columns(PlanUse use) const
{
    return m_workspace.hasTable() ? recipeColumns(request(use)) : std::vector<std::size_t>();
}

std::vector<core::prepare::PlanProblem> RecipePlans::problems(PlanUse use) const
{
    if (!m_workspace.hasTable())
        return {};
    return core::prepare::checkPlan(plan(use), *m_workspace.openTable()->table, columns(use),
                                    use == PlanUse::Predict && hasTarget());
}

bool RecipePlans::isOutOfDate(PlanUse use) const
{
    const RecipePreviewPointer fitted = preview(use);
    return fitted && !(fitted->request == request(use));
}

bool RecipePlans::isCheap(PlanUse use) const
{
    if (!m_workspace.hasTable())
        return false;
    const core::data::DataTable& table = *m_workspace.openTable()->table;
    const std::size_t cells = table.rowCount() * columns(use).size();
    return cells <= (comparesRows(plan(use)) ? cheapComparisons : cheapCells);
}

void RecipePlans::fitPreview(PlanUse use)
{
    if (!m_workspace.hasTable())
        return;
    const auto found = problems(use);
    if (columns(use).empty() || std::any_of(found.begin(), found.end(),
                                            [](const auto& problem) { return problem.isError; }))
        return;
    m_workspace.begin(
        Step::Prepare, tr("Fitting the recipe"), false,
        [this, use, request = request(use)](Job& job, const core::TrainingControl& control) {
            auto fitted = std::make_shared<const RecipePreview>(
                previewRecipe(request, control.discard, job.progress()));
            return Job::Deliver([this, use, fitted] {
                part(use).preview = fitted;
                emit previewChanged(use);
            });
        });
}

void RecipePlans::refresh()
{
    if (!m_workspace.hasTable() || !isCheap(m_shown))
        return;
    if (!preview(m_shown) || isOutOfDate(m_shown))
        fitPreview(m_shown);
}

} // namespace ui
