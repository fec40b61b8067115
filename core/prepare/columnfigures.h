#pragma once

#include "core/prepare/worktable.h"

#include <cstddef>

namespace core::prepare {

/// Mean, spread and range of the filled cells of a column of numbers; sd divides by n − 1, the
/// skewness is that of the population. All 0 when no cell is filled.
struct ColumnFigures {
    std::size_t count = 0;
    double mean = 0, sd = 0, low = 0, high = 0, skewness = 0;
};
ColumnFigures figuresOf(const WorkColumn& column);

} // namespace core::prepare
