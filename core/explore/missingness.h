#pragma once

#include "core/base/progress.h"
#include "core/data/datatable.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::explore {

struct ColumnMissing {
    std::string name;
    std::size_t missing = 0;
    double share = 0;
};

/// Rows that miss exactly these columns.
struct MissingPattern {
    std::vector<std::size_t> columns; ///< ascending; empty: complete rows
    std::size_t rows = 0;
};

struct Missingness {
    std::vector<ColumnMissing> columns;
    std::size_t rows = 0;
    std::size_t rowsComplete = 0;
    std::size_t cellsMissing = 0;
    /// Pearson correlation of the missing-cell masks, columns × columns; NaN where a column has
    /// no or only missing cells.
    data::Matrix coOccurrence;
    std::vector<MissingPattern> patterns; ///< most rows first
};

Missingness missingness(const data::DataTable& table, std::stop_token stop = {},
                        const ProgressCallback& progress = {});

enum class BandOrder { FileOrder, MostMissingFirst };

/// Share of missing cells per band of rows and column, bands × columns, for the matrix picture.
/// `firstRow[b]` is the first row (position in the order shown) of band b; one more at the end.
struct MissingBands {
    data::Matrix share;
    std::vector<std::size_t> firstRow;
};
MissingBands missingBands(const data::DataTable& table, std::size_t bandCount,
                          BandOrder order = BandOrder::FileOrder);

} // namespace core::explore
