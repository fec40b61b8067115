#pragma once

#include "core/data/csvsource.h"

#include <filesystem>
#include <stop_token>

namespace core::data {

/// The whole file in memory. Read, not mapped: a file that another program shortens must not take
/// the program down. Throws core::Error (FileNotFound, FileNotReadable, OutOfMemory), Cancelled.
TextBuffer readFile(const std::filesystem::path& path, const std::stop_token& stop);

} // namespace core::data
