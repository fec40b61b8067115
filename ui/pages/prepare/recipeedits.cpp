#include "ui/pages/prepare/recipeedits.h"

#include "ui/pages/prepare/preparewords.h"
#include "ui/workspace/recipeplans.h"

#include <algorithm>

namespace ui {

using namespace core::prepare;

RecipeEdits::RecipeEdits(RecipePlans& recipes, QObject* parent)
    : QObject(parent), m_recipes(recipes)
{
}

RecipePlan RecipeEdits::plan() const
{
    return m_recipes.plan(m_recipes.shownUse());
}

void RecipeEdits::setPlan(RecipePlan changed, const QString& text, const QString& mergeKey)
{
    m_recipes.setPlan(m_recipes.shownUse(), std::move(changed), text, mergeKey);
}

void RecipeEdits::replacePlan(const RecipePlan& other, const QString& text)
{
    m_selected = 0;
    setPlan(other, text);
    emit selectionMoved();
}

void RecipeEdits::setStep(const PlanStep& step, const QString& text, const QString& mergeKey)
{
    RecipePlan changed = plan();
    changed.steps[std::size_t(m_selected)] = step;
    setPlan(std::move(changed), text, mergeKey);
}

void RecipeEdits::addStep(StepKind kind)
{
    RecipePlan changed = plan();
    const std::size_t at = placeFor(kind, changed);
    changed.steps.insert(changed.steps.begin() + std::ptrdiff_t(at), newStep(kind));
    m_selected = int(at);
    setPlan(std::move(changed), tr("Add “%1”").arg(stepTitleText(kind)));
    emit selectionMoved();
}

void RecipeEdits::moveStep(int from, int to, const QString& mergeKey)
{
    RecipePlan changed = plan();
    const int last = int(changed.steps.size()) - 1;
    if (from < 0 || from > last || to < 0 || to > last || from == to)
        return;
    const QString title = stepTitleText(changed.steps[std::size_t(from)].kind());
    PlanStep moved = std::move(changed.steps[std::size_t(from)]);
    changed.steps.erase(changed.steps.begin() + from);
    changed.steps.insert(changed.steps.begin() + to, std::move(moved));
    m_selected = to;
    setPlan(std::move(changed), tr("Move “%1”").arg(title), mergeKey);
    emit selectionMoved();
}

void RecipeEdits::duplicateStep(int step)
{
    RecipePlan changed = plan();
    const PlanStep copy = changed.steps[std::size_t(step)];
    changed.steps.insert(changed.steps.begin() + step + 1, copy);
    m_selected = step + 1;
    setPlan(std::move(changed), tr("Duplicate “%1”").arg(stepTitleText(copy.kind())));
    emit selectionMoved();
}

void RecipeEdits::removeStep(int step)
{
    RecipePlan changed = plan();
    if (step < 0 || step >= int(changed.steps.size()))
        return;
    const QString title = stepTitleText(changed.steps[std::size_t(step)].kind());
    changed.steps.erase(changed.steps.begin() + step);
    m_selected = std::min(step, int(changed.steps.size()) - 1);
    setPlan(std::move(changed), tr("Remove “%1”").arg(title));
    emit selectionMoved();
}

} // namespace ui
