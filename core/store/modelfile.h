#pragma once

#include "core/predict/savedclassifier.h"
#include "core/segment/segmentmodel.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>

namespace core::store {

using SegmentModelPointer = std::shared_ptr<const segment::SegmentModel>;
/// What a model file may hold: what predicts a class, or what gives customers a segment.
using Model = std::variant<predict::SavedClassifierPointer, SegmentModelPointer>;

/// Reads a file of either kind, told apart by what stands in it. Throws as readClassifier.
Model readModel(const std::filesystem::path& path, const std::stop_token& stop = {});
Model modelOf(std::string_view bytes, const std::string& name, const std::stop_token& stop = {});

/// Writes the whole file or nothing. Throws core::Error (FileNotWritable).
void writeModel(const std::filesystem::path& path, const Model& model);

} // namespace core::store
