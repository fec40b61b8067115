#include "ui/pages/prepare/options/stepsubject.h"

#include "core/prepare/plancheck.h"

namespace ui {

using namespace core::prepare;

const PlanStep* StepSubject::shownStep() const
{
    const auto index = std::size_t(step);
    return table && step >= 0 && index < plan.steps.size() ? &plan.steps[index] : nullptr;
}

std::vector<std::size_t> StepSubject::suitingColumns() const
{
    return columnsSuiting(plan, std::size_t(step), *table->table, columns);
}

double StepSubject::missingShare(const std::string& column) const
{
    double share = 0;
    bool isKnown = false;
    if (preview) {
        const auto& count = preview->missing;
        for (const MissingCells& cells : count.columns)
            if (cells.column == column && count.rows > 0) {
                share = double(cells.before) / double(count.rows);
                isKnown = true;
            }
    }
    const auto index = table->table->find(column);
    if (!isKnown && index && table->table->rowCount() > 0)
        share =
            double(table->table->column(*index).missingCount) / double(table->table->rowCount());
    return share;
}

} // namespace ui
