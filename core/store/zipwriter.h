#pragma once

#include <span>
#include <string>
#include <string_view>

namespace core::store {

struct ZipPart {
    std::string name;
    std::string_view bytes;
};

/// The bytes of a zip file with these parts, the same for the same parts: times are fixed. Throws
/// core::Error (OutOfMemory, Internal).
std::string zipBytes(std::span<const ZipPart> parts);

} // namespace core::store
