#pragma once

#include <cstddef>
#include <functional>

namespace core {

/// Number of threads core uses for one job: the processors this process may run on, at most 16.
std::size_t threadCount();

/// Calls `body(begin, end)` for consecutive blocks of at most `blockSize` indices that cover
/// [0, count). Blocks do not depend on the number of threads, so a body that writes one partial
/// result per block, summed in block order afterwards, is reproducible. Called inside the body of a
/// job that has all threads, it stays on its thread. The first exception is
/// rethrown after all threads have ended.
void parallelBlocks(std::size_t count, std::size_t blockSize,
                    const std::function<void(std::size_t begin, std::size_t end)>& body);

} // namespace core
