#pragma once

#include "core/base/progress.h"
#include "core/data/csv/csvdialect.h"
#include "core/data/datatable.h"
#include "core/data/datetext.h"
#include "core/data/importreceipt.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core::data {

/// What the analyst has fixed about one column; the rest is found.
struct ColumnChoice {
    std::optional<ColumnType> type = {};
    std::optional<NumberStyle> numberStyle = {};
    std::optional<DateOrder> dateOrder = {};
    std::vector<std::string> missingTokens = {}; ///< besides those of the file
};

struct CsvOptions {
    CsvDialectChoice dialect;
    /// Texts that mean "missing", besides empty and blank cells.
    std::vector<std::string> missingTokens;
    std::optional<DateOrder> dateOrder;          ///< of dates that could be read in several
    std::map<std::string, ColumnChoice> columns; ///< by name
    /// Text that was once read as Windows-1252 though it was UTF-8 ("Ã¤") is put right.
    bool repairsTwiceEncoded = false;
    std::string sheet; ///< of a workbook; empty: the first
    /// Opens so many rows chosen at random by `seed`, in file order, instead of all.
    std::optional<std::size_t> sampleRows;
    std::uint64_t seed = 42;
    /// Bytes the import may take; 0: what the machine has to spare.
    std::size_t memoryLimit = 0;
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

/// Where a text in memory came from.
struct TextOrigin {
    std::string name;      ///< of the file; for the receipt and errors
    std::size_t bytes = 0; ///< of the file; 0: those of the text
    /// The line or row of the file for each line of the text; empty: the same.
    std::vector<std::uint64_t> lines = {};
    std::size_t sampledFrom = 0; ///< see ImportReceipt
};
CsvResult readCsvText(std::string text, TextOrigin origin, const CsvOptions& options = {},
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
    std::vector<OddCell> oddCells;
};
RetypeResult withColumnType(const DataTable& table, std::size_t column, ColumnType type);
/// The same with any choice: another date order, other marks, more missing tokens; the type is
/// found where it is not given.
RetypeResult withColumnRead(const DataTable& table, std::size_t column, const ColumnChoice& choice,
                            std::stop_token stop = {});

} // namespace core::data
