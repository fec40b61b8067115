#pragma once

#include "core/base/error.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace core {

/// Called from the working thread with the share done, in [0, 1], and the stage in words.
/// An empty function is allowed everywhere a callback is taken.
using ProgressCallback = std::function<void(double fraction, std::string_view stage)>;

/// Two ways to end a training early: `discard` throws Cancelled, `keepBest` ends with the best
/// weights so far as a normal result. Both are polled at every mini-batch.
struct TrainingControl {
    std::stop_token discard;
    std::stop_token keepBest;
};

inline void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
}

} // namespace core
