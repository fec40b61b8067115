#pragma once

#include "core/base/progress.h"
#include "core/data/column.h"
#include "core/data/csvrecords.h"
#include "core/data/csvsource.h"
#include "core/data/importreceipt.h"

#include <span>
#include <vector>

namespace core::data {

/// What a column is expected to hold, from its first rows. Only a guess: a column that turns out
/// otherwise is read again from its text.
enum class ColumnGuess : std::uint8_t { Numbers, Levels, Texts };

/// A column read by its guess: `column` without name, type and rule.
struct GuessedColumn {
    Column column;
    bool failed = false; ///< the guess does not hold for every row
    std::size_t longest = 0;
};

struct CsvRows {
    std::vector<std::uint64_t> starts;
    std::vector<std::uint32_t> lines; ///< of each row, from 1
    std::vector<RejectedRow> rejected;
    std::vector<GuessedColumn> columns;
    std::size_t blankLines = 0;
    LineEndCounts lineEnds;
};

/// Splits the text from `begin`, which is on line `firstLine`, into rows with one field per guess,
/// and reads the columns, on all processors. The result does not depend on their number.
CsvRows readRows(std::string_view text, std::size_t begin, std::size_t firstLine,
                 const CsvDialect& dialect, const CsvSource& source,
                 std::span<const ColumnGuess> guesses, const std::stop_token& stop,
                 const ProgressCallback& progress);

} // namespace core::data
