#pragma once

#include "core/base/progress.h"
#include "core/data/datatable.h"
#include "core/data/matrix.h"

#include <cstdint>
#include <optional>
#include <stop_token>
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

/// Missing cells of each column within each class of the target. Empty without classes.
struct MissingByClass {
    std::vector<std::string> classes;
    std::vector<std::size_t> rows; ///< rows of each class
    data::Matrix missing;          ///< columns × classes, counts
    /// Chance of differences at least this large when missing cells have nothing to do with the
    /// class: χ² of missing × class without continuity correction, on the rows whose class is
    /// known. One per column; NaN for the target itself and where no cell or every cell is
    /// missing.
    std::vector<double> p;
};

/// `target` is a column with levels; none, and another kind of column, give an empty result.
MissingByClass missingByClass(const data::DataTable& table, std::optional<std::size_t> target,
                              std::stop_token stop = {});

/// How the rows of the missing-value matrix are sorted; rows that are alike stay in file order.
enum class BandOrder {
    FileOrder,
    MostMissingFirst,
    ByColumn,  ///< rows that miss one given column first
    ByPattern, ///< rows that miss the same columns together, most frequent pattern first
};

/// Share of missing cells per band of rows and column, bands × columns, for the matrix picture.
/// `firstRow[b]` is the first row (position in the order shown) of band b; one more at the end.
struct MissingBands {
    data::Matrix share;
    std::vector<std::size_t> firstRow;
};

/// Row numbers in the order shown; empty for the order of the file. `column` matters for ByColumn
/// only.
std::vector<std::uint32_t> bandRows(const data::DataTable& table, BandOrder order,
                                    std::size_t column = 0);

inline constexpr std::size_t endOfTable = static_cast<std::size_t>(-1);

/// The rows from position `firstRow` up to, not including, `endRow` of the order shown, cut in
/// `bandCount` bands of equal size (one row each where there are fewer). For zooming: with `rows`
/// from bandRows() the sorting is done once.
MissingBands missingBands(const data::DataTable& table, std::size_t bandCount,
                          const std::vector<std::uint32_t>& rows, std::size_t firstRow = 0,
                          std::size_t endRow = endOfTable);
MissingBands missingBands(const data::DataTable& table, std::size_t bandCount,
                          BandOrder order = BandOrder::FileOrder, std::size_t column = 0,
                          std::size_t firstRow = 0, std::size_t endRow = endOfTable);

} // namespace core::explore
