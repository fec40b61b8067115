#pragma once

#include "core/data/columnreading.h"
#include "core/data/csv/csvfields.h"
#include "core/data/csv/csvsource.h"

#include <atomic>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace core::data {

/// What a column is expected to hold, from its first rows. Only a guess: a column that turns out
/// otherwise is read again from its text.
enum class ColumnGuess : std::uint8_t {
    Numbers,
    Levels,
    Dates, ///< year-month-day
    Texts,
};

/// A column read by its guess: `column` without name, type and rule, or, for Texts, the cells.
struct GuessedColumn {
    Column column;
    CellTexts texts;
    bool failed = false; ///< the guess does not hold for every row
    std::size_t longest = 0;
};

/// Different texts of one column met by one worker, numbered as they come.
class LevelCodes {
public:
    LevelCodes();
    /// `end` is how far may be read behind the text.
    std::int32_t code(const char* text, std::uint32_t length, const char* end);
    const std::vector<std::string>& levels() const { return m_levels; }

private:
    /// Texts of up to 16 bytes are their own key.
    struct Slot {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::uint32_t length = 0;
        std::int32_t code = -1;
    };
    std::size_t place(std::uint64_t head, std::uint64_t tail, std::uint32_t length) const;
    void grow();

    std::vector<std::string> m_levels;
    std::vector<Slot> m_slots;
};

/// What one block of rows adds to a column, beside what it writes into the common arrays.
struct BlockColumn {
    std::unique_ptr<CellTexts> texts; ///< of a column of texts
    std::size_t missingCount = 0;
    std::size_t roundTripDifferences = 0;
    std::size_t longest = 0;
};

/// The columns under construction, with room for all rows. Blocks write to their own rows.
class ColumnArrays {
public:
    ColumnArrays(std::span<const ColumnGuess> guesses, std::size_t rows, std::size_t workers);

    /// Makes room in what a block of so many rows adds to a column.
    void prepare(std::size_t column, std::size_t rows, BlockColumn& block) const;
    /// Reads `rows` rows of fields (row by row, one for each column) of the text from `origin`, as
    /// the rows from `firstRow` on.
    void read(std::size_t worker, std::string_view text, std::size_t origin,
              std::span<const BatchField> fields, std::size_t rows, std::size_t firstRow,
              const CsvSource& source, std::span<BlockColumn> block);

    /// Some rows were read that are none: their levels must not count.
    void distrustLevels();

    /// Rows [from, from + count) of one worker and block.
    struct Stretch {
        std::size_t worker = 0;
        std::size_t from = 0;
        std::size_t count = 0;
    };
    /// The finished column: the stretches moved together, what the blocks counted added up.
    GuessedColumn join(std::size_t column, std::span<const Stretch> stretches,
                       std::span<std::vector<BlockColumn>> blocks);

private:
    struct Target {
        ColumnGuess guess = ColumnGuess::Texts;
        Column column;
        std::atomic<bool> failed{false};
        std::vector<LevelCodes> levels; ///< of each worker
    };
    struct Cells;

    static void readNumbers(Target& target, const Cells& cells, BlockColumn& block);
    static void readDates(Target& target, const Cells& cells, BlockColumn& block);
    static void readLevels(Target& target, LevelCodes& levels, const Cells& cells,
                           BlockColumn& block);
    static void readTexts(const Cells& cells, BlockColumn& block);

    std::vector<std::unique_ptr<Target>> m_targets;
};

} // namespace core::data
