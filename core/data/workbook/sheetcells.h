#pragma once

#include "core/base/progress.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core::data {

enum class CellKind : std::uint8_t { Text, Number, Day, Boolean, Fault };

/// What is known of a sheet besides its cells.
struct SheetNotes {
    std::size_t hiddenRows = 0;
    std::size_t mergedRanges = 0;
    std::size_t formulasWithoutValue = 0;
};

/// A sheet as delimited text: ',' and '"', one record for every row.
struct SheetText {
    std::string text;
    /// The column of the sheet, from 0, for every column of the text.
    std::vector<std::uint32_t> columns;
    /// For every column of the text whether all its cells below the header are texts.
    std::vector<bool> allTexts;
    bool hasNumbers = false;
    std::size_t faults = 0; ///< cells such as #N/A
    /// Rows before the table that hold something, empty ones between them counted; and the lines
    /// of the text that they take.
    std::size_t rowsBefore = 0;
    std::size_t linesBefore = 0;
    /// Lines of the text and rows of the sheet differ by `second` from line `first` on, where
    /// cells hold line ends; ascending.
    std::vector<std::pair<std::size_t, std::size_t>> lineShifts;

    /// The row of the sheet, from 1, that stands on a line of the text, from 1.
    std::size_t sheetRow(std::size_t line) const;
};

/// How the text of a sheet is asked for.
struct SheetWriting {
    /// Rows before the table that the analyst has fixed.
    std::optional<std::size_t> preambleRows;
    char decimalMark = '.';
    /// Columns whose numbers are written with another mark, by their header.
    std::vector<std::pair<std::string, char>> decimalMarks;
};

/// The cells of a sheet that hold something, row by row as they stand in the file.
class SheetCells {
public:
    /// `name` is the file's. More than `mostBytes` throw core::Error (TooLarge).
    SheetCells(std::string name, std::size_t mostBytes, std::stop_token stop)
        : m_name(std::move(name)), m_mostBytes(mostBytes), m_stop(std::move(stop))
    {
    }

    /// Rows and columns are counted from 0 and ascend; others throw MalformedInput.
    void beginRow(std::size_t row);
    void add(std::size_t column, CellKind kind, std::string_view text);
    bool empty() const { return m_blocks.empty(); }

    /// Empty columns are left out, rows of the table are filled up to its last column; rows before
    /// the table, which have far fewer cells, are not. The cells are given up on the way.
    SheetText takeText(const SheetWriting& writing);

private:
    struct Cell;
    class Reader;
    struct Layout;
    struct Writer;

    void countCell(std::size_t column);
    Layout layoutFor(const SheetWriting& writing) const;
    std::size_t firstTableRow() const;
    [[noreturn]] void failTooLarge(std::size_t bytes) const;
    [[noreturn]] void failDisordered() const;

    std::string m_name;
    std::size_t m_mostBytes;
    std::stop_token m_stop;
    std::vector<std::string> m_blocks;
    std::size_t m_bytes = 0;
    std::size_t m_row = 0;
    std::size_t m_nextColumn = 0;
    bool m_hasRow = false;
    std::size_t m_rows = 0;
    std::vector<std::uint32_t> m_cellsOfColumn;
    /// Row and number of cells of the first rows.
    std::vector<std::pair<std::size_t, std::size_t>> m_firstRows;
};

} // namespace core::data
