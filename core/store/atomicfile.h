#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace core::store {

/// Writes the whole content or nothing: a temporary file beside the target is written, flushed to
/// disk and renamed over it. A crash at any moment leaves the old file or the new one. Throws
/// core::Error (FileNotWritable).
void writeFileAtomically(const std::filesystem::path& path, std::string_view content);

/// The same for writers that produce a file by name (pictures): `temporaryPath()` is filled by the
/// caller and `commit()` puts it in place. Without commit the temporary file is removed.
class AtomicFile {
public:
    explicit AtomicFile(std::filesystem::path target);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// In the same folder, with the same ending as the target.
    const std::filesystem::path& temporaryPath() const { return m_temporary; }
    void commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
};

} // namespace core::store
