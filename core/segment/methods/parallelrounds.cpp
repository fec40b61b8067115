#include "core/segment/methods/parallelrounds.h"

#include "core/base/parallel.h"

#include <algorithm>

namespace core::segment {

void parallelRounds(std::size_t count, std::size_t blockSize, const std::stop_token& stop,
                    const ProgressPart& part,
                    const std::function<void(std::size_t, std::size_t)>& body)
{
    constexpr std::size_t rounds = 40;
    // A round keeps all threads busy; a few blocks are not worth several.
    const std::size_t blocks = std::max<std::size_t>(64, count / blockSize / rounds + 1);
    const std::size_t step = blocks * blockSize;
    for (std::size_t first = 0; first < count; first += step) {
        const std::size_t size = std::min(step, count - first);
        parallelBlocks(size, blockSize, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(stop);
            body(first + begin, first + end);
        });
        throwIfStopped(stop);
        if (part.progress)
            part.progress(part.from + (part.to - part.from) * static_cast<double>(first + size) /
                                          static_cast<double>(count),
                          part.stage);
    }
}

} // namespace core::segment
