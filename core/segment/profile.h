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
    double mean = 0;   ///< numbers; ordinals by rank from 0; NaN for nominal columns
    double median = 0; ///< as mean
    std::string mode;  ///< most frequent value or level
    double modeShare = 0;
    /// Numbers and ordinals: (segment mean − overall mean) / overall sd. Nominal columns: share
    /// of `mode` in the segment minus its share overall.
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
};

struct SegmentCard {
    std::int32_t id = 0; ///< label, from 0; segments are numbered by size, largest first
    std::string name;     ///< generated from the profile: "High income, low spending score"
    std::string sentence; ///< what sets the segment apart, with its figures
    std::size_t size = 0;
    double share = 0;
};

struct SegmentProfile {
    std::vector<SegmentCard> cards;
    std::vector<ProfileColumn> columns;
};

/// Describes every column that is not an identifier or free text, the features first. `labels`
/// has one entry per table row, −1 = not clustered.
SegmentProfile profileSegments(const data::DataTable& table, std::span<const std::size_t> features,
                               std::span<const std::int32_t> labels, int segmentCount);

} // namespace core::segment
