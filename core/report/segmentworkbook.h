#pragma once

#include "core/base/progress.h"
#include "core/report/customerrows.h"
#include "core/report/workbookwriter.h"
#include "core/segment/segmentation.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core::report {

struct WorkbookOptions {
    std::filesystem::path source = {}; ///< the file of the table: named, and never overwritten
    std::vector<Rgb> colors = {};      ///< of the segments in the order of the cards; may be empty
    Rgb lowColor = 0x4A8BC2;           ///< far below all customers
    Rgb highColor = 0xD65F5F;          ///< far above
    Rgb barColor = 0xA9C6EC;
    /// Also a sheet with every customer.
    std::optional<CustomerColumns> customers = {};
};

/// The whole segmentation as an Excel workbook: sheets Summary (one row per segment as in
/// clusterSummaryCsv, and the modes of numbers), Profile (differences from all customers,
/// coloured), What Separates Them (columns ranked, with tests), Strongest Features (of each
/// segment against the rest), About (file, method, seed, features, recipe, validity, warnings)
/// and, where asked for, Customers. Numbers, shares and days are cells of these kinds, not texts.
/// Throws core::Error (FileNotWritable; TooLarge when the customers do not fit on a sheet;
/// InvalidOption for the source; UnknownColumn) and Cancelled.
void writeSegmentWorkbook(const segment::Segmentation& segmentation, const WorkbookOptions& options,
                          const std::filesystem::path& path, std::stop_token stop = {},
                          const ProgressCallback& progress = {});

} // namespace core::report
