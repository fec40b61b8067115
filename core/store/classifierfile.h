#pragma once

#include "core/predict/savedclassifier.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace core::store {

inline constexpr std::string_view classifierSuffix = ".tessera";

/// A zip file with a readable description (manifest.json) and the long rows of numbers beside it.
/// Besides the model and its scores it holds the cells of up to predict::savedSampleRows training
/// rows, and of nearest neighbours all of the prepared ones: as confidential as the table. Writes
/// the whole file or nothing. Throws core::Error (FileNotWritable).
void writeClassifier(const std::filesystem::path& path, const predict::SavedClassifier& model);
/// Files of newer versions are refused with the version that is needed; damaged ones, and models
/// that no longer compute what they did when they were saved, with the reason. Throws core::Error
/// (FileNotFound, FileNotReadable, MalformedInput, TooLarge, OutOfMemory) and Cancelled.
predict::SavedClassifier readClassifier(const std::filesystem::path& path,
                                        const std::stop_token& stop = {});

/// The same in memory; `name` stands in messages.
std::string classifierBytes(const predict::SavedClassifier& model);
predict::SavedClassifier classifierOf(std::string_view bytes, const std::string& name,
                                      const std::stop_token& stop = {});

} // namespace core::store
