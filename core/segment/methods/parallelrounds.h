#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <functional>

namespace core::segment {

/// A part of a long computation and the words it is reported in.
struct ProgressPart {
    const ProgressCallback& progress;
    double from = 0;
    double to = 1;
    std::string_view stage;
};

/// parallelBlocks(count, blockSize, body) in at most some dozens of rounds, after each of which
/// the share done is reported from the calling thread. Throws Cancelled at the latest when the
/// blocks under way have ended; bodies that can take long poll `stop` themselves.
void parallelRounds(std::size_t count, std::size_t blockSize, const std::stop_token& stop,
                    const ProgressPart& part,
                    const std::function<void(std::size_t begin, std::size_t end)>& body);

} // namespace core::segment
