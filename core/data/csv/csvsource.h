#pragma once

#include "core/data/columnreading.h"
#include "core/data/csv/csvrecords.h"
#include "core/data/csv/rowindex.h"
#include "core/data/datatable.h"

#include <functional>
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
    std::size_t line(std::size_t row) const override;
    void cells(std::size_t row, std::span<std::string> out) const override;
    TextArena columnTexts(std::size_t column, std::size_t rows,
                          const std::stop_token& stop) const override;
    bool isMissingText(std::string_view text, std::size_t column) const override;
    NumberStyle numberStyle() const override;

    const CsvDialect& dialect() const { return m_dialect; }
    /// Whether there are missing tokens for the column.
    bool hasTokens(std::size_t column) const
    {
        return !m_missingTokens.everywhere.empty() || (column < m_missingTokens.ofColumn.size() &&
                                                       !m_missingTokens.ofColumn[column].empty());
    }

    /// `fileLines` gives the line of the file for each line of the text; empty: the same.
    void setRows(RowIndex index, std::vector<std::uint64_t> fileLines = {});
    std::size_t rowCount() const { return m_index.rowCount(); }

    /// The texts of the wanted columns, all rows, in one pass on all processors.
    std::vector<CellTexts> collect(std::span<const std::size_t> columns,
                                   const std::stop_token& stop) const;

private:
    void forEachRow(
        std::size_t begin, std::size_t end,
        const std::function<void(std::size_t row, std::span<const FieldSpan> fields)>& body) const;
    /// Calls `body` with the text of a field; only escaped ones are copied.
    template <typename Body>
    void withText(const FieldSpan& field, const Body& body) const
    {
        if (field.escaped != 0)
            body(std::string_view(fieldText(m_buffer.text, field, m_dialect)));
        else
            body(m_buffer.text.substr(field.begin, field.length));
    }

    TextBuffer m_buffer;
    CsvDialect m_dialect;
    MissingTokens m_missingTokens;
    RowIndex m_index;
    std::vector<std::uint64_t> m_fileLines;
};

} // namespace core::data
