#pragma once

#include "core/base/progress.h"
#include "core/data/csv/csvcolumns.h"
#include "core/data/csv/csvrecords.h"
#include "core/data/csv/csvsource.h"
#include "core/data/csv/rowindex.h"
#include "core/data/importreceipt.h"

#include <span>
#include <string_view>
#include <vector>

namespace core::data {

/// Lines with their reasons; the first of them, and how many there are.
struct LineList {
    std::vector<RejectedRow> rows;
    std::size_t count = 0;
};

struct CsvRows {
    RowIndex index;
    LineList rejected;
    LineList skipped; ///< comments and repeated headers
    std::vector<GuessedColumn> columns;
    std::size_t blankLines = 0;
    std::size_t endLine = 1; ///< number of the line behind the text
    LineEndCounts lineEnds;
};

/// Where the rows begin in a text.
struct CsvBody {
    std::string_view text;
    std::size_t begin = 0;
    std::size_t firstLine = 1;
    /// The header as it stands in the text; lines that repeat it are no rows. Empty: none.
    std::string_view header;
};

/// Splits the text into rows with one field per guess, and reads the columns, on all processors.
/// The result does not depend on their number.
CsvRows readRows(const CsvBody& body, const CsvDialect& dialect, const CsvSource& source,
                 std::span<const ColumnGuess> guesses, const std::stop_token& stop,
                 const ProgressCallback& progress);

} // namespace core::data
