#pragma once

#include <string>

namespace core {

/// Throws core::Error (InvalidOption): "The option "patience" must be at least 0." `name` is marked
/// for translation as "Options"; `rule` is translated, as "Rules".
[[noreturn]] void refuseOption(const char* name, const std::string& rule);

} // namespace core
