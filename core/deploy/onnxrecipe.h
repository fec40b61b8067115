#pragma once

#include "core/deploy/onnxgraph.h"
#include "core/prepare/recipe.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace core::deploy {

/// A column on its way through the steps: numbers (NaN where missing), codes of levels as
/// integers, or one of the columns of a block of several. Flags are numbers.
struct OnnxCell {
    OnnxValue value;
    std::size_t blockWidth = 1;
    std::size_t at = 0;

    bool isBlockColumn() const { return blockWidth > 1; }
};

/// The columns of a recipe while a graph is made of its steps.
struct OnnxColumns {
    OnnxGraph& graph;
    const prepare::WorkTable& work; ///< what they are, without rows; one per cell
    std::vector<OnnxCell> cells;

    /// rows × 1.
    OnnxValue value(std::size_t at) const;
    /// Truths: where the column is missing.
    OnnxValue missing(std::size_t at) const;
    /// rows × levels of 0 and 1.
    OnnxValue split(std::size_t at) const;
};

/// Adds what prepares the raw columns of a table; rows × width numbers, none missing. Throws
/// core::Error (InvalidOption) for steps that compare with stored rows.
OnnxValue preparedBy(OnnxGraph& graph, const prepare::Recipe& recipe);

/// What fills cells by regression on the other columns.
void fillByRegression(OnnxColumns& columns, const prepare::FilledNumbers& step);

} // namespace core::deploy
