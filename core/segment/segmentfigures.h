#pragma once

#include "core/segment/segmentation.h"

namespace core::segment {

/// Measures and describes the labels of `result`: validity, comparisons, profile, warnings. Basis,
/// request, clustering, changes, k and labels must be set. Cards come out with names and sentences
/// from the profile and marks in their order.
void fillFigures(Segmentation& result, const std::stop_token& stop,
                 const ProgressCallback& progress);

} // namespace core::segment
