#pragma once

#include "core/prepare/recipeplan.h"
#include "core/prepare/worktable.h"

#include <cstddef>
#include <string>

namespace core::prepare {

/// The sentence of BeforeAfter for a column that the step keeps. `filled` cells were empty before
/// it, `changed` are those filled, moved or grouped. Empty for steps that keep none.
std::string noteOf(const PlanStep& step, const WorkColumn& before, const WorkColumn& after,
                   std::size_t filled, std::size_t changed);
/// The sentence for a column whose levels became so many inputs.
std::string splitNote(std::size_t inputs);

} // namespace core::prepare
