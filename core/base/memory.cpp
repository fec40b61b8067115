#include "core/base/memory.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <limits>
#include <string>
#include <sys/mman.h>

namespace core {
namespace {

constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

std::size_t numberIn(const char* path)
{
    std::ifstream file(path);
    std::size_t value = 0;
    return file >> value ? value : unlimited;
}

/// What the group's limit leaves (control groups version 2 as containers show them).
std::size_t leftInGroup()
{
    const std::size_t limit = numberIn("/sys/fs/cgroup/memory.max");
    const std::size_t used = numberIn("/sys/fs/cgroup/memory.current");
    if (limit == unlimited || used == unlimited)
        return unlimited;
    return limit > used ? limit - used : 0;
}

} // namespace

std::size_t spareMemory()
{
    std::ifstream file("/proc/meminfo");
    std::string word;
    while (file >> word) {
        std::size_t kilobytes = 0;
        if (word == "MemAvailable:" && file >> kilobytes)
            return std::min(kilobytes * 1024, leftInGroup());
    }
    return 0;
}

void adviseLargePages(void* bytes, std::size_t count)
{
    constexpr std::size_t page = 4096;
    const auto begin = (reinterpret_cast<std::uintptr_t>(bytes) + page - 1) / page * page;
    const auto end = (reinterpret_cast<std::uintptr_t>(bytes) + count) / page * page;
    if (end > begin)
        ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

} // namespace core
