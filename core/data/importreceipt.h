#pragma once

#include "core/base/warning.h"
#include "core/data/csv/csvdialect.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core::data {

struct RejectedRow {
    std::size_t line = 0; ///< counted from 1
    std::string reason;
    std::string text; ///< the row as it stands in the file, at most 1,000 bytes
};

/// A cell that was not taken as it stands, or that kept a column from a better type.
struct OddCell {
    std::size_t line = 0; ///< counted from 1
    std::string column;
    std::string text;
    std::string reason; ///< "is no number", "reads back as 0.1", …
};

/// A damaged file may have millions of faulty rows; so many are listed, the rest is counted.
inline constexpr std::size_t mostListedLines = 100'000;
/// Bytes of a faulty line that are kept.
inline constexpr std::size_t mostKeptBytes = 1000;

/// What the reader did, so that nothing about an import is silent.
struct ImportReceipt {
    std::string path;
    std::size_t bytes = 0;
    CsvDialect dialect;
    std::size_t rowsRead = 0;
    std::size_t columns = 0;
    std::size_t emptyCells = 0;
    std::vector<DialectReason> reasons; ///< one for each part of the dialect worth a word
    std::vector<RejectedRow> rejected;  ///< the first mostListedLines
    std::size_t rejectedCount = 0;
    /// Lines that are no rows: preamble, comments, repeated headers, trailer; in file order.
    std::vector<RejectedRow> skipped;
    std::size_t skippedCount = 0;
    std::vector<OddCell> oddCells; ///< the first of each column, in table order
    std::string sheet;             ///< of a workbook
    std::vector<std::string> sheets;
    /// Rows of the whole file when only a random sample of them was opened; else 0.
    std::size_t sampledFrom = 0;
    Warnings warnings;
    double seconds = 0;

    /// Whether the analyst should look before the table is used.
    bool isDoubtful() const;
};

} // namespace core::data
