#pragma once

#include "core/data/csv/csvreader.h"

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// How files with certain columns are to be read, as the analyst had it remembered. Kept in the
/// settings under a hash of the column names: neither names nor values of customers' data are
/// written, except names of columns whose type was chosen by hand. Safe on any thread.
class ImportMemory {
public:
    static std::optional<core::data::CsvOptions> recall(const std::vector<std::string>& columns);
    /// What was chosen, and what was found about delimiters, quotes and numbers: the next file
    /// may be too short to show it. Encoding and skipped lines are found anew unless chosen.
    static void remember(const std::vector<std::string>& columns,
                         const core::data::CsvOptions& options,
                         const core::data::CsvDialect& dialect);
    static void forget(const std::vector<std::string>& columns);
};

} // namespace ui
