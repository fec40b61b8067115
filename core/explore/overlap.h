#pragma once

#include "core/base/progress.h"
#include "core/base/warning.h"
#include "core/data/csv/csvreader.h"
#include "core/data/datatable.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace core::explore {

/// What a second table has in common with the first, and how it differs. Columns are matched by
/// name; cells by value: numbers as numbers, levels and texts as texts, missing equal to missing.
struct TableOverlap {
    struct ColumnCount {
        std::string name;
        std::size_t rows = 0;
    };
    struct TypeDifference {
        std::string name;
        data::ColumnType first;
        data::ColumnType second;
    };
    struct UnseenLevels {
        std::string name;
        std::vector<std::string> levels; ///< that no row of the first table has
        std::size_t rows = 0;            ///< of the second table that have one of them
    };
    /// Numbers below the smallest or above the greatest of the first table; dates may move on.
    struct OutOfRange {
        std::string name;
        std::size_t rows = 0;
        double low = 0, high = 0; ///< of the first table
    };

    std::size_t firstRows = 0;
    std::size_t secondRows = 0;
    std::string identifier;    ///< by which rows are matched; empty when there is none in both
    std::size_t knownRows = 0; ///< of the second table whose identifier occurs in the first
    std::vector<std::uint32_t> matchedRows; ///< of the first table that they match, ascending
    std::size_t unchangedRows = 0; ///< of these, the ones that share all compared features as well
    std::size_t rowsWithoutId = 0; ///< of the second table
    std::vector<ColumnCount> changed; ///< features in which known rows differ, most rows first
    std::size_t comparedFeatures = 0; ///< features of the first table that the second has too
    std::size_t equalRows = 0; ///< of the second table, with all compared features as in some row
                               ///< of the first
    std::vector<std::string> missingColumns; ///< features and target that the second does not have
    std::vector<std::string> emptyColumns;   ///< features and target without a value in the second
    std::vector<std::string> extraColumns;   ///< of the second only
    std::vector<TypeDifference> types;
    std::vector<UnseenLevels> unseen;
    std::vector<OutOfRange> outside;

    std::size_t newRows() const { return secondRows - knownRows; }
};

/// The second table with its columns read as those of the first, as a model would read them:
/// `choices` of the analyst by name, and the types of the first where every cell can be read so.
/// Throws Cancelled.
data::DataTable readAlike(const data::DataTable& first, const data::DataTable& second,
                          const std::map<std::string, data::ColumnChoice>& choices,
                          std::stop_token stop = {});

/// Identifiers repeated in the first table match their first row. Throws Cancelled.
TableOverlap compareTables(const data::DataTable& first, const data::DataTable& second,
                           std::stop_token stop = {}, const ProgressCallback& progress = {});

/// The receipt in sentences: "known-rows" or "all-rows-new" or "no-identifier", "equal-rows",
/// "rows-without-id", "missing-column", "empty-column", "extra-columns", "other-type",
/// "unseen-levels", "out-of-range", "same-columns".
Warnings overlapSentences(const TableOverlap& overlap);

} // namespace core::explore
