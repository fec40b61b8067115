#pragma once

#include "core/segment/segmentation.h"

#include <string>

namespace core::report {

/// One row per segment: segment, name, customers, share and, per profiled column, mean and median
/// (numbers) or most frequent level and its share. Comma, UTF-8, LF, full precision without
/// thousands separators. A last row "All customers".
std::string clusterSummaryCsv(const segment::Segmentation& segmentation);

/// Every row of the table as it stands in the file, followed by the columns segment, segment_name
/// and silhouette (renamed with a number if the file already has them).
std::string customersCsv(const segment::Segmentation& segmentation, std::stop_token stop = {});

} // namespace core::report
