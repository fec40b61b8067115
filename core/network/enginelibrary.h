#pragma once

#include "core/base/translation.h"

namespace core::network {

class Engine;

/// Raised whenever Engine or anything it passes changes, so that a library of another version
/// is refused instead of called.
inline constexpr int engineInterfaceVersion = 7;

/// The one function the engine library exports: its engine, or null when the caller was built
/// against another version of the interface. The engine lives as long as the process. The library
/// has a core/base of its own, so it is told how the program translates and writes numbers.
using EngineFactory = const Engine* (*)(int interfaceVersion, Translator translator,
                                        NumberFormatter numbers);
inline constexpr const char* engineFactoryName = "tesseraEngine";
inline constexpr const char* engineLibraryName = "libtessera_torch.so";

} // namespace core::network
