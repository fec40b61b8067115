#pragma once

#include "core/base/warning.h"
#include "core/data/csvdialect.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core::data {

struct RejectedRow {
    std::size_t line = 0; ///< counted from 1
    std::string reason;
    std::string text; ///< the row as it stands in the file, at most 1,000 bytes
};

/// What the reader did, so that nothing about an import is silent.
struct ImportReceipt {
    std::string path;
    std::size_t bytes = 0;
    CsvDialect dialect;
    std::size_t rowsRead = 0;
    std::size_t columns = 0;
    std::size_t emptyCells = 0;
    std::vector<RejectedRow> rejected;
    Warnings warnings;
    double seconds = 0;
};

} // namespace core::data
