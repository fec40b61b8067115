#pragma once

#include "core/base/progress.h"
#include "core/data/csvdialect.h"
#include "core/data/datatable.h"
#include "core/data/importreceipt.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace core::data {

struct CsvOptions {
    CsvDialectChoice dialect;
    /// Texts that mean "missing", besides empty and blank cells.
    std::vector<std::string> missingTokens;
    /// Types fixed by the analyst, by column name.
    std::map<std::string, ColumnType> types;
};

struct CsvResult {
    TablePointer table;
    ImportReceipt receipt;
};

/// Reads the whole file, finds types over all rows and proposes roles. Rows with too many or too
/// few fields are left out and listed in the receipt. Throws core::Error (FileNotFound,
/// FileNotReadable, EmptyFile, MalformedInput, TooLarge) and Cancelled.
CsvResult readCsv(const std::filesystem::path& path, const CsvOptions& options = {},
                  std::stop_token stop = {}, const ProgressCallback& progress = {});

/// The same for text in memory; `name` stands in the receipt for the path.
CsvResult readCsvText(std::string text, const std::string& name, const CsvOptions& options = {},
                      std::stop_token stop = {}, const ProgressCallback& progress = {});

/// The table with one column read again as another type from its original text. Cells that do
/// not fit become missing and are counted in `unreadableCells`. An Ordinal keeps its level order
/// (Low/Average/High and the like are recognised) until the analyst changes it.
struct RetypeResult {
    DataTable table;
    std::size_t unreadableCells = 0;
};
RetypeResult withColumnType(const DataTable& table, std::size_t column, ColumnType type);

} // namespace core::data
