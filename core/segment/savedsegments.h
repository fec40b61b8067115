#pragma once

#include "core/segment/segmentmodel.h"

namespace core::segment {

/// Gives the customers of a table the segments of a saved model: names, colours, notes and actions
/// are the model's, figures and sentences those of this table. Nothing is fitted or trained. On the
/// model's own table the segments are those that were saved. Segments may be without customers.
/// Throws core::Error (UnknownColumn, WrongColumnType) and Cancelled.
Segmentation segmentsOfModel(std::shared_ptr<const SegmentModel> model,
                             const data::TablePointer& table, std::stop_token stop = {},
                             const ProgressCallback& progress = {});

} // namespace core::segment
