#pragma once

#include "core/deploy/onnxgraph.h"
#include "core/segment/segmentmodel.h"

#include <optional>

namespace core::deploy {

struct OnnxSegments {
    OnnxValue labels; ///< integers, rows × 1
    /// Rows × 1: to the centre of the own cluster; of the own segment. As CustomerSegments.
    std::optional<OnnxValue> distance, probability;
};

/// The segments of prepared rows. Throws core::Error (InvalidOption) for methods that compare with
/// stored rows.
OnnxSegments segmentsOf(OnnxGraph& graph, const segment::SegmentModel& model,
                        const OnnxValue& prepared);

} // namespace core::deploy
