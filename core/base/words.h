#pragma once

#include <cstddef>
#include <string>

namespace core {

/// 12345 as "12,345", for sentences.
std::string groupedCount(std::size_t count);
/// A number of bytes as "60.5 MB".
std::string byteText(double bytes);
/// A share in [0, 1] as "12.3 %".
std::string percentText(double share);

} // namespace core
