#pragma once

#include "core/data/csv/csvsource.h"

#include <filesystem>
#include <stop_token>

namespace core::data {

/// The whole file in memory. Read, not mapped: a file that another program shortens must not take
/// the program down. Throws core::Error (FileNotFound, FileNotReadable, OutOfMemory), Cancelled.
TextBuffer readFile(const std::filesystem::path& path, const std::stop_token& stop);

/// A file read in pieces. Errors as readFile.
class ByteFile {
public:
    explicit ByteFile(const std::filesystem::path& path);
    ~ByteFile();
    ByteFile(const ByteFile&) = delete;
    ByteFile& operator=(const ByteFile&) = delete;

    std::size_t size() const { return m_size; }
    /// Bytes from `offset` on, of a pipe the next ones; fewer than `count` only at the end.
    std::size_t read(std::size_t offset, char* to, std::size_t count) const;

private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::size_t m_size = 0;
};

} // namespace core::data
