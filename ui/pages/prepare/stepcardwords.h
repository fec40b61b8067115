#pragma once

#include "core/prepare/plancheck.h"
#include "ui/widgets/stepcard.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

class ShownRecipe;

// What the cards of a recipe say, for the list of steps on the Prepare page.

/// Of the columns that take no part, with a line of rich text for each reason.
StepCardText setAsideCard(const ShownRecipe& recipe, QStringList* lines = nullptr);
StepCardText stepCard(const ShownRecipe& recipe, int step,
                      const std::vector<core::prepare::PlanProblem>& problems);

/// What is wrong with the plan as a whole.
struct PlanProblemWords {
    QString text; ///< rich; empty: nothing
    bool isError = false;
    QString remedy; ///< of a button; empty: none
};
PlanProblemWords planProblemWords(const std::vector<core::prepare::PlanProblem>& problems);
/// The kind of step that would mend the worst of what is wrong with the plan as a whole.
std::optional<core::prepare::StepKind>
missingStep(const std::vector<core::prepare::PlanProblem>& problems);

} // namespace ui
