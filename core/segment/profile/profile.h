#pragma once

#include "core/base/progress.h"
#include "core/data/datatable.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core::segment {

/// One column within one segment, in original units, missing cells left out.
struct ProfileCell {
    /// Numbers; dates in days since 1970-01-01; ordinals by rank from 0; NaN for nominal columns
    /// and where no cell is present.
    double mean = 0;
    double median = 0; ///< as mean
    double sd = 0;     ///< as mean; divides by n
    std::string mode;  ///< most frequent value or level; empty where no cell is present
    double modeShare = 0;
    /// Numbers and ordinals: (segment mean − overall mean) / overall sd, 0 for a constant column.
    /// Nominal columns: share of `mode` in the segment minus its share overall.
    double difference = 0;
    std::size_t present = 0;
};

struct ProfileColumn {
    std::size_t column = 0;
    std::string name;
    data::ColumnType type = data::ColumnType::Numeric;
    bool usedToSegment = false;
    std::vector<ProfileCell> segments; ///< one per segment
    ProfileCell overall;               ///< difference 0
    ProfileCell notClustered;          ///< rows of label −1; present 0 where there are none
};

/// Whether the values are years of the calendar, which are written without thousands separators:
/// whole numbers between 1500 and 2200, as far as median and modes tell.
bool isCalendarYear(const ProfileColumn& column);

struct SegmentCard {
    std::int32_t id = 0; ///< label, from 0: the place among the segments
    /// Which colour and shape, from 0. Belongs to the segment and follows it through reruns,
    /// merges and another order.
    int mark = 0;
    std::string name; ///< from the profile ("High income, low spending score") or the analyst
    bool namedByHand = false;
    std::string sentence; ///< what sets the segment apart, with its figures
    std::string note;     ///< the analyst's
    std::vector<std::string> actions; ///< the analyst's
    std::size_t size = 0;
    double share = 0;
};

struct SegmentProfile {
    std::vector<SegmentCard> cards;
    std::vector<ProfileColumn> columns;
};

/// Describes every column that is not an identifier or free text, the features first. `labels`
/// has one entry per table row, −1 = not clustered. Standard deviations divide by n, medians of
/// even counts are the mean of the two middle values, of equally frequent values the lowest (of
/// levels the first) is the mode. "Overall" is every row, clustered or not. Names are unique
/// among the segments. Throws core::Error (Internal when sizes or labels do not fit) and
/// Cancelled.
SegmentProfile profileSegments(const data::DataTable& table, std::span<const std::size_t> features,
                               std::span<const std::int32_t> labels, int segmentCount,
                               std::stop_token stop = {});

} // namespace core::segment
