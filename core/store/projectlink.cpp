#include "core/store/projectlink.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/data/digest.h"
#include "core/data/filebytes.h"

#include <algorithm>
#include <deque>
#include <system_error>
#include <utility>
#include <vector>

namespace core::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t bytesAtOnce = std::size_t{1} << 20;

fs::path fromUtf8(const std::string& text)
{
    return fs::path(std::u8string(text.begin(), text.end()));
}

std::string toUtf8(const fs::path& path)
{
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

bool isRegular(const fs::path& path)
{
    std::error_code failure;
    return !path.empty() && fs::is_regular_file(path, failure);
}

/// Whether the file has the bytes of the link; one that cannot be read has not.
bool hasBytes(const fs::path& path, const TableLink& link, const std::stop_token& stop,
              const ProgressCallback& progress)
{
    std::error_code failure;
    if (link.digest.empty() || !isRegular(path) || fs::file_size(path, failure) != link.bytes ||
        failure)
        return false;
    try {
        return fileDigest(path, stop, progress) == link.digest;
    } catch (const Error&) {
        return false;
    }
}

/// Files of the right size in a folder and those below, nearest first.
std::vector<fs::path> sameSized(const fs::path& top, std::uint64_t bytes,
                                const std::stop_token& stop)
{
    std::vector<fs::path> found;
    std::deque<std::pair<fs::path, int>> folders{{top, 0}};
    std::size_t seen = 0;
    for (; !folders.empty() && seen < searchedFiles; folders.pop_front()) {
        const auto [folder, depth] = folders.front();
        std::error_code failure;
        fs::directory_iterator entry(folder, fs::directory_options::skip_permission_denied,
                                     failure);
        for (; !failure && entry != fs::directory_iterator() && seen < searchedFiles;
             entry.increment(failure)) {
            throwIfStopped(stop);
            ++seen;
            std::error_code unknown;
            const fs::file_status status = entry->symlink_status(unknown);
            if (fs::is_directory(status)) {
                if (depth < searchedDepth && !entry->path().filename().string().starts_with('.'))
                    folders.emplace_back(entry->path(), depth + 1);
            } else if (fs::is_regular_file(status) && entry->file_size(unknown) == bytes) {
                found.push_back(entry->path());
            }
        }
    }
    return found;
}

} // namespace

std::string fileDigest(const fs::path& path, const std::stop_token& stop,
                       const ProgressCallback& progress)
{
    const data::ByteFile file(path);
    std::string piece(bytesAtOnce, '\0');
    data::Digest digest;
    std::size_t at = 0;
    for (;;) {
        throwIfStopped(stop);
        const std::size_t count = file.read(at, piece.data(), piece.size());
        if (count == 0)
            break;
        digest.add(std::string_view(piece).substr(0, count));
        at += count;
        if (progress && file.size() > 0)
            progress(std::min(1.0, static_cast<double>(at) / static_cast<double>(file.size())),
                     CORE_TRANSLATE_NOOP("Progress", "Comparing the file"));
    }
    return digest.text();
}

void placeLink(TableLink& link, const fs::path& file, const fs::path& folder)
{
    link.path = toUtf8(file);
    link.relative = folder.empty() ? std::string() : toUtf8(file.lexically_relative(folder));
}

FoundFile findFile(const TableLink& link, const fs::path& projectFile, const std::stop_token& stop,
                   const ProgressCallback& progress)
{
    const fs::path folder = projectFile.parent_path();
    const fs::path before = fromUtf8(link.path);
    fs::path beside;
    if (!link.relative.empty() && !folder.empty())
        beside = (folder / fromUtf8(link.relative)).lexically_normal();
    if (hasBytes(before, link, stop, progress))
        return {LinkState::Same, before};
    // A project that was copied together with its table.
    if (beside != before && hasBytes(beside, link, stop, progress))
        return {LinkState::Moved, beside};
    if (!isRegular(before) && !link.digest.empty() && !folder.empty())
        for (const fs::path& path : sameSized(folder, link.bytes, stop))
            if (path != beside && hasBytes(path, link, stop, progress))
                return {LinkState::Moved, path};
    for (const fs::path& path : {before, beside})
        if (isRegular(path))
            return {LinkState::Changed, path};
    return {};
}

} // namespace core::store
