#pragma once

#include <string>

namespace cli {

/// A function of one of the modules that are opened when they are needed, looked for beside the
/// program and where it is installed. Throws core::Error (EngineUnavailable) with `remedy`.
void* moduleFunction(const std::string& library, const char* function, const std::string& remedy);

} // namespace cli
