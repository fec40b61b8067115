#include "core/explore/sharedprogress.h"

namespace core::explore {
namespace {

/// An address that differs from thread to thread.
const void* currentThread()
{
    static thread_local const char mark = 0;
    return &mark;
}

} // namespace

SharedProgress::SharedProgress(const ProgressCallback& callback, std::size_t parts,
                               std::string_view stage)
    : m_callback(callback), m_parts(parts), m_stage(stage), m_caller(currentThread())
{
}

void SharedProgress::partsDone(std::size_t parts)
{
    const std::size_t done = m_done.fetch_add(parts) + parts;
    if (m_callback && currentThread() == m_caller)
        m_callback(static_cast<double>(done) / static_cast<double>(m_parts), m_stage);
}

void SharedProgress::finish() const
{
    if (m_callback)
        m_callback(1.0, m_stage);
}

} // namespace core::explore
