#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace core::report {

/// A table as texts, header row first, numbers in full and locale-free.
struct SheetTable {
    std::string name; ///< of the sheet; shortened and made unique as workbooks ask for
    std::vector<std::vector<std::string>> rows;
};

/// Tables as sheets of one Excel workbook: the header stands out and stays in view, columns are as
/// wide as their texts, what is a number is a number. What only looks like one ("007") stays a
/// text. Written whole or not at all. Throws core::Error (FileNotWritable, TooLarge).
void writeTableWorkbook(const std::vector<SheetTable>& tables, const std::filesystem::path& path);

} // namespace core::report
