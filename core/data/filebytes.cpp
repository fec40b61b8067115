#include "core/data/filebytes.h"

#include "core/base/error.h"
#include "core/base/progress.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <new>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace core::data {
namespace {

constexpr std::size_t bytesPerRead = std::size_t{8} << 20;

[[noreturn]] void fail(const std::filesystem::path& path, int code)
{
    const std::string name = path.string();
    if (code == ENOENT || code == ENOTDIR)
        throw Error(ErrorCode::FileNotFound, "There is no file \"" + name + "\".", name, {},
                    "Check the name and the folder.");
    throw Error(ErrorCode::FileNotReadable,
                "\"" + name + "\" cannot be read: " + std::generic_category().message(code) + ".",
                name, {}, "Check that it is a file that you may read.");
}

struct OpenFile {
    explicit OpenFile(const std::filesystem::path& path)
        : descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
    {
    }
    ~OpenFile()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    int descriptor;
};

} // namespace

TextBuffer readFile(const std::filesystem::path& path, const std::stop_token& stop)
{
    const OpenFile file(path);
    struct stat status = {};
    if (file.descriptor < 0 || ::fstat(file.descriptor, &status) != 0)
        fail(path, errno);
    if (S_ISDIR(status.st_mode))
        fail(path, EISDIR);
    std::size_t capacity = static_cast<std::size_t>(status.st_size) + 1;
    std::size_t size = 0;
    try {
        // One byte more than the file says, so that its end is seen without growing.
        auto bytes = std::make_unique_for_overwrite<char[]>(capacity);
        for (;;) {
            throwIfStopped(stop);
            if (size == capacity) {
                auto larger = std::make_unique_for_overwrite<char[]>(capacity * 2);
                std::memcpy(larger.get(), bytes.get(), size);
                bytes = std::move(larger);
                capacity *= 2;
            }
            const ssize_t count = ::read(file.descriptor, bytes.get() + size,
                                         std::min(bytesPerRead, capacity - size));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                fail(path, errno);
            if (count == 0)
                break;
            size += static_cast<std::size_t>(count);
        }
        const std::shared_ptr<const char[]> owner(std::move(bytes));
        return {owner, std::string_view(owner.get(), size)};
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "\"" + path.string() + "\" is larger than the memory.",
                    path.string(), {}, "Close other programs, or open a part of the file.");
    }
}

} // namespace core::data
