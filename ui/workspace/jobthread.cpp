#include "ui/workspace/jobthread.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace ui {
namespace {

/// Threads that take pieces of work. Whoever takes one first sees to it that another thread is
/// ready, so that only the first is ever made by those who have work to give.
class ReadyThreads {
public:
    static ReadyThreads& instance()
    {
        static ReadyThreads threads;
        return threads;
    }

    ~ReadyThreads()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isEnding = true;
        }
        m_wake.notify_all();
        for (std::thread& thread : m_threads)
            thread.join();
    }

    void run(std::function<void()> work)
    {
        std::unique_lock lock(m_mutex);
        m_work.push_back(std::move(work));
        m_wake.notify_one();
        if (!m_hasFirst) {
            m_hasFirst = true;
            make(lock);
        }
    }

private:
    /// Makes a thread with the lock let go, so that nobody waits for the loader behind it.
    void make(std::unique_lock<std::mutex>& lock)
    {
        ++m_ready;
        lock.unlock();
        std::thread thread;
        try {
            thread = std::thread([this] { serve(); });
        } catch (const std::system_error&) {
            // There are too many: the work waits for one of them.
        }
        lock.lock();
        if (thread.joinable())
            m_threads.push_back(std::move(thread));
        else
            --m_ready;
    }

    void serve()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_isEnding || !m_work.empty(); });
            if (m_work.empty())
                return;
            auto work = std::move(m_work.front());
            m_work.pop_front();
            --m_ready;
            if (m_ready <= m_work.size())
                make(lock);
            lock.unlock();
            work();
            work = nullptr;
            lock.lock();
            ++m_ready;
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_work;
    std::size_t m_ready = 0; ///< waiting for work, or about to
    bool m_hasFirst = false;
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

} // namespace

JobThread::~JobThread()
{
    m_stop.request_stop();
    if (m_end.valid())
        m_end.wait();
}

void JobThread::start(std::function<void(const std::stop_token&)> work)
{
    auto promise = std::make_shared<std::promise<void>>();
    m_end = promise->get_future();
    ReadyThreads::instance().run(
        [promise, stop = m_stop.get_token(), work = std::move(work)]() mutable {
            work(stop);
            work = nullptr;
            promise->set_value();
        });
}

} // namespace ui
