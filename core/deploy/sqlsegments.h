#pragma once

#include "core/deploy/sqlstatement.h"
#include "core/segment/segmentmodel.h"

#include <string>
#include <vector>

namespace core::deploy {

/// Columns of the last stage.
struct SqlSegments {
    std::string label;       ///< number of the segment
    std::string distance;    ///< to the centre of the own group; empty where there is none
    std::string probability; ///< of the segment; empty where there is none
};

/// Writes stages that give points their segments: the rule, then the changes by hand. Throws
/// core::Error (InvalidOption) for rules that compare with stored rows.
SqlSegments writeSegments(SqlStatement& statement, const segment::SegmentModel& model,
                          const std::vector<std::string>& points);

} // namespace core::deploy
