#pragma once

#include "core/segment/segmentmodel.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace core::store {

inline constexpr std::string_view segmentModelFormat = "tessera-segments";

/// A zip file with a readable description (manifest.json) and the long rows of numbers beside it.
/// Writes the whole file or nothing. Throws core::Error (FileNotWritable).
void writeSegmentModel(const std::filesystem::path& path, const segment::SegmentModel& model);
/// Files of newer versions are refused with the version that is needed; damaged ones, and models
/// that no longer compute what they did when they were saved, with the reason. Throws core::Error
/// (FileNotFound, FileNotReadable, MalformedInput, TooLarge, OutOfMemory) and Cancelled.
segment::SegmentModel readSegmentModel(const std::filesystem::path& path,
                                       const std::stop_token& stop = {});

/// The same in memory; `name` stands in messages.
std::string segmentModelBytes(const segment::SegmentModel& model);
segment::SegmentModel segmentModelOf(std::string_view bytes, const std::string& name,
                                     const std::stop_token& stop = {});

} // namespace core::store
