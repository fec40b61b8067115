#include "core/store/atomicfile.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/store/sourceguard.h"

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace core::store {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& target, int code)
{
    std::string remedy = translate("Errors", "Choose another folder or name.");
    if (code == ENOSPC || code == EDQUOT)
        remedy = translate("Errors", "Free some space on the disk, or choose another one.");
    else if (code == ENOENT || code == ENOTDIR)
        remedy = translate("Errors", "The folder does not exist; choose another one.");
    else if (code == EACCES || code == EPERM || code == EROFS)
        remedy = translate("Errors", "You may not write there; choose another folder.");
    throw Error(ErrorCode::FileNotWritable,
                filled(translate("Errors", "\"{1}\" cannot be written: {2}."),
                       {target.string(), std::generic_category().message(code)}),
                target.string(), {}, remedy);
}

class FileDescriptor {
public:
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    ~FileDescriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    int get() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

fs::path folderOf(const fs::path& target)
{
    const fs::path folder = target.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

/// A link is followed, so that the file it names is replaced and not the link.
fs::path resolved(const fs::path& target)
{
    std::error_code failure;
    if (!fs::is_symlink(target, failure))
        return target;
    const fs::path real = fs::weakly_canonical(target, failure);
    return failure ? target : real;
}

/// ".target.123-0.part.csv": the process that writes it is part of its name.
std::string temporaryStart(const fs::path& target)
{
    return '.' + target.stem().string() + '.';
}

/// What a process that was killed left behind beside the target.
void removeLeftovers(const fs::path& target)
{
    const std::string start = temporaryStart(target);
    const std::string end = ".part" + target.extension().string();
    std::error_code failure;
    for (fs::directory_iterator entry(folderOf(target), failure), last; !failure && entry != last;
         entry.increment(failure)) {
        const std::string name = entry->path().filename().string();
        if (name.size() <= start.size() + end.size() || !name.starts_with(start) ||
            !name.ends_with(end))
            continue;
        pid_t process = 0;
        const char* const middle = name.data() + start.size();
        const char* const middleEnd = name.data() + name.size() - end.size();
        const auto [dash, error] = std::from_chars(middle, middleEnd, process);
        if (error != std::errc{} || dash == middleEnd || *dash != '-' || process <= 0)
            continue;
        if (::kill(process, 0) != 0 && errno == ESRCH) {
            std::error_code ignored;
            fs::remove(entry->path(), ignored);
        }
    }
}

/// Creates an empty file that did not exist: beside the target, with its ending.
fs::path createTemporary(const fs::path& target)
{
    static std::atomic<unsigned> counter{0};
    if (target.filename().empty())
        fail(target, EISDIR);
    std::error_code failure;
    if (fs::is_directory(target, failure))
        fail(target, EISDIR);
    removeLeftovers(target);
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const std::string name = temporaryStart(target) + std::to_string(::getpid()) + '-' +
                                 std::to_string(counter.fetch_add(1)) + ".part" +
                                 target.extension().string();
        fs::path temporary = folderOf(target) / name;
        const int descriptor =
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            ::close(descriptor);
            return temporary;
        }
        if (errno != EEXIST)
            fail(target, errno);
    }
    fail(target, EEXIST);
}

/// The new file gets the permissions of the one it replaces.
void copyPermissions(const fs::path& from, int descriptor)
{
    struct stat status = {};
    if (::stat(from.c_str(), &status) == 0) [[maybe_unused]]
        const int kept = ::fchmod(descriptor, status.st_mode & 07777);
}

void flushFolder(const fs::path& target)
{
    const FileDescriptor folder(
        ::open(folderOf(target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot flush a folder; the rename has happened all the same.
    if (folder.get() >= 0)
        ::fsync(folder.get());
}

} // namespace

AtomicFile::AtomicFile(fs::path target) : m_target(resolved(target))
{
    keepGuarded(m_target);
    m_temporary = createTemporary(m_target);
}

AtomicFile::~AtomicFile()
{
    if (m_temporary.empty())
        return;
    std::error_code ignored;
    fs::remove(m_temporary, ignored);
}

void AtomicFile::commit()
{
    if (m_temporary.empty())
        throw Error(ErrorCode::Internal, "A file was committed twice.", m_target.string());
    // Opened anew, because the caller may have replaced the temporary file.
    FileDescriptor file(::open(m_temporary.c_str(), O_WRONLY | O_CLOEXEC));
    if (file.get() < 0)
        fail(m_target, errno);
    copyPermissions(m_target, file.get());
    if (::fsync(file.get()) != 0)
        fail(m_target, errno);
    if (::close(file.release()) != 0)
        fail(m_target, errno);
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        fail(m_target, errno);
    m_temporary.clear();
    flushFolder(m_target);
}

AtomicWriter::AtomicWriter(fs::path target) : m_target(std::move(target)), m_file(m_target)
{
    m_descriptor = ::open(m_file.temporaryPath().c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    if (m_descriptor < 0)
        fail(m_target, errno);
}

AtomicWriter::~AtomicWriter()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void AtomicWriter::append(std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(m_descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail(m_target, errno);
        content.remove_prefix(static_cast<std::size_t>(written));
    }
}

void AtomicWriter::commit()
{
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        fail(m_target, errno);
    m_file.commit();
}

void writeFileAtomically(const fs::path& path, std::string_view content)
{
    AtomicWriter writer(path);
    writer.append(content);
    writer.commit();
}

void keepSource(const fs::path& source, const fs::path& target)
{
    std::error_code failure; // files that do not exist are not the same
    if (!source.empty() && !target.empty() && fs::equivalent(source, target, failure))
        throw Error(
            ErrorCode::InvalidOption,
            filled(translate("Errors", "'{1}' is the file that is read."), {target.string()}),
            target.string(), {},
            translate("Errors", "Write to another file: a source is never overwritten."));
}

} // namespace core::store
