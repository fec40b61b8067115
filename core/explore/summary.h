#pragma once

#include "core/base/progress.h"
#include "core/data/datatable.h"

#include <string>
#include <vector>

namespace core::explore {

struct LevelCount {
    std::string level;
    std::size_t count = 0;
};

/// Figures of the cells that are not missing. sd with n − 1; quantiles by linear interpolation
/// (type 7, Hyndman and Fan 1996). For columns without numbers the figures are NaN.
struct ColumnSummary {
    std::size_t count = 0; ///< cells that are not missing
    std::size_t missing = 0;
    std::size_t distinct = 0; ///< distinct values (numbers, levels or texts)
    double mean, sd, min, q1, median, q3, max, skewness;
    /// Most frequent levels first, ties in natural order; at most ten. Filled for columns with
    /// levels and for numbers of at most 20 distinct values.
    std::vector<LevelCount> top;
};

ColumnSummary summarize(const data::Column& column);
/// All columns, in table order.
std::vector<ColumnSummary> summarize(const data::DataTable& table, std::stop_token stop = {},
                                     const ProgressCallback& progress = {});

/// Type-7 quantile of values in ascending order, `share` in [0, 1]. NaN when empty.
double sortedQuantile(std::span<const double> ascending, double share);

/// Bars for a column: equal-width bins of a numeric column (whole numbers of small range get one
/// bin each), or one bar per level in level order, the rarest folded into "other" past `maxBars`.
struct Histogram {
    std::vector<std::string> labels; ///< levels; empty for numbers
    std::vector<double> edges;       ///< bars + 1 bin edges; empty for levels
    std::vector<std::size_t> counts;
};
Histogram histogram(const data::Column& column, std::size_t maxBars = 30);

} // namespace core::explore
