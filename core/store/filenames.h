#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core::store {

/// A name for a file on any system: without separators, marks that some systems forbid, names that
/// Windows keeps for itself and blanks or points at the ends; "segment" where nothing is left.
std::string safeFileName(std::string_view name);

/// Safe names that differ also where capitals do not count.
std::vector<std::string> uniqueFileNames(std::span<const std::string> names);

} // namespace core::store
