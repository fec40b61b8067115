#pragma once

#include "core/base/warning.h"
#include "core/data/csv/csvrecords.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// The names of the columns, and where the rows begin behind them.
struct CsvHeader {
    std::vector<std::string> names;
    std::string_view text; ///< as it stands in the file; empty without a header
    std::size_t dataBegin = 0;
    std::size_t dataLine = 1;
    Warnings warnings;
};

/// Reads the header behind the dialect's preamble and settles how many columns there are.
/// `fileName` is for errors: core::Error (EmptyFile, MalformedInput).
CsvHeader readHeader(std::string_view text, const CsvDialect& dialect, bool headerIsChosen,
                     const std::string& fileName);

/// The cells of the first sound records from `begin` on, blank lines and comments left out.
std::vector<std::vector<std::string>> firstRecords(std::string_view text, std::size_t begin,
                                                   const CsvDialect& dialect, std::size_t most);

} // namespace core::data
