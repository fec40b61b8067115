#pragma once

#include "core/base/progress.h"
#include "core/data/matrix.h"
#include "core/predict/explaining/explainedmodel.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core::predict {

struct DependenceOptions {
    std::size_t mostPoints = 40; ///< of numbers and dates; a missing cell is one more
    std::size_t mostRows = 500;  ///< averaged over
    std::size_t mostLines = 100;
    std::uint64_t seed = 42; ///< decides which rows
};

/// One value that every customer is given in turn.
struct DependencePoint {
    /// A number as in the table, days of a date, the place among the levels; NaN where missing.
    double value = 0;
    std::string text; ///< as in the table; empty for a missing cell
    bool isMissing = false;
    /// Of all rows given: those with this level; of numbers those nearer to this point than to any
    /// other, of two as near the lower.
    std::size_t rows = 0;
};

struct Dependence {
    OriginalColumn column;
    /// Numbers and dates ascending, levels in the recipe's order; then, where a row given has no
    /// value, the missing cell.
    std::vector<DependencePoint> points;
    std::size_t rows = 0;       ///< averaged over
    data::Matrix mean;          ///< points × classes: probabilities
    std::size_t unseenRows = 0; ///< with a level that was not seen while fitting: at no point
    std::vector<std::uint32_t> lineRows; ///< rows of the table; the first ones drawn
    std::vector<data::Matrix> lines;     ///< one per class: lineRows × points
};

/// What the model says when a column has this value for everybody and all else stays as it is:
/// the mean over customers (partial dependence: Friedman 2001) and single customers (individual
/// conditional expectation: Goldstein et al. 2015). Cells are replaced in the table's own units
/// and go through the recipe, so that flags of missing cells, encodings, and cells of other columns
/// that are filled with the help of this one follow.
///
/// Numbers: all values of the rows given, or, where these are more than `mostPoints`, so many
/// quantiles with both ends, rounded where all values are whole; where rows with the same value
/// leave fewer of them, quantiles of the different values are added. Where columns go together,
/// some of the customers made up this way could not exist. Throws core::Error (InvalidOption,
/// NotEnoughRows, and what applyRecipe throws) and Cancelled.
Dependence partialDependence(const ExplainedModel& model, std::size_t source,
                             std::span<const std::uint32_t> rows,
                             const DependenceOptions& options = {},
                             const std::stop_token& stop = {},
                             const ProgressCallback& progress = {});

} // namespace core::predict
