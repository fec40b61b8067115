#pragma once

#include <functional>
#include <future>
#include <stop_token>

namespace ui {

/// As std::jthread, but on a thread that stood ready. Making a thread waits for whoever is opening
/// a library just then, half a second for the engine's, and the window's thread must not wait.
class JobThread {
public:
    JobThread() = default;
    /// Asks the work to stop and waits for its end.
    ~JobThread();
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;

    /// Once. `work` must not throw; it and what it holds are gone before the destructor returns.
    void start(std::function<void(const std::stop_token&)> work);
    void requestStop() { m_stop.request_stop(); }

private:
    std::stop_source m_stop;
    std::future<void> m_end;
};

} // namespace ui
