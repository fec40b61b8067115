#pragma once

#include "core/base/progress.h"
#include "core/base/warning.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>

namespace core::data {

/// Whether the bytes begin as gzip writes them.
bool isGzip(std::string_view bytes);

/// The text of all members of a gzip file. Stops with core::Error (TooLarge, with the estimated
/// size) as soon as the text is larger than `mostBytes`, so that a small file cannot fill the
/// memory. Damaged and truncated files throw MalformedInput: a part of a table is never taken for
/// the whole. Bytes behind the last member that are no member are told in `warnings`.
std::string unpackGzip(std::string_view bytes, const std::string& name, std::size_t mostBytes,
                       Warnings& warnings, const std::stop_token& stop,
                       const ProgressCallback& progress);

} // namespace core::data
