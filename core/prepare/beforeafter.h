#pragma once

#include "core/prepare/recipe.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace core::prepare {

/// The filled cells of one column as bars: equal bins of numbers, or one bar per level.
struct ColumnBars {
    std::vector<double> edges;       ///< bars + 1; empty for levels
    std::vector<std::string> labels; ///< of levels; empty for numbers
    std::vector<std::size_t> counts;
    std::vector<std::size_t> filled; ///< those of `counts` that were empty before the step
    std::size_t present = 0;         ///< filled cells
    std::size_t missing = 0;
};

/// What a step does to one column of the rows given.
struct BeforeAfter {
    std::string column;
    ColumnBars before;
    ColumnBars after;
    /// Both are drawn over the same axes; false where the step changes what the numbers mean.
    bool sameAxes = true;
    bool isDate = false;     ///< edges are days since 1970-01-01
    std::size_t changed = 0; ///< cells filled, moved or grouped
    std::string note; ///< a sentence: what this does to the column, and what else could be done
};

/// One entry per column that step `step` works on, in table order; none for a step that only
/// chooses columns. `recipe` was fitted, here it is only applied. Throws as applySteps.
std::vector<BeforeAfter> beforeAfter(const Recipe& recipe, const data::DataTable& table,
                                     std::span<const std::uint32_t> rows, std::size_t step,
                                     std::stop_token stop = {});

/// Empty cells of one column as read, and after the last step. What no step fills takes the middle
/// value of the rows fitted on, so that the model never meets an empty cell.
struct MissingCells {
    std::string column;
    std::size_t before = 0;
    std::size_t after = 0;
};
struct MissingCount {
    std::size_t rows = 0;
    std::vector<MissingCells> columns; ///< of the recipe, in table order
    std::size_t before() const;
    std::size_t after() const;
};
MissingCount missingBeforeAfter(const Recipe& recipe, const data::DataTable& table,
                                std::span<const std::uint32_t> rows, std::stop_token stop = {});

} // namespace core::prepare
