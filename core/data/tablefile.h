#pragma once

#include "core/data/csv/csvreader.h"

namespace core::data {

/// Opens a customer table of any known kind, told apart by its first bytes, not by its name: text
/// (see readCsv), text compressed with gzip, and the sheet of a workbook (.xlsx, .ods). A sheet
/// goes through the same reader as text, so types, missing tokens and the receipt are alike; line
/// numbers are those of the sheet's rows. Throws as readCsv, and InvalidOption for a sheet that
/// the workbook does not have and for a sample of a compressed file or sheet.
CsvResult readTableFile(const std::filesystem::path& path, const CsvOptions& options = {},
                        std::stop_token stop = {}, const ProgressCallback& progress = {});

/// The same for the bytes of a file in memory; `name` stands in the receipt for the path.
CsvResult readTableBytes(std::string_view bytes, const std::string& name,
                         const CsvOptions& options = {}, std::stop_token stop = {},
                         const ProgressCallback& progress = {});

/// The text inside a file that is not plain text.
struct UnpackedText {
    std::string text;                 ///< of a sheet: delimited, UTF-8
    CsvOptions options;               ///< it is to be read with
    std::vector<std::uint64_t> lines; ///< see TextOrigin
};
/// Nothing for files of plain text. Throws as readTableFile.
std::optional<UnpackedText> unpackedText(const std::filesystem::path& path,
                                         const CsvOptions& options = {}, std::stop_token stop = {},
                                         const ProgressCallback& progress = {});

} // namespace core::data
