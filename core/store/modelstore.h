#pragma once

#include "core/predict/savedclassifier.h"
#include "core/segment/segmentmodel.h"
#include "core/store/document.h"

namespace core::store {

// Models as parts of a file: of one of their own, or of a project. A new version of either needs a
// new version of the project too, which older programs then refuse.

/// 2: where the model comes from, and how sure it was of its test rows. Files of version 1 say
/// nothing of either.
inline constexpr int classifierVersion = 2;
/// 2: where the model comes from. Files of version 1 say nothing of it.
inline constexpr int segmentModelVersion = 2;

Json classifierJson(const predict::SavedClassifier& model, DocumentWriter& document);
/// Checked. Throws core::Error (MalformedInput), Cancelled, and the exceptions of readDocument.
predict::SavedClassifier classifierOf(const Json& json, int version, DocumentReader& document,
                                      const std::stop_token& stop);

Json courseJson(const predict::TrainingCourse& course);
predict::TrainingCourse courseOf(const Json& json);

Json segmentModelJson(const segment::SegmentModel& model, DocumentWriter& document);
segment::SegmentModel segmentModelOf(const Json& json, int version, DocumentReader& document);

} // namespace core::store
