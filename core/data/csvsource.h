#pragma once

#include "core/data/columnreading.h"
#include "core/data/csvrecords.h"
#include "core/data/datatable.h"

#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

namespace core::data {

/// UTF-8 text and whatever keeps it alive.
struct TextBuffer {
    std::shared_ptr<const void> owner;
    std::string_view text;
};

/// Texts that mean "missing", besides empty and blank cells.
struct MissingTokens {
    std::vector<std::string> everywhere;
    std::vector<std::vector<std::string>> ofColumn; ///< empty, or one entry per column
};

/// The rows of a file that was read: its text and where each row starts. Rows are split again
/// when a cell is asked for.
class CsvSource : public SourceText {
public:
    CsvSource(TextBuffer buffer, CsvDialect dialect, MissingTokens missingTokens);

    std::string cell(std::size_t row, std::size_t column) const override;
    std::size_t line(std::size_t row) const override { return m_lines[row]; }
    void cells(std::size_t row, std::span<std::string> out) const override;
    bool isMissingText(std::string_view text, std::size_t column) const override;
    NumberStyle numberStyle() const override;

    void setRows(std::vector<std::uint64_t> starts, std::vector<std::uint32_t> lines);
    std::size_t rowCount() const { return m_starts.size(); }

    /// The texts of the wanted columns, all rows, in one pass on all processors.
    std::vector<CellTexts> collect(std::span<const std::size_t> columns,
                                   const std::stop_token& stop) const;

private:
    TextBuffer m_buffer;
    CsvDialect m_dialect;
    MissingTokens m_missingTokens;
    std::vector<std::uint64_t> m_starts;
    std::vector<std::uint32_t> m_lines;
};

} // namespace core::data
