#pragma once

#include <cstddef>

namespace core {

/// Bytes this process may still take without pushing others out of memory: what the system says
/// is available, or less where a limit is set for the process's group. 0: not known.
std::size_t spareMemory();

/// Asks for large pages for memory that is about to be filled: its first touch is then many times
/// cheaper. A hint only.
void adviseLargePages(void* bytes, std::size_t count);

} // namespace core
