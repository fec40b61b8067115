#pragma once

#include "core/data/csv/csvreader.h"

#include <filesystem>

namespace core::data {

/// Rows chosen from a file of any size, as text with the file's header.
struct SampledRows {
    std::string text;
    TextOrigin origin;
    CsvDialectChoice dialect; ///< of `text`
};

/// Every row has the same chance (reservoir sampling, Vitter 1985), the same seed gives the same
/// rows; they stay in file order. Takes memory for the sample only. Throws as readCsv, and
/// core::Error (InvalidOption) for UTF-16, which cannot be read in pieces.
SampledRows sampleRows(const std::filesystem::path& path, const CsvOptions& options,
                       const std::stop_token& stop, const ProgressCallback& progress);

} // namespace core::data
