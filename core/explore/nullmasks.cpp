#include "core/explore/nullmasks.h"

#include "core/base/parallel.h"
#include "core/base/progress.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace core::explore {
namespace {

constexpr std::size_t rowsPerPart = std::size_t{1} << 16;
/// Rows whose masks are made together, small enough for the nearest cache.
constexpr std::size_t rowsPerTile = 1024;

/// Sets of columns by number, found by hash and compared word by word.
class PatternSet {
public:
    explicit PatternSet(std::size_t words) : m_words(words), m_slots(64, emptySlot) {}

    std::uint32_t add(const std::uint64_t* mask, std::size_t rows)
    {
        if ((m_rows.size() + 1) * 2 > m_slots.size())
            grow();
        const std::size_t slot = slotOf(mask);
        if (m_slots[slot] == emptySlot) {
            m_slots[slot] = static_cast<std::uint32_t>(m_rows.size());
            m_masks.insert(m_masks.end(), mask, mask + m_words);
            m_rows.push_back(0);
        }
        m_rows[m_slots[slot]] += rows;
        return m_slots[slot];
    }

    std::size_t size() const { return m_rows.size(); }
    const std::uint64_t* mask(std::size_t pattern) const { return &m_masks[pattern * m_words]; }
    std::size_t rows(std::size_t pattern) const { return m_rows[pattern]; }

    std::vector<std::uint64_t> takeMasks() { return std::move(m_masks); }
    std::vector<std::size_t> takeRows() { return std::move(m_rows); }

private:
    static constexpr std::uint32_t emptySlot = std::numeric_limits<std::uint32_t>::max();

    std::size_t slotOf(const std::uint64_t* mask) const
    {
        std::uint64_t hash = 0;
        for (std::size_t word = 0; word < m_words; ++word) {
            hash = (hash ^ mask[word]) * 0x9E3779B97F4A7C15U;
            hash ^= hash >> 32;
        }
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != emptySlot &&
               !std::equal(mask, mask + m_words, this->mask(m_slots[slot])))
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    void grow()
    {
        m_slots.assign(m_slots.size() * 2, emptySlot);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_slots[slotOf(mask(i))] = static_cast<std::uint32_t>(i);
    }

    std::size_t m_words;
    std::vector<std::uint64_t> m_masks;
    std::vector<std::uint32_t> m_slots;
    std::vector<std::size_t> m_rows;
};

/// Masks of the rows from `first`, rows × words.
void fillMasks(std::vector<std::uint64_t>& masks, const data::DataTable& table,
               const std::vector<std::size_t>& gappy, std::size_t words, std::size_t first,
               std::size_t rows)
{
    std::fill(masks.begin(), masks.end(), 0);
    std::array<std::uint8_t, rowsPerTile> bytes;
    for (std::size_t group = 0; group * 8 < gappy.size(); ++group) {
        // Eight columns to a byte first: sixteen rows go through a vector register at once.
        bytes.fill(0);
        const std::size_t members = std::min<std::size_t>(8, gappy.size() - group * 8);
        for (std::size_t member = 0; member < members; ++member) {
            const std::uint8_t* missing =
                table.column(gappy[group * 8 + member]).missing.data() + first;
            const auto bit = static_cast<std::uint8_t>(1U << member);
            for (std::size_t row = 0; row < rows; ++row)
                bytes[row] = static_cast<std::uint8_t>(bytes[row] | (missing[row] != 0 ? bit : 0));
        }
        const std::size_t word = group / 8;
        const std::size_t shift = group % 8 * 8;
        for (std::size_t row = 0; row < rows; ++row)
            masks[row * words + word] |= std::uint64_t{bytes[row]} << shift;
    }
}

} // namespace

std::vector<std::uint64_t> missingBits(const data::Column& column)
{
    std::vector<std::uint64_t> bits((column.size() + 63) / 64, 0);
    std::size_t row = 0;
    if constexpr (std::endian::native == std::endian::little) {
        // Eight bytes of 0 or 1 are gathered into one byte by a product without carries.
        for (; row + 8 <= column.size(); row += 8) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, column.missing.data() + row, 8);
            bits[row / 64] |= (bytes * 0x0102040810204080U >> 56) << (row % 64);
        }
    }
    for (; row < column.size(); ++row)
        bits[row / 64] |= std::uint64_t{column.missing[row] != 0} << (row % 64);
    return bits;
}

std::vector<std::size_t> RowPatterns::columnsOf(std::size_t pattern) const
{
    std::vector<std::size_t> columns;
    for (std::size_t word = 0; word < words; ++word) {
        for (std::uint64_t left = masks[pattern * words + word]; left != 0; left &= left - 1)
            columns.push_back(gappy[word * 64 + static_cast<std::size_t>(std::countr_zero(left))]);
    }
    return columns;
}

RowPatterns rowPatterns(const data::DataTable& table, bool withRows, std::stop_token stop)
{
    RowPatterns result;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).missingCount > 0)
            result.gappy.push_back(i);
    }
    const std::size_t rows = table.rowCount();
    const std::size_t words = std::max<std::size_t>(1, (result.gappy.size() + 63) / 64);
    result.words = words;
    if (withRows)
        result.ofRow.resize(rows);

    // Each part counts its own patterns; they are put together in the order of the parts.
    std::vector<PatternSet> parts((rows + rowsPerPart - 1) / rowsPerPart, PatternSet(words));
    parallelBlocks(rows, rowsPerPart, [&](std::size_t begin, std::size_t end) {
        PatternSet& part = parts[begin / rowsPerPart];
        std::vector<std::uint64_t> masks(rowsPerTile * words);
        for (std::size_t tile = begin; tile < end; tile += rowsPerTile) {
            throwIfStopped(stop);
            const std::size_t count = std::min(rowsPerTile, end - tile);
            fillMasks(masks, table, result.gappy, words, tile, count);
            for (std::size_t row = 0; row < count; ++row) {
                const std::uint32_t pattern = part.add(&masks[row * words], 1);
                if (withRows)
                    result.ofRow[tile + row] = pattern;
            }
        }
    });
    PatternSet all(words);
    std::vector<std::vector<std::uint32_t>> numbers(parts.size());
    for (std::size_t part = 0; part < parts.size(); ++part) {
        throwIfStopped(stop);
        for (std::size_t i = 0; i < parts[part].size(); ++i)
            numbers[part].push_back(all.add(parts[part].mask(i), parts[part].rows(i)));
    }
    if (withRows) {
        parallelBlocks(rows, rowsPerPart, [&](std::size_t begin, std::size_t end) {
            throwIfStopped(stop);
            const std::vector<std::uint32_t>& number = numbers[begin / rowsPerPart];
            for (std::size_t row = begin; row < end; ++row)
                result.ofRow[row] = number[result.ofRow[row]];
        });
    }
    result.masks = all.takeMasks();
    result.rows = all.takeRows();
    return result;
}

} // namespace core::explore
