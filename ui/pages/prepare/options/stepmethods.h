#pragma once

#include "core/prepare/recipeplan.h"

#include <QString>

#include <vector>

namespace ui {

/// One way to take a step, as its options offer it.
struct StepMethod {
    int value; ///< of the step's own enumeration
    QString name;
    QString help;
};

/// Empty where there is only one way.
std::vector<StepMethod> methodsOf(core::prepare::StepKind kind);
/// The value of the method chosen; −1 where there is none to choose.
int methodOf(const core::prepare::PlanStep& step);
void setMethod(core::prepare::PlanStep& step, int method);
/// What the step does, where no method says it.
QString methodWordsOf(core::prepare::StepKind kind);

} // namespace ui
