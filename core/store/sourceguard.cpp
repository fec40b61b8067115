#include "core/store/sourceguard.h"

#include "core/store/atomicfile.h"

#include <mutex>
#include <vector>

namespace core::store {
namespace {

struct Guarded {
    std::mutex mutex;
    std::vector<std::weak_ptr<const std::filesystem::path>> files;
};

Guarded& guarded()
{
    static Guarded all;
    return all;
}

} // namespace

SourceGuard::SourceGuard(const std::filesystem::path& file)
{
    if (file.empty())
        return;
    m_file = std::make_shared<const std::filesystem::path>(file);
    const std::scoped_lock lock(guarded().mutex);
    std::erase_if(guarded().files, [](const auto& other) { return other.expired(); });
    guarded().files.push_back(m_file);
}

void keepGuarded(const std::filesystem::path& target)
{
    const std::scoped_lock lock(guarded().mutex);
    for (const auto& file : guarded().files)
        if (const auto source = file.lock())
            keepSource(*source, target);
}

} // namespace core::store
