#pragma once

#include "core/explore/association.h"
#include "core/prepare/plancheck.h"
#include "core/prepare/recipe.h"
#include "ui/widgets/stepcard.h"
#include "ui/workspace/opentable.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

// How the Prepare page speaks of recipes.

QString stepTitleText(core::prepare::StepKind kind);
QString stepIcon(core::prepare::StepKind kind);
/// One line for the Add Step menu: what it is for.
QString stepPurpose(core::prepare::StepKind kind);
/// Rich text: the problem, then what to do.
QString problemText(const core::prepare::PlanProblem& problem);

/// The card of the columns that take no part, with a line of rich text for each reason. Without
/// title when every column does.
StepCardText asideCard(const OpenTable& open, const std::vector<std::size_t>& used,
                       std::optional<std::size_t> target, bool predicts, QStringList* lines);
/// Columns that the fitted step works on, those with an effect first.
QStringList chipsOfFitted(const core::prepare::Recipe& recipe, std::size_t step,
                          const core::data::DataTable& table);
/// For one ordered column: puts its levels in the place of its name and returns what stands
/// between them.
QString orderChips(const core::data::DataTable& table, QStringList& chips);
/// Whether no column of the table is of the kind the step is for, wherever it stood.
bool suitsNothing(const core::prepare::PlanStep& step, const core::data::DataTable& table,
                  const std::vector<std::size_t>& columns);
/// Association of each feature with the target.
std::map<std::string, double> strengthsAgainst(const core::explore::AssociationMatrix& matrix,
                                               std::size_t target);

/// The methods of all steps in one line: "median · one-hot · standard".
QString planWords(const core::prepare::RecipePlan& plan);
/// A step to begin with, and where it usually stands among those that are there.
core::prepare::PlanStep newStep(core::prepare::StepKind kind);
std::size_t placeFor(core::prepare::StepKind kind, const core::prepare::RecipePlan& plan);

} // namespace ui
