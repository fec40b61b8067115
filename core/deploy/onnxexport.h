#pragma once

#include "core/deploy/exportedmodel.h"
#include "core/predict/savedclassifier.h"
#include "core/segment/segmentmodel.h"

namespace core::deploy {

/// The whole pipeline as one ONNX graph: one input a raw column that the model uses, each rows × 1
/// (numbers and dates as double, NaN where missing, dates as days since 1970-01-01; levels as
/// strings, "" where missing); outputs `label` (string, rows × 1) and `probabilities` (double, rows
/// × classes). Class names, the recipe in words and where the model comes from stand in the
/// metadata: `classes` as a JSON list, `inputs` a JSON object of their types ("number", "text",
/// "yes/no", "date"), `recipe` one sentence a line, `target`, `seed`, `model`,
/// `threshold` where there is one. Same model, same bytes. Throws core::Error (InvalidOption) with
/// the reason for models that a graph cannot hold: steps and methods that compare with stored rows,
/// nearest neighbours among more than mostNeighbourRows, files beyond the 2 GB of the format.
ExportedModel onnxOf(const predict::SavedClassifier& model);
/// The same with `label` the segment's name, and where the method has one `distance` to the centre
/// of the own cluster, or `probability` of the own segment (double, rows × 1). The metadata have
/// `segments` instead of `classes`.
ExportedModel onnxOf(const segment::SegmentModel& model);

} // namespace core::deploy
