#pragma once

#include <string>
#include <string_view>

namespace core::data {

/// How a table is written for other programs. The plain dress: comma, no mark, cells as they are.
struct CsvDress {
    bool byteOrderMark = false; ///< tells Excel that the file is UTF-8
    char delimiter = ',';
    /// Spreadsheets compute what begins with = + - @: such texts get an apostrophe before them.
    bool guardFormulas = false;

    bool operator==(const CsvDress&) const = default;
};

/// A table that was written plainly, in another dress. Every cell stays what it is but for the
/// guard.
std::string dressedCsv(std::string_view plain, const CsvDress& dress);

} // namespace core::data
