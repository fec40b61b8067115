#pragma once

#include "core/segment/segmentation.h"

namespace core::segment {

/// What an analyst should know before relying on a finished segmentation.
Warnings segmentWarnings(const Segmentation& segmentation);

} // namespace core::segment
