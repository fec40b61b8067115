#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace core {
namespace {

/// Whether this thread works on blocks of a job that keeps all threads busy.
thread_local bool allBusy = false;

class BusyThread {
public:
    explicit BusyThread(bool busy) : m_before(allBusy) { allBusy = busy; }
    ~BusyThread() { allBusy = m_before; }
    BusyThread(const BusyThread&) = delete;
    BusyThread& operator=(const BusyThread&) = delete;

private:
    bool m_before;
};

} // namespace

std::size_t threadCount()
{
    const unsigned processors = std::thread::hardware_concurrency();
    return std::clamp<std::size_t>(processors, 1, 16);
}

void parallelBlocks(std::size_t count, std::size_t blockSize,
                    const std::function<void(std::size_t, std::size_t)>& body)
{
    if (count == 0)
        return;
    blockSize = std::max<std::size_t>(blockSize, 1);
    const std::size_t blocks = (count + blockSize - 1) / blockSize;
    // What runs inside blocks stays on its thread: more threads than processors only wait.
    const std::size_t threads = allBusy ? 1 : std::min(blocks, threadCount());

    std::atomic<std::size_t> nextBlock{0};
    std::atomic<bool> failed{false};
    std::exception_ptr failure;
    std::mutex failureMutex;
    const auto work = [&] {
        const BusyThread busy(allBusy || (threads > 1 && threads == threadCount()));
        for (;;) {
            const std::size_t block = nextBlock.fetch_add(1);
            if (block >= blocks || failed.load(std::memory_order_relaxed))
                return;
            try {
                body(block * blockSize, std::min(count, (block + 1) * blockSize));
            } catch (...) {
                const std::scoped_lock lock(failureMutex);
                if (!failed.exchange(true))
                    failure = std::current_exception();
            }
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < threads; ++i)
            helpers.emplace_back(work);
        work();
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace core
