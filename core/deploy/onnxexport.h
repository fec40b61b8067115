#pragma once

#include "core/deploy/exportedmodel.h"
#include "core/predict/savedclassifier.h"
#include "core/segment/segmentmodel.h"

namespace core::deploy {

/// The whole pipeline as one ONNX graph: one input a raw column, each rows × 1 (numbers and dates
/// as double, NaN where missing, dates as days since 1970-01-01; levels as strings, "" where
/// missing); outputs `label` (string, rows × 1) and `probabilities` (double, rows × classes). Class
/// names, the recipe in words and where the model comes from stand in the metadata. Throws
/// core::Error (InvalidOption) with the reason for models that a graph cannot hold.
ExportedModel onnxOf(const predict::SavedClassifier& model);
/// The same with `label` the segment's name, and `distance` where the method has one.
ExportedModel onnxOf(const segment::SegmentModel& model);

} // namespace core::deploy
