#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace core::store {

/// Writes the whole content or nothing: a temporary file beside the target is written, flushed to
/// disk and renamed over it. A crash at any moment leaves the old file or the new one. Throws
/// core::Error (FileNotWritable; InvalidOption for a guarded file, see SourceGuard).
void writeFileAtomically(const std::filesystem::path& path, std::string_view content);

/// Throws core::Error (InvalidOption) when `target` is the very file that was read, also by another
/// name: a source is never overwritten. `source` may be empty.
void keepSource(const std::filesystem::path& source, const std::filesystem::path& target);

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

/// The same in pieces, for content that should not stand in memory as a whole.
class AtomicWriter {
public:
    /// Throws core::Error (FileNotWritable), as the others do.
    explicit AtomicWriter(std::filesystem::path target);
    ~AtomicWriter();
    AtomicWriter(const AtomicWriter&) = delete;
    AtomicWriter& operator=(const AtomicWriter&) = delete;

    void append(std::string_view content);
    void commit();

private:
    std::filesystem::path m_target;
    AtomicFile m_file;
    int m_descriptor = -1;
};

} // namespace core::store
