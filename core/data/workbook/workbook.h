#pragma once

#include "core/base/progress.h"
#include "core/data/workbook/sheetcells.h"
#include "core/data/workbook/ziparchive.h"

#include <stop_token>
#include <string>
#include <vector>

namespace core::data {

/// One sheet of a workbook.
struct Sheet {
    std::string name;
    std::vector<std::string> sheets; ///< names of all sheets of the workbook, in its order
    SheetNotes notes;
    SheetCells cells;
};

/// Whether the bytes are those of a zip archive, which workbooks are.
bool isZip(std::string_view bytes);

/// Reads the cells of a sheet of an .xlsx or .ods workbook; `wanted` is its name in any case of
/// letters, empty for the first that is not hidden. Throws core::Error (MalformedInput for damaged,
/// protected and other files, InvalidOption for a name that no sheet has, TooLarge) and Cancelled.
Sheet readSheet(std::string_view bytes, const std::string& name, const std::string& wanted,
                std::size_t mostBytes, const std::stop_token& stop,
                const ProgressCallback& progress);

Sheet readXlsxSheet(ZipArchive& archive, const std::string& wanted, SheetCells cells,
                    const std::stop_token& stop, const ProgressCallback& progress);
Sheet readOdsSheet(ZipArchive& archive, const std::string& wanted, SheetCells cells,
                   const std::stop_token& stop, const ProgressCallback& progress);

/// Whether two names of sheets are the same, as workbooks compare them (ASCII letters only).
bool isSameSheet(std::string_view a, std::string_view b);
[[noreturn]] void failUnknownSheet(const std::string& file, const std::string& wanted,
                                   const std::vector<std::string>& sheets);
/// "A", "B" and "C"
std::string listOfNames(const std::vector<std::string>& names);

} // namespace core::data
