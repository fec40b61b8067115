#pragma once

#include "core/data/datatable.h"
#include "core/prepare/recipe.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::prepare {

/// What can be said of a plan from the columns alone, before rows are read.
struct PlanProblem {
    std::optional<std::size_t> step; ///< none: of the plan as a whole
    std::string column;              ///< empty: of no one column
    std::string text;                ///< a sentence
    std::string remedy;
    bool isError = false; ///< fitting would throw
    /// The kind of step that mends it when added; none: something else does.
    std::optional<StepKind> missingStep;
};
std::vector<PlanProblem> checkPlan(const RecipePlan& plan, const data::DataTable& table,
                                   std::span<const std::size_t> columns, bool hasTarget);

/// The inputs that the plan leads to when every level occurs in the rows fitted on. Rare levels
/// that are grouped, features chosen by association, and numbers of few values that are split into
/// pieces make fewer of them.
struct ExpectedInputs {
    std::size_t width = 0;
    std::vector<LevelInputs> levels; ///< as Recipe::levelInputs; `source` among the columns
    bool isMost = false;             ///< a step of the plan may leave fewer
};
ExpectedInputs expectedInputs(const RecipePlan& plan, const data::DataTable& table,
                              std::span<const std::size_t> columns);
/// Their number.
std::size_t expectedWidth(const RecipePlan& plan, const data::DataTable& table,
                          std::span<const std::size_t> columns);

/// Those of the columns that step `step` of the plan finds and suits, named by it or not.
std::vector<std::size_t> columnsSuiting(const RecipePlan& plan, std::size_t step,
                                        const data::DataTable& table,
                                        std::span<const std::size_t> columns);

/// What each simple method would put into the empty cells of a column of numbers. NaN where the
/// rows have no value.
struct FillCandidates {
    std::string column;
    double median = 0, mean = 0, mostFrequent = 0;
};
/// One for each of the columns that holds numbers.
std::vector<FillCandidates> fillCandidates(const data::DataTable& table,
                                           std::span<const std::size_t> columns,
                                           std::span<const std::uint32_t> rows);

} // namespace core::prepare
