#include "ui/pages/prepare/shownrecipe.h"

#include "ui/workspace/recipeplans.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace ui {

RecipePlans& ShownRecipe::recipes() const
{
    return m_workspace.recipes();
}

OpenTablePointer ShownRecipe::table() const
{
    return m_workspace.openTable();
}

PlanUse ShownRecipe::use() const
{
    return recipes().shownUse();
}

const core::prepare::RecipePlan& ShownRecipe::plan() const
{
    return recipes().plan(use());
}

const core::prepare::PlanStep& ShownRecipe::step(int index) const
{
    return plan().steps[static_cast<std::size_t>(index)];
}

const RecipeBasis& ShownRecipe::basis() const
{
    return recipes().basis(use());
}

std::vector<std::size_t> ShownRecipe::columns() const
{
    return recipes().columns(use());
}

std::optional<std::size_t> ShownRecipe::target() const
{
    return basis().target ? basis().target : table()->table->target();
}

std::uint64_t ShownRecipe::seed() const
{
    return m_workspace.seed();
}

RecipePreviewPointer ShownRecipe::preview() const
{
    return recipes().preview(use());
}

bool ShownRecipe::isOutOfDate() const
{
    return recipes().isOutOfDate(use());
}

bool ShownRecipe::isBeingFitted() const
{
    return m_workspace.isRunning(Step::Prepare);
}

bool ShownRecipe::isCheap() const
{
    return recipes().isCheap(use());
}

bool ShownRecipe::isFitted(int step) const
{
    const RecipePreviewPointer made = preview();
    if (!made || step < 0 || !table())
        return false;
    const PreviewRequest& request = made->request;
    const auto& fitted = request.plan.steps;
    const auto& now = plan().steps;
    const auto end = std::ptrdiff_t(step) + 1;
    return request.table == table()->table && request.basis == basis() &&
           (!predicts() || request.seed == seed()) &&
           std::size_t(step) < std::min(fitted.size(), now.size()) &&
           std::equal(now.begin(), now.begin() + end, fitted.begin());
}

} // namespace ui
