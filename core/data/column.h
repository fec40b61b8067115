#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

enum class ColumnType : std::uint8_t {
    Numeric,
    Category,
    Ordinal,
    Text,
    Identifier,
    Date,
    Boolean,
};

enum class ColumnRole : std::uint8_t {
    Feature,
    Target,
    Identifier,
    Ignored,
};

/// The word used in JSON, files and on the command line ("numeric", "category", …).
std::string_view toWord(ColumnType type);
/// The same, for sentences.
std::string spokenType(ColumnType type);
std::string_view toWord(ColumnRole role);
std::optional<ColumnType> columnTypeFromWord(std::string_view word);

/// Many short strings in one block of memory, four bytes each beside their own.
class TextArena {
public:
    void append(std::string_view text);
    void append(const TextArena& others);
    std::string_view operator[](std::size_t index) const
    {
        const std::size_t begin = start(index);
        return {m_bytes.data() + begin, start(index + 1) - begin};
    }
    std::size_t size() const { return m_starts.size() - 1; }
    std::size_t byteCount() const { return m_bytes.size(); }
    void reserve(std::size_t count, std::size_t bytes);

private:
    std::size_t start(std::size_t index) const
    {
        std::size_t position = m_starts[index];
        for (const std::size_t turn : m_turns)
            position += index >= turn ? std::size_t{1} << 32 : 0;
        return position;
    }
    void addStart(std::size_t position);

    std::string m_bytes;
    std::vector<std::uint32_t> m_starts{0}; ///< the lower half of each
    std::vector<std::size_t> m_turns;       ///< where the upper half grows by one
};

/// One column of a table: exactly one of `numbers`, `codes` and `text` is filled, by type.
/// A missing cell has missing[row] == 1 and, besides, NaN, code −1 or an empty text.
struct Column {
    std::string name;
    ColumnType type = ColumnType::Text;
    std::string rule; ///< why the column has this type, as a sentence for the receipt
    std::string unit; ///< that stands in the cells beside the number: "€", "%"; else empty

    std::vector<double> numbers;     ///< Numeric; Date as days since 1970-01-01
    std::vector<std::int32_t> codes; ///< Category, Ordinal, Boolean: index into `levels`
    std::vector<std::string> levels; ///< natural order; Ordinal: from low to high
    TextArena text;                  ///< Text, Identifier

    std::vector<std::uint8_t> missing; ///< one byte per row
    std::size_t missingCount = 0;
    /// Numeric cells whose value, written back as the shortest text, is another number than the
    /// cell says. 0 means that nothing was lost.
    std::size_t roundTripDifferences = 0;

    std::size_t size() const { return missing.size(); }
    bool isMissing(std::size_t row) const { return missing[row] != 0; }
    bool isNumeric() const { return type == ColumnType::Numeric || type == ColumnType::Date; }
    bool hasLevels() const
    {
        return type == ColumnType::Category || type == ColumnType::Ordinal ||
               type == ColumnType::Boolean;
    }
};

/// The value as text for people and files: shortest round-trip number, level, date as ISO, text.
/// Empty when missing.
std::string valueText(const Column& column, std::size_t row);

/// Shortest text that reads back as the same double; "1" rather than "1.0"; never exponential
/// for whole numbers below 1e15. The locale plays no part.
std::string numberText(double value);

} // namespace core::data
