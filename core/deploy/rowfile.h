#pragma once

#include "core/base/progress.h"
#include "core/data/csv/csvfields.h"
#include "core/data/csv/csvreader.h"
#include "core/data/filebytes.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core::deploy {

/// One row of a piece of text: positions of its first byte, of the end of its content and of the
/// next row.
struct RowSpan {
    std::size_t begin = 0;
    std::size_t contentEnd = 0;
    std::size_t next = 0;
    std::size_t line = 0;   ///< of the file, counted from 1
    std::size_t number = 0; ///< among the rows of the file, counted from 0
};

/// Some rows of a file as they stand in it, with their fields. Valid until the next piece is read.
struct Piece {
    std::string_view text;
    std::vector<RowSpan> rows;
    std::vector<data::BatchField> fields; ///< row by row, one per column, from the text's start
    std::vector<data::RejectedRow> rejected;
    std::size_t rejectedCount = 0;
    double done = 0; ///< share of the file read with this piece
};

/// A table in a file, read from front to back in pieces of some megabytes. Compressed files,
/// workbooks and texts of two or four bytes a character are turned into UTF-8 in memory first.
class RowFile {
public:
    /// Throws as readTableFile.
    RowFile(const std::filesystem::path& path, const data::CsvOptions& options,
            const std::stop_token& stop, const ProgressCallback& progress);
    ~RowFile();
    RowFile(const RowFile&) = delete;
    RowFile& operator=(const RowFile&) = delete;

    const std::string& name() const { return m_name; }
    std::size_t bytes() const { return m_bytes; }
    /// Encoding: that of the rows, as they are given and should be written.
    const data::CsvDialect& dialect() const { return m_dialect; }
    const std::vector<std::string>& columns() const { return m_columns; }
    /// All before the first row as it stands: byte order mark, preamble and, without its line end,
    /// the header.
    const std::string& head() const { return m_head; }
    /// As the file's first line ends.
    const std::string& lineEnd() const { return m_lineEnd; }
    bool isUnpacked() const { return m_isUnpacked; }

    /// Cells of the first rows, 2,000 at most, as UTF-8.
    const std::vector<std::vector<std::string>>& firstRows() const { return m_first; }
    /// Whether there was another piece.
    bool next(Piece& piece, const std::stop_token& stop);
    /// To the first row again.
    void rewind();

    /// The bytes of a field without its quotes; `kept` holds them where they had to be put right.
    std::string_view raw(std::string_view text, const data::BatchField& field,
                         std::string& kept) const;
    /// The same bytes as UTF-8.
    std::string decoded(std::string_view raw) const;

private:
    class Input;

    void findLayout(const data::CsvOptions& options, const std::stop_token& stop);
    std::size_t trailerBegin(std::size_t lines) const;

    std::string m_name;
    std::size_t m_bytes = 0;
    std::unique_ptr<Input> m_input;
    data::CsvDialect m_dialect;
    std::vector<std::string> m_columns;
    std::string m_header; ///< as it stands, without its line end; empty: none
    std::string m_head;
    std::string m_lineEnd = "\n";
    std::vector<std::uint64_t> m_lines; ///< of the file, for those of an unpacked sheet
    std::vector<std::vector<std::string>> m_first;
    std::size_t m_dataBegin = 0;
    std::size_t m_dataLine = 1;
    std::size_t m_dataEnd = 0;
    std::size_t m_at = 0; ///< in the input: of the next row
    std::size_t m_line = 1;
    std::size_t m_rows = 0; ///< given so far
    bool m_isUnpacked = false;
    bool m_repairs = false;
};

} // namespace core::deploy
