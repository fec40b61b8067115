#pragma once

#include "core/base/progress.h"
#include "core/report/customerrows.h"
#include "core/segment/segmentation.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace core::report {

/// One row per segment: segment, name, customers, share and, per profiled column, mean and median
/// (numbers) or most frequent level and its share. Comma, UTF-8, LF, full precision without
/// thousands separators. A row "Not clustered" where there are such customers, and a last row
/// "All customers".
std::string clusterSummaryCsv(const segment::Segmentation& segmentation);

/// Every row of the table, see CustomerRows. For small tables; large ones are better written
/// piece by piece.
std::string customersCsv(const segment::Segmentation& segmentation, std::stop_token stop = {});

/// The same into a file, whole or not at all, without the whole text in memory. `source` is the
/// file the table came from, which is never overwritten; may be empty. Throws core::Error
/// (FileNotWritable, InvalidOption for the source, UnknownColumn) and Cancelled.
void writeCustomersCsv(const segment::Segmentation& segmentation, const CustomerColumns& columns,
                       const std::filesystem::path& path, const std::filesystem::path& source = {},
                       std::stop_token stop = {}, const ProgressCallback& progress = {});

/// One file of customers.
struct SegmentFile {
    std::int32_t segment = 0; ///< id, −1: not clustered
    std::filesystem::path path;
    std::size_t customers = 0;
};

/// The files that writeSegmentFiles() would write: one for each of `segments` that has customers
/// (empty: all of them, and those not clustered), named by the segment.
std::vector<SegmentFile> segmentFiles(const segment::Segmentation& segmentation,
                                      std::span<const std::int32_t> segments,
                                      const std::filesystem::path& folder);

/// One CSV per segment into an existing or new folder; none is put in place before all are written.
/// Files of these names are replaced. Throws as writeCustomersCsv.
std::vector<SegmentFile>
writeSegmentFiles(const segment::Segmentation& segmentation, const CustomerColumns& columns,
                  std::span<const std::int32_t> segments, const std::filesystem::path& folder,
                  const std::filesystem::path& source = {}, std::stop_token stop = {},
                  const ProgressCallback& progress = {});

} // namespace core::report
