#include "core/data/filebytes.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/base/translation.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <new>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace core::data {
namespace {

constexpr std::size_t bytesPerRead = std::size_t{4} << 20;

[[noreturn]] void fail(const std::filesystem::path& path, int code)
{
    const std::string name = path.string();
    if (code == ENOENT || code == ENOTDIR)
        throw Error(ErrorCode::FileNotFound,
                    filled(translate("Errors", "There is no file \"{1}\"."), {name}), name, {},
                    translate("Errors", "Check the name and the folder."));
    throw Error(ErrorCode::FileNotReadable,
                filled(translate("Errors", "\"{1}\" cannot be read: {2}."),
                       {name, std::generic_category().message(code)}),
                name, {}, translate("Errors", "Check that it is a file that you may read."));
}

std::shared_ptr<char[]> newBytes(std::size_t count)
{
    const std::shared_ptr<char[]> bytes(new char[count]);
    adviseLargePages(bytes.get(), count);
    return bytes;
}

} // namespace

ByteFile::ByteFile(const std::filesystem::path& path)
    : m_path(path), m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
{
    struct stat status = {};
    int failure = 0;
    if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0)
        failure = errno;
    else if (S_ISDIR(status.st_mode))
        failure = EISDIR;
    if (failure != 0) {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        fail(path, failure);
    }
    m_size = static_cast<std::size_t>(status.st_size);
}

ByteFile::~ByteFile()
{
    ::close(m_descriptor);
}

std::size_t ByteFile::read(std::size_t offset, char* to, std::size_t count) const
{
    bool isStream = false;
    std::size_t done = 0;
    while (done < count) {
        const ssize_t got = isStream ? ::read(m_descriptor, to + done, count - done)
                                     : ::pread(m_descriptor, to + done, count - done,
                                               static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno == ESPIPE && !isStream) {
            isStream = true; // a pipe has no places, only a next byte
            continue;
        }
        if (got < 0)
            fail(m_path, errno);
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

TextBuffer readFile(const std::filesystem::path& path, const std::stop_token& stop)
{
    const ByteFile file(path);
    try {
        std::size_t capacity = file.size() + 1;
        std::shared_ptr<char[]> bytes = newBytes(capacity);
        std::vector<std::size_t> got((file.size() + bytesPerRead - 1) / bytesPerRead);
        // The pages are filled from the system's cache, which takes both processors' time.
        parallelBlocks(got.size(), 1, [&](std::size_t piece, std::size_t) {
            throwIfStopped(stop);
            const std::size_t begin = piece * bytesPerRead;
            got[piece] =
                file.read(begin, bytes.get() + begin, std::min(bytesPerRead, file.size() - begin));
        });
        std::size_t size = 0;
        while (size < file.size() && got[size / bytesPerRead] > 0)
            size += got[size / bytesPerRead];
        // What has been added in the meantime, and files that do not tell their size.
        for (;;) {
            throwIfStopped(stop);
            const std::size_t more =
                file.read(size, bytes.get() + size, std::min(bytesPerRead, capacity - size));
            if (more == 0)
                break;
            size += more;
            if (size == capacity) {
                const std::shared_ptr<char[]> larger = newBytes(capacity * 2);
                std::memcpy(larger.get(), bytes.get(), size);
                bytes = larger;
                capacity *= 2;
            }
        }
        return {bytes, std::string_view(bytes.get(), size)};
    } catch (const std::bad_alloc&) {
        throw Error(
            ErrorCode::OutOfMemory,
            filled(translate("Errors", "\"{1}\" is larger than the memory."), {path.string()}),
            path.string(), {},
            translate("Errors",
                      "Open a random sample of its rows, or close other programs first."));
    }
}

} // namespace core::data
