#pragma once

#include "core/base/progress.h"

#include <atomic>
#include <cstddef>
#include <string_view>

namespace core::explore {

/// Counts finished parts over all threads of a job and reports from the calling thread only, so
/// that a progress callback need not be thread-safe.
class SharedProgress {
public:
    /// `callback` must outlive this object.
    SharedProgress(const ProgressCallback& callback, std::size_t parts, std::string_view stage);

    void partDone() { partsDone(1); }
    void partsDone(std::size_t parts);
    /// Reports 1: the last part may have ended on another thread.
    void finish() const;

private:
    const ProgressCallback& m_callback;
    std::size_t m_parts;
    std::string_view m_stage;
    std::atomic<std::size_t> m_done{0};
    const void* m_caller;
};

} // namespace core::explore
